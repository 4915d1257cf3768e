import type { Language } from '../../languages/language.ts';
import { padded } from '../../models/status.ts';
import type { Meeting } from '../../types.ts';
import { covers, type DatesFound, findDates, fits, isoDate, weekdayOf } from './dates.ts';
import { words } from './text.ts';

/**
 * Does every date and weekday stand in the texts, in a row, or follow from the day of
 * publication?
 */
export function datesSupported(
  { dates: said, weekdays }: DatesFound,
  texts: readonly string[],
  {
    rows,
    published: days,
  }: { readonly rows: readonly Meeting[]; readonly published: readonly string[] },
  languages: readonly Language[],
): boolean {
  const found = findDates(texts.join('\n'), languages);
  const published = days.map(isoDate);
  const known = [
    ...found.dates.flatMap((date) =>
      date.year === undefined
        ? [
            date,
            ...published.flatMap(({ year }) => (year === undefined ? [] : [{ ...date, year }])),
          ]
        : [date],
    ),
    ...published,
  ];
  const supported = said.every(
    (one) =>
      known.some((date) => covers(date, one)) ||
      rows.some((row) => row.date !== null && fits(row.date, one)),
  );
  if (!supported) return false;
  const full = said.map(weekdayOf).filter((day) => day !== null);
  const rowDays = rows.flatMap((row) =>
    row.date?.start && row.date.start === row.date.end ? [weekdayOf(isoDate(row.date.start))] : [],
  );
  return weekdays.every((day) =>
    full.length > 0 ? full.includes(day) : found.weekdays.includes(day) || rowDays.includes(day),
  );
}

const DIGITS = /\d+(?:[.,\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?/gu;

/** "1 200", "1,200" and "1200" are one number. */
function digitGroups(text: string): string[] {
  return [...text.matchAll(DIGITS)].map(([number]) =>
    number.replace(/[.,\s\u00a0\u202f](?=\d{3}(?:\D|$))/gu, '').replace(',', '.'),
  );
}

/** Does every number, in digits or words, stand in the texts? Words of dates are left out. */
export function numbersSupported(
  text: string,
  dateWords: ReadonlySet<number>,
  texts: readonly string[],
  language: Language,
  pair: boolean,
): boolean {
  const { numbers } = language.writing;
  const list = words(text);
  let bare = text;
  for (const word of list) {
    if (!dateWords.has(word.start)) continue;
    bare = bare.slice(0, word.start) + ' '.repeat(word.end - word.start) + bare.slice(word.end);
  }
  const given = new Set(texts.flatMap(digitGroups));
  if (!digitGroups(bare).every((number) => given.has(number))) return false;

  const written = padded(texts.join(' '));
  let run: string[] = [];
  const runs: string[][] = [];
  for (const word of list) {
    if (numbers.has(word.folded)) run.push(word.folded);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.every((one) => {
    const value = one.length === 1 ? numbers.get(one[0] as string) : undefined;
    return (
      written.includes(` ${one.join(' ')} `) ||
      (value !== undefined && given.has(String(value))) ||
      (value === 2 && pair)
    );
  });
}
