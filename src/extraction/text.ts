/** A text as the finder of meetings sees it: sentences, trees, who is named and who is pointed at. */
import type { Word } from '../analysis/analyse.ts';
import type { NameSpan } from '../analysis/names.ts';
import type { Office, Span } from '../types.ts';

export interface ReadSentence extends Span {
  readonly index: number;
  readonly words: readonly Word[];
  /** Words that may tell a meeting by the first look. */
  readonly triggers: readonly number[];
  readonly names: readonly NameSpan[];
  /** Depth of quotation at each word, 0 outside. */
  readonly quoted: readonly number[];
}

/** Somebody the text names. */
export interface Entity {
  readonly index: number;
  /** Fullest form, as in the text. */
  name: string;
  readonly aliases: Set<string>;
  gender: 'm' | 'f' | null;
  /** Folded heads and classes of the offices that stand beside the name. */
  readonly offices: Set<string>;
  /** Countries that stand beside the name, ISO codes. */
  readonly countries: Set<string>;
  /** The same as the text words them. */
  readonly held: Office[];
  readonly mentions: Mention[];
}

/** `noun`: words of no list that fill a part of a meeting and so keep others out of it. */
export type MentionKind =
  | 'name'
  | 'pronoun'
  | 'possessive'
  | 'relative'
  | 'role'
  | 'group'
  | 'noun';

/** Words that name or point at somebody. */
export interface Mention {
  readonly kind: MentionKind;
  readonly sentence: number;
  /** Words `from` to `to` of the sentence, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The word that stands in the tree for the mention. */
  readonly head: number;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  readonly person: 1 | 2 | 3;
  /** Folded noun of a role. */
  readonly noun: string | null;
  /** Classes of office that the noun may stand for. */
  readonly roles: readonly string[];
  readonly country: string | null;
  readonly definite: boolean;
  /** Who is meant: the entity of a name, filled in for the others by coreference. */
  entity: Entity | null;
}

export interface ReadText {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly entities: readonly Entity[];
  /** By sentence, in order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** By sentence: words of an office that stand beside the name of whoever holds it. */
  readonly titles: readonly ReadonlySet<number>[];
}

/** Dependants of each word. */
export function childrenOf(words: readonly Word[]): number[][] {
  const children: number[][] = words.map(() => []);
  for (const word of words) if (word.head >= 0) children[word.head]?.push(word.index);
  return children;
}

/** How deep in quotation each word stands; a quotation open at the end goes on. */
export function quotedDepth(words: readonly Word[], before: number): number[] {
  let depth = before;
  return words.map((word) => {
    if (word.text === '«' || word.text === '“') depth = 1;
    const here = depth;
    if (word.text === '»' || word.text === '”') depth = 0;
    else if (word.text === '"') depth = depth > 0 ? 0 : 1;
    return here > 0 || depth > 0 ? 1 : 0;
  });
}
