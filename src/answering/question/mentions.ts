/** Finds people, places and occasions among the words of a question. */

import type { PersonMatch } from '../../register/finder.ts';
import type { Register } from '../../register/register.ts';
import { isCommonWord } from '../../text/lexicon.ts';
import { foldText, isNameParticle } from '../../world/names.ts';
import { type CompiledWords, stemOf, type Token } from './tokens.ts';
import type { Party } from './types.ts';

/** Something found, with the tokens it covers (end exclusive). */
export interface Mention<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** The words between two tokens as typed. */
export function sliceOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** Does the question use capitals for names at all? */
function isCased(tokens: readonly Token[]): boolean {
  // A one-letter word ("I") and letters with digits ("G20") are written so by everybody.
  return tokens.some((token, i) => i > 0 && token.capital && /^\p{Lu}\p{Ll}+$/u.test(token.raw));
}

function joined(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const gap = text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0);
    if (!/^[\s\-‐‑–'’.]*$/u.test(gap)) return false;
  }
  return true;
}

/** A bearer this much more frequent than the next is meant by a shared family name. */
const clearly = 2.5;
/** Share of the likeliest bearer's weight from which another is offered. */
const worthOffering = 0.1;

/** Turns what the finder gives into a party, or null when nobody is near enough. */
export function partyOf(text: string, matches: readonly PersonMatch[]): Party | null {
  const [best, ...rest] = matches;
  if (!best) return null;
  const words = foldText(text).split(' ');
  const spelt = [best.person.name, ...best.person.aliases].some((form) => {
    const known = foldText(form).split(' ');
    return words.every((word) => known.includes(word) || isNameParticle(word));
  });
  const margin = best.score === 1 ? 0 : 0.05;
  const near = rest.filter((match) => match.score >= best.score - margin);
  const weight = ({ person, meetings }: PersonMatch) =>
    person.documents + meetings + person.mentions / 10;
  const clear = near.every((rival) => weight(best) >= clearly * weight(rival));
  const rivals = near.filter((rival) => weight(rival) >= worthOffering * weight(best));
  return {
    kind: 'person',
    text,
    people: [best, ...rivals.slice(0, 4)].map((match) => match.person.id),
    clear,
    respelt: !spelt,
  };
}

/** People named, leftmost longest; labels their tokens `person`. */
export function peopleIn(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  register: Register,
  cased = isCased(tokens),
): Mention<Party>[] {
  const found: Mention<Party>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + 5); to > from; to--) {
      const party = personAt(text, tokens, from, to, words, register, cased);
      if (!party) continue;
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        if (token) token.label = 'person';
      }
      found.push({ value: party, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

function personAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: CompiledWords,
  register: Register,
  cased: boolean,
): Party | null {
  const run = tokens.slice(from, to);
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.some((token) => token.label !== null)) return null;
  if (!joined(text, tokens, from, to)) return null;
  if (run.length > 1) {
    // "Kim Jong-un" is a name although "un" is a word.
    const [whole] = register.findPeople(sliceOf(text, tokens, from, to));
    const full = whole?.how === 'exact' && whole.score === 1 && !isNameParticle(first.fold);
    if (full && (!cased || first.capital)) {
      return partyOf(
        sliceOf(text, tokens, from, to),
        register.findPeople(sliceOf(text, tokens, from, to)),
      );
    }
  }
  if (run.some((token) => words.functionWords.has(token.fold) && !isNameParticle(token.fold))) {
    // "May" or "Will" are names when capitalised inside a question, words otherwise.
    if (!run.every((token) => token.capital) || (from === 0 && run.length === 1)) return null;
  }
  if (isNameParticle(last.fold) && run.length > 1) return null;
  const slice = sliceOf(text, tokens, from, to);
  const single = run.length === 1;
  if (cased && partOfLongerName(text, tokens, from, to, words, register)) return null;
  if (single) {
    if (first.fold.length < 2 || /^\p{N}+$/u.test(first.fold)) return null;
    const common = words.vocabulary.has(first.fold) || stemOf(words, first.fold) !== null;
    if (common && (!first.capital || from === 0)) return null;
    if (cased && !first.capital && !isNameParticle(first.fold)) return null;
    if (register.places.countryOfDemonym(first.raw) !== null) return null;
    if (atPlace(tokens, from, words) && register.places.known(slice)) return null;
  } else if (cased && !last.capital) return null;
  const matches = register.findPeople(slice);
  const [best] = matches;
  if (!best) return null;
  const exactLead = isNameParticle(first.fold) && !single;
  if (exactLead) {
    // "de Merkel" is Merkel after a preposition; "Le Drian" is the name itself.
    const folded = foldText(slice);
    const whole = [best.person.name, ...best.person.aliases].some((form) =>
      ` ${foldText(form)} `.includes(` ${folded} `),
    );
    if (!whole) return null;
  }
  if (single) {
    if (best.how === 'spelling') {
      if (first.fold.length < 5 || best.score < 0.55) return null;
      if (behindOffice(tokens, from, words)) return null;
      if (strictlyAtPlace(tokens, from, words) && register.placeLike(slice) !== null) return null;
      if (words.vocabulary.has(first.fold) || register.places.known(slice)) return null;
    }
    // "à Albert": a lone word that is a whole name, behind a preposition of place.
    const lone = foldText(best.person.name) === first.fold;
    if (lone && atPlace(tokens, from, words)) return null;
    if (best.how === 'given' && (!first.capital || first.fold.length < 4)) return null;
    if (register.hasPlace(slice) && atPlace(tokens, from, words)) return null;
  } else if (best.score < 0.55) return null;
  if (!single && best.how === 'spelling') {
    // A longer run must not swallow a common word that happens to be near a given name.
    const swallowed = run.some(
      (token) => !token.capital && words.vocabulary.has(token.fold) && !isNameParticle(token.fold),
    );
    if (swallowed) return null;
  }
  return partyOf(slice, matches);
}

