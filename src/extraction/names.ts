import { folded, type Token } from '../text/tokens.ts';
import type { World } from '../world/world.ts';
import type { Lexicon } from './lexicon.ts';

/** A capitalised sequence that may name a person; token positions, end exclusive. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  /** The words of the name as written, particles included: ["Jean-Yves", "Le", "Drian"]. */
  readonly words: readonly string[];
  readonly gender: 'm' | 'f' | null;
  /** `full`: given and family name; `titled`: one word behind a title; `bare`: one word alone. */
  readonly form: 'full' | 'titled' | 'bare';
  /** Nothing but capitals speaks for a person. */
  readonly doubtful: boolean;
}

const ARTICLE_PREFIX = /^(?:al|el|as|ad|ar|an|at|ed|es)-\p{Lu}/u;

function isNameWord(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.capital || ARTICLE_PREFIX.test(token.text))
  );
}

/** The position starts a sentence, a quotation, or follows a colon or dash. */
function isOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[«“"„:;—–\-•*([.!?]$/u.test(before.text);
}

export interface Skipped {
  /** Token positions that belong to a place or an organisation, with the length of the match. */
  readonly places: ReadonlyMap<number, number>;
  readonly organisations: ReadonlyMap<number, number>;
}

/** Places and organisations of a sentence, by the position of their first token. */
export function skipList(
  text: string,
  tokens: readonly Token[],
  world: World,
  learned: ReadonlySet<string> = new Set(),
): Skipped {
  const places = new Map<number, number>();
  const organisations = new Map<number, number>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital) continue;
    let organisation = 0;
    let place = 0;
    if (learned.has(token.fold) && !tokens[i - 1]?.capital && !tokens[i + 1]?.capital) {
      places.set(i, 1);
      continue;
    }
    const most = world.longestFrom(token.fold.replace(/'$/u, ''));
    if (most === 0) continue;
    // One more for a token that holds an article or a hyphen.
    for (let length = Math.min(most + 1, tokens.length - i); length >= 1; length -= 1) {
      const last = tokens[i + length - 1];
      if (!last || last.kind === 'punctuation') continue;
      const phrase = text.slice(token.start, last.end);
      if (!organisation && world.isOrganisation(phrase)) organisation = length;
      if (!place && world.place(phrase)) place = length;
    }
    if (organisation > place) organisations.set(i, organisation);
    else if (place > 0) places.set(i, place);
  }
  return { places, organisations };
}

/** Words that the text itself places: "Albert (Somme)". Folded. */
export function placedWords(text: string, tokens: readonly Token[], world: World): string[] {
  return tokens.flatMap((token, i) => {
    if (!token.capital || tokens[i + 1]?.text !== '(' || tokens[i - 1]?.capital) return [];
    for (let end = i + 2; end < Math.min(i + 7, tokens.length - 1); end += 1) {
      const [first, last] = [tokens[i + 2], tokens[end]];
      if (tokens[end + 1]?.text !== ')' || !first || !last) continue;
      const place = world.place(text.slice(first.start, last.end));
      return place !== null && place.kind !== 'city' ? [token.fold] : [];
    }
    return [];
  });
}

