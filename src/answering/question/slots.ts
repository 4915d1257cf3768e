/** What a question leaves open, as chances: learned from how questions are worded. */
import { distribution, type LinearWeights } from '../../extraction/linear.ts';
import { loadLinear } from '../../extraction/load.ts';
import type { Language } from '../../languages/language.ts';
import { eachWord, fold } from '../../text/fold.ts';
import type { LanguageCode } from '../../types.ts';

/** The open slot of a question. `other`: any other fact; `order`: first, last, previous or next; `initiator`: who asked for it. */
export const SLOTS = [
  'whether',
  'who',
  'when',
  'where',
  'why',
  'said',
  'topic',
  'initiator',
  'present',
  'duration',
  'count',
  'order',
  'list',
  'other',
] as const;

export type Slot = (typeof SLOTS)[number];

/** A slot that may be meant, and how likely it is (0 to 1). */
export type SlotChance = readonly [Slot, number];

/** Less likely slots are left out. */
const LEAST = 0.12;

/** One, two and three words in a row, and those that the question opens and ends with. */
export function slotFeatures(text: string, language: Language): string[] {
  const words: string[] = [];
  eachWord(text, (raw) => {
    const folded = language.words.apart.get(raw.toLowerCase()) ?? fold(raw);
    if (folded !== '') words.push(folded);
  });
  const found = new Set<string>(['bias', `asks=${text.includes('?') ? 1 : 0}`]);
  for (let at = 0; at < words.length; at += 1)
    for (let length = 1; length <= 3 && at + length <= words.length; length += 1) {
      const run = words.slice(at, at + length).join('_');
      found.add(`run=${run}`);
      if (at === 0) found.add(`first=${run}`);
    }
  found.add(`last=${words.at(-1) ?? ''}`);
  return [...found];
}

/** The likely slots of a question, the likeliest first. */
export function slotsOf(text: string, language: Language, weights: LinearWeights): SlotChance[] {
  const chances = distribution(slotFeatures(text, language), weights);
  const all = SLOTS.map((slot, i): SlotChance => [slot, chances[i] ?? 0]);
  return all.filter(([, chance]) => chance >= LEAST).sort((a, b) => b[1] - a[1]);
}

const loaded = new Map<LanguageCode, LinearWeights>();

/** Weights of `npm run train -- <language> answers`, for questions in that language. */
export function slotWeights(language: LanguageCode): LinearWeights {
  let known = loaded.get(language);
  if (!known) {
    known = loadLinear(language, 'answers', 'slots');
    loaded.set(language, known);
  }
  return known;
}
