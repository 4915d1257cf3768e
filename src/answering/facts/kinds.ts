/** What kind of evidence a question asks for. */
import type { AskedKind, FactCue, FactWords } from '../../languages/contract/facts.ts';
import type { Language } from '../../languages/language.ts';
import { slips } from '../../retrieval/words/spelling.ts';
import type { TextWord } from './types.ts';

export interface Kind {
  readonly kind: AskedKind | null;
  readonly units: readonly string[];
  /** Positions of the question's words that phrase the asking. */
  readonly cue: ReadonlySet<number>;
  /** Position of the last of them where it is what is asked about. */
  readonly topic: number | null;
  /** First position behind them. */
  readonly after: number;
}

export function kindOf(words: readonly TextWord[], language: Language): Kind {
  const { facts } = language;
  const hit = cueAt(words, facts) ?? weakCue(words, facts) ?? misspeltCue(words, facts);
  const found = (
    kind: AskedKind | null,
    at: number,
    length: number,
    units: readonly string[],
    topic = false,
  ): Kind => ({
    kind,
    units,
    topic: topic ? at + length - 1 : null,
    cue: new Set(Array.from({ length }, (_, i) => at + i)),
    after: at + length,
  });
  const weak = hit === null || hit.cue.wants === 'identity';
  if (weak && asksWhatIsSaid(words, facts))
    return found('statement', hit?.at ?? 0, hit?.length ?? 0, []);
  if (hit === null) return found(null, 0, 0, []);
  return found(hit.cue.wants, hit.at, hit.length, hit.cue.units ?? [], hit.cue.topic);
}

interface Hit {
  readonly cue: FactCue;
  readonly at: number;
  readonly length: number;
}

/** The longest of the cues that begin first. A question may ask at its end: "… est arrivé quand ?". */
function cueAt(words: readonly TextWord[], { cues, what }: FactWords): Hit | null {
  let asking = false;
  for (let at = 0; at < words.length; at++) {
    let best: Hit | null = null;
    for (const cue of cues) {
      const parts = cue.words.split(' ');
      // "Quel est le nom de l’homme qui …": behind another asking word it only joins clauses.
      if (asking && parts.length === 1) continue;
      if (parts.length <= (best?.length ?? 0)) continue;
      if (parts.every((part, i) => words[at + i]?.fold === part)) {
        best = { cue, at, length: parts.length };
      }
    }
    if (best) return best;
    asking ||= what.includes(words[at]?.fold ?? '');
  }
  return null;
}

const SHORTEST_CUE = 5;

/** "Pourqoi", "conbien": an asking word with one slip, at the start. */
function misspeltCue(words: readonly TextWord[], { cues }: FactWords): Hit | null {
  for (let at = 0; at < Math.min(2, words.length); at++) {
    const typed = words[at]?.fold ?? '';
    const cue = cues.find(
      (one) =>
        one.words.length >= SHORTEST_CUE &&
        !one.words.includes(' ') &&
        slips(typed, one.words, 1) <= 1,
    );
    if (cue) return { cue, at, length: 1 };
  }
  return null;
}

function weakCue(words: readonly TextWord[], { weakCues }: FactWords): Hit | null {
  for (const at of [0, words.length - 1]) {
    const cue = weakCues.find((one) => one.words === words[at]?.fold);
    if (cue) return { cue, at, length: 1 };
  }
  return null;
}

function asksWhatIsSaid(words: readonly TextWord[], { saying, what }: FactWords): boolean {
  const first = words.findIndex(({ fold }) => what.includes(fold));
  if (first < 0 || first > 2) return false;
  return words.slice(first + 1).some(({ fold }) => isSaying(fold, saying));
}

export function isSaying(folded: string, saying: readonly string[]): boolean {
  return saying.some((stem) =>
    stem.length < 4 ? folded === stem : folded.startsWith(stem) && folded.length <= stem.length + 6,
  );
}
