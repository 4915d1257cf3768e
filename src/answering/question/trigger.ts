/** The word of meeting in a question, also with a letter or two wrong. */
import type { TriggerGroup } from '../../languages/contract/questions.ts';
import { soundDistance, soundOf } from '../../world/names.ts';
import { type CompiledWords, stemOf, type Token } from './tokens.ts';

export interface Trigger {
  readonly group: TriggerGroup;
  readonly groups: ReadonlySet<TriggerGroup>;
  /** First token of the trigger that leads. */
  readonly at: number;
  readonly length: number;
  readonly noun: boolean;
}

const strength: readonly TriggerGroup[] = [
  'receive',
  'meet',
  'meal',
  'call',
  'cross',
  'talk',
  'see',
  'visit',
];

export function findTrigger(tokens: Token[], words: CompiledWords): Trigger | null {
  const found: { group: TriggerGroup; at: number; length: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.label !== null) continue;
    let best: { group: TriggerGroup; at: number; length: number } | null = null;
    for (const { group, forms } of words.triggers) {
      const length = forms.at(tokens, at);
      if (length > (best?.length ?? 0)) best = { group, at, length };
    }
    const stem = best ? null : stemOf(words, token.fold);
    if (stem) best = { group: stem, at, length: 1 };
    if (best) {
      found.push(best);
      at += best.length - 1;
    }
  }
  if (found.length === 0) {
    const slip = slipTrigger(tokens, words);
    if (slip) found.push(slip);
  }
  if (found.length === 0) return null;
  for (const one of found) {
    for (let i = one.at; i < one.at + one.length; i++) {
      const token = tokens[i];
      if (token && token.label === null) token.label = 'trigger';
    }
  }
  const [lead] = [...found].sort(
    (a, b) => strength.indexOf(a.group) - strength.indexOf(b.group) || a.at - b.at,
  );
  if (!lead) return null;
  return {
    ...lead,
    groups: new Set(found.map((one) => one.group)),
    noun: words.triggerNouns.at(tokens, lead.at) > 0 && !afterAuxiliary(tokens, lead.at, words),
  };
}

/** A trigger with one or two letters wrong: "recontré", "mett". */
function slipTrigger(tokens: readonly Token[], words: CompiledWords) {
  for (const [at, token] of tokens.entries()) {
    if (token.label !== null || token.capital || token.fold.length < 5) continue;
    if (words.vocabulary.has(token.fold)) continue;
    const key = soundOf(token.fold);
    for (const { group, stems } of words.triggers) {
      for (const stem of stems) {
        const goal = soundOf(stem);
        if (goal.length < 5) continue;
        const limit = goal.length >= 7 ? 1.5 : 1;
        const near = [goal.length - 1, goal.length, goal.length + 1].some(
          (length) => soundDistance(key.slice(0, length), goal, limit) <= limit,
        );
        if (near) return { group, at, length: 1 };
      }
    }
  }
  return null;
}

/** "a rencontré" without its accent looks like the noun; the auxiliary before it tells. */
function afterAuxiliary(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  let before = at - 1;
  while (before > 0 && tokens[before]?.label === 'filler') before--;
  return words.lists.auxiliaries.has(tokens[before]?.fold ?? '');
}
