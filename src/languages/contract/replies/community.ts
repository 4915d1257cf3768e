import type { MeetingStatus, Subject } from '../../../types.ts';

/** Who is answered from a text that was added. */
type Hearers = 'server' | 'channel' | 'chat' | 'topic' | 'everybody';

/** Full hours, 0 to 23. */
interface Hours {
  readonly from: number;
  readonly to: number;
}

/** What both chat platforms say of following and of feedback. Plain text: the platform escapes it. */
export interface CommunityReplies {
  // Following. Buttons have at most 34 characters.
  /** "Sergueï Lavrov and Antony Blinken", "meetings in Geneva". */
  readonly subject: (subject: Subject) => string;
  readonly followed: (subject: string) => string;
  readonly followedAlready: (subject: string) => string;
  readonly followsFull: (max: number) => string;
  /** How to say what is to be followed. */
  readonly followWhat: string;
  readonly followAdminsOnly: string;
  readonly followingTitle: string;
  readonly followingNothing: string;
  readonly unfollowed: (subject: string) => string;
  readonly unfollowWhat: string;
  /** How news are delivered here; `quiet` are hours of the zone, null where there are none. */
  readonly delivery: (rhythm: 'now' | 'daily', quiet: Hours | null, zone: string) => string;
  readonly tellNow: string;
  readonly tellDaily: string;
  readonly quietOn: (hours: Hours) => string;
  readonly quietOff: string;
  /** How to choose the quiet hours. */
  readonly quietHow: string;
  /** Words that end them, lower case. */
  readonly quietNever: readonly string[];
  readonly saved: string;

  // News.
  readonly newsTitle: (count: number) => string;
  /** "held (announced before)": a status, and what it was. */
  readonly became: (status: string, was: MeetingStatus) => string;
  readonly moreNews: (count: number) => string;

  // Feedback.
  readonly right: string;
  readonly wrong: string;
  readonly thanks: string;

  // Texts added in a chat.
  readonly addWhat: string;
  readonly addAdminsOnly: string;
  /** Texts for everybody are for whoever runs the bot. */
  readonly operatorsOnly: string;
  readonly understood: (texts: number) => string;
  readonly keep: string;
  readonly keepFor: (whom: Hearers) => string;
  readonly discard: string;
  /** `all` is how many texts were added for them. */
  readonly kept: (texts: number, all: number, whom: Hearers) => string;
  /** Kept in the common corpus, which is read a moment later. */
  readonly keptForAll: (texts: number) => string;
  readonly discarded: string;
  readonly unreadable: (reason: string) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notWritable: string;
  readonly textsFull: (max: number) => string;
  readonly notFetched: (
    why: 'address' | 'site' | 'private' | 'type' | 'large' | 'slow' | 'status',
  ) => string;
  /** Lines of readers' comments and of the page around, which are not kept. */
  readonly leftOut: (comments: number, furniture: number) => string;
  readonly corporaTitle: string;
  readonly commonCorpus: string;
  readonly noOwnCorpus: string;
  readonly ownCorpus: (whom: Hearers, texts: number) => string;
  /** Who is answered from a text, behind it in a list. */
  readonly heardBy: Readonly<Record<Hearers, string>>;
  readonly forgetWhich: string;
  readonly forgetSure: (text: string) => string;
  readonly forget: string;
  readonly forgotten: (text: string) => string;
  readonly nothingForgotten: string;
}
