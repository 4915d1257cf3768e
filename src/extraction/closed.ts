import type { Token } from '../text/tokens.ts';
import type { Found, Lexicon } from './lexicon.ts';

/** Longest closed-class reading of one sort at a token. */
export function closedAs<K extends Found['hit']['is']>(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  is: K,
): (Found & { hit: Extract<Found['hit'], { is: K }> }) | undefined {
  return lexicon.closed(tokens, i).find((found) => found.hit.is === is) as
    | (Found & { hit: Extract<Found['hit'], { is: K }> })
    | undefined;
}
