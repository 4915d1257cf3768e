import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { dates } from './dates.ts';
import { offices } from './offices.ts';
import { questions } from './questions.ts';
import { chat } from './replies/chat.ts';
import { discord } from './replies/discord.ts';
import { telegram } from './replies/telegram.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

/** French in one view: its parts, in the order the data walks. */
export const fr: Language = {
  code: 'fr',
  abbreviations,
  dates,
  words,
  chat,
  discord,
  telegram,
  offices,
  questions,
  writing,
};
