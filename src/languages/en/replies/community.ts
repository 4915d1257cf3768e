import type { MeetingStatus } from '../../../types.ts';
import type { CommunityReplies } from '../../contract/replies/community.ts';

const before: Record<MeetingStatus, string> = {
  held: 'told as held before',
  planned: 'planned before',
  unconfirmed: 'unconfirmed before',
  not_held: 'denied before',
  requested: 'requested before',
  refused: 'refused before',
  cancelled: 'cancelled before',
};

const heardBy = {
  server: 'this server',
  channel: 'this channel',
  chat: 'this chat',
  topic: 'this topic',
  everybody: 'everybody',
};

export const community: CommunityReplies = {
  subject: (subject) => {
    switch (subject.kind) {
      case 'person':
        return subject.person;
      case 'pair':
        return `${subject.person} and ${subject.other}`;
      case 'place':
        return `meetings in ${subject.place}`;
      case 'topic':
        return `“${subject.words}”`;
    }
  },
  followed: (subject) =>
    `Followed: ${subject}. I will write here when a new text tells of a meeting.`,
  followedAlready: (subject) => `This is followed here already: ${subject}.`,
  followsFull: (max) => `${max} subjects are followed here already: remove one first (/following).`,
  followWhat:
    'What shall I follow? A person, two people (“Lavrov and Blinken”), a place or a word.',
  followAdminsOnly: 'Only an administrator can change what is followed here.',
  followingTitle: 'Followed here',
  followingNothing: 'Nothing is followed here for now.',
  unfollowed: (subject) => `No longer followed: ${subject}.`,
  unfollowWhat: 'What shall I no longer follow? Its number is in the list.',
  delivery: (rhythm, quiet, zone) =>
    `News: ${rhythm === 'now' ? 'at once' : 'once a day, at 8'}${quiet ? `, nothing from ${quiet.from} to ${quiet.to} o’clock` : ''} (${zone}).`,
  tellNow: 'At once',
  tellDaily: 'Once a day',
  quietOn: ({ from, to }) => `Quiet ${from}–${to}`,
  quietOff: 'At all hours',
  quietHow: 'Quiet hours: /following 22-7, or /following off (the option “quiet” on Discord).',
  quietNever: ['off', 'no', 'none', 'never'],
  saved: 'Noted.',

  newsTitle: (count) => (count === 1 ? 'News' : `News: ${count} meetings`),
  became: (status, was) => `${status} (${before[was]})`,
  moreNews: (count) =>
    count === 1 ? 'and one more meeting.' : `and ${count.toLocaleString('en-GB')} more meetings.`,

  right: '👍',
  wrong: '👎 Wrong?',
  thanks: 'Thank you, noted.',

  addWhat:
    'What shall I add? A file (text, Markdown, HTML, PDF, Word), a pasted text, or the link of a page.',
  addAdminsOnly: 'Only an administrator can add or remove texts here.',
  operatorsOnly: 'Only whoever hosts me can add texts for everybody.',
  understood: (texts) =>
    texts === 1 ? 'This is what I read' : `This is what I read: ${texts} texts`,
  keep: 'Keep',
  keepFor: (whom) => `Keep for ${heardBy[whom]}`,
  discard: 'Discard',
  kept: (texts, all, whom) =>
    `${texts === 1 ? 'The text is kept and I answer from it' : `The ${texts} texts are kept and I answer from them`}, for ${heardBy[whom]} only. Texts added for ${heardBy[whom]}: ${all}.`,
  keptForAll: (texts) =>
    `${texts === 1 ? 'The text is in the common corpus: I answer from it' : `The ${texts} texts are in the common corpus: I answer from them`} everywhere once the folder has been read again.`,
  discarded: 'Nothing was kept.',
  unreadable: (reason) => `I could not read this text${reason === '' ? '' : ` (${reason})`}.`,
  tooLarge: (megabytes) => `This file is too large: ${megabytes} MB at most.`,
  notWritable: 'I cannot write to the corpus folder: please tell whoever hosts me.',
  textsFull: (max) => `There are ${max} texts here already: forget one first (/forget).`,
  notFetched: (why) =>
    ({
      address: 'This link is no address of a page that I could read.',
      site: 'I am not allowed to read this site: paste the text, or attach the page.',
      private: 'This link leads to a private address: I do not read it.',
      type: 'This link does not lead to a text.',
      large: 'This page is too large.',
      slow: 'This page did not answer in time.',
      status: 'This page could not be read.',
    })[why],
  leftOut: (comments, furniture) =>
    `Left out: ${[
      ...(comments > 0 ? [`${comments} ${comments === 1 ? 'line' : 'lines'} by readers`] : []),
      ...(furniture > 0
        ? [`${furniture} ${furniture === 1 ? 'line' : 'lines'} of the page around`]
        : []),
    ].join(', ')}.`,
  corporaTitle: 'The texts that answer here',
  commonCorpus: 'Common corpus',
  noOwnCorpus: 'No text was added here.',
  ownCorpus: (whom, texts) =>
    `Added for ${heardBy[whom]} only: ${texts} ${texts === 1 ? 'text' : 'texts'}.`,
  heardBy,
  forgetWhich: 'Which text shall I forget?',
  forgetSure: (text) => `Forget this text for good? ${text}`,
  forget: 'Forget',
  forgotten: (text) => `Forgotten: ${text}`,
  nothingForgotten: 'Nothing was forgotten.',
};
