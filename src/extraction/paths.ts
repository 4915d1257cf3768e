/** Where words stand to each other in the tree, as short strings. */
import type { Word } from '../analysis/analyse.ts';

export interface Tree {
  readonly words: readonly Word[];
  readonly children: readonly (readonly number[])[];
}

/** What hangs a name on its title, office or kind, and other words for somebody on the first ones. */
export const NAMING: readonly string[] = ['flat', 'flat:name', 'appos'];

/** From a word to the root, itself first. */
export function climb(words: readonly Word[], from: number): number[] {
  const line: number[] = [];
  for (let at = from; at >= 0 && line.length < 40; at = words[at]?.head ?? -1) {
    if (line.includes(at)) break;
    line.push(at);
  }
  return line;
}

/**
 * The word that carries a name's place in the sentence: over apposition, title and
 * coordination to the first of its group.
 */
export function carrier(
  words: readonly Word[],
  head: number,
): { at: number; conj: boolean; appos: boolean } {
  let at = head;
  let conj = false;
  let appos = false;
  for (let guard = 0; guard < 12; guard += 1) {
    const word = words[at];
    if (!word || word.head < 0) break;
    if (word.relation === 'conj') conj = true;
    else if (NAMING.includes(word.relation)) appos = true;
    else break;
    const parent = words[word.head];
    if (!parent || !['NOUN', 'PROPN', 'PRON', 'X', 'ADJ', 'NUM', 'DET'].includes(parent.upos))
      break;
    at = word.head;
  }
  return { at, conj, appos };
}

/** Preposition of a phrase: lemma of its case marker, or ''. */
export function preposition(tree: Tree, at: number): string {
  const cases = (tree.children[at] ?? []).filter((c) => tree.words[c]?.relation === 'case');
  return cases
    .map((c) => tree.words[c]?.lower ?? '')
    .join('_')
    .slice(0, 24);
}

export interface Path {
  /** Relations up, then down: "nsubj^ obj>" */
  readonly relations: string;
  /** The same with prepositions. */
  readonly marked: string;
  readonly length: number;
  /** Where both lines meet. */
  readonly top: number;
}

export function path(tree: Tree, from: number, to: number): Path {
  const up = climb(tree.words, from);
  const down = climb(tree.words, to);
  const top = up.find((at) => down.includes(at)) ?? -1;
  const rising = top < 0 ? up : up.slice(0, up.indexOf(top));
  const falling = (top < 0 ? down : down.slice(0, down.indexOf(top))).reverse();
  const simple = (at: number): string => tree.words[at]?.relation ?? 'root';
  const full = (at: number): string => {
    const word = tree.words[at];
    if (!word) return 'root';
    const mark = ['obl', 'nmod', 'obl:agent'].includes(word.relation) ? preposition(tree, at) : '';
    return mark ? `${word.relation}+${mark}` : word.relation;
  };
  const steps = [...rising.map((at) => `${simple(at)}^`), ...falling.map((at) => `${simple(at)}>`)];
  const marked = [...rising.map((at) => `${full(at)}^`), ...falling.map((at) => `${full(at)}>`)];
  return {
    relations: steps.slice(0, 7).join(' '),
    marked: marked.slice(0, 6).join(' '),
    length: steps.length,
    top,
  };
}
