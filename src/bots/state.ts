import { createHash } from 'node:crypto';
import type { LanguageCode, Request } from '../types.ts';
import type { Action } from './message.ts';

/**
 * A button's id says all: it still works after a restart, on another machine,
 * months later. A passage is a hash of the document's id with offsets; a request is
 * written out where it fits the platform's budget, else kept in a table on disk
 * and named by its hash.
 */

/** Where requests too long for a button are kept (`requests.ts`). */
export interface RequestTable {
  /** Keeps a request; its key is 16 characters of `[A-Za-z0-9_-]`, the same for the same request. */
  keep(request: Request): string;
  find(key: string): Promise<Request | null>;
  /** Resolves when what was kept so far is found by every process: before a message with its buttons is sent. */
  saved(): Promise<void>;
}

export interface StateBudget {
  readonly max: number;
  readonly count: (id: string) => number;
}

/** `custom_id`: 100 characters; UTF-16 units are never fewer than characters. */
export const discordBudget: StateBudget = { max: 100, count: (id) => id.length };
/** `callback_data`: 64 bytes of UTF-8. */
export const telegramBudget: StateBudget = { max: 64, count: (id) => Buffer.byteLength(id) };

/** First character of every id, to tell ids of this codec from any other. */
const version = '1';

export function encodeAction(action: Action, budget: StateBudget, table: RequestTable): string {
  const carry = (head: string, request: Request): string => {
    const inline = packRequest(request);
    const whole = inline === null ? null : `${head}=${inline}`;
    return whole !== null && budget.count(whole) <= budget.max
      ? whole
      : `${head}#${table.keep(request)}`;
  };
  switch (action.kind) {
    case 'page':
      return carry(`${version}p${action.page.toString(36)}`, action.request);
    case 'sources':
      return carry(`${version}s`, action.request);
    case 'ask':
      return carry(`${version}a`, action.request);
    case 'corpus':
      return [`${version}c${action.page.toString(36)}`, action.language, action.search]
        .filter(Boolean)
        .join('.');
    case 'passage': {
      const { documentId, start, end } = action.ref;
      const numbers = [start, end - start, action.n].map((value) => value.toString(36)).join('.');
      return `${version}q${documentKey(documentId)}.${numbers}.${quoteCheck(action.quote)}`;
    }
  }
}

/** A decoded button. A passage names its document by key; `quoteCheck` of the quote must match. */
export type DecodedAction =
  | Exclude<Action, { kind: 'passage' }>
  | {
      readonly kind: 'passage';
      readonly documentKey: string;
      readonly start: number;
      readonly end: number;
      readonly n: number;
      readonly check: string;
    };

