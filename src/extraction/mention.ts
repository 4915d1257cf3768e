import type { PronounEntry } from '../languages/contract/grammar.ts';
import type { Token } from '../text/tokens.ts';
import type { World } from '../world/world.ts';
import type { Cast } from './cast.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameSpan, Skipped } from './names.ts';

/** A stretch of a sentence that stands for one or more people. Token positions, end exclusive. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'role' | 'pronoun' | 'group';
  /** Member of the cast that the words name outright. */
  readonly member: number | null;
  readonly role: string | null;
  /** Country or organisation of the office. */
  readonly of: string | null;
  /** Countries of a plural office: "les présidents russe et algérien". */
  readonly ofs: readonly string[];
  readonly counterpart: boolean;
  readonly possessive: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  /** Begins with "des": an article, or a preposition with its article. */
  readonly partitive: boolean;
  /** "les deux …": how many, where the text says. */
  readonly count: number | null;
  readonly gender: 'm' | 'f' | null;
  readonly former: boolean;
  readonly political: boolean;
  /** Whose: "le fils de [François Viot]". */
  readonly owner: number | null;
  readonly pronoun: PronounEntry | null;
  readonly doubtful: boolean;
}

export interface SentenceContext {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly world: World;
  readonly skipped: Skipped;
  /** Names by first token. */
  readonly names: ReadonlyMap<number, NameSpan>;
  readonly cast: Cast;
}

/** "'s" or "'" behind an owner. */
export function genitiveAt(context: SentenceContext, i: number): boolean {
  const token = context.tokens[i];
  const genitives = context.lexicon.language.grammar.genitives;
  if (!genitives || !token?.glued || !genitives.includes(token.lower)) return false;
  const next = context.tokens[i + 1];
  if (!next || next.glued) return false;
  // A lone apostrophe behind anything but a plural closes a quotation.
  return token.kind === 'word' || context.tokens[i - 1]?.lower.endsWith('s') === true;
}
