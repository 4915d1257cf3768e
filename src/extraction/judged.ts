/** Judged events as meetings: with people, status, place and day, and the rules' findings confirmed or dropped. */
import { findDates } from '../dates/find.ts';
import type { Meeting, MeetingDate, MeetingStatus, Modality, Polarity, Tense } from '../types.ts';
import { worldKnowledge } from '../world/knowledge.ts';
import { type JudgedEvent, judgeText, mergeEvents } from './events/judge.ts';
import { type EventReader, loadEventReader } from './events/load.ts';
import { readText } from './events/read.ts';
import { rulesIn, sameName, statusOf, takesPart } from './events/rules.ts';
import { likeliest, placeCandidates, timeCandidates } from './events/setting.ts';
import { statusWords } from './events/status.ts';
import type { Entity, ReadSentence, ReadText } from './events/text.ts';
import type { Told } from './meetings/told.ts';
import type { Reading } from './reading.ts';
import { occasionOf, sourceOf } from './setting.ts';

/** Under this chance a meeting that a rule found is dropped. */
const DOUBTED = 0.12;

interface Found {
  readonly meeting: Meeting;
  readonly loose: boolean;
}

/** Sentences judged together: a text of any length costs time in proportion. */
const BLOCK = 250;
/** Texts of more sentences, dumps of whole archives in one file, are read by the rules alone: the judge is slower than they are. */
const LONGEST = 3000;

export function judgedMeetings(
  reading: Reading,
  rules: readonly Meeting[],
  documentId: string,
): Found[] {
  if (reading.sentences.length > LONGEST)
    return rules.map((meeting): Found => ({ meeting, loose: false }));
  const found: Found[] = [];
  let next = 0;
  for (let from = 0; from < reading.sentences.length; from += BLOCK) {
    const sentences = reading.sentences.slice(from, from + BLOCK);
    const end = sentences.at(-1)?.sentence.end ?? 0;
    // Rules come in the order of the text.
    const own: Meeting[] = [];
    while (next < rules.length && (rules[next]?.sources[0]?.start ?? 0) < end)
      own.push(rules[next++] as Meeting);
    found.push(...judgedBlock(reading, sentences, own, documentId));
  }
  return [...found, ...rules.slice(next).map((meeting): Found => ({ meeting, loose: false }))];
}

function judgedBlock(
  reading: Reading,
  sentences: Reading['sentences'],
  rules: readonly Meeting[],
  documentId: string,
): Found[] {
  const { language, published, text } = reading;
  const reader = loadEventReader(language);
  const read = readText(
    text,
    sentences.map(({ sentence }) => sentence),
    reader.reader,
  );
  const judge = {
    language,
    world: worldKnowledge(),
    year: published ? Number(published.date.slice(0, 4)) : null,
    rules,
  };
  const all = judgeText(read, reader.models, judge, { ...reader.thresholds, event: DOUBTED });
  const events = mergeEvents(all.filter(({ confidence }) => confidence >= reader.thresholds.event));
  const confirmed = new Set<Meeting>();
  const found: Found[] = [];
  for (const event of events) {
    const sentence = read.sentences[event.trigger.sentence] as ReadSentence;
    if (onlyPassed(event, rules, read, reading)) continue;
    const least = Math.min(2, event.participants.length);
    const agreeing = rulesIn(rules, sentence.start, sentence.end).filter(
      (m) =>
        !confirmed.has(m) &&
        (m.kind === event.kind || m.kind === 'Phone-Write') &&
        event.participants.filter((e) => takesPart(m, e)).length >= least,
    );
    // "un échange d'emails": the rules know a call by its words.
    for (const rule of agreeing) confirmed.add(rule);
    for (const rule of agreeing.length > 0 ? agreeing : [null]) {
      const meeting = meetingOf(
        { ...event, kind: rule?.kind ?? event.kind },
        rule,
        agreeing.length > 1,
        reading,
        sentences,
        read,
        reader,
        documentId,
      );
      if (meeting) found.push({ meeting, loose: false });
    }
  }
  for (const rule of rules)
    if (!confirmed.has(rule) && !refuted(rule, all, read, reader))
      found.push({ meeting: rule, loose: false });
  return found.sort(
    (a, b) => (a.meeting.sources[0]?.start ?? 0) - (b.meeting.sources[0]?.start ?? 0),
  );
}

/** People who crossed each other's way, in a text that denies that they met. */
function onlyPassed(
  event: JudgedEvent,
  rules: readonly Meeting[],
  read: ReadText,
  reading: Reading,
): boolean {
  const word = read.sentences[event.trigger.sentence]?.words[event.trigger.at];
  if (!word || event.status !== 0) return false;
  if (statusWords(reading.language).passing.familyOf(word.fold) === null) return false;
  return rules.some(
    (m) =>
      m.polarity === 'negative' && event.participants.filter((e) => takesPart(m, e)).length > 1,
  );
}