/** The action behind an id; null for an id of somebody else or a request no longer kept. */
export async function decodeAction(id: string, table: RequestTable): Promise<DecodedAction | null> {
  const passage =
    /^1q([\w-]{11})\.([\da-z]{1,8})\.([\da-z]{1,8})\.([\da-z]{1,3})\.([\w-]{4})$/.exec(id);
  if (passage) {
    const [, key = '', start = '', length = '', n = '', check = ''] = passage;
    const from = Number.parseInt(start, 36);
    return {
      kind: 'passage',
      documentKey: key,
      start: from,
      end: from + Number.parseInt(length, 36),
      n: Number.parseInt(n, 36),
      check,
    };
  }
  const corpus = /^1c([\da-z]{1,4})\.(fr|en)(?:\.(.+))?$/su.exec(id);
  if (corpus) {
    const [, page = '0', language, search] = corpus;
    return {
      kind: 'corpus',
      page: Number.parseInt(page, 36),
      language: language as LanguageCode,
      ...(search && { search }),
    };
  }
  const other = /^1([psa])([\da-z]{0,4})([=#])(.*)$/su.exec(id);
  if (!other) return null;
  const [, kind, page = '', how, rest = ''] = other;
  const request = how === '#' ? await table.find(rest) : unpackRequest(rest);
  if (!request) return null;
  if (kind === 's') return { kind: 'sources', request };
  if (kind === 'a') return { kind: 'ask', request };
  return page === '' ? null : { kind: 'page', request, page: Number.parseInt(page, 36) };
}

/** 64 bits of a hash of a document's id: 11 characters. */
export function documentKey(documentId: string): string {
  return hash(documentId, 11);
}

/** 24 bits of a hash of a quotation: tells whether the text still says the same. */
export function quoteCheck(quote: string): string {
  return hash(quote, 4);
}

/** The key under which a table keeps a request. */
export function requestKey(request: Request): string {
  return hash(JSON.stringify(essentials(request)), 16);
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}

const kinds = { ask: 'a', 'who-met': 'w', met: 'm', timeline: 't', check: 'c' } as const;
const lengths = { short: 's', normal: 'n', full: 'f' } as const;

/** A request without what belongs to one call, its properties in a fixed order. */
export function essentials(request: Request): Request {
  const { previous, comments, length, language, spoken } = request;
  const options = {
    ...(language && { language }),
    ...(spoken && !language && { spoken }),
    ...(previous && previous.length > 0 && { previous }),
    ...(comments !== undefined && { comments }),
    ...(length && { length }),
  };
  switch (request.kind) {
    case 'ask':
    case 'check':
      return { kind: request.kind, text: request.text, ...options };
    case 'met':
      return { kind: 'met', person: request.person, other: request.other, ...options };
    case 'timeline':
      return { kind: 'timeline', person: request.person, ...options };
    case 'who-met': {
      const { person, place, since, until } = request;
      return {
        kind: 'who-met',
        person,
        ...(place && { place }),
        ...(since && { since }),
        ...(until && { until }),
        ...options,
      };
    }
  }
}

function fieldsOf(request: Request): string[] {
  switch (request.kind) {
    case 'ask':
    case 'check':
      return [request.text];
    case 'met':
      return [request.person, request.other];
    case 'timeline':
      return [request.person];
    case 'who-met':
      return [request.person, request.place ?? '', request.since ?? '', request.until ?? ''];
  }
}

/** Null for a request that a line of text cannot carry unharmed. */
function packRequest(request: Request): string | null {
  const fields = fieldsOf(request);
  // Platforms may trim an id or refuse control characters and lone surrogates.
  const safe = (field: string) =>
    field === field.trim() && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(field);
  if ((request.previous?.length ?? 0) > 0 || !fields.every(safe)) return null;
  const head = [
    kinds[request.kind],
    request.language?.[0] ?? request.spoken?.[0]?.toUpperCase() ?? '-',
    request.comments === undefined ? '-' : request.comments ? '1' : '0',
    request.length ? lengths[request.length] : '-',
  ].join('');
  const escaped = fields.map((field) => field.replace(/[%~]/g, (c) => (c === '%' ? '%5' : '%e')));
  return head + escaped.join('~').replace(/~+$/u, '');
}

/** A capital stands for what is only spoken where the question does not tell. */
function languageBehind(letter = '-'): Pick<Request, 'language' | 'spoken'> {
  if (letter === '-') return {};
  const code = letter.toLowerCase() === 'f' ? 'fr' : 'en';
  return letter === letter.toLowerCase() ? { language: code } : { spoken: code };
}

function unpackRequest(packed: string): Request | null {
  const head = /^([awmtc])([feFE-])([01-])([snf-])/.exec(packed);
  if (!head) return null;
  const [all, kind, language, comments, length] = head;
  const [first = '', second = '', third = '', fourth = ''] = packed
    .slice(all.length)
    .split('~')
    .map((field) => field.replace(/%([5e])/g, (_, c) => (c === '5' ? '%' : '~')));
  const options = {
    ...languageBehind(language),
    ...(comments !== '-' && { comments: comments === '1' }),
    ...(length === 's' && { length: 'short' as const }),
    ...(length === 'n' && { length: 'normal' as const }),
    ...(length === 'f' && { length: 'full' as const }),
  };
  switch (kind) {
    case 'a':
      return { kind: 'ask', text: first, ...options };
    case 'c':
      return { kind: 'check', text: first, ...options };
    case 'm':
      return { kind: 'met', person: first, other: second, ...options };
    case 't':
      return { kind: 'timeline', person: first, ...options };
    default:
      return {
        kind: 'who-met',
        person: first,
        ...(second && { place: second }),
        ...(third && { since: third }),
        ...(fourth && { until: fourth }),
        ...options,
      };
  }
}
