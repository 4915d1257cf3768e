import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { dates } from './dates.ts';
import { encounters } from './encounters.ts';
import { facts } from './facts.ts';
import { grammar } from './grammar.ts';
import { offices } from './offices.ts';
import { page } from './page.ts';
import { parties } from './parties.ts';
import { questions } from './questions.ts';
import { chat } from './replies/chat.ts';
import { community } from './replies/community.ts';
import { discord } from './replies/discord.ts';
import { factReplies } from './replies/facts.ts';
import { meetingReplies } from './replies/meetings.ts';
import { models } from './replies/models.ts';
import { take } from './replies/take.ts';
import { telegram } from './replies/telegram.ts';
import { terminal } from './replies/terminal.ts';
import { web } from './replies/web.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

/** French in one view: its parts, in the order the data walks. */
export const fr: Language = {
  code: 'fr',
  abbreviations,
  dates,
  page,
  words,
  chat,
  discord,
  telegram,
  take,
  community,
  terminal,
  web,
  encounters,
  grammar,
  offices,
  parties,
  questions,
  meetingReplies,
  facts,
  factReplies,
  writing,
  models,
};
