/** What goes back to a browser or a program, before it is sent. */
import { printableJson } from '../text/printable.ts';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** `keep`: never changes under its address; `check`: ask again whether it did; `no`: nobody else's business. */
  readonly cache: 'keep' | 'check' | 'no';
  readonly headers?: Readonly<Record<string, string>>;
}

export const pageReply = (body: string, status = 200, cache: Reply['cache'] = 'check'): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
  cache,
});

export const jsonReply = (value: object, status = 200, cache: Reply['cache'] = 'check'): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${printableJson(JSON.stringify(value))}\n`,
  cache,
});
