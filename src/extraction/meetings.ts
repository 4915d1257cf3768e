/** Events as meetings: with people, status, hosts, place, day and occasion. */
import { type DateMention, findDates } from '../dates/find.ts';
import type { Language } from '../languages/language.ts';
import type {
  Document,
  Meeting,
  MeetingDate,
  MeetingStatus,
  Modality,
  Polarity,
  PublishedDate,
  Sentence,
  Span,
  Tense,
} from '../types.ts';
import { treeOf } from './candidates.ts';
import type { JudgedEvent } from './events.ts';
import type { EventReader } from './load.ts';
import { occasionOf } from './occasion.ts';
import { partyWords } from './parties.ts';
import { partsAround } from './parts.ts';
import type { DatesOf } from './scene.ts';
import { likeliest, NEAR, placeCandidates, timeCandidates } from './setting.ts';
import { statusWords } from './status.ts';
import type { Mention, ReadSentence, ReadText } from './text.ts';

/** One text on its way from events to meetings. */
export interface Telling {
  readonly documentId: Document['id'];
  readonly read: ReadText;
  readonly sentences: readonly Sentence[];
  readonly published: PublishedDate | null;
  readonly reader: EventReader;
  readonly datesOf: DatesOf;
}

/** Dates of each sentence, found when asked for; "la veille" looks one sentence back. */
export function datesIn(
  read: ReadText,
  published: PublishedDate | null,
  { reader }: EventReader,
): DatesOf {
  const { language } = reader.lists;
  const alone = new Map<number, readonly DateMention[]>();
  const known = new Map<number, readonly DateMention[]>();
  const find = (index: number, previous: DateMention | undefined): readonly DateMention[] => {
    const sentence = read.sentences[index];
    if (!sentence) return [];
    return findDates(read.text, sentence, language, published, previous ? { previous } : {});
  };
  const once = (
    memory: Map<number, readonly DateMention[]>,
    index: number,
    make: () => readonly DateMention[],
  ): readonly DateMention[] => {
    let dates = memory.get(index);
    if (!dates) {
      dates = make();
      memory.set(index, dates);
    }
    return dates;
  };
  return (index) =>
    once(known, index, () =>
      find(index, once(alone, index - 1, () => find(index - 1, undefined)).at(-1)),
    );
}

/** Null for an event of one person and nobody else. */
export function meetingOf(event: JudgedEvent, telling: Telling): Meeting | null {
  const { read, sentences, documentId, reader } = telling;
  const sentence = sentences[event.trigger.sentence];
  const parsed = read.sentences[event.trigger.sentence];
  if (!sentence || !parsed) return null;
  const participants = [...new Set(event.participants.map(({ name }) => name))];
  const parties = [
    ...new Set(
      event.unnamed
        .filter(({ kind }) => kind !== 'pronoun' && kind !== 'possessive' && kind !== 'relative')
        .filter((mention) => !isTitle(mention, read) && !isTime(mention, telling))
        .flatMap((mention) => partyWords(read, mention, reader.reader.lists.language) ?? []),
    ),
  ];
  // "Une délégation de commerçants" are the merchants already.
  const unnamed = parties.filter((words) =>
    parties.every((other) => other === words || !` ${other} `.includes(` ${words} `)),
  );
  if (participants.length < 2 && unnamed.length === 0) return null;
  // Whom only another sentence names did not meet somebody whom nobody names.
  const here = event.members.some((m) => m.entity && m.mention.sentence === event.trigger.sentence);
  if (participants.length < 2 && !here) return null;
  const { start, end, section } = sentence;
  const word = parsed.words[event.trigger.at];
  return {
    id: '',
    kind: event.kind,
    participants,
    unnamed,
    ...attributesOf(event, telling),
    ...settingOf(event, telling),
    occasion: occasionOf(read, event.trigger, reader.reader.lists.language),
    sources: [{ documentId, section, start, end, quote: read.text.slice(start, end) }],
    hosts: hostsOf(event, parsed, reader.reader.lists.language),
    rule: `${word?.text ?? ''} ${event.confidence.toFixed(2)}: ${event.reasons.map(([name]) => name).join(' · ')}`,
  };
}