function particleRun(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  withoutLinks = false,
): number {
  let end = index;
  while (end < index + 3) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.capital) break;
    if (!lexicon.particles.has(token.lower)) break;
    if (withoutLinks && (LINKING.test(token.lower) || /^l[ea']$/u.test(token.lower))) break;
    end += 1;
  }
  return end;
}

/** Family-name particles that also link a person to a place or office ("de", "du"). */
const LINKING = /^(?:de|du|des|d'|e|y|of|i)$/u;

/** Every sequence of a sentence that may name a person, left to right, without overlap. */
export function scanNames(
  tokens: readonly Token[],
  lexicon: Lexicon,
  world: World,
  skipped: Skipped,
): NameSpan[] {
  const spans: NameSpan[] = [];
  // Words of a long title ("ministre de l'Intérieur") are no names.
  const covered = new Set<number>();
  tokens.forEach((_, at) => {
    const found = lexicon.titles(tokens, at)[0];
    for (let d = 1; d < (found?.length ?? 0); d += 1) covered.add(at + d);
  });
  const blocked = (i: number): boolean => {
    const token = tokens[i];
    if (!token || covered.has(i)) return true;
    const longest = lexicon.titles(tokens, i)[0];
    if (longest && !world.isGivenName(token.fold)) return true;
    if (longest && longest.length > 1) return true;
    return false;
  };
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    let start = i;
    // "Mme von der Leyen": particles count as part of the name behind a title.
    const titledBefore = titleBefore(tokens, i, lexicon);
    const particles = titledBefore ? particleRun(tokens, i, lexicon, !titledBefore.honorific) : i;
    if (particles > i && isNameWord(tokens[particles])) start = i;
    else if (!isNameWord(token)) {
      i += 1;
      continue;
    }
    const head = particles > i && isNameWord(tokens[particles]) ? particles : i;
    const first = tokens[head] as Token;
    const opening = isOpening(tokens, head);
    const given = world.isGivenName(first.fold);
    const honorific = lexicon.titles(tokens, head).find(({ hit }) => hit.is === 'honorific');
    const behind = tokens[head + (honorific?.length ?? 0)];
    // "Gen Abdel Fattah": a title that is a given name elsewhere.
    const titling =
      !given ||
      (world.isGivenName(behind?.fold ?? '') &&
        isNameWord(tokens[head + (honorific?.length ?? 0) + 1]));
    if (honorific && titling && isNameWord(behind)) {
      i = head + honorific.length;
      continue;
    }
    const next = tokens[head + 1];
    const place = skipped.places.get(head) ?? 0;
    const organisation = skipped.organisations.get(head) ?? 0;
    const followedByName =
      isNameWord(next) && !next.allCaps && !skipped.places.has(head + 1) && !blocked(head + 1);
    if (organisation > 0 && !(given && followedByName && organisation === 1)) {
      i = head + organisation;
      continue;
    }
    if (place > 0 && !(given && followedByName && place === 1) && !titledBefore) {
      i = head + place;
      continue;
    }
    if (opening && lexicon.openers.has(first.fold) && !(given && followedByName)) {
      // "Le Drian" at the start of a sentence is left to the aliases of the document.
      i = head + 1;
      continue;
    }
    if (
      opening &&
      !given &&
      !titledBefore &&
      !isNameWord(next) &&
      !world.isKnownSurname(first.fold) &&
      (!followedByVerb(tokens, head + 1, lexicon) || lexicon.everyday.test(first.lower))
    ) {
      // The first word of a sentence is always capitalised.
      i = head + 1;
      continue;
    }
    if (first.allCaps && !(isNameWord(next) && given)) {
      i = head + 1;
      continue;
    }
    if (!titledBefore && blocked(head)) {
      i = head + Math.max(1, lexicon.titles(tokens, head)[0]?.length ?? 1);
      continue;
    }
    if (!given && (lexicon.common.has(first.fold) || world.isOrganisationHead(first.fold))) {
      i = organisationEnd(tokens, head + 1, lexicon, world);
      continue;
    }
    if (world.countryOfDemonym(first.fold, lexicon.language.code) && !given && !titledBefore) {
      i = head + 1;
      continue;
    }
    const before = tokens[head - 1];
    if (!titledBefore && TOWN.test(first.text)) {
      i = head + 1;
      continue;
    }
    if (
      !titledBefore &&
      !given &&
      before &&
      !(isNameWord(next) && !blocked(head + 1)) &&
      !world.isKnownSurname(first.fold) &&
      placed(tokens, head, lexicon)
    ) {
      // "à Borgo", "la mairie de Pineloro": a place that no list knows.
      i = head + 1;
      continue;
    }
    if (
      !titledBefore &&
      before &&
      !(isNameWord(next) && !blocked(head + 1)) &&
      !world.isKnownSurname(first.fold) &&
      lexicon.closed(tokens, head - 1).some(({ hit }) => hit.is === 'determiner')
    ) {
      // "la Justice", "du Conseil": a thing.
      i = head + 1;
      continue;
    }
    if (opening && !given && verbLike(first, lexicon)) {
      i = head + 1;
      continue;
    }
    if (
      !given &&
      !titledBefore?.honorific &&
      isNameWord(next) &&
      isNameWord(tokens[head + 2]) &&
      world.isGivenName(next.fold) &&
      !skipped.places.has(head + 1)
    ) {
      // "Armées François Lecointre": the capital of an institution, then a full name.
      i = head + 1;
      continue;
    }
    let end = head + 1;
    let words = 1;
    for (;;) {
      const word = tokens[end];
      if (!word) break;
      if (word.text === '.' && word.glued && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '')) {
        end += 1;
        continue;
      }
      // "Boris JohnsonLa chancelière": a sentence that lost its space.
      if (word.glued && word.capital && /\p{Ll}$/u.test(tokens[end - 1]?.text ?? '')) break;
      if (isNameWord(word)) {
        // A run of capitals is a headline, not a name; one may be a family name: "Emmanuel MACRON".
        if (word.allCaps && (!given || words > 1)) break;
        // "Mr Wallace SNP leader …": a party before its office.
        if (word.allCaps && lexicon.titles(tokens, end + 1).length > 0) break;
        const placed = skipped.places.get(end) ?? 0;
        if (skipped.organisations.has(end) && words > 1) break;
        if (placed > 0 && !(words === 1 && given && placed === 1)) break;
        const surname = given && /^(?:Le|La|De|Du)$/u.test(tokens[end - 1]?.text ?? '');
        // Behind a given name alone even a title is a family name: "Marion Maréchal".
        const alone = given && words === 1 && !isNameWord(tokens[end + 1]);
        if (blocked(end) && !world.isGivenName(word.fold) && !surname && !alone) break;
        // "Kanye West", "Billie King": behind a given name alone an everyday word is a family name.
        const house = lexicon
          .closed(tokens, end)
          .some(({ hit }) => hit.is === 'wordClass' && hit.name === 'venue');
        if (lexicon.common.has(word.fold) && !world.isGivenName(word.fold) && (house || !alone))
          break;
        end += 1;
        words += 1;
        continue;
      }
      const run = particleRun(tokens, end, lexicon);
      const after = tokens[run];
      if (run === end || !isNameWord(after)) break;
      const links = tokens.slice(end, run).some((t) => LINKING.test(t.lower));
      if (links) {
        const elided = tokens[end]?.lower === "d'";
        // "Edmond de Rothschild": behind a given name alone a firm's name is a family's.
        const firm = skipped.organisations.has(run) && !(given && words === 1);
        if (skipped.places.has(run) || firm || after.allCaps) break;
        if (lexicon.common.has(after.fold) || world.isOrganisationHead(after.fold)) break;
        if (world.isGivenName(after.fold) && isNameWord(tokens[run + 1])) break;
        if (!given || words > (elided ? 2 : 2)) break;
        if (words === 2 && !elided && !/^\p{Lu}\p{Ll}+$/u.test(after.text)) break;
      }
      end = run + 1;
      words += 1;
    }
    // "Baker Street", "Smith College": named after a person.
    if (
      isNameWord(tokens[end]) &&
      !titledBefore &&
      lexicon.closed(tokens, end).some(({ hit }) => hit.is === 'wordClass' && hit.name === 'venue')
    ) {
      i = end + 1;
      continue;
    }
    if (words === 1 && first.text.length < 2 && !titledBefore) {
      i = head + 1;
      continue;
    }
    const full = words > 1;
    const spelled = tokens.slice(start, end).map((t) => t.text);
    const gender = titledBefore?.gender ?? (full ? world.genderOf(first.fold) : null);
    spans.push({
      from: start,
      to: end,
      words: spelled,
      gender: gender === 'both' ? null : gender,
      form: full ? 'full' : titledBefore ? 'titled' : 'bare',
      doubtful: full ? !given && !titledBefore : !titledBefore && !world.isKnownSurname(first.fold),
    });
    i = end;
  }
  const people = spans.filter((span, at) => !isModifier(span, spans[at + 1], tokens, lexicon));
  return shareFamilyName(people, tokens, lexicon, world);
}