/** "Bishop of Westmarch": the word tells which office is meant. */
function behindOffice(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  let i = at - 1;
  while (words.lists.articles.has(tokens[i]?.fold ?? '')) i--;
  const linked = words.lists.officeLinks.has(tokens[i + 1]?.fold ?? '');
  return i < at - 1 && linked && words.roles.has(tokens[i]?.fold ?? '');
}

/** Is the run only part of a longer capitalised name ("Clinton" in "Hillary Clinton")? */
function partOfLongerName(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: CompiledWords,
  register: Register,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const name = (token: Token | undefined, start: number, end: number, first: boolean) => {
    if (!token?.capital || token.label !== null || !joined(text, tokens, start, end)) return false;
    if (/^\p{Lu}$/u.test(token.raw)) return false;
    // Two known family names side by side are two people: "Lavrov Lamamra".
    if (register.findPeople(token.raw)[0]?.how === 'family') return false;
    return !words.vocabulary.has(token.fold) || (!first && !words.functionWords.has(token.fold));
  };
  // "Tiani Abdulsalami Abubakar": what follows is somebody whole.
  const whole = [2, 3, 4].some((length) => {
    const end = to + length;
    return (
      end <= tokens.length &&
      joined(text, tokens, to, end) &&
      register.findPeople(sliceOf(text, tokens, to, end))[0]?.how === 'exact'
    );
  });
  return (
    name(before, from - 1, from + 1, from - 1 === 0) ||
    (!whole && name(after, to - 1, to + 1, false))
  );
}

/** Is the word behind a preposition of place (articles between allowed)? */
function atPlace(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  let i = at - 1;
  while (i >= 0 && words.lists.articles.has(tokens[i]?.fold ?? '')) {
    if (words.lists.placePrepositions.has(tokens[i]?.fold ?? '')) return true;
    i--;
  }
  return i >= 0 && words.lists.placePrepositions.has(tokens[i]?.fold ?? '');
}

/** As `atPlace`, but for a word that a place has to be respelt for: "a" is also an auxiliary. */
function strictlyAtPlace(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  return at > 1 && atPlace(tokens, at, words) && !words.ask.who.has(tokens[at - 2]?.fold ?? '');
}

