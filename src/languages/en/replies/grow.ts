import type { MeetingStatus } from '../../../types.ts';
import type { GrowReplies } from '../../contract/replies/grow.ts';

const before: Record<MeetingStatus, string> = {
  held: 'told as held before',
  planned: 'planned before',
  unconfirmed: 'unconfirmed before',
  not_held: 'denied before',
  requested: 'requested before',
  refused: 'refused before',
  cancelled: 'cancelled before',
};

export const grow: GrowReplies = {
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
  delivery: (rhythm, quiet) =>
    `News: ${rhythm === 'now' ? 'at once' : 'once a day, at 8'}${quiet ? ', nothing from 22 to 7 o’clock' : ''}.`,
  tellNow: 'At once',
  tellDaily: 'Once a day',
  quietOn: 'Quiet at night',
  quietOff: 'At night, too',
  saved: 'Noted.',

  newsTitle: (count) => (count === 1 ? 'News' : `News: ${count} meetings`),
  became: (status, was) => `${status} (${before[was]})`,
  moreNews: (count) =>
    count === 1 ? 'and one more meeting.' : `and ${count.toLocaleString('en-GB')} more meetings.`,

  right: '👍',
  wrong: '👎 Wrong?',
  thanks: 'Thank you, noted.',
};
