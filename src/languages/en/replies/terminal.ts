import type { TerminalReplies } from '../../contract/replies/terminal.ts';

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** To the minute; nobody waits by the second. */
function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

const megabytes = (bytes: number): string => Math.round(bytes / 1_000_000).toLocaleString('en-GB');

export const terminal: TerminalReplies = {
  phases: {
    download: 'Downloading the model',
    read: 'Reading texts',
    learn: 'Studying the vocabulary',
    index: 'Indexing passages',
    write: 'Writing the index',
  },
  left: (seconds) => (seconds < 50 ? 'less than a minute left' : `about ${duration(seconds)} left`),
  amount: (done, total) => `${megabytes(done)} of ${megabytes(total)} MB`,
  notices: {
    waiting: () => 'Another ingest is running: waiting for it to finish.',
    damaged: (detail) =>
      `The index is damaged${detail ? ` (${detail})` : ''}: rebuilding it, which takes a moment.`,
    older: (detail) =>
      `The index was made by an older version (${detail}): making it anew from your texts.`,
    embedder: (detail) =>
      `The embedding model has changed (${detail}): making all vectors again. The old index answers meanwhile.`,
    refit: () => 'The corpus has grown a lot: learning its vocabulary again.',
    program: () => 'The program has changed since the last ingest: reading all texts again.',
    resumed: () => 'Going on where the last ingest stopped.',
  },
  skipped: (path, reason) => `Skipped: ${path} (${reason})`,
  skippedCount: (n) => `${count(n, 'file')} could not be used; the rest is indexed.`,
  warnings: {
    undated: (n, named) =>
      `${count(n, 'text')} without a date, so weekdays in ${n === 1 ? 'it' : 'them'} stay open: ${named}`,
    little: (n, named) => `${count(n, 'long page')} with very little text: ${named}`,
    fields: (n, named) =>
      `${count(n, 'text')} whose front matter could not be read and is taken for text: ${named}`,
    language: (n, named) =>
      `${count(n, 'text')} that ${n === 1 ? 'seems' : 'seem'} to be neither French nor English: ${named}`,
    same: (n, named) => `${count(n, 'text')} with the same content as another: ${named}`,
  },
  ingested: ({ documents, passages, added, changed, removed, published, seconds }) => {
    const total = `${count(documents, 'text')}, ${count(passages, 'passage')}`;
    if (!published) return `Nothing new: ${total}.`;
    const what = [
      added > 0 ? `${added} new` : '',
      changed > 0 ? `${changed} changed` : '',
      removed > 0 ? `${removed} removed` : '',
    ].filter(Boolean);
    const news = what.length > 0 ? ` (${what.join(', ')})` : '';
    return `Index up to date: ${total}${news}, in ${seconds.toFixed(1)} s.`;
  },
  backup: {
    done: ({ file, files, bytes, generation }) =>
      `Backed up to ${file}: ${count(files, 'file')}, ${megabytes(Math.max(bytes, 1_000_000))} MB, ${generation > 0 ? `index of generation ${generation}` : 'without an index'}; read back and compared.`,
    without: (corpus) =>
      `Not in it: tokens and other settings (.env), and your own texts in ${corpus}. Keep those elsewhere.`,
    shared: (command) =>
      `The index is in the database of ENTREVUE_STORE; back it up with: ${command}`,
    restored: ({ files, made, generation, aside }) =>
      `Restored ${count(files, 'file')} of ${made.slice(0, 16).replace('T', ' ')} UTC${generation > 0 ? '; the index opens' : ''}.${aside === null ? '' : ` What was there before is in ${aside}.`}`,
  },
  carried: ({ follows, chats, news, feedback, drafts, requests }) =>
    `Copied into the database of ENTREVUE_STORE: settings of ${count(chats, 'chat')}, ${count(follows, 'follow')}, ${news} news to be sent, ${count(feedback, 'judgement')} of answers, ${count(drafts, 'text')} waiting for a yes, ${count(requests, 'button')}. What was there already has stayed, and so has the data folder.`,
  doctor: {
    checks: {
      node: 'Node',
      package: 'Entrevue',
      native: 'native modules',
      settings: 'settings',
      corpus: 'corpus folder',
      data: 'data folder',
      index: 'index',
      state: 'chat state',
      store: 'shared store',
      discord: 'Discord',
      telegram: 'Telegram',
      clock: 'clock',
      disk: 'disk',
    },
    verdicts: { ok: 'ok', note: 'note', bad: 'NOT WELL' },
    found: {
      fine: (detail) => detail || 'in order',
      oldNode: (detail) => `${detail} is needed: install one of these versions of Node.`,
      otherNode: (detail) =>
        `${detail} is what it was tried with: if something fails, install one of these.`,
      notLoaded: (detail) =>
        `does not load (${detail}): run "npm ci" with the Node that runs the bot.`,
      wrongSetting: (detail) => `${detail} Mend it in .env.`,
      unknownSetting: (detail) => detail,
      noCorpus: (detail) =>
        `there is no folder ${detail}: create it and put your texts in it, or name another in ENTREVUE_CORPUS.`,
      noCorpusHere: (detail) =>
        `there is no folder ${detail}: this machine answers from the shared store and reads no texts.`,
      unreadable: (detail) => `cannot be read (${detail}): allow the user of the bot to read it.`,
      unwritable: (detail) =>
        `cannot be written (${detail}): allow the user of the bot to write there, or name another in ENTREVUE_DATA.`,
      notYet: (detail) => `${detail} is not there yet: it is made when it is needed.`,
      noIndex: (detail) => `there is none yet (${detail}): run "entrevue ingest".`,
      damaged: (detail) =>
        `is damaged (${detail}): "entrevue ingest" makes it anew from your texts, "entrevue restore" from a backup.`,
      older: (detail) =>
        `was made by an older version (${detail}): the next ingest makes it anew from your texts.`,
      newer: (detail) => `was made by a newer version (${detail}): update this program.`,
      notOpened: (detail) => `cannot be opened: ${detail}`,
      noStore: () => 'none set: the index is in the data folder',
      unmigrated: (detail) => `tables are missing (${detail}): "entrevue ingest" makes them.`,
      noExtension: (detail) =>
        `lacks extensions (${detail}): install postgresql-contrib and pgvector on the server, or set ENTREVUE_STORE_VECTORS=none without the latter.`,
      noToken: () => 'no token set: this bot does not run.',
      tokenForm: () =>
        'the token has not the form of one: copy it again, whole, from where it was given out.',
      tokenRefused: (detail) =>
        `the token was refused (${detail}): have a new one given out and put it into .env.`,
      unreachable: (detail) =>
        `${detail} does not answer: look at network, proxy and the address of the API.`,
      connects: (detail) => `${detail} knows the token`,
      clockBehind: (detail) => `says ${detail}, which is past: set it, best by NTP.`,
      clockOff: (detail) => `is ${detail} s off the platform's: set it, best by NTP.`,
      clockAgrees: (detail) => `${detail} s off the platform's`,
      little: (detail) =>
        `little room (${detail}): free some, since a new index is written beside the old one.`,
    },
    summary: (bad) => (bad === 0 ? 'All is well.' : `${count(bad, 'thing')} to mend, see above.`),
  },
  spent: (tokens, dollars) =>
    `Models: ${count(tokens, 'token')}${dollars > 0 ? `, $${dollars.toFixed(4)}` : ''}.`,
  noHits: 'No passage found.',

  read: {
    title: 'Title',
    published: 'Date',
    fromWords: (words) => `from “${words}”`,
    fromField: 'from a field of the file or page',
    language: 'Language',
    people: 'People',
    meetings: 'Meetings',
    none: 'none',
    remote: 'by phone or in writing',
    kinds: { article: 'article', comment: 'reader', furniture: 'furniture' },
  },
  table: {
    id: 'Text',
    title: 'Title',
    published: 'Date',
    precision: 'Known to the',
    language: 'Language',
    words: 'Words',
    passages: 'Passages',
    meetings: 'Meetings',
    copies: 'Copies',
    precisions: { day: 'day', month: 'month', year: 'year' },
  },
  welcome: ({ documents, meetings }) =>
    `Entrevue has read ${count(documents.length, 'text')} and found ${count(meetings, 'meeting')} in them. Ask a question; :help for help.`,
  emptyCorpus: (folder) =>
    `The folder ${folder} holds no text yet. Put .txt, .md, .html, .jsonl, .pdf or .docx files in it.`,
  examplesTitle: 'For example:',
  examples: ([first, second]) => [
    ...(first ? [`Who met ${first}?`] : []),
    ...(first && second ? [`Did ${first} meet ${second}?`] : []),
    ...(second ? [`Who did ${second} meet last?`] : []),
    ...(first ? [] : ['What are the texts about?']),
  ],
  prompt: 'question> ',
  help: [
    ':source 1   shows the cited passage [1] in its context',
    ':examples   suggests questions',
    ':texts      lists the texts',
    ':help       this help',
    ':quit       leaves (or Ctrl+D)',
    'Anything else is a question, in French or English.',
  ].join('\n'),
  goodbye: 'Goodbye.',
  words: {
    leave: ['exit', 'quit', 'bye', 'goodbye'],
    help: ['help', 'aide', '?', 'h'],
    texts: ['texts'],
  },
  noSource: (typed) => `The last answer has no source "${typed}".`,
  unknownCommand: (typed) => `Unknown command: ${typed}. :help lists them.`,
  sourceGone: 'This passage is no longer in the corpus.',
  reader: "a reader's comment",
  undated: 'undated',
  newTexts: 'The corpus has changed: the index is up to date.',
};
