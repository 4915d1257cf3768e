import type { DiscordReplies } from '../../contract/replies/discord.ts';

const person = { name: 'person', description: 'Who? The corpus suggests its names.' };
const theme = { name: 'theme', description: 'Dark on light, or light on dark?' };
const secret = { name: 'private', description: 'Show the answer to you alone' };

export const discord: DiscordReplies = {
  locales: ['en-GB', 'en-US'],
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the corpus a question in your own words',
      options: {
        question: { name: 'question', description: 'For example: who met Lavrov in Algiers?' },
        private: secret,
      },
    },
    whoMet: {
      name: 'who-met',
      description: 'All the meetings of a person, each with its proof',
      options: {
        person,
        place: { name: 'place', description: 'Only in this place' },
        since: { name: 'since', description: 'From: 2022, 2022-05, 2022-05-10, May 2022…' },
        until: { name: 'until', description: 'Up to: 2022, 2022-05, 2022-05-10, May 2022…' },
        private: secret,
      },
    },
    met: {
      name: 'met',
      description: 'Did these two people meet?',
      options: {
        person,
        other: { name: 'other', description: 'The other person' },
        private: secret,
      },
    },
    timeline: {
      name: 'timeline',
      description: 'The meetings of a person in order of time',
      options: { person, theme, private: secret },
    },
    network: {
      name: 'network',
      description: 'Who met whom, as a picture',
      options: {
        person: { name: 'person', description: 'Around this person only' },
        since: { name: 'since', description: 'From: 2022, 2022-05, 2022-05-10, May 2022…' },
        until: { name: 'until', description: 'Up to: 2022, 2022-05, 2022-05-10, May 2022…' },
        theme,
        people: { name: 'people', description: 'How many people at most' },
        private: secret,
      },
    },
    export: {
      name: 'export',
      description: 'All meetings of the corpus as a file, with their proofs',
      options: {
        format: { name: 'format', description: 'For which program?' },
        private: secret,
      },
    },
    sources: {
      name: 'sources',
      description: 'The texts of the corpus, the newest first',
      options: {
        search: {
          name: 'search',
          description: 'Words of the title, the publisher or a date: May 2022',
        },
      },
    },
    about: { name: 'about', description: 'What I can do, and how I prove it' },
    follow: {
      name: 'follow',
      description: 'Be told here when a new text tells of a meeting',
      options: {
        person: { name: 'person', description: 'A person' },
        other: { name: 'other', description: 'Only their meetings with this person' },
        place: { name: 'place', description: 'A place' },
        topic: { name: 'topic', description: 'A word or a few words' },
      },
    },
    following: {
      name: 'following',
      description: 'What is followed here, and when I write of it',
      options: {
        quiet: { name: 'quiet', description: 'Hours without news: 22-7, or off (administrators)' },
      },
    },
    unfollow: {
      name: 'unfollow',
      description: 'Be told no longer',
      options: { what: { name: 'what', description: 'The number in the list, or the name' } },
    },
    add: {
      name: 'add',
      description: 'Add a text to be read here (administrators)',
      options: {
        file: { name: 'file', description: 'Text, Markdown, HTML, PDF or Word' },
        text: { name: 'text', description: 'The text itself' },
        link: { name: 'link', description: 'The address of the page' },
        for: { name: 'for', description: 'Who is answered from it?' },
      },
    },
    forget: { name: 'forget', description: 'Forget a text that was added here (administrators)' },
    corpora: { name: 'corpora', description: 'The texts that answer here' },
    settings: {
      name: 'settings',
      description: 'Choose how I answer on this server (administrators)',
      options: {
        language: { name: 'language', description: 'Language of the answers' },
        comments: { name: 'comments', description: 'Show what readers say in comments?' },
        length: { name: 'length', description: 'Length of the answers' },
        theme: { name: 'theme', description: 'Light or dark pictures?' },
      },
    },
  },
  addMessage: 'Add to the corpus',
  check: 'Check against the corpus',
  choices: {
    auto: 'that of the question',
    fr: 'French',
    en: 'English',
    short: 'short',
    normal: 'normal',
    full: 'full',
    server: 'this server',
    channel: 'this channel only',
    everybody: 'everybody (host of the bot)',
    light: 'light',
    dark: 'dark',
  },
  checkByMenu:
    'Discord does not show me that message. To have it checked: right-click it (or press long) → Apps → “Check against the corpus”.',
  checked: (quote) => `Checking: “${quote}”`,
  choosePassage: 'Show a passage…',
  suggestion: (name, meetings) =>
    `${name} · ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`,
};
