/** Whom somebody may have meant by a name that nobody has: "did you mean". */
import { soundDistance, soundOf } from '../../world/names.ts';
import type { Evidence } from './evidence.ts';
import type { FollowUp } from './followUps.ts';
import type { Resolved } from './select.ts';

/** People offered in place of one name. */
const most = 3;
/** Shorter words resemble too many names. */
const shortestWord = 4;
/** Letters that the beginnings of two names share at least. */
const sharedStart = 3;
/** Share of the sounds of a name that may differ. */
const mostApart = 0.34;

/** The question again with each person of the corpus whose name comes near the unknown one. */
export function nearNames(evidence: Evidence, lost: readonly Resolved[]): FollowUp[] {
  const { question, register } = evidence;
  return lost.flatMap(({ party }) => {
    if (party.kind === 'role' || !question.text.includes(party.text)) return [];
    const words = party.text.split(/[\s-]+/u).filter((word) => word.length >= shortestWord);
    const found = new Map<string, number>();
    for (const word of words) {
      for (const typed of [word, word.slice(0, shortestWord), word.slice(0, sharedStart)]) {
        for (const { name, meetings } of register.suggest('person', typed, 20)) {
          const apart = distance(word, name);
          if (meetings === 0 || apart > mostApart) continue;
          found.set(name, Math.min(apart, found.get(name) ?? 1));
        }
      }
    }
    return [...found]
      .sort((a, b) => a[1] - b[1])
      .slice(0, most)
      .map(([name]) => ({
        text: question.text.replace(party.text, () => name),
        label: name,
      }));
  });
}

/** How far a typed word is from the nearest word of a name, 0 to 1. */
function distance(word: string, name: string): number {
  const typed = soundOf(word);
  return Math.min(
    ...name.split(/[\s-]+/u).map((one) => {
      const sound = soundOf(one);
      const length = Math.max(typed.length, sound.length, 1);
      return soundDistance(typed, sound, mostApart * length) / length;
    }),
  );
}
