/** Words by which an answer in either language tells what it says. */
import { formatDate } from '../../../src/dates/find.ts';
import { languageOf } from '../../../src/languages/index.ts';
import type { MeetingDate, MeetingStatus } from '../../../src/types.ts';

const YES = ['oui', 'yes'];
/** Patterns over the folded answer. */
export const SAYS_YES = '^(?:oui|yes)\\b';
export const NO_YES = '^(?!(?:oui|yes)\\b)';

const no =
  'non,; non.; non :; no,; no.; no:; n’a pas; n’ont pas; ne s’est pas; pas eu lieu; pas de rencontre; aucune; aucun; jamais; sans avoir; not ; no meeting; never'.split(
    '; ',
  );
const dropped = 'refus; annul; report; declin; cancel; postpon; call off; called off'.split('; ');
const open = 'non confirm; sans confirmation; not confirmed; unconfirmed; perhaps; peut-être'.split(
  '; ',
);

/** One of these stands in an answer that tells the status. */
export const TELLS: Readonly<Record<MeetingStatus, readonly string[]>> = {
  held: YES,
  planned: [...'prévu; devai; devra; doit; planned; due to; was to; were to'.split('; '), ...open],
  unconfirmed: open,
  requested: ['demand', 'request', 'souhait', 'sought', 'asked', ...open],
  not_held: no,
  refused: [...no, ...dropped],
  cancelled: [...no, ...dropped],
};

/** The day, month, year or stretch as either language may print it. */
export function datesAsPrinted(date: MeetingDate): readonly string[] {
  const printed = (['fr', 'en'] as const).map((code) => formatDate(date, languageOf(code)));
  if (date.precision !== 'day' || date.start === null || date.start !== date.end) return printed;
  const day = new Date(`${date.start}T00:00:00Z`);
  const as = (locale: string) =>
    day.toLocaleDateString(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return [date.start, ...['fr', 'en-GB', 'en-US'].map(as), ...printed];
}

const times: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six'],
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six'],
};

/** "2 rencontres", "deux fois", "twice"; "une rencontre" counts nothing. */
export function countsAsPrinted(count: number): readonly string[] {
  const [french, english] = [times.fr[count] ?? count, times.en[count] ?? count];
  return [
    ...['rencontre', 'meeting', 'fois', 'time'].map((noun) => `${count} ${noun}`),
    ...[`${french} fois`, `${english} time`],
    ...(count === 1
      ? ['une seule', 'a single', 'once']
      : [`${french} rencontre`, `${english} meeting`, ...(count === 2 ? ['twice'] : [])]),
  ];
}

/** Says another number of meetings. */
export const otherCount = (count: number): string =>
  `\\b(?!${count}\\b)\\d+ (?:rencontres?|meetings?|fois|times?)\\b`;
