/** The event beside which people met: "en marge du [sommet du G20]". */
import type { Word } from '../analysis/analyse.ts';
import type { Language } from '../languages/language.ts';
import { lowered } from '../text/tokens.ts';
import { type Trigger, treeOf } from './candidates.ts';
import type { ReadSentence, ReadText } from './text.ts';

/** Words from a meeting to its occasion, and of one occasion. */
const REACH = 40;
const LONGEST = 10;
const INSIDE = [
  'nmod',
  'amod',
  'flat',
  'flat:name',
  'fixed',
  'case',
  'det',
  'nummod',
  'conj',
  'cc',
];

/** As the text words it, the nearest to what tells the meeting; null where none is told. */
export function occasionOf(
  read: ReadText,
  { sentence: index, at }: Trigger,
  { encounters, grammar }: Language,
): string | null {
  const sentence = read.sentences[index] as ReadSentence;
  const { words } = sentence;
  let best: { text: string; distance: number } | null = null;
  for (let i = 0; i < words.length; i += 1) {
    const length = phraseAt(words, i, encounters.occasionOpeners, grammar.contractions);
    if (length === 0) continue;
    const begin = i + length;
    const head = headFrom(words, begin, encounters.occasionHeads);
    if (head === null || head.at <= at === at < begin) continue;
    const end = phraseEnd(sentence, head.at, head.length);
    const [first, last] = [words[afterDeterminers(words, begin)], words[end - 1]];
    const distance = Math.abs(i - at);
    if (first && last && distance < REACH && (!best || distance < best.distance))
      best = { text: read.text.slice(first.start, last.end), distance };
  }
  return best?.text ?? null;
}

/** Words of the longest phrase that begins there, its last word in any of its shapes; 0 where none does. */
function phraseAt(
  words: readonly Word[],
  at: number,
  phrases: readonly string[],
  contractions: Readonly<Record<string, readonly string[]>>,
): number {
  let longest = 0;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const fits = parts.every((part, k) => {
      const word = words[at + k]?.lower;
      return (
        word === part ||
        (k === parts.length - 1 && word !== undefined && contractions[part]?.includes(word))
      );
    });
    if (fits && parts.length > longest) longest = parts.length;
  }
  return longest;
}

const afterDeterminers = (words: readonly Word[], from: number): number => {
  let at = from;
  while (words[at]?.upos === 'DET' && at < from + 3) at += 1;
  return at;
};

function headFrom(
  words: readonly Word[],
  from: number,
  heads: readonly string[],
): { at: number; length: number } | null {
  for (let at = from; at < from + 5; at += 1)
    for (const head of heads) {
      const parts = lowered(head).split(' ');
      if (parts.every((part, k) => words[at + k]?.lower === part))
        return { at, length: parts.length };
    }
  return null;
}

/** Behind the noun and what belongs to it. */
function phraseEnd(sentence: ReadSentence, head: number, length: number): number {
  const { words, children } = treeOf(sentence);
  let end = head + length;
  const grow = (at: number): void => {
    for (const child of children[at] ?? []) {
      const word = words[child];
      if (!word || child < head || child - head > LONGEST) continue;
      if (!INSIDE.includes(word.relation)) continue;
      // Only without a gap: what follows a comma is another thing.
      if (words.slice(end, child).some(({ kind, text }) => kind === 'punctuation' && text === ','))
        continue;
      end = Math.max(end, child + 1);
      grow(child);
    }
  };
  for (let at = head; at < head + length; at += 1) grow(at);
  return end;
}
