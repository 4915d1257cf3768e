import type {
  DateDirection,
  DatePart,
  DatePattern,
  DateUnit,
  DateWords,
} from '../languages/contract/dates.ts';
import type { MeetingDate, PublishedDate } from '../types.ts';
import { dayNumber, iso, isoDays, monthDays, parts } from './calendar.ts';
import { type DateTense, nearest } from './nearest.ts';
import { lookUp } from './patterns.ts';
import { partOfMonth, partOfYear, shortYear } from './periods.ts';

/** What relative words are counted from. */
export interface DateBase {
  readonly reference: PublishedDate | null;
  /** The single day named before this mention, for "la veille"; null when open. */
  readonly previousDay: number | null;
  readonly tense: DateTense | null;
}

interface Resolved {
  readonly start: number;
  readonly end: number;
  readonly precision: 'day' | 'month' | 'year';
  readonly how: string;
}

/** `open`: a date whose day the text leaves open. `invalid`: no date of the calendar. */
type Outcome = Resolved | { readonly open: string } | 'invalid';

type Groups = Readonly<Record<string, string>>;

/** So near to publication, a weekday that disagrees is the writer's slip. */
const SLIP_DAYS = 14;

/** Computes what a matched pattern means; null when the calendar has no such day. */
export function resolveDate(
  text: string,
  pattern: DatePattern,
  groups: Groups,
  words: DateWords,
  base: DateBase,
): { readonly date: MeetingDate; readonly kind: 'point' | 'range' } | null {
  const outcome = new Resolver(pattern, groups, words, base).resolve();
  if (outcome === 'invalid') return null;
  const label = text.replaceAll(/\s+/gu, ' ');
  if ('open' in outcome) {
    return {
      date: {
        start: null,
        end: null,
        precision: 'weekday',
        text,
        working: `"${label}" (${pattern.name}): ${outcome.open}`,
      },
      kind: RANGES.has(pattern.means) ? 'range' : 'point',
    };
  }
  const { start, end, precision, how } = outcome;
  const days = start === end ? iso(start) : `${iso(start)} to ${iso(end)}`;
  return {
    date: {
      start: iso(start),
      end: iso(end),
      precision,
      text,
      working: `"${label}" (${pattern.name}): ${how} = ${days}`,
    },
    kind: RANGES.has(pattern.means) && start !== end ? 'range' : 'point',
  };
}

const RANGES = new Set<DatePattern['means']>(['days', 'months', 'years', 'weekdays', 'decade']);

class Resolver {
  readonly #pattern: DatePattern;
  readonly #groups: Groups;
  readonly #words: DateWords;
  readonly #base: DateBase;
  /** First and last day of the publication date: equal when the day is known. */
  readonly #published: { start: number; end: number } | null;
  readonly #direction: DateDirection | null;

  constructor(pattern: DatePattern, groups: Groups, words: DateWords, base: DateBase) {
    this.#pattern = pattern;
    this.#groups = groups;
    this.#words = words;
    this.#base = base;
    this.#published = base.reference ? isoDays(base.reference.date) : null;
    this.#direction =
      lookUp(words.directions, groups.direction) ??
      lookUp(words.directionsAfter, groups.direction) ??
      pattern.direction ??
      null;
  }

