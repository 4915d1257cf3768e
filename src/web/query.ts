/** Parameters of an address, bounded and checked. */
import type { MeetingStatus, RequestOptions } from '../types.ts';
import { missing, wrong } from './refusal.ts';

/** Longest text of a filter; questions have their own bound. */
const MOST = 200;

/** More than any page of ours sends. */
const MOST_EARLIER = 20;

const statuses: readonly MeetingStatus[] = [
  'held',
  'planned',
  'unconfirmed',
  'not_held',
  'requested',
  'refused',
  'cancelled',
];

const lengths = ['short', 'normal', 'full'] as const;

/** What was typed for a parameter, or null. */
export function typed(query: URLSearchParams, name: string): string | null {
  return query.get(name)?.trim().slice(0, MOST) || null;
}

/** @throws {Refusal} */
export function whole(query: URLSearchParams, name: string): number | null {
  const value = query.get(name)?.trim() || null;
  if (value === null) return null;
  if (!/^\d{1,9}$/u.test(value)) throw wrong(name, 'number');
  return Number(value);
}

/** @throws {Refusal} */
export function needed<T>(value: T | null, name: string): T {
  if (value === null) throw missing(name);
  return value;
}

/** The number of a page of a list, from 1. */
export const pageNumber = (query: URLSearchParams): number =>
  Math.max(1, whole(query, 'page') ?? 1);

/** An ISO day; of a month or year the first day, or the last (`end`). @throws {Refusal} */
export function day(query: URLSearchParams, name: string, end: boolean): string | null {
  const value = typed(query, name);
  if (value === null) return null;
  const [, year = '', month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(value) ?? [];
  if (year === '') throw wrong(name, 'date');
  const first = `${year}-${month ?? (end ? '12' : '01')}`;
  const last = new Date(Date.UTC(Number(year), Number(first.slice(5)), 0)).getUTCDate();
  const iso = `${first}-${date ?? (end ? String(last) : '01')}`;
  if (Number.isNaN(Date.parse(iso)) || Number(iso.slice(8)) > last) throw wrong(name, 'date');
  return iso;
}

/** @throws {Refusal} */
export function statusesIn(query: URLSearchParams): readonly MeetingStatus[] | null {
  const value = typed(query, 'status');
  if (value === null) return null;
  return value.split(',').map((name) => {
    const found = statuses.find((status) => status === name.trim());
    if (found === undefined) throw wrong('status', 'status');
    return found;
  });
}

/** Questions asked before this one, oldest first. What is longer than a question may be was none. */
export function earlierIn(query: URLSearchParams, longest: number): readonly string[] {
  return query
    .getAll('after')
    .slice(-MOST_EARLIER)
    .map((question) => question.trim())
    .filter((question) => question !== '' && question.length <= longest);
}

/** @throws {Refusal} */
export function lengthIn(query: URLSearchParams): NonNullable<RequestOptions['length']> | null {
  const value = typed(query, 'length');
  if (value === null) return null;
  const found = lengths.find((length) => length === value);
  if (found === undefined) throw wrong('length', 'length');
  return found;
}

/** One page of a list. A number beyond the last page gives the last. */
export interface Paged<T> {
  readonly rows: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export function paged<T>(list: readonly T[], page: number, size: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const at = Math.min(page, pages);
  return { rows: list.slice((at - 1) * size, at * size), page: at, pages, total: list.length };
}
