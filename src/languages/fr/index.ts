import type { Language } from '../language.ts';

/** French in one view: its parts, in the order the data walks. */
export const fr: Language = {
  code: 'fr',
};