  resolve(): Outcome {
    switch (this.#pattern.means) {
      case 'day':
        return this.#day(this.#groups, this.#words.order === 'mdy');
      case 'days':
        return this.#days();
      case 'month':
        return this.#month();
      case 'months':
        return this.#months();
      case 'year':
        return this.#year();
      case 'years':
        return years(Number(this.#groups.year), Number(this.#groups.year2));
      case 'decade':
        return years(Number(this.#groups.decade), Number(this.#groups.decade) + 9);
      case 'weekday':
        return this.#weekday(this.#groups.weekday);
      case 'weekdays':
        return this.#weekdays();
      case 'season':
        return this.#season();
      case 'unit':
        return this.#unit();
      case 'ago':
        return this.#counted(this.#today(), 'publication');
      case 'anchor':
        return this.#anchor();
      case 'counted':
        return this.#counted(this.#base.previousDay, 'the date before it');
      case 'apart':
        return this.#apart();
    }
  }

  /** The publication day, when it is known to the day. */
  #today(): number | null {
    const days = this.#published;
    return days && days.start === days.end ? days.start : null;
  }

  #day(groups: Groups, monthFirst = false): Outcome {
    let day = Number(groups.day);
    let month = lookUp(this.#words.months, groups.month) ?? Number(groups.monthNumber);
    const year = groups.year ? Number(groups.year) : shortYear(groups.shortYear);
    if (year !== null) {
      if (monthFirst && groups.monthNumber && day <= 12 && !/^\d{4}/u.test(groups.whole ?? '')) {
        const swapped = dayNumber(year, day, month);
        const today = this.#today();
        if (swapped !== null && (today === null || swapped <= today)) [day, month] = [month, day];
      }
      const at = dayNumber(year, month, day);
      return at === null ? 'invalid' : { start: at, end: at, precision: 'day', how: 'as written' };
    }
    if (dayNumber(2000, month, day) === null) return 'invalid';
    if (!this.#published) return { open: 'no year in the text, no publication date' };
    const weekday =
      lookUp(this.#words.weekdays, groups.weekday) ??
      lookUp(this.#words.shortWeekdays, groups.weekday);
    const near = parts(this.#published.end).year;
    const all = [-2, -1, 0, 1, 2]
      .map((shift) => dayNumber(near + shift, month, day))
      .filter((at) => at !== null);
    const agreeing = weekday === null ? [] : all.filter((at) => parts(at).weekday === weekday);
    const nearest = this.#choose(all, (candidate) => candidate);
    if (nearest === null) return 'invalid';
    const byWeekday = agreeing.length > 0 && !this.#isNear(nearest);
    const at = byWeekday ? this.#choose(agreeing, (candidate) => candidate) : nearest;
    if (at === null) return 'invalid';
    const how = `year nearest to ${this.#base.reference?.date}${byWeekday ? ' with that weekday' : ''}`;
    return { start: at, end: at, precision: 'day', how };
  }

  #isNear(day: number): boolean {
    const days = this.#published;
    return days !== null && day >= days.start - SLIP_DAYS && day <= days.end + SLIP_DAYS;
  }

  #choose<T>(candidates: readonly T[], dayOf: (candidate: T) => number): T | null {
    if (!this.#published) return null;
    return nearest(candidates, dayOf, this.#published, this.#direction, this.#base.tense);
  }

  #days(): Outcome {
    const { day, day2, weekday, weekday2 } = this.#groups;
    const month = this.#groups.month ?? this.#groups.month2;
    const month2 = this.#groups.month2 ?? this.#groups.month;
    const year2 = this.#groups.year2 ?? this.#groups.year;
    const last = this.#day(groups({ day: day2, month: month2, year: year2, weekday: weekday2 }));
    if (last === 'invalid' || 'open' in last) {
      return last === 'invalid' || dayNumber(2000, this.#number(month), Number(day)) === null
        ? 'invalid'
        : last;
    }
    const endYear = parts(last.end).year;
    const year = this.#groups.year ? Number(this.#groups.year) : endYear;
    let start = dayNumber(year, this.#number(month), Number(day));
    if (start !== null && start > last.end && !this.#groups.year) {
      start = dayNumber(endYear - 1, this.#number(month), Number(day));
    }
    if (start === null || start > last.end || (weekday === undefined && last.end - start > 366)) {
      return 'invalid';
    }
    return { start, end: last.end, precision: 'day', how: `to the day ${last.how}` };
  }

  #number(month: string | undefined): number {
    return lookUp(this.#words.months, month) ?? 0;
  }

  #month(): Outcome {
    const month = this.#number(this.#groups.month);
    const part = lookUp(this.#words.parts, this.#groups.part) ?? 'whole';
    if (this.#groups.year) {
      const days = partOfMonth(Number(this.#groups.year), month, part);
      return { ...days, precision: 'month', how: 'as written' };
    }
    if (!this.#published) return { open: 'no year in the text, no publication date' };
    const year = this.#yearOf(month, 1);
    if (year === null) return 'invalid';
    const how = `year nearest to ${this.#base.reference?.date}`;
    return { ...partOfMonth(year, month, part), precision: 'month', how };
  }

  /** Year of the period of `months` months from `month` that is meant. */
  #yearOf(month: number, months: number): number | null {
    const days = this.#published;
    if (!days) return null;
    const near = parts(days.end).year;
    const candidates = [-2, -1, 0, 1, 2].map((shift) => ({
      year: near + shift,
      start: monthDays(near + shift, month).start,
      end: monthDays(near + shift, month + months - 1).end,
    }));
    const day = ({ start, end }: { start: number; end: number }) =>
      start <= days.end && end >= days.start ? days.end : start > days.end ? start : end;
    return this.#choose(candidates, day)?.year ?? null;
  }

  #months(): Outcome {
    const first = this.#number(this.#groups.month);
    const last = this.#number(this.#groups.month2);
    const endYear = this.#groups.year2 ? Number(this.#groups.year2) : this.#yearOf(last, 1);
    if (endYear === null) return { open: 'no year in the text, no publication date' };
    const year = this.#groups.year
      ? Number(this.#groups.year)
      : first > last
        ? endYear - 1
        : endYear;
    const { start } = monthDays(year, first);
    const { end } = monthDays(endYear, last);
    if (start > end) return 'invalid';
    return { start, end, precision: 'month', how: 'both months' };
  }

  #year(): Outcome {
    const part = lookUp(this.#words.parts, this.#groups.part) ?? 'whole';
    const days = partOfYear(Number(this.#groups.year), part);
    return { ...days, precision: 'year', how: 'as written' };
  }

  #weekday(word: string | undefined): Outcome {
    const weekday = lookUp(this.#words.weekdays, word);
    if (weekday === null) return 'invalid';
    const today = this.#today();
    if (today === null) return { open: 'a weekday without a publication day' };
    const back = (parts(today).weekday - weekday + 7) % 7;
    const ahead = (7 - back) % 7;
    const [at, how] =
      this.#direction === 'last'
        ? [today - (back || 7), 'before']
        : this.#direction === 'next'
          ? [today + (ahead || 7), 'after']
          : this.#base.tense === 'future'
            ? [today + ahead, 'on or after']
            : [today - back, 'on or before'];
    return { start: at, end: at, precision: 'day', how: `${how} ${iso(today)}` };
  }

  #weekdays(): Outcome {
    const last = this.#weekday(this.#groups.weekday2);
    const first = lookUp(this.#words.weekdays, this.#groups.weekday);
    if (last === 'invalid' || 'open' in last || first === null) return last;
    const start = last.end - ((parts(last.end).weekday - first + 7) % 7);
    return { ...last, start, how: `ending ${last.how}` };
  }

  #season(): Outcome {
    const month = this.#seasonMonth();
    if (month === null) return 'invalid';
    const year = this.#groups.year ? Number(this.#groups.year) : this.#yearOf(month, 3);
    if (year === null) return { open: 'no year in the text, no publication date' };
    const { start } = monthDays(year, month);
    const { end } = monthDays(year, month + 2);
    const how = `the three months of the season${this.#groups.year ? '' : ` nearest to ${this.#base.reference?.date}`}`;
    return { start, end, precision: 'month', how };
  }

  #seasonMonth(): number | null {
    const named = lookUp(this.#words.seasons, this.#groups.season);
    if (named !== null) return named;
    for (const [season, month] of Object.entries(this.#words.seasons)) {
      if (this.#groups.whole?.toLowerCase().includes(season)) return month;
    }
    return null;
  }

  #unit(): Outcome {
    const unit = lookUp(this.#words.units, this.#groups.unit) ?? this.#pattern.unit ?? 'day';
    const part = lookUp(this.#words.parts, this.#groups.part) ?? 'whole';
    const shift =
      this.#pattern.by ?? (this.#direction === 'last' ? -1 : this.#direction === 'next' ? 1 : 0);
    if (unit === 'weekend' && this.#pattern.by === undefined) return this.#weekend();
    return this.#shifted(unit, shift, part, 'publication', this.#published);
  }

  #weekend(): Outcome {
    const today = this.#today();
    if (today === null) return { open: 'a weekend without a publication day' };
    const { weekday } = parts(today);
    const saturday = today + 6 - weekday;
    const inside = weekday >= 6;
    let start = saturday;
    if (this.#direction === 'last') start = saturday - 7;
    else if (this.#direction === 'next') start = inside ? saturday + 7 : saturday;
    else if (
      this.#base.tense !== 'future' &&
      (this.#base.tense === 'past' ? !inside : weekday <= 3)
    ) {
      start = saturday - 7;
    }
    return {
      start,
      end: start + 1,
      precision: 'day',
      how: `Saturday and Sunday near ${iso(today)}`,
    };
  }

  #shifted(
    unit: DateUnit,
    shift: number,
    part: DatePart,
    from: string,
    base: { start: number; end: number } | null,
  ): Outcome {
    if (!base) return { open: `counted from ${from}, which is not known` };
    const how = `${shift} ${unit} from ${from}`;
    const single = base.start === base.end;
    const { year, month, weekday } = parts(base.start);
    if (unit === 'year') return { ...partOfYear(year + shift, part), precision: 'year', how };
    if (unit === 'month') {
      if (parts(base.end).month !== month) return { open: 'only the year of publication is known' };
      return { ...partOfMonth(year, month + shift, part), precision: 'month', how };
    }
    if (!single) return { open: 'the day of publication is not known' };
    if (unit === 'day') {
      return { start: base.start + shift, end: base.start + shift, precision: 'day', how };
    }
    const monday = base.start - weekday + 1 + shift * 7;
    if (unit === 'weekend') return { start: monday + 5, end: monday + 6, precision: 'day', how };
    const start = part === 'end' ? monday + 3 : monday;
    const end = part === 'start' ? monday + 2 : monday + 6;
    return { start, end, precision: 'day', how };
  }

  #anchor(): Outcome {
    const base = this.#base.previousDay ?? this.#today();
    if (base === null) return { open: 'counted from a day that is not known' };
    const at = base + (this.#pattern.by ?? 0);
    return {
      start: at,
      end: at,
      precision: 'day',
      how: `${this.#pattern.by ?? 0} days from ${iso(base)}`,
    };
  }

  #counted(base: number | null, from: string): Outcome {
    const count = this.#count();
    const unit = lookUp(this.#words.units, this.#groups.unit);
    if (count === null || unit === null) return 'invalid';
    const days = base === null ? null : { start: base, end: base };
    return this.#shifted(unit, count * (this.#pattern.by ?? -1), 'whole', from, days);
  }

  #apart(): Outcome {
    const day = this.#day(this.#groups);
    if (day === 'invalid' || 'open' in day) return day;
    const count = this.#count();
    const unit = lookUp(this.#words.units, this.#groups.unit);
    if (count === null || unit === null) return 'invalid';
    const shift = count * (this.#pattern.by ?? -1);
    if (unit === 'week') {
      const at = day.start + shift * 7;
      return { start: at, end: at, precision: 'day', how: `${shift} weeks from ${iso(day.start)}` };
    }
    return this.#shifted(unit, shift, 'whole', iso(day.start), day);
  }

  #count(): number | null {
    const word = this.#groups.number;
    if (word === undefined) return null;
    return lookUp(this.#words.numbers, word) ?? (/^\d+$/u.test(word) ? Number(word) : null);
  }
}

function groups(values: Readonly<Record<string, string | undefined>>): Groups {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) defined[name] = value;
  return defined;
}

function years(first: number, last: number): Outcome {
  if (first > last) return 'invalid';
  const { start } = monthDays(first, 1);
  const { end } = monthDays(last, 12);
  return { start, end, precision: 'year', how: 'as written' };
}
