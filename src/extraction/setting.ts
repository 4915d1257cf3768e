import { type DateMention, findDates } from '../dates/find.ts';
import type { MeetingDate, MeetingSource } from '../types.ts';
import type { Member } from './cast.ts';
import { classBetween, type Told } from './meetings/told.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** Where and when one meeting took place, as its sentence (or the one before) says. */

interface Located<T> {
  readonly value: T;
  readonly from: number;
}

/** Tokens of every date in the sentence. */
function located(read: ReadSentence): Located<DateMention>[] {
  return read.dates.map((value) => ({
    value,
    from: read.context.tokens.findIndex((token) => token.end > value.start),
  }));
}

/** Boundaries weigh: a date behind a semicolon or in another clause is farther than its words. */
function distance(read: ReadSentence, trigger: Told, at: number): number {
  const [low, high] = at < trigger.from ? [at, trigger.from] : [trigger.to, at];
  let cost = high - low;
  for (const item of read.items) {
    if (item.from < low || item.from >= high) continue;
    if (item.is === 'relative' && at > trigger.to) cost += 60;
    else if (item.is === 'relative' || item.is === 'subordinator') cost += 8;
    else if (item.is === 'mark' && /^[;:»”()]$/u.test(item.text)) cost += 10;
    else if (item.is === 'verb' && item.from !== trigger.from) cost += 6;
  }
  // "sa réélection du 9 août": the day of something else.
  const at_ = read.items.findIndex((item) => item.from === at);
  const of = read.items[at_ - 1];
  if (of?.is === 'preposition' && of.key === 'of' && read.items[at_ - 2]?.is === 'word') cost += 30;
  // "a annoncé jeudi": the day of the announcement.
  const before = read.items.find((item) => item.to === at);
  if (before?.is === 'verb' && before.from !== trigger.from && before.group.ownEffect === 'report')
    cost += 30;
  return cost + (at < trigger.from ? 3 : 0);
}

/**
 * The date told nearest to the meeting; without one in the sentence that of the
 * sentence before, when the same person goes on doing things in the same place.
 */
export function dateOf(
  reading: Reading,
  read: ReadSentence,
  told: Told,
  continued: boolean,
): MeetingDate | null {
  const candidates = located(read).filter(({ value }) => value.relation === 'at');
  candidates.sort((a, b) => distance(read, told, a.from) - distance(read, told, b.from));
  const best = candidates[0];
  if (!best || distance(read, told, best.from) > 45) {
    const before = reading.sentences[read.index - 1];
    if (best || !continued || !before) return null;
    const inherited = located(before).filter(
      ({ value }) =>
        value.relation === 'at' &&
        value.date.precision === 'day' &&
        value.date.start === value.date.end,
    );
    return inherited.length === 1 ? (inherited[0]?.value.date ?? null) : null;
  }
  if (told.attributes.tense === 'future' && reading.published) {
    const [again] = findDates(
      reading.text,
      { start: best.value.start, end: best.value.end },
      reading.language,
      reading.published,
      { tense: 'future' },
    );
    if (again) return again.date;
  }
  return best.value.date;
}

/** Names of the places in a sentence, as written. */
export function placesIn(read: ReadSentence): string[] {
  const { tokens, text, skipped } = read.context;
  return [...skipped.places].flatMap(([from, length]) => {
    const first = tokens[from];
    const last = tokens[from + length - 1];
    return first && last ? [text.slice(first.start, last.end)] : [];
  });
}

export function placeOf(reading: Reading, read: ReadSentence, told: Told): string | null {
  const found: { text: string; cost: number }[] = [];
  read.items.forEach((item, k) => {
    const span = placeSpan(read, k);
    if (!span) return;
    found.push({ text: span.text, cost: distance(read, told, item.from) + span.weakness });
  });
  found.sort((a, b) => a.cost - b.cost);
  const [best] = found;
  void reading;
  return best && best.cost < 60 ? best.text : null;
}

/** The noun phrase that ends at item `k` names a journey, a meeting or a building, or is none. */
function travels(read: ReadSentence, k: number): boolean {
  let phrase = false;
  for (let j = k; j > k - 7; j -= 1) {
    const item = read.items[j];
    if (item?.is === 'noun') return true;
    const linked = item?.is === 'preposition' && item.key === 'of';
    if (item?.is === 'determiner' || linked) phrase = true;
    else if (item?.is !== 'word') break;
    else if (
      classBetween(read, item.from, item.to, 'travel') ||
      classBetween(read, item.from, item.to, 'venue')
    )
      return true;
  }
  return !phrase;
}

