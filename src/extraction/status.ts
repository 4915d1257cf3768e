/** Did it happen? Features of what stands over and around the word that tells a meeting. */
import type { Word } from '../analysis/analyse.ts';
import type { Language } from '../languages/language.ts';
import { factualityFeatures } from './factuality.ts';
import type { Context } from './features.ts';
import { climb } from './paths.ts';
import { WordPatterns } from './phrase.ts';

/** Classes of the status model are 0 asserted, 1 other, 2 negative; these are those of the tense model, in order. */
export const TENSES = ['past', 'present', 'future', 'unspecified'] as const;

const groups = new WeakMap<
  Language,
  Record<'remote' | 'passing' | 'denying' | 'cancelled' | 'refused' | 'requested', WordPatterns>
>();
export function statusWords(language: Language) {
  let known = groups.get(language);
  if (!known) {
    const { remote, passing, denying, cancelled, refused, requested } = language.encounters;
    known = {
      remote: new WordPatterns({ yes: remote }),
      passing: new WordPatterns({ yes: passing }),
      denying: new WordPatterns({ yes: denying }),
      cancelled: new WordPatterns({ yes: cancelled }),
      refused: new WordPatterns({ yes: refused }),
      requested: new WordPatterns({ yes: requested }),
    };
    groups.set(language, known);
  }
  return known;
}

/** Auxiliaries, markers, negations and adverbs below a verb. */
function modifiers(
  words: readonly Word[],
  children: readonly (readonly number[])[],
  at: number,
): Word[] {
  return (children[at] ?? []).flatMap((c) => {
    const w = words[c];
    return w &&
      [
        'aux',
        'aux:pass',
        'cop',
        'mark',
        'advmod',
        'case',
        'cc',
        'expl',
        'det',
        'discourse',
      ].includes(w.relation)
      ? [w]
      : [];
  });
}

/** Mood and tense over light verbs and infinitives: "vont rencontrer", "aurait été reçu", "pour voir". */
function moodFeatures(
  words: readonly Word[],
  children: readonly (readonly number[])[],
  at: number,
  pos: string,
): string[] {
  const out: string[] = [];
  const verbForm = (i: number): string => {
    const w = words[i] as Word;
    const aux = modifiers(words, children, i).filter(
      ({ relation }) => relation.startsWith('aux') || relation === 'cop',
    );
    const finite = aux.find(({ tag }) => tag.includes('|Fin|')) ?? w;
    const short = (tag: string): string => tag.replace(/^(?:VERB|AUX)\|/u, '');
    return finite === w ? short(w.tag) : `${short(finite.tag)}+${short(w.tag)}`;
  };
  const word = words[at] as Word;
  out.push(`suf=${word.lower.slice(-3)}/${pos}`, `suf=${word.lower.slice(-4)}/${pos}`);
  let i = at;
  let chain = '';
  for (let depth = 0; depth < 5; depth += 1) {
    const w = words[i] as Word;
    const verbal = w.upos === 'VERB' || w.upos === 'AUX';
    const form = verbal ? verbForm(i) : w.upos;
    const marks = modifiers(words, children, i)
      .filter(({ relation }) => relation === 'mark' || relation === 'case')
      .map(({ lower }) => lower)
      .join('_');
    const adjectives = (children[i] ?? [])
      .map((c) => words[c] as Word)
      .filter(
        ({ upos, relation }) => relation === 'amod' || (relation === 'acl' && upos === 'VERB'),
      );
    for (const a of adjectives) out.push(`adj${depth}=${a.lemma}`, `adj=${a.lemma}`);
    const det = (children[i] ?? [])
      .map((c) => words[c] as Word)
      .find(({ relation }) => relation === 'det');
    if (!verbal && depth === 0) out.push(`det=${det?.lower ?? '-'}`);
    chain = `${chain}/${form}${marks ? `[${marks}]` : ''}`;
    out.push(`chain=${chain}`);
    const parent = w.head;
    if (parent < 0) {
      out.push(`top=${form}|${depth}`);
      break;
    }
    const p = words[parent] as Word;
    out.push(
      `chainl=${chain}<${p.lemma}`,
      `gov${depth}=${p.lemma}|${w.relation}`,
      `govf${depth}=${p.lemma}|${form}|${marks}`,
    );
    if (
      ['acl:relcl', 'parataxis', 'conj'].includes(w.relation) &&
      verbal &&
      depth === 0 &&
      form.includes('Fin')
    ) {
      out.push(`own=${form}`);
      break;
    }
    i = parent;
  }
  return out;
}

/** Sentences after the telling that may take it back: "C'est faux, assure son avocat." */
const AFTERWARDS = 2;
/** Letters by which words of one family are one feature. */
const FAMILY = 5;

