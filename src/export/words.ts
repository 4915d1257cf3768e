import type { Language } from '../languages/language.ts';
import type { CorpusRecords, MeetingDate, MeetingKind, MeetingStatus } from '../types.ts';

/** What the files that people read say in their language. */
export interface ExportWords {
  readonly title: string;
  readonly statuses: Readonly<Record<MeetingStatus, string>>;
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  /** A day, a month, a year, or the words of the text where it leaves them open. */
  readonly when: (date: MeetingDate | null) => string;
  readonly quoted: (text: string) => string;
  /** "Title, 12 May 2022". */
  readonly source: (text: CorpusRecords['texts'][number]) => string;
  /** "12 meetings, 5 texts". */
  readonly count: (meetings: number, texts: number) => string;
}

/** The wording of a language for files. */
export function exportWords({
  take,
  chat,
  meetingReplies,
}: Pick<Language, 'take' | 'chat' | 'meetingReplies'>): ExportWords {
  const day = (date: MeetingDate): string => {
    const { start, end, precision, text } = date;
    if (start === null || end === null || precision === 'weekday') return chat.quoted(text);
    if (precision === 'year') return chat.date(start.slice(0, 4));
    if (precision === 'month') return chat.date(start.slice(0, 7));
    return start === end ? chat.date(start) : `${chat.date(start)} – ${chat.date(end)}`;
  };
  return {
    title: take.title,
    statuses: meetingReplies.status,
    kinds: take.kinds,
    when: (date) => (date === null ? chat.undated : day(date)),
    quoted: chat.quoted,
    source: ({ id, title, published }) =>
      `${title ?? id}, ${published === null ? chat.undated : chat.date(published)}`,
    count: take.count,
  };
}