/** Places; labels their tokens `place`. */
export function placesIn(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  register: Register,
): Mention<string>[] {
  const cased = isCased(tokens);
  const found: Mention<string>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + 4); to > from; to--) {
      const run = tokens.slice(from, to);
      const [first] = run;
      if (!first || run.some((token) => token.label !== null)) continue;
      if (!joined(text, tokens, from, to)) continue;
      if (words.functionWords.has(first.fold) && !first.capital) continue;
      const preposed = atPlace(tokens, from, words);
      const slice = sliceOf(text, tokens, from, to);
      const asWritten = register.places.known(slice) || register.hasPlace(slice);
      const respelt =
        !asWritten && run.length === 1 && strictlyAtPlace(tokens, from, words)
          ? isWord(first, words)
            ? null
            : register.placeLike(slice)
          : null;
      const known = asWritten || respelt !== null;
      const several = known && to - from > 1;
      if (words.vocabulary.has(first.fold) && !(first.capital && preposed) && !several) continue;
      // Capitals are often left out of places: a known one of several words, or behind "à", counts.
      if (cased && !first.capital && !several && !(known && preposed)) continue;
      const head = words.lists.occasionHeads.has(first.fold);
      const unknownButPlaced = cased && preposed && run.every((token) => token.capital);
      if (
        !(known && (preposed || several || first.fold.length > 3)) &&
        !(unknownButPlaced && !head)
      )
        continue;
      if (!known && to - from > 1 && tokens[to] && !tokens[to - 1]?.capital) continue;
      for (const token of run) token.label = 'place';
      found.push({ value: respelt ?? slice, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

function isWord(token: Token, words: CompiledWords): boolean {
  return words.vocabulary.has(token.fold) || stemOf(words, token.fold) !== null;
}

/** An occasion: a marker ("pendant le") with what follows, or a head ("sommet") behind "au"; labels tokens. */
export function occasionIn(
  text: string,
  tokens: Token[],
  words: CompiledWords,
): Mention<string> | null {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.label !== null) continue;
    const marker = words.lists.occasionMarkers.at(tokens, at);
    if (marker === 0) continue;
    const from = at + marker;
    const head = tokens[from];
    if (!head || head.label !== null) continue;
    const short = words.lists.placePrepositions.has(tokens[at]?.fold ?? '');
    const named = words.lists.occasionHeads.has(head.fold);
    if (short && !named) continue;
    let to = from + 1;
    while (to < tokens.length) {
      const token = tokens[to];
      if (!token || token.label === 'date' || token.label === 'person') break;
      const gap = text.slice(tokens[to - 1]?.end ?? 0, token.start);
      if (/[,;?!.]/u.test(gap)) break;
      const ends =
        !token.capital &&
        words.lists.placePrepositions.has(token.fold) &&
        !words.lists.occasionLinks.has(token.fold);
      if (ends || words.ask.who.has(token.fold) || words.lists.whetherInside.at(tokens, to) > 1)
        break;
      const part =
        token.label === 'place' ||
        token.label === 'role' ||
        words.lists.occasionHeads.has(token.fold);
      if (token.label !== null && !part) break;
      if (stemOf(words, token.fold) && !words.lists.occasionHeads.has(token.fold)) break;
      to++;
    }
    while (to > from + 1 && words.functionWords.has(tokens[to - 1]?.fold ?? '')) to--;
    for (let i = at; i < to; i++) {
      const token = tokens[i];
      if (token) token.label = 'occasion';
    }
    return { value: sliceOf(text, tokens, from, to), from: at, to };
  }
  return null;
}

/** Names nobody and no place is known by; labels tokens `unknown`. */
export function unknownIn(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  wanted: number,
): Mention<Party>[] {
  const found: Mention<Party>[] = [];
  const cased = isCased(tokens);
  for (let from = 0; from < tokens.length; from++) {
    const isNamePart = (i: number) => {
      const token = tokens[i];
      if (!token || token.label !== null || /^\p{N}+$/u.test(token.fold)) return false;
      if (stemOf(words, token.fold) && !token.capital) return false;
      // A word that opens the question, or that is typed small, is a name only where it is no common word.
      if ((i === 0 || !token.capital) && isCommonWord(token.fold, words.language)) return false;
      if (cased) {
        if (!token.capital) return false;
        return i > 0 || !words.vocabulary.has(token.fold);
      }
      return !words.vocabulary.has(token.fold) && token.fold.length > 1;
    };
    if (!isNamePart(from)) continue;
    let to = from + 1;
    while (to < tokens.length && to - from < 4 && joined(text, tokens, to - 1, to + 1)) {
      const particle = isNameParticle(tokens[to]?.fold ?? '') && tokens[to]?.label === null;
      if (isNamePart(to)) to++;
      else if (particle && isNamePart(to + 1)) to += 2;
      else break;
    }
    if (!cased && found.length >= wanted) break;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token) token.label = 'unknown';
    }
    found.push({ value: { kind: 'unknown', text: sliceOf(text, tokens, from, to) }, from, to });
    from = to - 1;
  }
  return found;
}
