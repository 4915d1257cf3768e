import type { DatePart } from '../languages/contract/dates.ts';
import { monthDays } from './calendar.ts';

/** "22" is 2022; what would lie more than a generation ahead is of the last century. */
export function shortYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const value = Number(digits);
  return value < 50 ? 2000 + value : 1900 + value;
}

export function partOfMonth(
  year: number,
  month: number,
  part: DatePart,
): { start: number; end: number } {
  const { start, end } = monthDays(year, month);
  if (part === 'start') return { start, end: start + 9 };
  if (part === 'middle') return { start: start + 10, end: start + 19 };
  if (part === 'end') return { start: start + 20, end };
  return { start, end };
}

export function partOfYear(year: number, part: DatePart): { start: number; end: number } {
  const [first, last] =
    part === 'start' ? [1, 3] : part === 'middle' ? [5, 8] : part === 'end' ? [10, 12] : [1, 12];
  return { start: monthDays(year, first).start, end: monthDays(year, last).end };
}
