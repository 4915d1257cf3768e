import type { WebReplies } from '../../contract/replies/web.ts';
import { chat } from './chat.ts';

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

export const web: WebReplies = {
  name: 'English',
  tagline: 'meetings, from the texts',
  skip: 'Skip to content',
  regions: {
    main: 'Sections',
    pages: 'Pages of the list',
    neighbours: 'Neighbouring texts',
    languages: 'Language',
  },
  pages: {
    home: 'Questions',
    texts: 'Texts',
    people: 'People',
    network: 'Network',
    api: 'API',
  },
  previous: 'Previous page',
  next: 'Next page',
  filter: 'Filter',
  clear: 'Show all',
  noneLike: (typed) => `Nothing is like “${typed}”.`,

  ask: {
    lead: 'Who met whom, where and when?',
    label: 'Your question',
    button: 'Ask',
    answer: 'Answer',
    examples: 'For example',
    about: [
      'Answers come from the texts of the corpus, and from nothing else: who met whom, where, when, and whether the meeting really took place.',
      'Every statement bears a number, which leads to the exact sentence and from there to its text. What readers say in comments is always marked as such.',
      'When the corpus does not say, the answer says so.',
      'You can also browse the texts, the people and the network of their meetings.',
    ],
    followUps: 'To go on',
    followUp: 'Next question; “and in Geneva?” or “when?” will do',
    after: 'Asked after',
    alone: 'ask this question by itself',
    everyRow: 'The full answer, with every row',
    meeting: 'all sources',
    passage: (n) => `Passage ${n} in its text`,
  },

  counts: {
    texts: (count) => many(count, 'text', 'texts'),
    meetings: (count) => many(count, 'meeting', 'meetings'),
    mentions: (count) => many(count, 'mention', 'mentions'),
  },

  texts: {
    filterLabel: 'Title, paper or file name',
    empty: 'The corpus is empty for now.',
  },

  text: {
    undated: 'undated: weekdays in it stay open',
    original: 'Original text',
    reader: 'A reader’s comment',
    furniture: 'The page around it (menus, buttons), not read',
    cited: 'Cited passage',
    meetings: 'Meetings this text tells of',
    people: 'People named',
    earlier: 'Previous text',
    later: 'Next text',
    part: (number, total) => `Part ${number} of ${total}`,
  },

  people: {
    filterLabel: 'Name',
    name: 'Name',
    meetings: 'Meetings',
    texts: 'Texts',
  },

  person: {
    aliases: 'Also written',
    offices: 'Offices',
    proof: 'proof',
    told: (from, to) =>
      from === to
        ? `text of ${chat.date(from)}`
        : `texts from ${chat.date(from)} to ${chat.date(to)}`,
    met: 'Meetings with',
    meetings: 'Meetings',
    timeline: 'In order of time',
    none: 'The corpus tells of no meeting of this person.',
    texts: 'Texts that speak of them',
    inNetwork: 'See in the network',
  },

  meeting: {
    kinds: { Meet: 'Meeting', 'Phone-Write': 'Call or exchange at a distance' },
    of: (names) => `Meeting: ${names}`,
    status: 'Status',
    people: 'People',
    unnamed: 'Unnamed in the text',
    hosts: 'Received by',
    place: 'Place',
    date: 'Date',
    read: (words, published) =>
      `from “${words}”${published === null ? '' : `, text of ${chat.date(published)}`}`,
    occasion: 'Occasion',
    kind: 'Kind',
    open: 'not told',
    sources: 'Sources',
    others: 'Other accounts',
    othersIntro:
      'What the texts say elsewhere of the same people and what does not agree, or what announces or settles this.',
    noSource: 'No article tells of it: only readers do.',
    differs: {
      status: 'Different status',
      place: 'Different place',
      date: 'Different date',
    },
    relations: {
      contradicts: 'Contradicts it',
      precedes: 'Tells what came of it',
      follows: 'Announced it',
    },
  },

  network: {
    intro:
      'Each name is a person, each line the meetings of two people: the thicker, the more of them. A name leads to the people around it, a line to its meetings.',
    around: (name) => `Around ${name}`,
    all: 'The whole network',
    picture: 'Network of meetings; the table below says the same',
    table: 'Who met whom',
    pair: 'People',
    counts: { held: 'Held', planned: 'Planned', denied: 'Not held' },
    more: (people) => `Show up to ${people} people`,
    fewer: (people) => `Show ${people} people`,
    none: 'The corpus tells of no meeting between two named people.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole picture',
  },

  api: {
    intro: [
      'The same data as JSON, read-only (GET), without a key. The objects are those of the command line (ask --json, meetings --json, texts --json).',
      'An error is {"error": "…"} with the HTTP status that fits: 400 a parameter to mend, 404 not found, 414 too long, 429 too fast (wait Retry-After seconds), 503 too slow.',
    ],
    parameter: 'Parameter',
    meaning: 'Meaning',
    example: 'Example:',
    ask: 'Answers a question; each [n] of the text has its citation.',
    meetings: 'The meetings of the register, oldest first, in pages.',
    person: 'A person: other forms of the name, offices, meetings.',
    passage: 'A passage and what stands around it, word for word.',
    texts: 'The texts of the corpus by date, in pages.',
    parameters: {
      q: 'the question (needed)',
      after: 'a question asked before, for “and in Geneva?”; several times, the oldest first',
      lang: 'language of answer and errors: fr or en',
      length: 'short, normal or full',
      person: 'name or id of a person; twice for a pair',
      who: 'name or id of the person (needed)',
      place: 'a place, or the country it lies in',
      since: 'ISO day, month or year, inclusive',
      until: 'ISO day, month or year, inclusive',
      status:
        'held, planned, unconfirmed, not_held, requested, refused or cancelled; several with commas',
      page: 'number of the page, from 1',
      size: 'rows a page, 50 unless set, at most 200',
      document: 'id of the text (needed)',
      start: 'start, in UTF-16 units (needed)',
      end: 'end, exclusive (needed)',
      filter: 'words of the title, the paper or the file name',
    },
  },

  errors: {
    titles: {
      notFound: 'Page not found',
      wrong: 'Please mend the request',
      tooFast: 'One moment',
      slow: 'Too slow',
      failed: 'Error',
      method: 'Read-only',
      host: 'Another address',
    },
    notFound: 'There is no page at this address.',
    noText: (id) => `The corpus does not, or no longer, hold the text “${id}”.`,
    noPerson: (typed) => `The corpus does not speak of “${typed}”.`,
    noMeeting:
      'The register does not, or no longer, hold this meeting: the texts may have changed since.',
    tryInstead: 'You can ask a question, or start from one of these pages.',
    tooLong: (most) =>
      `This address is too long: ${most.toLocaleString('en-GB')} characters at most.`,
    wrong: (parameter, expected) => `The parameter “${parameter}” must be ${expected}.`,
    missing: (parameter) => `The parameter “${parameter}” is missing.`,
    expected: {
      number: 'a whole number',
      date: 'a day, a month or a year: 2022-05-10, 2022-05 or 2022',
      status: 'held, planned, unconfirmed, not_held, requested, refused or cancelled',
      length: 'short, normal or full',
    },
    method: 'These pages are read-only (GET and HEAD).',
    host: 'These pages are not served under this host name.',
    slow: 'The answer took too long and was given up. Try again with a narrower question.',
    busy: 'Many questions at once: please try again in a few seconds.',
  },
};
