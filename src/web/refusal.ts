import type { WebReplies } from '../languages/contract/replies/web.ts';
import type { Words } from './visit.ts';

/** A request that gets no page, and what the reader is told in their language. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly title: keyof WebReplies['errors']['titles'];
  readonly told: (words: Words) => string;
  /** Seconds after which it may go better. */
  readonly retryAfter: number | null;
  constructor(
    status: number,
    title: keyof WebReplies['errors']['titles'],
    told: (words: Words) => string,
    retryAfter: number | null = null,
  ) {
    super(title);
    this.status = status;
    this.title = title;
    this.told = told;
    this.retryAfter = retryAfter;
  }
}

export const notFound = (told: (words: WebReplies['errors']) => string): Refusal =>
  new Refusal(404, 'notFound', ({ web }) => told(web.errors));

/** A parameter that cannot be read. */
export const wrong = (
  parameter: string,
  expected: keyof WebReplies['errors']['expected'],
): Refusal =>
  new Refusal(400, 'wrong', ({ web }) =>
    web.errors.wrong(parameter, web.errors.expected[expected]),
  );

export const missing = (parameter: string): Refusal =>
  new Refusal(400, 'wrong', ({ web }) => web.errors.missing(parameter));
