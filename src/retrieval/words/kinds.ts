import type { AnswerCue } from '../../languages/contract/words.ts';

/**
 * What speaks for a passage as the answer to a query, each a number near 0 to 1.
 * The ranking adds them up with fixed weights (ranking.ts).
 */
export const FEATURES = [
  'exact',
  'rarest',
  'coverage',
  'window',
  'ownWindow',
  'sentence',
  'names',
  'numbers',
  'opening',
  'header',
  'context',
  'related',
  'wantsDate',
  'wantsPlace',
  'wantsReason',
] as const;
export type Feature = (typeof FEATURES)[number];

const YEAR = /^(1[0-9]|20)\d\d$/;
/** Kinds of answer that measurably help to find the passage, and their feature. */
export const KINDS: readonly (readonly [AnswerCue, Feature])[] = [
  ['date', 'wantsDate'],
  ['place', 'wantsPlace'],
  ['reason', 'wantsReason'],
];

/** Bits of the kinds a word is evidence of. */
export function kindBits(
  word: string,
  evidence: Readonly<Partial<Record<AnswerCue, ReadonlySet<string>>>>,
): number {
  let bits = 0;
  if (YEAR.test(word)) bits |= 1;
  KINDS.forEach(([kind], n) => {
    if (evidence[kind]?.has(word)) bits |= 1 << n;
  });
  return bits;
}