/** The judge read the rule's sentences and gives its people no chance. */
function refuted(
  rule: Meeting,
  all: readonly JudgedEvent[],
  read: ReadText,
  { thresholds }: EventReader,
): boolean {
  if (rule.participants.length < 2) {
    // Told with more people, or told otherwise, by the judge.
    return all.some(
      (e) =>
        e.confidence >= thresholds.event &&
        e.participants.length > 1 &&
        within(rule, e, read) &&
        e.participants.some((p) => takesPart(rule, p)),
    );
  }
  return !all.some(
    (e) => within(rule, e, read) && e.participants.filter((p) => takesPart(rule, p)).length > 1,
  );
}

function within(rule: Meeting, event: JudgedEvent, read: ReadText): boolean {
  const s = read.sentences[event.trigger.sentence] as ReadSentence;
  return rule.sources.some((source) => source.start < s.end && source.end > s.start);
}

const TENSES: readonly Tense[] = ['past', 'present', 'future', 'unspecified'];

function attributesOf(
  event: JudgedEvent,
  reading: Reading,
  read: ReadText,
): { polarity: Polarity; modality: Modality; tense: Tense; status: MeetingStatus } {
  const tense = TENSES[event.tense] ?? 'past';
  if (event.status === 0)
    return {
      polarity: 'positive',
      modality: 'asserted',
      tense: tense === 'future' ? 'past' : tense,
      status: 'held',
    };
  const words = statusWords(reading.language);
  const sentence = read.sentences[event.trigger.sentence] as ReadSentence;
  const near = sentence.words.slice(Math.max(0, event.trigger.at - 8), event.trigger.at + 8);
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

function meetingOf(
  event: JudgedEvent,
  rule: Meeting | null,
  apart: boolean,
  reading: Reading,
  sentences: Reading['sentences'],
  read: ReadText,
  reader: EventReader,
  documentId: string,
): Meeting | null {
  const sentence = sentences[event.trigger.sentence];
  if (!sentence) return null;
  const called = (entity: Entity): string => {
    const member = reading.cast.members.find(({ name }) => sameName(name, entity.name));
    return member && member.name.length >= entity.name.length ? member.name : entity.name;
  };
  // Rules that tell one word's meetings apart know who belongs to which.
  const participants =
    apart && rule ? [...rule.participants] : [...new Set(event.participants.map(called))];
  const same = rule && statusOf(rule) === event.status ? rule : null;
  const attributes = same
    ? { polarity: same.polarity, modality: same.modality, tense: same.tense, status: same.status }
    : attributesOf(event, reading, read);
  if (rule)
    for (const name of rule.participants)
      if (!participants.some((p) => sameName(p, name))) participants.push(name);
  const parsed = read.sentences[event.trigger.sentence] as ReadSentence;
  const unnamed = rule
    ? rule.unnamed
    : [
        ...new Set(
          event.unnamed
            .filter(({ kind }) => kind === 'role' || kind === 'group')
            .map((m) =>
              reading.text.slice(
                parsed.words[m.from]?.start ?? 0,
                parsed.words[m.to - 1]?.end ?? 0,
              ),
            ),
        ),
      ];
  if (participants.length < 2 && unnamed.length === 0) return null;
  const told: Told = {
    rule: '',
    kind: event.kind,
    left: [],
    right: [],
    host: null,
    apart: false,
    weak: false,
    attributes,
    from: event.trigger.at,
    to: event.trigger.at + 1,
    at: 0,
  };
  const setting = settingOf(event, reading, sentences, read, reader);
  return {
    id: '',
    kind: event.kind,
    participants,
    unnamed,
    ...attributes,
    place: event.kind === 'Meet' ? (setting.place ?? rule?.place ?? null) : null,
    date: setting.date ?? rule?.date ?? null,
    occasion: rule?.occasion ?? occasionOf(sentence, told),
    sources: rule?.sources ?? [sourceOf(reading, sentence, documentId)],
    hosts: rule?.hosts ?? [],
    rule:
      rule?.rule ??
      `judged ${event.confidence.toFixed(2)}: ${event.reasons.map(([name]) => name).join(' · ')}`,
  };
}

/** Place as the text words it, and day; null where no phrase at hand is likely to tell them. */
function settingOf(
  event: JudgedEvent,
  reading: Reading,
  sentences: Reading['sentences'],
  read: ReadText,
  { models, thresholds }: EventReader,
): { place: string | null; date: MeetingDate | null } {
  const place = likeliest(placeCandidates(read, event.trigger), models.place, thresholds.place);
  const dates = sentences.map((s) => s.dates);
  const time = likeliest(timeCandidates(read, event.trigger, dates), models.time, thresholds.time);
  // "vendredi" of a plan is the next one.
  const [again] =
    time && event.status === 1 && event.tense === 2 && reading.published
      ? findDates(reading.text, time, reading.language, reading.published, { tense: 'future' })
      : [];
  return {
    place: place ? reading.text.slice(place.start, place.end).replace(/\s+/gu, ' ') : null,
    date: again?.date ?? time?.date.date ?? null,
  };
}
