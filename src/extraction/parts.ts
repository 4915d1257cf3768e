/**
 * The part somebody plays in what a word tells, as grammar says it over control, coordination,
 * relative clauses and light verbs: "V:SUBJ", "V:OBJ", "V:avec", "N:entre", "N<avoir:SUBJ".
 */
import type { Word } from '../analysis/analyse.ts';
import { NAMING, preposition, type Tree } from './paths.ts';

const isVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.upos === 'VERB' || word.upos === 'AUX');

function childrenWith(tree: Tree, at: number, relations: readonly string[]): number[] {
  return (tree.children[at] ?? []).filter((c) => relations.includes(tree.words[c]?.relation ?? ''));
}

/** Members of a coordination and words in apposition, with the first. */
function group(tree: Tree, at: number): number[] {
  const out = [at];
  for (let i = 0; i < out.length && out.length < 30; i += 1)
    for (const c of childrenWith(tree, out[i] as number, ['conj', ...NAMING]))
      if (!out.includes(c)) out.push(c);
  return out;
}

function isPassive(tree: Tree, at: number): boolean {
  return childrenWith(tree, at, ['aux:pass', 'nsubj:pass', 'obl:agent']).length > 0;
}

/** Subjects of a verb: its own, or whose it shares. `how` says over what they were reached. */
function subjects(tree: Tree, verb: number, depth = 0): { at: number; how: string }[] {
  const own = childrenWith(tree, verb, ['nsubj', 'nsubj:pass', 'csubj']);
  if (own.length > 0 || depth > 4) return own.map((at) => ({ at, how: '' }));
  const word = tree.words[verb];
  const parent = word ? word.head : -1;
  if (!word || parent < 0) return [];
  const above = tree.words[parent];
  switch (word.relation) {
    case 'conj':
      return isVerb(above)
        ? subjects(tree, parent, depth + 1).map(({ at, how }) => ({ at, how: `${how}c` }))
        : [];
    case 'xcomp':
    case 'advcl':
    case 'ccomp':
    case 'obl':
    case 'parataxis': {
      if (word.relation === 'xcomp') {
        // "a invité X à venir": the object of the verb above acts.
        const object = childrenWith(tree, parent, ['obj', 'iobj']);
        const first = subjects(tree, parent, depth + 1).map(({ at, how }) => ({
          at,
          how: `${how}x`,
        }));
        return [...first, ...object.map((at) => ({ at, how: 'xo' }))];
      }
      return isVerb(above) || word.relation === 'advcl'
        ? subjects(tree, parent, depth + 1).map(({ at, how }) => ({ at, how: `${how}a` }))
        : [];
    }
    case 'acl':
    case 'acl:relcl':
      return [{ at: parent, how: word.relation === 'acl' ? 'p' : 'r' }];
    case 'nmod': {
      // "l'occasion de rencontrer": whoever has the occasion.
      return subjectsOfNoun(tree, parent, depth + 1);
    }
    default:
      return [];
  }
}

function subjectsOfNoun(tree: Tree, noun: number, depth: number): { at: number; how: string }[] {
  const word = tree.words[noun];
  if (!word || word.head < 0 || depth > 4) return [];
  return isVerb(tree.words[word.head])
    ? subjects(tree, word.head, depth + 1).map(({ at, how }) => ({ at, how: `${how}n` }))
    : [];
}