/** "le président du Conseil européen Charles Michel" is one person. */
function isTitle({ sentence, head }: Mention, { titles }: ReadText): boolean {
  return titles[sentence]?.has(head) ?? false;
}

/** "a rencontré le lendemain X": a day is nobody. */
function isTime({ sentence, from, to }: Mention, { read, datesOf }: Telling): boolean {
  const words = read.sentences[sentence]?.words ?? [];
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return datesOf(sentence).some((date) => date.start < end && date.end > start);
}

const TENSES: readonly Tense[] = ['past', 'present', 'future', 'unspecified'];
/** Words around the trigger in which the text may call a meeting cancelled, refused or asked for. */
const AROUND = 12;

function attributesOf(
  event: JudgedEvent,
  { read, reader }: Telling,
): { polarity: Polarity; modality: Modality; tense: Tense; status: MeetingStatus } {
  const tense = TENSES[event.tense] ?? 'past';
  if (event.status === 0)
    return {
      polarity: 'positive',
      modality: 'asserted',
      tense: tense === 'future' ? 'past' : tense,
      status: 'held',
    };
  const words = statusWords(reader.reader.lists.language);
  const sentence = read.sentences[event.trigger.sentence] as ReadSentence;
  const near = sentence.words.slice(
    Math.max(0, event.trigger.at - AROUND),
    event.trigger.at + AROUND,
  );
  const says = (kind: 'cancelled' | 'refused' | 'requested'): boolean =>
    near.some(({ fold }) => words[kind].familyOf(fold) !== null);
  if (event.status === 2)
    return {
      polarity: 'negative',
      modality: 'asserted',
      tense,
      status: says('cancelled') ? 'cancelled' : says('refused') ? 'refused' : 'not_held',
    };
  return {
    polarity: 'positive',
    modality: 'other',
    tense,
    status: tense === 'future' ? 'planned' : says('requested') ? 'requested' : 'unconfirmed',
  };
}

/** Who received: the subject of a verb of hosting, or the agent of its passive. */
function hostsOf(
  { trigger, members }: JudgedEvent,
  parsed: ReadSentence,
  { encounters }: Language,
): string[] {
  const word = parsed.words[trigger.at];
  if (trigger.family !== 'host' || (word?.upos !== 'VERB' && word?.upos !== 'AUX')) return [];
  const parts = [...partsAround(treeOf(parsed), trigger.at)];
  const passive = parts.some(([, names]) => names.some((n) => n.startsWith('V:OBJp')));
  const acts = (part: string): boolean =>
    passive
      ? part === 'V:AGENT' || encounters.agents.includes(part.replace(/^V:/u, ''))
      : part.startsWith('V:SUBJ');
  const hosting = parts.flatMap(([at, names]) => (names.some(acts) ? [at] : []));
  return members.flatMap(({ entity, mention }) =>
    entity &&
    mention.sentence === trigger.sentence &&
    hosting.some((at) => at === mention.head || (at >= mention.from && at < mention.to))
      ? [entity.name]
      : [],
  );
}

/** "March" and "la veille" are no places. */
function isDay({ start, end }: Span, { trigger }: JudgedEvent, datesOf: DatesOf): boolean {
  return NEAR.some((offset) =>
    datesOf(trigger.sentence + offset).some((date) => date.start < end && date.end > start),
  );
}

/** Place as the text words it, and day; null where no phrase at hand is likely to tell them. */
function settingOf(
  event: JudgedEvent,
  { read, published, reader: { reader, models, thresholds }, datesOf }: Telling,
): { place: string | null; date: MeetingDate | null } {
  const place =
    event.kind === 'Meet'
      ? likeliest(
          placeCandidates(read, event.trigger).filter((span) => !isDay(span, event, datesOf)),
          models.place,
          thresholds.place,
        )
      : null;
  const time = likeliest(
    timeCandidates(read, event.trigger, datesOf),
    models.time,
    thresholds.time,
  );
  // "vendredi" of a plan is the next one.
  const [again] =
    time && event.status === 1 && event.tense === 2 && published
      ? findDates(read.text, time, reader.lists.language, published, { tense: 'future' })
      : [];
  return {
    place: place ? read.text.slice(place.start, place.end).replace(/\s+/gu, ' ') : null,
    date: again?.date ?? time?.date.date ?? null,
  };
}
