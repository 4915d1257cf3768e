/** Examples of place and time: every phrase at hand, with whether the annotation names it. */
import { type DateMention, findDates } from '../src/dates/find.ts';
import type { Trigger } from '../src/extraction/candidates.ts';
import type { LinearWeights } from '../src/extraction/linear.ts';
import {
  likeliest,
  placeCandidates,
  type SettingCandidate,
  timeCandidates,
} from '../src/extraction/setting.ts';
import { folded } from '../src/text/tokens.ts';
import type { GoldEvent, TrainingText } from './events.ts';
import { publishedOf } from './reading.ts';

export interface SettingExample {
  readonly event: GoldEvent;
  /** Phrases with label 1 where they are the annotated one. */
  readonly candidates: readonly (SettingCandidate & { readonly label: 0 | 1 })[];
  /** Whether the annotation tells a place or time at all. */
  readonly told: boolean;
}

const bare = (s: string): string =>
  folded(s)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Dates of each sentence of a text. */
function datesOf({ annotated, read, judge }: TrainingText): DateMention[][] {
  let previous: DateMention | undefined;
  return read.sentences.map(({ start, end }) => {
    const found = findDates(
      annotated.text,
      { start, end },
      judge.language,
      publishedOf(annotated.date),
      previous ? { previous } : {},
    );
    previous = found.at(-1);
    return found;
  });
}

function firstTrigger(text: TrainingText, event: GoldEvent): Trigger | null {
  return text.triggers.find((t) => event.at.has(`${t.sentence}:${t.at}`)) ?? null;
}

export function settingExamples(text: TrainingText): {
  places: SettingExample[];
  times: SettingExample[];
} {
  const dates = datesOf(text);
  const datesAt = (sentence: number): readonly DateMention[] => dates[sentence] ?? [];
  const places: SettingExample[] = [];
  const times: SettingExample[] = [];
  const slice = ({ start, end }: SettingCandidate): string =>
    bare(text.annotated.text.slice(start, end));
  for (const event of text.events) {
    const trigger = firstTrigger(text, event);
    if (!trigger) continue;
    const place = event.place ? bare(event.place) : '';
    if (!event.call) {
      const own = placeCandidates(text.read, trigger);
      const fits = own.map((c) => {
        const s = slice(c);
        return place !== '' && s !== '' && (place.includes(s) || s.includes(place));
      });
      places.push({
        event,
        told: place !== '',
        candidates: own.map((c, i) => ({ ...c, label: fits[i] ? 1 : 0 })),
      });
    }
    const time = event.time ? bare(event.time) : '';
    const own = timeCandidates(text.read, trigger, datesAt);
    times.push({
      event,
      told: time !== '',
      candidates: own.map((c) => {
        const s = slice(c);
        return { ...c, label: time !== '' && (time.includes(s) || s.includes(time)) ? 1 : 0 };
      }),
    });
  }
  return { places, times };
}

/** Of the places or times told, how many are found. */
export function settingFigures(
  examples: readonly SettingExample[],
  model: LinearWeights,
  least: number,
): { right: number; told: number } {
  const sums = { right: 0, told: 0 };
  for (const { candidates, told } of examples) {
    if (!told) continue;
    sums.told += 1;
    if (likeliest(candidates, model, least)?.label === 1) sums.right += 1;
  }
  return sums;
}