/** Parts played around a trigger, by word; a word and everything coordinated with it share one. */
export function partsAround(tree: Tree, trigger: number): Map<number, string[]> {
  const parts = new Map<number, string[]>();
  const { words } = tree;
  const put = (at: number, part: string): void => {
    for (const [k, member] of group(tree, at).entries()) {
      const row = parts.get(member) ?? [];
      const name = k === 0 ? part : part;
      if (!row.includes(name)) row.push(name);
      parts.set(member, row);
    }
  };
  const word = words[trigger];
  if (!word) return parts;
  const relativeFor = (verb: number): { noun: number; pronoun: number } | null => {
    // The noun that a relative clause hangs on, and its pronoun.
    const w = words[verb];
    if (w?.relation !== 'acl:relcl') return null;
    const pronoun = (tree.children[verb] ?? []).find((c) => words[c]?.tag === 'PRON|Rel');
    return { noun: w.head, pronoun: pronoun ?? -1 };
  };
  const arguments_ = (at: number, prefix: string): void => {
    const passive = isPassive(tree, at);
    const relative = relativeFor(at);
    for (const c of tree.children[at] ?? []) {
      const w = words[c] as Word;
      const who = relative && c === relative.pronoun ? relative.noun : c;
      const mark = preposition(tree, c);
      if (w.relation === 'obj') put(who, `${prefix}OBJ`);
      else if (w.relation === 'iobj') put(who, `${prefix}IOBJ`);
      else if (w.relation === 'nsubj:pass') put(who, `${prefix}OBJp`);
      else if (w.relation === 'nsubj') put(who, passive ? `${prefix}OBJp` : `${prefix}SUBJ`);
      else if (w.relation === 'obl:agent') put(who, `${prefix}AGENT`);
      else if (w.relation === 'obl' || w.relation === 'nmod' || w.relation === 'advcl')
        put(who, `${prefix}${mark || w.relation}`);
      else if (['appos', 'dislocated', 'vocative', 'xcomp', 'ccomp'].includes(w.relation))
        put(who, `${prefix}${w.relation}`);
      // "a reçu la visite de X", "a eu un entretien avec X": one step into the object.
      if (w.upos === 'NOUN' && ['obj', 'obl', 'xcomp', 'nsubj', 'nsubj:pass'].includes(w.relation))
        for (const cc of childrenWith(tree, c, ['nmod', 'appos', 'acl']))
          put(cc, `${prefix}${w.relation}>${preposition(tree, cc) || words[cc]?.relation}`);
    }
    if (relative && relative.pronoun < 0) put(relative.noun, `${prefix}REL`);
    const own = childrenWith(tree, at, ['nsubj', 'nsubj:pass']).length > 0;
    if (!own)
      for (const { at: s, how } of subjects(tree, at)) {
        const participle = words[at]?.tag === 'VERB|Part|Past' && how.startsWith('p');
        put(s, passive || participle ? `${prefix}OBJp~${how}` : `${prefix}SUBJ~${how}`);
      }
  };
  if (isVerb(word)) {
    arguments_(trigger, 'V:');
    // What hangs on the verb above, for infinitives and conjuncts: "peut rencontrer X à …".
    const parent = words[word.head];
    if (parent && isVerb(parent) && ['xcomp', 'conj', 'advcl', 'ccomp'].includes(word.relation))
      for (const c of childrenWith(tree, word.head, ['obj', 'obl', 'iobj', 'obl:agent']))
        put(c, `V^${word.relation}:${preposition(tree, c) || words[c]?.relation}`);
    return parts;
  }
  for (const c of tree.children[trigger] ?? []) {
    const w = words[c] as Word;
    if (['nmod', 'obl', 'amod', 'dep', 'acl', ...NAMING].includes(w.relation))
      put(c, `N:${preposition(tree, c) || w.relation}`);
    else if (w.relation === 'nsubj') put(c, 'N:SUBJ');
    else if (w.relation === 'det') put(c, 'N:DET');
    if (w.relation === 'acl' || w.relation === 'acl:relcl')
      arguments_(c, `N>${w.relation === 'acl' ? 'acl' : 'rel'}:`);
  }
  let at = trigger;
  for (let step = 0; step < 3; step += 1) {
    const w = words[at];
    const parent = w ? words[w.head] : undefined;
    if (!w || !parent) break;
    if (isVerb(parent)) {
      const mark = w.relation === 'obl' ? `obl+${preposition(tree, at)}` : w.relation;
      arguments_(parent.index, step === 0 ? `N<${mark}:` : `N<<${mark}:`);
      break;
    }
    if (w.relation === 'nmod' || w.relation === 'conj' || w.relation === 'appos')
      for (const c of childrenWith(tree, parent.index, ['nmod', 'appos', 'nsubj']))
        if (c !== at) put(c, `N^${w.relation}:${preposition(tree, c) || words[c]?.relation}`);
    at = parent.index;
  }
  return parts;
}
