/** Questions to the one door that chat knocks at, too: not too many at once, and none without end. */
import type { Answer, RequestOptions } from '../types.ts';
import type { Library } from './library.ts';
import { Refusal } from './refusal.ts';

/** As in chat. */
export const LONGEST_QUESTION = 1000;
/** Earlier questions that an address may carry; as in chat. */
const REMEMBERED = 6;
/** What they may take of an address together, encoded: it has to hold the next question as well. */
const ROOM = 2400;

export interface Asking {
  /** @throws {Refusal} when it takes too long, or too many are asked at once */
  ask(
    question: string,
    options: Pick<RequestOptions, 'language' | 'length' | 'previous'>,
    gone: AbortSignal,
  ): Promise<Answer>;
}

export function createAsking(
  library: Library,
  limits: { readonly atOnce: number; readonly milliseconds: number },
): Asking {
  let running = 0;
  return {
    async ask(text, { language, length, previous = [] }, gone) {
      if (text.length > LONGEST_QUESTION) {
        throw new Refusal(400, 'wrong', ({ chat }) => chat.questionTooLong(LONGEST_QUESTION));
      }
      if (running >= limits.atOnce) throw new Refusal(503, 'slow', ({ web }) => web.errors.busy, 5);
      const late = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      const end = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          late.abort();
          reject(new Refusal(503, 'slow', ({ web }) => web.errors.slow, 10));
        }, limits.milliseconds);
      });
      running += 1;
      const answering = library
        .answer(
          {
            kind: 'ask',
            text,
            ...(language ? { language } : {}),
            ...(length ? { length } : {}),
            ...(previous.length > 0 ? { previous } : {}),
          },
          { signal: AbortSignal.any([late.signal, gone]) },
        )
        // One that was given up still works, and counts until it ends.
        .finally(() => {
          running -= 1;
        });
      answering.catch(() => {});
      try {
        return await Promise.race([answering, end]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** The latest of a conversation's questions, oldest first: as many as an address has room for. */
export function remembered(questions: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let room = ROOM;
  for (const question of questions.slice(-REMEMBERED).toReversed()) {
    room -= encodeURIComponent(question.toWellFormed()).length;
    if (room < 0) break;
    kept.unshift(question);
  }
  return kept;
}
