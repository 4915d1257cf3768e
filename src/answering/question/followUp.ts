/** Questions that lean on the one before: "et à Genève ?", "and when?", "et Blinken ?". */
import { factOf, type Reading } from './reading.ts';
import type { MeetingQuestion, ParsedQuestion, Party } from './types.ts';

const longestFollowUp = 9;

/** People one question of this kind must name. */
function needs(question: MeetingQuestion): number {
  return question.ask === 'whether' ||
    question.ask === 'when' ||
    question.ask === 'where' ||
    question.ask === 'count'
    ? 2
    : 1;
}

/**
 * Completes a reading from the question before it, or null when it stands by itself.
 * `before` is only read when needed.
 */
export function lean(reading: Reading, before: () => ParsedQuestion): ParsedQuestion | null {
  const { question } = reading;
  const onlyNames = reading.trigger === null && reading.startsAsFollowUp;
  if (question && !onlyNames && question.parties.length >= needs(question)) return null;
  const short = reading.tokens.length <= longestFollowUp;
  const leaning = reading.hasPronoun || reading.startsAsFollowUp;
  if (question && !onlyNames) {
    // "Liste les rencontres de mai 2023" asks for those of everybody.
    const own = question.since !== null || question.until !== null;
    const open = leaning || (question.parties.length === 0 && !own);
    if (!open) return null;
    const earlier = before();
    if (earlier.type !== 'meeting') return null;
    const asksPair = needs(question) === 2;
    const borrowed = asksPair
      ? fillPair(question.parties, earlier.parties)
      : question.parties.length > 0
        ? question.parties
        : earlier.parties.slice(0, 1);
    if (borrowed.length === 0) return null;
    // Somebody new is asked about everywhere.
    const place = reading.startsAsFollowUp && question.parties.length === 0 ? earlier.place : null;
    return {
      ...question,
      parties: borrowed,
      place: question.place ?? place,
      inherited: question.place === null && place !== null ? ['place'] : [],
    };
  }
  const leans =
    short &&
    (reading.startsAsFollowUp || reading.bare || reading.hasPronoun || reading.tokens.length <= 3);
  if (!leans || hasOwnSubject(reading)) return null;
  const earlier = before();
  if (reading.content) return factOf(reading, `${earlier.text} ${reading.text}`);
  if (earlier.type === 'fact') {
    return reading.startsAsFollowUp || reading.tokens.length <= 3
      ? factOf(reading, `${earlier.standalone} ${reading.text}`)
      : null;
  }
  return reading.bare ? carry(reading, earlier) : null;
}

/** Words from which a question that names somebody and asks is whole: "quand Blinken ?" is not. */
const shortestWhole = 4;

function hasOwnSubject({ people, asks, startsAsFollowUp, hasPronoun, tokens }: Reading): boolean {
  const named = people.some(({ kind }) => kind === 'person' || kind === 'unknown');
  return named && asks && !startsAsFollowUp && !hasPronoun && tokens.length >= shortestWhole;
}

function fillPair(own: readonly Party[], earlier: readonly Party[]): readonly Party[] {
  if (own.length >= 2) return own;
  if (own.length === 0) return earlier;
  const [one] = own;
  const other = earlier.find((party) => one !== undefined && !sameParty(party, one));
  return one && other ? [other, one] : own;
}

function sameParty(a: Party, b: Party): boolean {
  if (a.kind === 'person' && b.kind === 'person') return a.people[0] === b.people[0];
  return a.text === b.text;
}

/**
 * The earlier question with what the new words change. Place, time and occasion stay with the people they were asked
 * of: kept for others, they would deny meetings that nobody asked to leave out.
 */
function carry(reading: Reading, earlier: MeetingQuestion): MeetingQuestion {
  const fresh = reading.slots;
  const pair = earlier.parties.length >= 2;
  const parties =
    reading.people.length === 0
      ? earlier.parties
      : pair && reading.people.length === 1
        ? fillPair(reading.people, earlier.parties)
        : reading.people;
  const ask = fresh.ask ?? earlier.ask;
  const kept = reading.people.length === 0;
  const place = fresh.place ?? (kept && ask !== 'where' ? earlier.place : null);
  const since = fresh.since ?? (kept && !fresh.until ? earlier.since : null);
  const until = fresh.until ?? (kept && !fresh.since ? earlier.until : null);
  const when = fresh.when ?? (kept ? earlier.when : null);
  const occasion = fresh.occasion ?? (kept && !fresh.place ? earlier.occasion : null);
  return {
    ...earlier,
    text: reading.text,
    language: reading.language,
    ask,
    parties,
    sought: fresh.sought ?? (fresh.ask ? null : earlier.sought),
    host: parties === earlier.parties ? earlier.host : pair ? null : earlier.host,
    order: fresh.order ?? earlier.order,
    place,
    since,
    until,
    when,
    anyYear: fresh.when !== null ? fresh.anyYear : earlier.anyYear && when !== null,
    occasion,
    inherited: [
      ...(place !== null && fresh.place === null ? (['place'] as const) : []),
      ...(when !== null && fresh.when === null ? (['when'] as const) : []),
      ...(occasion !== null && fresh.occasion === null ? (['occasion'] as const) : []),
    ],
    residue: [],
  };
}
