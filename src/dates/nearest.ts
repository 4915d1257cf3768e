import type { DateDirection } from '../languages/contract/dates.ts';

/** Time of the verb the date stands with, as far as the caller knows. */
export type DateTense = 'past' | 'future';

/**
 * A future candidate counts this many times its distance: the press mostly writes of
 * what happened, so "le 5 novembre" in May is last year's, "le 20 mai" this year's.
 */
const FUTURE_WEIGHT = 2;
/** Weight of a candidate on the wrong side of what the words or the verb say. */
const AGAINST_TENSE = 20;

/**
 * The candidate a reader of the publication day would take: the nearest, those on the
 * wrong side of the tense only when there is no other nearby.
 *
 * @param dayOf the day by which a candidate is measured
 * @param published first and last day of the publication date
 */
export function nearest<T>(
  candidates: readonly T[],
  dayOf: (candidate: T) => number,
  published: { readonly start: number; readonly end: number },
  direction: DateDirection | null,
  tense: DateTense | null,
): T | null {
  const wanted = direction === 'last' ? 'past' : direction === 'next' ? 'future' : tense;
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const at = dayOf(candidate);
    const future = at > published.end;
    const distance = future ? at - published.end : Math.max(0, published.start - at);
    // "dernier" and "prochain" are strict, and never mean the day of publication.
    if (direction === 'last' && (future || distance === 0)) continue;
    if (direction === 'next' && (!future || distance === 0)) continue;
    let cost = distance;
    if (wanted === 'future' ? !future && distance > 0 : future) {
      cost *= wanted === null || direction === 'this' ? FUTURE_WEIGHT : AGAINST_TENSE;
    }
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}
