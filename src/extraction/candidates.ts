/** Where a meeting may be told, and who may have taken part. */
import type { Language } from '../languages/language.ts';
import { partsAround } from './parts.ts';
import { carrier, type Path, path, type Tree } from './paths.ts';
import { WordPatterns } from './phrase.ts';
import { childrenOf, type Entity, type Mention, type ReadSentence, type ReadText } from './text.ts';

export interface Trigger {
  readonly sentence: number;
  readonly at: number;
  readonly family: string;
}

/** Somebody who may have taken part in what a trigger tells. */
export interface Candidate {
  /** Words that stand for them; in the trigger's sentence, or another one near. */
  readonly mention: Mention;
  readonly entity: Entity | null;
  /** Sentences from the trigger's; 0 in the same. */
  readonly offset: number;
  readonly path: Path;
  /** The word in whose place the mention stands, over titles and coordination. */
  readonly at: number;
  readonly conj: boolean;
  readonly appos: boolean;
  /** Chance that the mention means the entity; 1 for a name. */
  readonly sure: number;
}

const patterns = new WeakMap<Language, WordPatterns>();
export function triggerPatterns(language: Language): WordPatterns {
  let known = patterns.get(language);
  if (!known) {
    const { triggers, beside } = language.encounters;
    known = new WordPatterns({ ...triggers, beside });
    patterns.set(language, known);
  }
  return known;
}

export function triggersIn(sentence: ReadSentence, language: Language): Trigger[] {
  const words = triggerPatterns(language);
  const named = new Set<number>();
  for (const { from, to } of sentence.names) for (let i = from; i < to; i += 1) named.add(i);
  return sentence.words.flatMap((word, at) => {
    if (word.kind !== 'word' || named.has(at)) return [];
    const family = words.familyOf(word.fold);
    return family ? [{ sentence: sentence.index, at, family }] : [];
  });
}

const trees = new WeakMap<ReadSentence, Tree>();
export function treeOf(sentence: ReadSentence): Tree {
  let tree = trees.get(sentence);
  if (!tree) {
    tree = { words: sentence.words, children: childrenOf(sentence.words) };
    trees.set(sentence, tree);
  }
  return tree;
}

/** How many sentences around the trigger may name others who took part. */
const REACH = 2;
const MOST = 14;

export interface Resolution {
  readonly entity: Entity;
  readonly sure: number;
}

/** Who may have taken part: everybody of the sentence, then the people of those around it. */
export function candidatesFor(
  read: ReadText,
  trigger: Trigger,
  resolve: (mention: Mention) => readonly Resolution[],
): Candidate[] {
  const sentence = read.sentences[trigger.sentence] as ReadSentence;
  const tree = treeOf(sentence);
  const here: Candidate[] = [];
  const seen = new Map<Entity, Candidate>();
  const parts = partsAround(tree, trigger.at);
  /** Somebody may be named twice: the words with a part in what is told stand for them, else the nearest. */
  const plays = (c: Candidate): boolean => {
    if (parts.has(c.mention.head) || parts.has(c.at)) return true;
    const noun = c.mention.kind === 'possessive' ? sentence.words[c.mention.head]?.head : -1;
    return noun === trigger.at;
  };
  const nearer = (a: Candidate, b: Candidate): boolean =>
    plays(a) !== plays(b)
      ? plays(a)
      : a.path.length !== b.path.length
        ? a.path.length < b.path.length
        : Math.abs(a.mention.head - trigger.at) < Math.abs(b.mention.head - trigger.at);
  for (const mention of read.mentions[trigger.sentence] ?? []) {
    if (trigger.at >= mention.from && trigger.at < mention.to && mention.kind !== 'role') continue;
    const place = carrier(sentence.words, mention.head);
    const start = mention.kind === 'possessive' ? mention.head : place.at;
    const base = {
      mention,
      offset: 0,
      path: path(tree, start, trigger.at),
      at: place.at,
      conj: place.conj,
      appos: place.appos,
    };
    const who: readonly (Resolution | { entity: null; sure: number })[] =
      mention.kind === 'name' && mention.entity
        ? [{ entity: mention.entity, sure: 1 }]
        : mention.kind === 'group'
          ? []
          : resolve(mention);
    if (who.length === 0) {
      if (mention.kind === 'role' || mention.kind === 'group' || mention.kind === 'pronoun')
        here.push({ ...base, entity: null, sure: 1 });
      continue;
    }
    for (const { entity, sure } of who) {
      const candidate: Candidate = { ...base, entity, sure };
      const other = entity ? seen.get(entity) : undefined;
      if (entity && other && !nearer(candidate, other)) continue;
      if (entity) seen.set(entity, candidate);
      else here.push(candidate);
    }
  }
  for (const mention of nounsOf(read, trigger, parts)) {
    const place = carrier(sentence.words, mention.head);
    here.push({
      mention,
      entity: null,
      offset: 0,
      path: path(tree, place.at, trigger.at),
      at: place.at,
      conj: place.conj,
      appos: place.appos,
      sure: 1,
    });
  }
  const far: Candidate[] = [];
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    if (offset === 0) continue;
    const other = read.sentences[trigger.sentence + offset];
    if (!other) continue;
    for (const mention of read.mentions[other.index] ?? []) {
      const { entity } = mention;
      if (mention.kind !== 'name' || !entity || seen.has(entity)) continue;
      if (far.some((c) => c.entity === entity && Math.abs(c.offset) <= Math.abs(offset))) continue;
      const otherTree = treeOf(other);
      const place = carrier(other.words, mention.head);
      const root = other.words.findIndex(({ head }) => head < 0);
      far.push({
        mention,
        entity,
        offset,
        path: path(otherTree, place.at, Math.max(0, root)),
        at: place.at,
        conj: place.conj,
        appos: place.appos,
        sure: 1,
      });
    }
  }
  return [...seen.values(), ...here, ...far].slice(0, MOST + 6);
}

const MOST_NOUNS = 3;

/** Nouns that fill a part of what is told without being in any list: "les chasseurs", "sa mère", "ceux". */
function nounsOf(
  read: ReadText,
  trigger: Trigger,
  parts: ReadonlyMap<number, readonly string[]>,
): Mention[] {
  const { words } = read.sentences[trigger.sentence] as ReadSentence;
  const known = read.mentions[trigger.sentence] ?? [];
  const names = (read.sentences[trigger.sentence] as ReadSentence).names;
  const found: Mention[] = [];
  for (const at of [...parts.keys()].sort((a, b) => a - b)) {
    const word = words[at];
    if (!word || at === trigger.at || found.length >= MOST_NOUNS) continue;
    if (word.upos !== 'NOUN' && !(word.upos === 'PRON' && word.tag.startsWith('PRON|Dem')))
      continue;
    if (known.some((m) => at >= m.from && at < m.to)) continue;
    if (names.some(({ from, to }) => at >= from && at < to)) continue;
    if (known.some((m) => m.kind === 'name' && carrier(words, m.head).at === at)) continue;
    const before = words[at - 1];
    found.push({
      kind: 'noun',
      sentence: trigger.sentence,
      from: before?.upos === 'DET' ? at - 1 : at,
      to: at + 1,
      head: at,
      gender: null,
      plural: word.tag.includes('Plur'),
      person: 3,
      noun: word.lemma,
      roles: [],
      country: null,
      definite: false,
      entity: null,
    });
  }
  return found;
}