/** "Transport [Secretary X]", "Tigrayan [leader Y]": one unknown capital before an office and its name. */
function isModifier(
  span: NameSpan,
  next: NameSpan | undefined,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (span.form !== 'bare' || !span.doubtful || !next) return false;
  return lexicon
    .titles(tokens, span.to)
    .some(({ hit, length }) => hit.is === 'office' && span.to + length === next.from);
}

/** "Emmanuel et Brigitte Macron": the first takes the family name of the second. */
function shareFamilyName(
  spans: readonly NameSpan[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  world: World,
): NameSpan[] {
  return spans.map((span, at) => {
    const next = spans[at + 1];
    if (span.form === 'full' || span.to - span.from !== 1 || next?.form !== 'full') return span;
    const joined =
      next.from === span.to + 1 &&
      lexicon
        .closed(tokens, span.to)
        .some(({ hit }) => hit.is === 'conjunction' && hit.key === 'and');
    const given = tokens[span.from]?.fold ?? '';
    if (!joined || !world.isGivenName(given) || !world.isGivenName(folded(next.words[0] ?? '')))
      return span;
    return {
      ...span,
      words: [...span.words, ...next.words.slice(1)],
      gender: world.genderOf(given),
      form: 'full',
      doubtful: next.doubtful,
    };
  });
}

/** "Châteauneuf-sur-Isère", "Louis-le-Grand". */
const TOWN = /\p{L}-(?:sur|en|lès|les|le|la|sous|aux|de|du|des|et|d)-\p{L}/u;

/** Behind a preposition of place, or behind a building and "de". */
function placed(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { placePrepositions } = lexicon.language.grammar;
  const before = tokens[i - 1]?.lower ?? '';
  if (placePrepositions.includes(before) || lexicon.language.grammar.thingNouns.includes(before))
    return true;
  const venue = (at: number): boolean =>
    lexicon.closed(tokens, at).some(({ hit }) => hit.is === 'wordClass' && hit.name === 'venue');
  if (venue(i - 1)) return true;
  const linked = lexicon
    .closed(tokens, i - 1)
    .some(({ hit }) => hit.is === 'preposition' && hit.key === 'of');
  return linked && venue(i - 2);
}

function followedByVerb(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const next = tokens[i];
  if (!next) return false;
  return (
    lexicon.verb(next).some((form) => /[PISFC]/u.test(form.codes)) ||
    lexicon.closed(tokens, i).some(({ hit }) => hit.is === 'clitic' || hit.is === 'negationMark')
  );
}

function verbLike(token: Token, lexicon: Lexicon): boolean {
  return lexicon.verb({ ...token, lower: token.lower }).length > 0;
}

function organisationEnd(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  world: World,
): number {
  let end = from;
  for (;;) {
    const token = tokens[end];
    if (!isNameWord(token)) return end;
    // "South African President X", "Labour MP X": an office or a full name ends the institution.
    const office = lexicon
      .titles(tokens, end)
      .find(({ hit }) => hit.is === 'office' || hit.is === 'honorific');
    if (office && isNameWord(tokens[end + office.length])) return end;
    if (world.isGivenName(token.fold) && isNameWord(tokens[end + 1])) return end;
    end += 1;
  }
}

/** A title or office right before a position: "M.", "le président", "Sir". */
function titleBefore(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { readonly gender: 'm' | 'f' | 'both'; readonly honorific: boolean } | null {
  for (let length = 1; length <= 6 && length <= index; length += 1) {
    const at = index - length;
    for (const found of lexicon.titles(tokens, at)) {
      if (found.length !== length) continue;
      if (found.hit.is === 'honorific') return { gender: found.hit.gender, honorific: true };
      if (found.hit.is === 'office' && !found.hit.plural)
        return { gender: found.hit.gender, honorific: false };
      if (found.hit.is === 'counterpart') return { gender: 'both', honorific: false };
    }
  }
  return null;
}
