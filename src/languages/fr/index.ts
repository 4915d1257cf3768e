import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { offices } from './offices.ts';
import { chat } from './replies/chat.ts';
import { discord } from './replies/discord.ts';
import { telegram } from './replies/telegram.ts';
import { words } from './words.ts';

/** French in one view: its parts, in the order the data walks. */
export const fr: Language = {
  code: 'fr',
  abbreviations,
  words,
  chat,
  discord,
  telegram,
  offices,
};
