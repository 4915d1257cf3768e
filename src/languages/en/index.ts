import type { Language } from '../language.ts';

/** English in one view: its parts, in the order the data walks. */
export const en: Language = {
  code: 'en',
};
