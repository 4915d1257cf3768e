/**
 * Questions made from a register, with their right answers, in many wordings.
 *
 * What is right is what the register tells: whether a text was read rightly is measured elsewhere. So a wrong answer
 * here is a question that was not understood, rows that were chosen or told wrongly, or a fact invented beside them.
 * The unanswerable ones are explained in `twins.ts`.
 */

import { languages } from '../../src/languages/index.ts';
import type { Register } from '../../src/register/register.ts';
import type { LanguageCode } from '../../src/types.ts';
import type { GoldQuestion } from '../../training/questions.ts';
import { generator, shuffle } from '../../training/random.ts';
import { type Fact, factsOf } from './facts.ts';
import { Ground } from './ground.ts';
import { type Swap, type Twin, twinsOf } from './twins.ts';
import { en } from './wordings/en.ts';
import { fill } from './wordings/fill.ts';
import { fr } from './wordings/fr.ts';
import type { Speech, Wordings } from './wordings/types.ts';

export interface GeneratedQuestion extends GoldQuestion {
  readonly kind: string;
  readonly fact: string;
  readonly speech: Speech;
  /** What was swapped to make it unanswerable. */
  readonly swap?: Swap;
  /** Of an unanswerable one: to answer is right as well, if it is not with a yes. */
  readonly open?: true;
}

interface GenerateOptions {
  readonly seed: number;
  /** At most so many facts, and at most so many unanswerable twins of them. */
  readonly facts: number;
}

const WORDINGS: Readonly<Record<LanguageCode, Wordings>> = { fr, en };

/** The same questions for the same register and options. */
export function generateQuestions(
  register: Register,
  { seed, facts: most }: GenerateOptions,
): GeneratedQuestion[] {
  const random = generator(seed);
  const ground = new Ground(register);
  const evenly = <T extends Fact>(facts: readonly T[]): T[] =>
    inTurn(
      facts,
      ({ status }) => status,
      (own) =>
        inTurn(
          own,
          ({ kind }) => kind,
          (same) => shuffle([...same], random),
        ),
    ).slice(0, most);
  const facts = evenly(factsOf(ground));
  const swapped = facts.flatMap((fact) => twinsOf(ground, fact, random));
  // Two facts about somebody may be swapped into one question.
  const twins = inTurn(
    [...new Map(swapped.map((twin) => [keyOf(twin), twin])).values()],
    ({ swap }) => swap,
    (own) => evenly(own),
  ).slice(0, most);
  const questions: GeneratedQuestion[] = [];
  for (const [i, fact] of [...facts, ...twins].entries())
    for (const { code } of languages)
      for (const wording of WORDINGS[code][fact.kind]) {
        const question = fill(wording, code, {
          a: fact.a && ground.names(fact.a),
          b: fact.b && ground.names(fact.b),
          place: fact.place,
          period: fact.period,
        });
        if (question === null) continue;
        questions.push({
          id: `generated-${questions.length + 1}`,
          lang: code,
          kind: 'swap' in fact ? `${fact.kind}, other ${fact.swap}` : fact.kind,
          question,
          ...rightAnswer(fact),
          fact: `f${i + 1}`,
          speech: wording[0],
        });
      }
  return questions;
}

function keyOf({ kind, a, b, place, period }: Fact): string {
  return [kind, ...[a?.id, b?.id].sort(), place, period].join('\t');
}

function rightAnswer(
  fact: Fact | Twin,
): Pick<GeneratedQuestion, 'status' | 'must' | 'mustNot' | 'cite' | 'swap' | 'open'> {
  const { mustNot } = fact;
  const groups = fact.must.map((group) => [...new Set(group)]);
  const must = [...new Map(groups.map((group) => [group.join('\n'), group])).values()];
  const cite = fact.rows.flatMap(({ sources }) =>
    sources.map(({ documentId, start, end }) => ({ doc: documentId, start, end })),
  );
  if (!('swap' in fact)) return { status: 'answered', must, mustNot, cite };
  const { swap, open } = fact;
  return { status: 'not_found', must, mustNot, cite, swap, ...(open ? { open } : {}) };
}

/** The rows of each group in its own order, one of every group in turn until all are spent. */
function inTurn<T>(
  rows: readonly T[],
  key: (row: T) => string,
  order: (own: readonly T[]) => readonly T[],
): T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  const queues = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => order(own));
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    queues.flatMap((queue) => (i < queue.length ? [queue[i] as T] : [])),
  ).flat();
}
