import type { TelegramReplies } from '../../contract/replies/telegram.ts';

export const telegram: TelegramReplies = {
  commands: {
    start: { name: 'start', description: 'Get to know me' },
    ask: { name: 'ask', description: 'Ask the corpus a question' },
    whomet: { name: 'whomet', description: 'Whom a person met (name, place, since, until)' },
    met: { name: 'met', description: 'Did two people meet?' },
    timeline: { name: 'timeline', description: 'A person’s meetings, in order (name, dark)' },
    network: {
      name: 'network',
      description: 'Who met whom, as a picture (name, since, until, how many, dark)',
    },
    export: { name: 'export', description: 'All meetings as a file (csv, ics, gexf…)' },
    sources: { name: 'sources', description: 'The texts of the corpus (words of the title, date)' },
    help: { name: 'help', description: 'What I can do' },
    follow: {
      name: 'follow',
      description: 'Be told of a new meeting (a person, two people, a place or a word)',
    },
    following: {
      name: 'following',
      description: 'What is followed here, and when I write of it (quiet hours: 22-7)',
    },
    unfollow: { name: 'unfollow', description: 'Be told no longer (number or name)' },
    add: { name: 'add', description: 'Add a text to be read here (administrators)' },
    forget: { name: 'forget', description: 'Forget a text that was added here (administrators)' },
    corpora: { name: 'corpora', description: 'The texts that answer here' },
    settings: { name: 'settings', description: 'Language, comments, length, pictures (admins)' },
  },
  welcome: (name) => `Hello, I am ${name}.`,
  examplesTitle: 'For example:',
  inGroups: (username) =>
    `In a group, mention me (@${username}), reply to one of my messages or use a command.`,
  inline: (username) => `In any chat, type @${username} and your question to send an answer there.`,
  prompts: {
    ask: 'What is your question?',
    whomet: 'Which person is it about?',
    met: 'Which two people?',
    timeline: 'Which person is it about?',
  },
  between: ['and', 'with', 'vs'],
  pairNeeded: 'I need two names, with a comma or “and” between them.',
  unknownCommand: 'I do not know this command; /help shows those I understand.',
  fileUnread:
    'I can only check a short text file: 64 kB at most, in UTF-8. /add takes larger ones into the corpus.',
  passageTitle: (n) => `Passage ${n}`,
  languageOf: { question: 'The question’s language', fr: 'French', en: 'English' },
  commentsShown: { yes: 'With comments', no: 'Without comments' },
  lengths: { short: 'Short', normal: 'Normal', full: 'Full' },
  themes: { light: 'Light pictures', dark: 'Dark pictures' },
  saved: 'Noted.',
  inlineHint: 'Type a name or a question, e.g. “who met …”',
  openPrivately: 'Ask in private',
  meetings: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),
  whoMet: (person) => `Who met ${person}?`,
};
