import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Request } from '../types.ts';
import { essentials, type RequestTable, requestKey } from './state.ts';

/** Requests kept for buttons; the oldest go first. About 200 bytes each. */
const kept = 20_000;

/**
 * The table of requests too long for a button's id, a JSON line each in `file`.
 * Lines are appended as they come; the file is rewritten at opening once it has
 * twice as many lines as are kept. A damaged line costs that line only.
 */
export function openRequests(file: string): RequestTable {
  mkdirSync(dirname(file), { recursive: true });
  const lines = readLines(file);
  const requests = requestsOf(lines);
  if (lines.length > 2 * kept) {
    const text = [...requests.values()].map((request) => `${JSON.stringify(request)}\n`).join('');
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return {
    keep(request) {
      const key = requestKey(request);
      if (requests.has(key)) return key;
      const line = essentials(request);
      requests.set(key, line);
      // The button may be pressed the moment its message is sent, so the line is written before.
      appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
      for (const oldest of requests.keys()) {
        if (requests.size <= kept) break;
        requests.delete(oldest);
      }
      return key;
    },
    find: async (key) => requests.get(key) ?? null,
    saved: async () => {},
  };
}

/** The requests of such a table, as a shared store takes them over. */
export const keptRequests = (file: string): readonly Request[] => [
  ...requestsOf(readLines(file)).values(),
];

function requestsOf(lines: readonly string[]): Map<string, Request> {
  const requests = new Map<string, Request>();
  for (const line of lines.slice(-kept)) {
    const request = parseRequest(line);
    if (request) requests.set(requestKey(request), request);
  }
  return requests;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A request as it was kept; null for what is none. */
export function parseRequest(line: string): Request | null {
  try {
    const value = JSON.parse(line) as Request;
    const known = ['ask', 'who-met', 'met', 'timeline', 'check'].includes(value.kind);
    return known ? value : null;
  } catch {
    return null;
  }
}
