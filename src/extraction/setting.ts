/**
 * Where and when: phrases of place and of time at hand, each with what speaks for its belonging to the
 * meeting. ACE 2005 calls them the Place and Time arguments of an event.
 */
import type { Word } from '../analysis/analyse.ts';
import type { DateMention } from '../dates/find.ts';
import type { Span } from '../types.ts';
import { worldKnowledge } from '../world/knowledge.ts';
import type { World } from '../world/world.ts';
import { type Trigger, treeOf } from './candidates.ts';
import { ownClauseVerb } from './features.ts';
import { type LinearWeights, probability } from './linear.ts';
import { climb, path, preposition, type Tree } from './paths.ts';
import { knownPlaces } from './places.ts';
import type { ReadSentence, ReadText } from './text.ts';

/** A phrase that may tell the place or the time. */
export interface SettingCandidate extends Span {
  readonly features: readonly string[];
}

export interface TimeCandidate extends SettingCandidate {
  readonly date: DateMention;
}

/** Sentences looked at around the one that tells the meeting. */
export const NEAR: readonly number[] = [0, -1, 1, -2, -3];
const LONGEST = 9;

const step = (n: number): string =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 10 ? '10' : n <= 18 ? '18' : 'far';

/** Where a word of the same sentence stands to the trigger. */
function standing(
  sentence: ReadSentence,
  tree: Tree,
  trigger: Trigger,
  at: number,
  from: number,
): string[] {
  const { words } = tree;
  const word = words[trigger.at] as Word;
  const family = `${trigger.family}/${word.upos}`;
  const side = from > trigger.at ? 'R' : 'L';
  const distance = step(Math.abs(from - trigger.at));
  const carrier = words[at] as Word;
  const way = path(tree, at, trigger.at);
  const parent = words[carrier.head];
  const clause = ownClauseVerb(tree, at) === ownClauseVerb(tree, trigger.at) ? 1 : 0;
  const [low, high] = side === 'R' ? [trigger.at + 1, from] : [from, trigger.at];
  const middle = words.slice(low, high);
  const verbs = Math.min(3, middle.filter(({ upos }) => upos === 'VERB').length);
  const hard = middle.some(({ text }) => /^[;:.!?»”"]$/u.test(text)) ? 1 : 0;
  const under = climb(words, at).includes(trigger.at) ? 1 : 0;
  return [
    `d=${side}${distance}`,
    `d=${side}${distance}|${family}`,
    `path=${way.relations}`,
    `path=${way.relations}|${family}`,
    `pm=${way.marked}`,
    `len=${Math.min(6, way.length)}|${side}`,
    `rel=${carrier.relation}`,
    `par=${parent?.lemma ?? 'root'}`,
    `par=${parent?.upos ?? 'root'}|rel=${carrier.relation}`,
    `own=${parent?.index === trigger.at ? 1 : 0}`,
    `under=${under}|clause=${clause}`,
    `clause=${clause}|${side}|v=${verbs}`,
    `v=${verbs}|${side}|h=${hard}`,
    `q=${sentence.quoted[at]}${sentence.quoted[trigger.at]}`,
  ];
}

/** Names of places and phrases behind a preposition that may say where. */
export function placeCandidates(read: ReadText, trigger: Trigger): SettingCandidate[] {
  const world = worldKnowledge();
  const found: SettingCandidate[] = [];
  for (const [order, offset] of NEAR.entries()) {
    const sentence = read.sentences[trigger.sentence + offset];
    if (!sentence) continue;
    const tree = treeOf(sentence);
    const { words } = tree;
    const taken = new Set<number>();
    for (const n of sentence.names)
      if (n.kind === 'person') for (let i = n.from; i < n.to; i += 1) taken.add(i);
    // Somebody is no place: "avec le président de la République".
    for (const m of read.mentions[sentence.index] ?? []) if (m.kind === 'role') taken.add(m.head);
    const phrases: { from: number; to: number; at: number; kind: string }[] = [];
    for (const name of sentence.names)
      if (name.kind !== 'person')
        phrases.push({
          from: name.from,
          to: name.to,
          at: headWithin(words, name),
          kind: name.kind,
        });
    for (const span of unnamedPlaces(read.text, sentence, world))
      phrases.push({ ...span, at: headWithin(words, span) });
    for (const word of words) {
      if (word.upos !== 'NOUN' || taken.has(word.index)) continue;
      if (!['obl', 'nmod', 'obl:arg', 'obl:mod', 'conj', 'appos'].includes(word.relation)) continue;
      if (preposition(tree, word.index) === '') continue;
      const to = phraseEnd(tree, word.index, taken);
      let from = word.index;
      while (from > 0 && ['DET', 'ADJ', 'NUM'].includes(words[from - 1]?.upos ?? '')) from -= 1;
      phrases.push({ from, to, at: word.index, kind: 'noun' });
    }
    for (const { from, to, at, kind } of phrases) {
      const first = words[from];
      const last = words[to - 1];
      const head = words[at];
      if (!first || !last || !head) continue;
      const before = words[from - 1];
      const further = words[from - 2];
      const mark = preposition(tree, at) || (before?.upos === 'ADP' ? before.lower : '');
      const lead = before?.upos === 'ADP' || before?.upos === 'DET' ? further : before;
      const features = [
        'bias',
        `o=${offset}`,
        `o=${offset}|k=${kind}`,
        `k=${kind}|p=${mark}`,
        `k=${kind}|p=${mark}|o=${offset}`,
        `h=${head.lemma}`,
        `h=${head.lemma}|p=${mark}`,
        `p=${mark}|lead=${lead?.upos ?? '^'}`,
        `lead=${lead?.lemma ?? '^'}|p=${mark}`,
        `b=${before?.lower ?? '^'}|k=${kind}`,
        `start=${from < 3 ? 1 : 0}|o=${offset}|p=${mark}`,
        `rank=${Math.min(5, found.length)}|o=${offset}`,
        `words=${Math.min(4, to - from)}|k=${kind}`,
        `near=${order}|trigger=${trigger.family}`,
      ];
      if (offset === 0)
        features.push(...standing(sentence, tree, trigger, at, from).map((f) => `${f}#${kind}`));
      else
        features.push(
          `far=${head.relation}|o=${offset}`,
          `far=${words[head.head]?.lemma ?? 'root'}|o=${Math.sign(offset)}`,
        );
      found.push({ start: first.start, end: last.end, features: features.map((f) => `w:${f}`) });
    }
  }
  return found;
}

/** Places of the world's lists, and capitalised words behind a preposition, that were tagged as no name. */
function unnamedPlaces(
  text: string,
  { words, names }: ReadSentence,
  world: World,
): { from: number; to: number; kind: string }[] {
  const named = new Set<number>();
  for (const { from, to } of names) for (let i = from; i < to; i += 1) named.add(i);
  const found: { from: number; to: number; kind: string }[] = [];
  for (const [from, length] of knownPlaces(text, words, world)) {
    const own = Array.from({ length }, (_, i) => from + i);
    if (own.some((i) => named.has(i))) continue;
    for (const i of own) named.add(i);
    found.push({ from, to: from + length, kind: 'known' });
  }
  for (const { index: from, capital, upos } of words) {
    if (!capital || upos !== 'PROPN' || named.has(from)) continue;
    let to = from + 1;
    while (words[to]?.upos === 'PROPN' && !named.has(to)) to += 1;
    for (let i = from; i < to; i += 1) named.add(i);
    const before = words[from - 1];
    const preposition = before?.upos === 'DET' ? words[from - 2] : before;
    if (preposition?.upos === 'ADP') found.push({ from, to, kind: 'proper' });
  }
  return found;
}

function headWithin(words: readonly Word[], { from, to }: { from: number; to: number }): number {
  for (let i = from; i < to; i += 1) {
    const head = words[i]?.head ?? -1;
    if (head < from || head >= to) return i;
  }
  return from;
}

/** End of a noun's phrase: its complements as far as they name nobody. */
function phraseEnd(tree: Tree, at: number, taken: ReadonlySet<number>): number {
  let end = at + 1;
  const grow = (i: number): void => {
    for (const c of tree.children[i] ?? []) {
      const relation = tree.words[c]?.relation ?? '';
      if (
        c < at ||
        !['nmod', 'amod', 'flat', 'fixed', 'case', 'det', 'flat:name'].includes(relation)
      )
        continue;
      if (taken.has(c) || c - at > LONGEST) continue;
      end = Math.max(end, c + 1);
      grow(c);
    }
  };
  grow(at);
  return end;
}

/** Dates at hand; `datesOf` gives those of a sentence. */
export function timeCandidates(
  read: ReadText,
  trigger: Trigger,
  datesOf: (sentence: number) => readonly DateMention[],
): TimeCandidate[] {
  const found: TimeCandidate[] = [];
  for (const offset of NEAR) {
    const sentence = read.sentences[trigger.sentence + offset];
    if (!sentence) continue;
    const tree = treeOf(sentence);
    const { words } = tree;
    const own = datesOf(trigger.sentence + offset);
    for (const [k, date] of own.entries()) {
      const from = words.findIndex(({ end }) => end > date.start);
      const upto = words.findIndex(({ end }) => end >= date.end);
      if (from < 0) continue;
      const at = headWithin(words, { from, to: Math.max(from, upto) + 1 });
      const before = words[from - 1];
      const parent = words[words[at]?.head ?? -1];
      const features = [
        'bias',
        `o=${offset}`,
        `o=${offset}|n=${Math.min(3, own.length)}`,
        `o=${offset}|k=${Math.min(2, k)}|n=${Math.min(3, own.length)}`,
        `r=${date.relation}`,
        `r=${date.relation}|o=${offset}`,
        `pr=${date.date.precision}|${date.kind}`,
        `pr=${date.date.precision}|o=${offset}`,
        `rule=${date.rule}`,
        `f=${words[from]?.lower}`,
        `b=${before?.lower ?? '^'}`,
        `b=${before?.upos ?? '^'}|o=${offset}`,
        `start=${from < 2 ? 1 : 0}|o=${offset}`,
        `par=${parent?.lemma ?? 'root'}`,
        `rank=${Math.min(4, found.length)}`,
      ];
      if (offset === 0) features.push(...standing(sentence, tree, trigger, at, from));
      else features.push(`far=${parent?.lemma ?? 'root'}|o=${Math.sign(offset)}`);
      found.push({
        start: date.start,
        end: date.end,
        date,
        features: features.map((f) => `d:${f}`),
      });
    }
  }
  return found;
}

/** The likeliest candidate; null where none has the least chance. */
export function likeliest<T extends SettingCandidate>(
  candidates: readonly T[],
  model: LinearWeights,
  least: number,
): T | null {
  let best: { candidate: T; chance: number } | null = null;
  for (const candidate of candidates) {
    const chance = probability(candidate.features, model);
    if (chance >= least && (!best || chance > best.chance)) best = { candidate, chance };
  }
  return best?.candidate ?? null;
}
