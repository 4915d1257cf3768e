import type { DateMention } from '../../dates/find.ts';
import type { PublishedDate } from '../../types.ts';

/** A mention as a date of publication; its source is where it stands. */
export function publishedOn({ date, start, end }: DateMention): PublishedDate {
  const month = date.precision === 'month';
  return {
    date: (date.start ?? '').slice(0, month ? 7 : 10),
    precision: month ? 'month' : 'day',
    source: { start, end },
  };
}
