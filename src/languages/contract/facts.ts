/**
 * How people ask for facts, and what words carry an answer of each kind. All entries
 * are folded: lower case, no accents, apostrophes and hyphens as single spaces.
 */

/** What kind of evidence a question asks for. */
export type AskedKind =
  | 'date'
  | 'number'
  | 'person'
  | 'place'
  | 'reason'
  | 'manner'
  /** What somebody said: a quotation. */
  | 'statement'
  /** Who or what something is. */
  | 'identity';

export interface FactCue {
  /** Consecutive words of the question. */
  readonly words: string;
  readonly wants: AskedKind;
  /** Words one of which must follow the number. */
  readonly units?: readonly string[];
  /** Its last word is what is asked about ("population"), not how ("année"). */
  readonly topic?: boolean;
}

/** What a message says that asks nothing of the texts; said together, the first of these is answered. */
export const smallTalkKinds = ['doubt', 'identity', 'help', 'thanks', 'greeting', 'noted'] as const;
export type SmallTalk = (typeof smallTalkKinds)[number];

/** Most words of a message that only asks whether something is so. */
const LONGEST_CHECK = 8;

/** Is a message of these folded words made of nothing but words that ask whether something is so? */
export function onlyChecks(said: readonly string[], { checking }: FactWords): boolean {
  const telling = (word: string) => checking.words.some((stem) => word.startsWith(stem));
  return (
    said.length > 0 &&
    said.length <= LONGEST_CHECK &&
    said.some(telling) &&
    said.every((word) => telling(word) || checking.around.includes(word))
  );
}

export interface FactWords {
  /** Phrases of each kind, interjections as `noted`: a message made of nothing else asks nothing. */
  readonly smallTalk: Readonly<Record<SmallTalk, readonly string[]>>;
  /**
   * Words of a message that only asks whether something is so ("c'est confirmé ?"): `words` by their beginnings, at
   * least one of which it holds, and what may stand around them.
   */
  readonly checking: { readonly words: readonly string[]; readonly around: readonly string[] };
  /** Phrases that deny what the sentence before tells: "a démenti", "c est faux". */
  readonly denials: readonly string[];
  /** Phrases that ask what the one who answers thinks of it: "selon toi". */
  readonly opinions: readonly string[];
  /** The longest of those that begin first in the question wins. */
  readonly cues: readonly FactCue[];
  /** Cues that only count as the first or last word of the question ("ou" is also "or"). */
  readonly weakCues: readonly FactCue[];
  /** Beginnings of verbs of saying; with a word of `what` they ask for a statement. */
  readonly saying: readonly string[];
  readonly what: readonly string[];
  /** Words of a question that say nothing of its topic beside the asking words. */
  readonly empty: readonly string[];
  /** Phrases that open a reason. */
  readonly reasons: readonly string[];
  /** Phrases that open a purpose: a reason where none is stated. */
  readonly purposes: readonly string[];
  readonly manners: readonly string[];
  readonly numbers: readonly string[];
  /** Before a number, part of it: "plus de", "environ". */
  readonly approximations: readonly string[];
  /** Behind a number, part of it: "millions", "%". */
  readonly magnitudes: readonly string[];
  /** Endings glued to digits that make an ordinal: "e", "th". */
  readonly ordinals: readonly string[];
  readonly placePrepositions: readonly string[];
  /** Between a name and what it is: "est", "etait". */
  readonly copulas: readonly string[];
  /** Negations: an answer to a denied question must be denied, and the reverse. */
  readonly negations: readonly string[];
}
