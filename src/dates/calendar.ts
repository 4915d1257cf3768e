/** Day arithmetic on whole days since 1970-01-01, free of time zones. */

const MILLISECONDS = 86_400_000;

/** Day number of a date, or null where the calendar has no such day. `month` from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? Math.round(at.getTime() / MILLISECONDS)
    : null;
}

/** ISO `YYYY-MM-DD`. */
export function iso(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

export function parts(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * MILLISECONDS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

/** First and last day of a month; months run on beyond 12 and below 1. */
export function monthDays(year: number, month: number): { start: number; end: number } {
  const first = new Date(Date.UTC(2000, 0, 1));
  first.setUTCFullYear(year, month - 1, 1);
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(year, month, 0);
  return {
    start: Math.round(first.getTime() / MILLISECONDS),
    end: Math.round(last.getTime() / MILLISECONDS),
  };
}

/** Days of an ISO date reduced to year, month or day; null when it is none. */
export function isoDays(date: string): { start: number; end: number } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { start: monthDays(year, 1).start, end: monthDays(year, 12).end };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return monthDays(year, month);
  const day = dayNumber(year, month, Number(match[3]));
  return day === null ? null : { start: day, end: day };
}
