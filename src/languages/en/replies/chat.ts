import type { CorpusSummary, TextCopy } from '../../../types.ts';
import type { ChatReplies } from '../../contract/replies/chat.ts';

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function date(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  const name = months[Number(month) - 1];
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** Without its own quotation marks where they hold all of it. */
const bare = (text: string): string => /^“\s*([^“”]+?)\s*”\.?$/u.exec(text)?.[1] ?? text;

function period({ from, to }: CorpusSummary): string {
  if (!from || !to) return '';
  return from === to ? ` of ${date(from)}` : ` from ${date(from)} to ${date(to)}`;
}

/** So many sites are named. */
const NAMED = 3;

function alsoIn(copies: readonly TextCopy[]): string {
  const names = [...new Set(copies.flatMap(({ publisher }) => publisher ?? []))];
  const unnamed = copies.filter(({ publisher }) => publisher === null).length;
  // To say that there is one more takes as much room as its name.
  const shown = names.slice(0, names.length - NAMED > 1 ? NAMED : NAMED + 1);
  const others = names.length - shown.length + unnamed;
  if (names.length === 0) return `also in ${many(others, 'other text', 'other texts')}`;
  const more = others > 0 ? ` and ${many(others, 'other', 'others')}` : '';
  return `also in: ${shown.join(', ')}${more}`;
}

const texts = ({ documents }: CorpusSummary): string => {
  const all = many(documents.length, 'text', 'texts');
  const distinct = documents.filter(({ copyOf }) => copyOf === undefined).length;
  return distinct < documents.length ? `${all}, ${distinct} without copies` : all;
};

export const chat: ChatReplies = {
  previousPage: '◀ Previous',
  nextPage: 'Next ▶',
  showPassage: (n) => `Show passage ${n}`,
  showAll: 'Show all',
  sources: 'Sources',

  page: (number, total) => `Page ${number} of ${total}`,
  proofs: 'Proof',
  readerComment: 'a reader’s comment',
  undated: 'undated',
  untitled: 'untitled text',
  date,
  // Inside a quotation English uses the single marks.
  quoted: (text) => `“${bare(text).replace(/“/gu, '‘').replace(/”/gu, '’')}”`,
  alsoIn,
  openText: 'Open the text',
  webPage: 'page',

  passageGone: 'This passage is no longer in the corpus: its text was removed.',
  passageChanged:
    'This text has changed since the answer: ask again to see the passage as it is now.',
  buttonExpired: 'This button leads nowhere any more: please ask the question again.',

  failed: (reference) =>
    `Sorry, I could not answer; if it happens again, please report reference ${reference}.`,
  stopping: 'I am restarting: please ask again in a minute.',
  userTooFast: (seconds) =>
    `One moment: you can ask again in ${many(seconds, 'second', 'seconds')}.`,
  chatTooFast: (seconds) =>
    `Many questions at once here: please try again in ${many(seconds, 'second', 'seconds')}.`,
  notAllowedHere: 'I am not allowed to answer here.',
  adminsOnly: 'Only an administrator can change these settings.',
  emptyQuestion: 'Ask me a question, for example: who met somebody, where and when?',
  questionTooLong: (max) =>
    `This question is too long: ${max.toLocaleString('en-GB')} characters at most.`,
  nothingToCheck: 'This message holds no text to check.',

  checkPhrases: [
    'check',
    'check this',
    'check that',
    'verify',
    'verify this',
    'fact check',
    'factcheck',
    'true or false',
    'can you check this',
    'please check',
    'fake',
  ],
  askPhrases: [
    'tell me',
    'show me',
    'give me',
    'find me',
    'i want',
    'i need',
    'i would like',
    'i d like',
    'i wonder',
    'i am looking for',
    'i m looking for',
    'list',
    'summarise',
    'summarize',
    'can you',
    'could you',
    'please',
  ],

  sourcesTitle: 'The texts of the corpus',
  corpus: (summary) =>
    `${texts(summary)}${period(summary)}; ${many(summary.people, 'person', 'people')}, ${many(summary.meetings, 'meeting', 'meetings')}.`,
  corpusEmpty: 'The corpus is empty for now.',
  searchedTexts: (words, found) =>
    found ? `With “${words}”:` : `No text with “${words}” in its title, publisher or date.`,
  aboutTitle: 'Entrevue: who met whom',
  about: [
    'I answer from the texts of the corpus, and from nothing else: who met whom, where, when, and whether the meeting really took place.',
    'Every statement bears a number: the button “Show passage” shows the exact sentence. What readers say in comments is always marked as such.',
    'When the corpus does not say, I say so.',
    'Forward a message to me, or call me in reply to somebody’s: I check what it claims.',
  ],
  examples: ([first = 'Sergey Lavrov', second = 'Antony Blinken']) => [
    `Who met ${first}?`,
    `Did ${first} meet ${second}?`,
    `When did ${first} last see ${second}?`,
  ],

  settingsTitle: 'Settings here',
  settings: ({ language, comments, length, theme }) => [
    `Language: ${language === 'auto' ? 'that of the question' : language === 'fr' ? 'French' : 'English'}`,
    `Readers’ comments: ${comments ? 'shown, always marked' : 'never shown'}`,
    `Answers: ${length}`,
    `Pictures: ${theme}`,
  ],

  asQuestion: (request) => {
    switch (request.kind) {
      case 'ask':
      case 'check':
        return request.text;
      case 'met':
        return `Did ${request.person} meet ${request.other}?`;
      case 'timeline':
        return `Who met ${request.person}, in order of time?`;
      case 'who-met': {
        const place = request.place ? ` in ${request.place}` : '';
        const since = request.since ? ` since ${request.since}` : '';
        const until = request.until ? ` until ${request.until}` : '';
        return `Who met ${request.person}${place}${since}${until}?`;
      }
    }
  },
};