/** Places behind a preposition of place, as written. */
export function settingsIn(read: ReadSentence): string[] {
  return read.items.flatMap((_, k) => {
    const span = placeSpan(read, k);
    return span && span.weakness === 0 ? [span.text] : [];
  });
}

/** A place behind a preposition of place, with the venue that it names: "fort de Brégançon". */
function placeSpan(read: ReadSentence, k: number): { text: string; weakness: number } | null {
  const { items } = read;
  const item = items[k];
  if (item?.is !== 'place') return null;
  const { tokens, text } = read.context;
  const slice = (from: number, to: number): string => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last ? text.slice(first.start, last.end) : '';
  };
  let j = k - 1;
  if (items[j]?.is === 'determiner') j -= 1;
  const before = items[j];
  if (before?.is === 'preposition' && (before.key === 'at' || before.key === 'to'))
    // "la guerre en Ukraine", "une aide à l'Afrique" are no places of meeting; "un voyage à Rome" is.
    return items[j - 1]?.is === 'word' && !travels(read, j - 1)
      ? null
      : { text: slice(item.from, item.to), weakness: 0 };
  if (before?.is === 'preposition' && before.key === 'of') {
    // "au fort de Brégançon": a venue named after its place.
    let v = j - 1;
    const words: number[] = [];
    while (v >= 0 && items[v]?.is === 'word' && words.length < 3) {
      words.unshift(v);
      v -= 1;
    }
    const head = words.find((w) =>
      classBetween(read, items[w]?.from ?? 0, (items[w]?.from ?? 0) + 1, 'venue'),
    );
    if (head !== undefined) return { text: slice(items[head]?.from ?? 0, item.to), weakness: 0 };
    return null;
  }
  if (before?.is === 'verb' && before.group.lemma === 'visiter')
    return { text: slice(item.from, item.to), weakness: 8 };
  if (before?.is === 'mark' && before.text === ',')
    return { text: slice(item.from, item.to), weakness: 20 };
  return null;
}

/** "sommet du G20": the event beside which people met. */
export function occasionOf(read: ReadSentence, told: Told): string | null {
  const { tokens, lexicon, text } = read.context;
  let best: { text: string; cost: number } | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const opener = lexicon
      .closed(tokens, i)
      .find(({ hit }) => hit.is === 'wordClass' && hit.name === 'occasionOpener');
    if (!opener) continue;
    let j = i + opener.length;
    for (
      let guard = 0;
      guard < 3 && lexicon.closed(tokens, j).some(({ hit }) => hit.is === 'determiner');
      guard += 1
    )
      j += 1;
    let head = -1;
    for (let h = j; h < j + 5; h += 1)
      if (
        lexicon
          .closed(tokens, h)
          .some(({ hit }) => hit.is === 'wordClass' && hit.name === 'occasionHead')
      ) {
        head = h;
        break;
      }
    if (head < 0) continue;
    let end = head + 1;
    while (end < tokens.length && end < head + 10) {
      const token = tokens[end];
      if (!token || token.kind === 'punctuation') break;
      const closed = lexicon.closed(tokens, end);
      const of = closed.some(({ hit }) => hit.is === 'preposition' && hit.key === 'of');
      const determiner = closed.some(({ hit }) => hit.is === 'determiner');
      if (!of && !determiner && closed.some(({ hit }) => hit.is !== 'wordClass')) break;
      if (lexicon.verb(token).length > 0) break;
      end += 1;
    }
    const idle = (at: number): boolean =>
      lexicon.closed(tokens, at).some(({ hit }) => hit.is !== 'wordClass');
    while (end > head + 1 && idle(end - 1)) end -= 1;
    const first = tokens[j];
    const last = tokens[end - 1];
    if (!first || !last) continue;
    const cost = Math.abs(i - told.from);
    if (!best || cost < best.cost) best = { text: text.slice(first.start, last.end), cost };
  }
  return best && best.cost < 40 ? best.text : null;
}

/** The sentence before names one of the same people in the same place: one story goes on. */
export function goesOn(
  reading: Reading,
  read: ReadSentence,
  people: readonly Member[],
  place: string | null,
): boolean {
  const before = reading.sentences[read.index - 1];
  if (!before || place === null) return false;
  const named =
    people.some((member) => member.seen.includes(before.index)) ||
    before.mentions.some((mention) => mention.kind === 'role' && mention.definite);
  return named && placesIn(before).includes(place);
}

export function sourceOf(reading: Reading, read: ReadSentence, documentId: string): MeetingSource {
  const { start, end, section } = read.sentence;
  return { documentId, section, start, end, quote: reading.text.slice(start, end) };
}
