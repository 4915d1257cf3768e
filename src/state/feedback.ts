/** What people said of answers. Kept by whoever runs the bot, and nowhere else. */
import { createHash } from 'node:crypto';
import type { LanguageCode, Meeting, Request } from '../types.ts';
import type { StateDatabase } from './database.ts';

export interface Judged {
  readonly request: Request;
  /** The question in words. */
  readonly question: string;
  /** A hash of the answer's text. */
  readonly answer: string;
  /** When the index that answered was made, ISO. */
  readonly indexedAt: string | null;
  /** The answer itself, where it was still at hand. */
  readonly given: {
    readonly language: LanguageCode;
    readonly status: 'answered' | 'not_found';
    readonly text: string;
    /** What every right answer holds, if this one is right. */
    readonly expected: {
      /** Of each group, one alternative. */
      readonly must: readonly (readonly string[])[];
      /** Patterns over the folded text. */
      readonly mustNot: readonly string[];
      /** One of these sources. */
      readonly cite: readonly { readonly doc: string; readonly contains: string }[];
      readonly meetings: readonly Pick<
        Meeting,
        'participants' | 'polarity' | 'modality' | 'tense'
      >[];
    };
  } | null;
}

export interface FeedbackRow extends Judged {
  readonly id: number;
  readonly verdict: 'right' | 'wrong';
  /** ISO instant. */
  readonly at: string;
}

export interface FeedbackTable {
  /** One word a person and answer; a second replaces the first. */
  add(person: string, verdict: FeedbackRow['verdict'], judged: Judged, at: string): Promise<void>;
  all(): Promise<readonly FeedbackRow[]>;
}

export function openFeedback(database: StateDatabase): FeedbackTable {
  const write = database.prepare(
    `INSERT INTO feedback (person, answer, verdict, given_at, json) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (person, answer) DO UPDATE SET verdict = excluded.verdict, given_at = excluded.given_at`,
  );
  return {
    async add(person, verdict, judged, at) {
      const { who, answer } = keysOf(person, judged);
      write.run(who, answer, verdict, at, JSON.stringify(judged));
    },
    all: async () =>
      (database.prepare('SELECT * FROM feedback ORDER BY id').all() as FeedbackColumns[]).map(
        rowOf,
      ),
  };
}

export interface FeedbackColumns {
  readonly id: number;
  readonly verdict: FeedbackRow['verdict'];
  readonly given_at: string;
  readonly json: string;
}

export function rowOf({ id, verdict, given_at, json }: FeedbackColumns): FeedbackRow {
  return { ...(JSON.parse(json) as Judged), id, verdict, at: given_at };
}

/** Who it was is nobody's business; only that it was the same person. */
export function keysOf(
  person: string,
  { answer, question }: Judged,
): { readonly who: string; readonly answer: string } {
  const who = createHash('sha256').update(`${person} ${answer}`).digest('base64url');
  return { who: who.slice(0, 16), answer: `${answer} ${question}` };
}
