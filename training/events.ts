/** Examples for the three questions of a meeting: who is meant, who took part, did it happen. */

import {
  type Candidate,
  type Resolution,
  type Trigger,
  triggersIn,
} from '../src/extraction/candidates.ts';
import {
  antecedents,
  type CoreferenceContext,
  coreferenceFeatures,
  resolveMention,
} from '../src/extraction/coreference.ts';
import { coreferenceContext, type JudgeContext } from '../src/extraction/events.ts';
import { contextOf } from '../src/extraction/features.ts';
import type { LinearWeights } from '../src/extraction/linear.ts';
import { statusFeatures, TENSES } from '../src/extraction/status.ts';
import type { Mention, ReadText } from '../src/extraction/text.ts';
import type { AnnotatedMeeting, AnnotatedText } from './annotated.ts';
import { samePerson } from './matching.ts';

export interface GoldEvent extends AnnotatedMeeting {
  readonly call: boolean;
  /** Triggers (sentence:word) that tell it. */
  readonly at: ReadonlySet<string>;
}

export interface TrainingText {
  readonly annotated: AnnotatedText;
  readonly read: ReadText;
  readonly triggers: readonly Trigger[];
  readonly events: readonly GoldEvent[];
  /** Triggers of borderline matter. */
  readonly ignored: ReadonlySet<string>;
  readonly coreference: CoreferenceContext;
  readonly judge: JudgeContext;
}

const keyOf = (t: { sentence: number; at: number }): string => `${t.sentence}:${t.at}`;

function occurrences(text: string, piece: string): number[] {
  const found: number[] = [];
  if (piece === '') return found;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) found.push(at);
  return found;
}

/** Ties an annotated meeting to the triggers that its words cover. */
function place(
  meeting: AnnotatedMeeting,
  text: string,
  read: ReadText,
  triggers: readonly Trigger[],
): Set<string> {
  const names = [
    ...meeting.participants.map((p) => p.split(' ').at(-1) ?? p),
    ...meeting.coref.map(([s]) => s),
    ...meeting.unnamed,
  ];
  let best: { score: number; keys: string[] } | null = null;
  for (const at of occurrences(text, meeting.trigger)) {
    const end = at + meeting.trigger.length;
    const keys = triggers.filter((t) => {
      const word = read.sentences[t.sentence]?.words[t.at];
      return word !== undefined && word.start < end && word.end > at;
    });
    const sentence = read.sentences.find((s) => s.start <= at && s.end > at);
    if (!sentence) continue;
    const body = text.slice(sentence.start, sentence.end);
    let score = names.filter((n) => body.includes(n)).length + (keys.length > 0 ? 0.5 : 0);
    if (
      meeting.evidence.some(
        (e) => text.indexOf(e) >= 0 && text.indexOf(e) < end && text.indexOf(e) + e.length > at,
      )
    )
      score += 5;
    if (meeting.time && body.includes(meeting.time)) score += 0.7;
    if (meeting.place && body.includes(meeting.place)) score += 0.7;
    if (!best || score > best.score) best = { score, keys: keys.map(keyOf) };
  }
  return new Set(best?.keys ?? []);
}

export function prepare(
  annotated: AnnotatedText,
  read: ReadText,
  judge: JudgeContext,
): TrainingText {
  const { language } = judge;
  const coreference = coreferenceContext(read, judge);
  const triggers = read.sentences.flatMap((sentence) => triggersIn(sentence, language));
  const events = [
    ...annotated.meetings.map(
      (m): GoldEvent => ({ ...m, call: false, at: place(m, annotated.text, read, triggers) }),
    ),
    ...annotated.phone.map(
      (m): GoldEvent => ({ ...m, call: true, at: place(m, annotated.text, read, triggers) }),
    ),
  ];
  const ignored = new Set<string>();
  for (const i of annotated.ignore)
    for (const at of occurrences(annotated.text, i.trigger))
      for (const t of triggers) {
        const word = read.sentences[t.sentence]?.words[t.at];
        if (word && word.start < at + i.trigger.length && word.end > at) ignored.add(keyOf(t));
      }
  return { annotated, read, triggers, events, ignored, coreference, judge };
}

export interface NamedExample {
  readonly features: readonly string[];
  readonly label: number;
}

const wordsOf = (text: TrainingText, m: Mention): string => {
  const s = text.read.sentences[m.sentence];
  return s
    ? text.annotated.text.slice(s.words[m.from]?.start ?? 0, s.words[m.to - 1]?.end ?? 0)
    : '';
};

