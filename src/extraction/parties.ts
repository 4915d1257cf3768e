/** Parties of a meeting whom nobody names: who may be one, and where their words end. */
import type { Word } from '../analysis/analyse.ts';
import type { Language } from '../languages/language.ts';
import { childrenOf, type Mention, type ReadText } from './text.ts';

/** Most words of a party behind its noun: "les représentants du personnel de l'hôpital de la ville". */
const LONGEST = 9;
/** Relations in which a word behind a noun may belong to it. */
const OWN: ReadonlySet<string> = new Set([
  'amod',
  'nmod',
  'flat',
  'flat:name',
  'fixed',
  'compound',
]);

/** Does a noun stand for a person or for a group of them? Nouns of offices do, others as the language says. */
function isParty({ kind }: Mention, noun: Word, { parties }: Language): boolean {
  if (kind === 'role' || kind === 'group') return true;
  if (noun.upos !== 'NOUN') return false;
  const { fold } = noun;
  const single = fold.replace(/[sx]$/u, '');
  if (parties.nouns.has(fold) || parties.nouns.has(single)) return true;
  return (
    !parties.others.has(fold) &&
    !parties.others.has(single) &&
    parties.endings.some((end) => single.length > end.length + 2 && single.endsWith(end))
  );
}

/** The words of a party, from its article to its last complement; null where it is no person and no group. */
export function partyWords(read: ReadText, mention: Mention, language: Language): string | null {
  const words = read.sentences[mention.sentence]?.words ?? [];
  const children = childrenOf(words);
  const head = measured(words, children, mention.head, language);
  const noun = words[head];
  if (!noun || !isParty(mention, noun, language)) return null;
  const from = firstOf(words, children, Math.min(mention.from, head), head);
  const to = lastOf(words, children, Math.max(head, mention.head), language) + 1;
  const [first] = words.slice(from, to);
  if (!first) return null;
  const shown = read.text
    .slice(first.start, words[to - 1]?.end)
    .replaceAll(/[«»“”"]|(?<=\s)'/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const article = language.parties.articles[first.lower];
  return article === undefined ? shown : `${article}${shown.slice(first.text.length)}`;
}

/** "Une centaine de personnes", "un groupe d'infirmières": people are counted by the first noun, who they are says the second. */
function measured(
  words: readonly Word[],
  children: readonly (readonly number[])[],
  head: number,
  language: Language,
): number {
  const [next] = (children[head] ?? []).filter((c) => c > head && words[c]?.relation === 'nmod');
  const inner = next === undefined ? undefined : words[next];
  const close =
    next !== undefined &&
    next - head <= 3 &&
    language.parties.joins.includes(words[head + 1]?.lower ?? '');
  return inner && close && language.parties.measures.has(words[head]?.fold ?? '')
    ? (next as number)
    : head;
}

/** The article and what stands between it and the noun. */
function firstOf(
  words: readonly Word[],
  children: readonly (readonly number[])[],
  start: number,
  head: number,
): number {
  let from = start;
  for (const child of children[head] ?? [])
    if (
      child < from &&
      ['compound', 'amod', 'det', 'nummod'].includes(words[child]?.relation ?? '')
    )
      from = child;
  for (let at = from; at < head; at += 1)
    if (words[at]?.kind === 'punctuation' && !/^[-'’.]$/u.test(words[at]?.text ?? ''))
      from = at + 1;
  return from;
}

/** Adjectives, and complements that the language joins to a noun; what is told of place, time and number is none. */
function lastOf(
  words: readonly Word[],
  children: readonly (readonly number[])[],
  head: number,
  language: Language,
  limit = head + LONGEST,
): number {
  let last = head;
  for (const at of children[head] ?? []) {
    const word = words[at];
    if (at < head || !word || at > limit || !OWN.has(word.relation)) continue;
    const begins = firstBelow(children, at);
    if (begins !== last + 1) break;
    const case_ = words[begins];
    const joined = begins < at && language.parties.joins.includes(case_?.lower ?? '');
    const bare =
      begins === at && (word.upos === 'ADJ' || word.upos === 'PROPN' || word.relation !== 'nmod');
    if (!joined && !(bare && word.kind === 'word' && word.upos !== 'ADV' && word.upos !== 'NUM'))
      break;
    last = lastOf(words, children, at, language, limit);
  }
  return last;
}

function firstBelow(children: readonly (readonly number[])[], at: number): number {
  let first = at;
  const queue = [at];
  for (let guard = 0; queue.length > 0 && guard < 200; guard += 1)
    for (const child of children[queue.pop() as number] ?? []) {
      first = Math.min(first, child);
      queue.push(child);
    }
  return first;
}