function takenBack({ tree, trigger, sentence, read }: Context, language: Language): string[] {
  const { denying } = statusWords(language);
  const speech = new Set(language.encounters.speech);
  const claimed = climb(tree.words, trigger.at).some(
    (at) => at !== trigger.at && speech.has(tree.words[at]?.lemma ?? ''),
  );
  const told = `${claimed ? 'claim' : 'told'}${sentence.quoted[trigger.at]}`;
  const out: string[] = [];
  for (let after = 1; after <= AFTERWARDS; after += 1) {
    const next = read.sentences[sentence.index + after];
    const words = (next?.words ?? []).filter(({ fold }) => denying.familyOf(fold) !== null);
    if (!next || words.length === 0) continue;
    const again = next.triggers.length > 0 ? 'again' : 'no';
    out.push(`back${after}`, `back${after}|${told}`, `back${after}|${again}|${told}`);
    for (const { fold } of words) {
      const family = fold.slice(0, FAMILY);
      out.push(`back=${family}`, `back${after}=${family}`, `back${after}=${family}|${told}`);
      // The shorter the sentence, the more it is about nothing else.
      if (next.words.length <= SHORT) out.push(`backshort=${family}`, 'backshort');
    }
  }
  return out;
}

/** Words of a sentence that says little more than that something is not so. */
const SHORT = 12;

export function statusFeatures(context: Context, language: Language): string[] {
  const { tree, trigger, word, sentence, read } = context;
  const { words, children } = tree;
  const negation = new Set(language.encounters.negation);
  const lists = statusWords(language);
  const pos = word.upos === 'AUX' ? 'VERB' : word.upos;
  const out: string[] = [
    'bias',
    `t=${word.lemma}`,
    `tag=${word.tag}`,
    `tf=${trigger.family}/${pos}`,
    `tag=${word.tag}|t=${word.lemma}`,
    `tag=${word.tag}|rel=${word.relation}`,
  ];
  const line = climb(words, trigger.at).slice(0, 6);
  let clauses = 0;
  for (const [depth, at] of line.entries()) {
    const w = words[at] as Word;
    const verbal = w.upos === 'VERB' || w.upos === 'AUX';
    const d = depth === 0 ? '0' : verbal ? `v${clauses}` : 'n';
    if (verbal && depth > 0) clauses += 1;
    if (clauses > 3) break;
    const aux = modifiers(words, children, at);
    if (depth > 0)
      out.push(
        `g=${w.lemma}`,
        `g${d}=${w.lemma}`,
        `g${d}=${w.tag}`,
        `g${d}=${w.lemma}|${w.tag}`,
        `g${d}=${w.lemma}|rel=${words[line[depth - 1] as number]?.relation}|tag=${word.tag}`,
      );
    const seen = aux.filter(({ relation }) => relation.startsWith('aux') || relation === 'cop');
    const form = `${w.tag}:${seen.map((a) => `${a.lemma}.${a.tag}`).join('+')}`;
    out.push(`form${d}=${form}`, `form${d}=${form}|${trigger.family}`);
    for (const a of aux) {
      out.push(`m${d}=${a.lower}/${a.relation}`);
      if (negation.has(a.lower) || negation.has(a.lemma))
        out.push(`neg${d}`, `neg${d}=${a.lower}`, `neg|${pos}`);
    }
    out.push(`r${d}=${w.relation}`);
  }
  out.push(...moodFeatures(words, children, trigger.at, pos));
  // Words near, whatever the tree says of them.
  const low = Math.max(0, trigger.at - 8);
  const high = Math.min(words.length, trigger.at + 7);
  for (let i = low; i < high; i += 1) {
    if (i === trigger.at) continue;
    const w = words[i] as Word;
    const side = i < trigger.at ? 'L' : 'R';
    if (w.upos === 'PROPN' || w.upos === 'PUNCT') continue;
    if (Math.abs(i - trigger.at) <= 5) out.push(`w${side}=${w.lemma}`);
    if (Math.abs(i - trigger.at) <= 3) out.push(`n${side}=${w.lower}`);
    if (i < trigger.at && (negation.has(w.lower) || negation.has(w.lemma)))
      out.push(`negL=${w.lower}`);
    if (w.upos === 'VERB' || w.upos === 'AUX') out.push(`wt${side}=${w.tag}`);
  }
  out.push(
    `pre=${words
      .slice(Math.max(0, trigger.at - 2), trigger.at)
      .map(({ lower }) => lower)
      .join('_')}`,
    `pre3=${words
      .slice(Math.max(0, trigger.at - 3), trigger.at)
      .map(({ lower, upos }) => (upos === 'PROPN' ? upos : lower))
      .join('_')}`,
  );
  out.push(
    `first=${words[0]?.lower ?? ''}`,
    `end=${words.at(-1)?.text ?? ''}`,
    `quoted=${sentence.quoted[trigger.at]}`,
  );
  const root = words.find(({ head }) => head < 0);
  if (root) out.push(`roottag=${root.tag}`);
  for (const w of words) {
    if (lists.remote.familyOf(w.fold)) out.push('remote', `remote|tf=${trigger.family}`);
    if (language.encounters.conditional.includes(w.lower)) out.push('if');
    if (Math.abs(w.index - trigger.at) < 15) {
      if (w.tag.includes('Cnd')) out.push('cnd', `cnd=${w.lemma}`);
      if (w.tag.includes('Fut')) out.push('fut', `fut=${w.lemma}`);
    }
  }
  for (const other of [read.sentences[sentence.index - 1], read.sentences[sentence.index + 1]])
    if (other?.words.some((w) => lists.remote.familyOf(w.fold))) out.push('remote-near');
  out.push(...factualityFeatures(context, language), ...takenBack(context, language));
  return out.map((name) => `s:${name}`);
}