/** Pronouns and roles whose meaning was annotated, each with everybody it may mean. */
export function coreferenceExamples(text: TrainingText): NamedExample[] {
  const out: NamedExample[] = [];
  const done = new Set<Mention>();
  for (const event of text.events) {
    const sentences = new Set([...event.at].map((k) => Number(k.split(':')[0])));
    if (sentences.size === 0) continue;
    const meant = new Map<string, string[]>();
    for (const [surface, name] of event.coref)
      meant.set(surface.toLowerCase(), [...(meant.get(surface.toLowerCase()) ?? []), name]);
    for (const s of sentences)
      for (const [surface, names] of meant) {
        const near = [...event.at].map((k) => Number(k.split(':')[1]));
        const fits = (text.read.mentions[s] ?? []).filter((m) => {
          if (m.kind === 'name') return false;
          const own = wordsOf(text, m).toLowerCase();
          const noun = text.read.sentences[s]?.words[m.head]?.lower ?? '';
          return (
            own === surface ||
            (m.kind === 'role' &&
              surface.includes(noun) &&
              (own.includes(surface) || surface.includes(own.slice(0, 12))))
          );
        });
        fits.sort(
          (a, b) =>
            Math.min(...near.map((n) => Math.abs(n - a.head))) -
            Math.min(...near.map((n) => Math.abs(n - b.head))),
        );
        const [mention] = fits;
        if (!mention || done.has(mention)) continue;
        done.add(mention);
        for (const [rank, entity] of antecedents(text.coreference, mention).entries())
          out.push({
            features: coreferenceFeatures(text.coreference, mention, entity, rank),
            label: names.some((n) => samePerson(n, entity.name)) ? 1 : 0,
          });
      }
    // Parties that stay unnamed mean nobody whom the text names.
    for (const s of sentences)
      for (const m of text.read.mentions[s] ?? []) {
        if (m.kind === 'name' || m.kind === 'group' || done.has(m)) continue;
        const own = wordsOf(text, m).toLowerCase();
        if (!event.unnamed.some((u) => u.toLowerCase() === own)) continue;
        done.add(m);
        for (const [rank, entity] of antecedents(text.coreference, m).entries())
          out.push({ features: coreferenceFeatures(text.coreference, m, entity, rank), label: 0 });
      }
  }
  return out;
}

export type Resolver = (mention: Mention) => readonly Resolution[];

export function resolverFor(text: TrainingText, model: LinearWeights): Resolver {
  const memory = new Map<Mention, readonly Resolution[]>();
  return (mention) => {
    let known = memory.get(mention);
    if (!known) {
      known = resolveMention(text.coreference, mention, model);
      memory.set(mention, known);
    }
    return known;
  };
}

const means = (name: string, candidate: Candidate): boolean =>
  candidate.entity !== null && samePerson(name, candidate.entity.name);

/** 1 took part together, 0 did not, null not to be learned from. */
export function pairLabel(
  text: TrainingText,
  trigger: Trigger,
  a: Candidate,
  b: Candidate,
): 1 | 0 | null {
  const key = keyOf(trigger);
  const own = text.events.filter(({ at }) => at.has(key));
  const both = (e: GoldEvent): boolean =>
    e.participants.some((p) => means(p, a)) && e.participants.some((p) => means(p, b));
  const unresolved = (c: Candidate, e: GoldEvent): boolean => {
    if (c.entity) return false;
    const words = wordsOf(text, c.mention).toLowerCase();
    return (
      words.length > 1 &&
      [...e.unnamed, ...e.coref.map(([s]) => s)].some(
        (u) =>
          u.toLowerCase().includes(words) || (words.length > 5 && words.includes(u.toLowerCase())),
      )
    );
  };
  const half = (e: GoldEvent): boolean =>
    (e.participants.some((p) => means(p, a)) && unresolved(b, e)) ||
    (e.participants.some((p) => means(p, b)) && unresolved(a, e));
  if (own.some(both) || own.some(half)) return 1;
  const soft = (e: { participants: readonly string[]; optional?: readonly string[] }): boolean => {
    const all = [...e.participants, ...(e.optional ?? [])];
    return all.some((p) => means(p, a)) && all.some((p) => means(p, b));
  };
  if (own.some((e) => e.optional.length > 0 && soft(e))) return null;
  if (own.length === 0 && text.ignored.has(key)) return null;
  if (text.annotated.ignore.some((i) => i.participants.length > 1 && soft(i))) return null;
  if (a.entity && b.entity) return text.events.some(both) ? null : 0;
  return text.events.some(
    (e) =>
      e.participants.some((p) => means(p, a) || means(p, b)) &&
      (e.unnamed.length > 0 || e.coref.length > 0),
  )
    ? null
    : 0;
}

/** Status of each annotated meeting at each of its triggers. */
export function statusExamples(
  text: TrainingText,
): { features: string[]; status: number; call: number; tense: number }[] {
  return text.events.flatMap((event) =>
    [...event.at].map((key) => {
      const [sentence, at] = key.split(':').map(Number) as [number, number];
      const trigger = text.triggers.find((t) => t.sentence === sentence && t.at === at) as Trigger;
      const context = contextOf(text.read, trigger);
      return {
        features: statusFeatures(context, text.judge.language),
        status: event.polarity === 'negative' ? 2 : event.modality === 'other' ? 1 : 0,
        call: event.call ? 1 : 0,
        tense: Math.max(0, TENSES.indexOf(event.tense as (typeof TENSES)[number])),
      };
    }),
  );
}
