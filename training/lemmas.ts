/** The table and the endings of `lemmaOf`, counted. */
import { applyEdit, editOf, type LemmaModel, LONGEST_ENDING } from '../src/analysis/lemmas.ts';
import type { GoldSentence } from './conllu.ts';
import type { DictionaryWord } from './dictionary.ts';

const NEVER = new Set(['PUNCT', 'NUM', 'SYM', 'X', 'PROPN']);

type Counts = Map<string, Map<string, number>>;

function count(counts: Counts, key: string, value: string, by = 1): void {
  let values = counts.get(key);
  if (!values) {
    values = new Map();
    counts.set(key, values);
  }
  values.set(value, (values.get(value) ?? 0) + by);
}

function best(values: ReadonlyMap<string, number>): [string, number, number] {
  let top = '';
  let most = 0;
  let all = 0;
  for (const [value, n] of values) {
    all += n;
    if (n > most) {
      top = value;
      most = n;
    }
  }
  return [top, most, all];
}

/** `known`: more words, from a dictionary. */
export function learnLemmas(
  sentences: readonly GoldSentence[],
  known: readonly DictionaryWord[] = [],
): LemmaModel {
  const words: Counts = new Map();
  for (const sentence of sentences)
    for (const [i, token] of sentence.tokens.entries()) {
      const upos = sentence.upos[i] as string;
      const lemma = sentence.lemmas[i] as string;
      if (!NEVER.has(upos) && lemma !== '_')
        count(words, `${token.lower}\t${upos}`, editOf(token.lower, lemma.toLowerCase()));
    }
  const fixed = new Set(words.keys());
  for (const { word, upos, lemma } of known) {
    const key = `${word}\t${upos}`;
    if (!fixed.has(key)) count(words, key, editOf(word, lemma));
  }
  // Endings count words, not occurrences: what is frequent is in the table.
  const endings: Counts = new Map();
  const chosen = new Map<string, string>();
  for (const [key, edits] of words) {
    const [edit] = best(edits);
    chosen.set(key, edit);
    const [word = '', upos = ''] = key.split('\t');
    for (let n = 0; n <= Math.min(LONGEST_ENDING, word.length); n += 1)
      count(endings, `${word.slice(word.length - n)}\t${upos}`, edit);
  }
  const kept = new Map<string, string>();
  for (const [key, edits] of endings) {
    const [edit, most, all] = best(edits);
    const [ending = ''] = key.split('\t');
    if (ending === '' || (most >= 2 && most >= all * 0.5)) kept.set(key, edit);
  }
  // What the next shorter ending says already need not be said again.
  const rules = new Map<string, string>();
  for (const [key, edit] of kept) {
    const [ending = '', upos = ''] = key.split('\t');
    let shorter: string | undefined;
    for (let n = 1; n <= ending.length && shorter === undefined; n += 1)
      shorter = kept.get(`${ending.slice(n)}\t${upos}`);
    if (shorter !== edit) rules.set(key, edit);
  }
  const model: LemmaModel = { words: new Map(), endings: rules };
  const table = model.words as Map<string, string>;
  for (const [key, edit] of chosen) {
    const [word = '', upos = ''] = key.split('\t');
    if (byRule(rules, word, upos) !== applyEdit(word, edit)) table.set(key, edit);
  }
  return model;
}

function byRule(rules: ReadonlyMap<string, string>, word: string, upos: string): string {
  const stem = word.replace(/^-(?:t-)?(?=\p{L})/u, '');
  for (let n = Math.min(LONGEST_ENDING, stem.length); n >= 0; n -= 1) {
    const edit = rules.get(`${stem.slice(stem.length - n)}\t${upos}`);
    if (edit !== undefined && Number.parseInt(edit, 10) <= stem.length)
      return applyEdit(stem, edit);
  }
  return stem;
}
