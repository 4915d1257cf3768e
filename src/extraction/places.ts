/** Names of places that the world's lists know, in the words of a text. */
import type { Token } from '../text/tokens.ts';
import type { World } from '../world/world.ts';

/** Length in words of each known place, by its first word; organisations are none. */
export function knownPlaces(
  text: string,
  tokens: readonly Token[],
  world: World,
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital) continue;
    const most = world.longestFrom(token.fold.replace(/'$/u, ''));
    if (most === 0) continue;
    let organisation = 0;
    let place = 0;
    // One more for a token that holds an article or a hyphen.
    for (let length = Math.min(most + 1, tokens.length - i); length >= 1; length -= 1) {
      const last = tokens[i + length - 1];
      if (!last || last.kind === 'punctuation') continue;
      const phrase = text.slice(token.start, last.end);
      if (!organisation && world.isOrganisation(phrase)) organisation = length;
      if (!place && world.place(phrase)) place = length;
    }
    if (place > 0 && organisation <= place) places.set(i, place);
  }
  return places;
}

/** Their names as written. */
export function placeNames(text: string, tokens: readonly Token[], world: World): string[] {
  return [...knownPlaces(text, tokens, world)].flatMap(([from, length]) => {
    const first = tokens[from];
    const last = tokens[from + length - 1];
    // "Henri Salvador" is no country, and "Antony Blinken" no town.
    if (!first || !last || tokens[from - 1]?.capital) return [];
    const given = length === 1 && world.genderOf(first.fold) !== null;
    if (given && tokens[from + 1]?.capital) return [];
    return [text.slice(first.start, last.end)];
  });
}
