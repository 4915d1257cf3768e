import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import type { Meeting, MeetingKind, MeetingStatus, Passage, Person } from '../types.ts';
import { type ChatModel, nameOf } from './chat.ts';
import type { ModelLog } from './log.ts';
import { padded, tellsStatus } from './status.ts';

/** A passage in which the rules saw a word of meeting and could not tell who met whom. */
export interface OpenPassage {
  readonly passage: Passage;
  /** The words that were seen, as written. */
  readonly triggers: readonly string[];
  /** People of the document. */
  readonly people: readonly Person[];
  /** What the rules found in the passage; proposals of the same are dropped. */
  readonly known: readonly Meeting[];
}

export interface ProposalOptions {
  readonly language: Language;
  readonly log: ModelLog;
  /** Default 30. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

const DEFAULT_SECONDS = 30;
const LONGEST_OUTPUT = 20_000;
const LONGEST_QUOTE = 600;
const MOST_PROPOSALS = 20;

/**
 * Asks a model who met whom in a passage and returns what stands up to `acceptProposals`.
 * Faults, delays and unreadable output give no meetings. Never throws.
 */
export async function proposeMeetings(
  open: OpenPassage,
  model: ChatModel,
  options: ProposalOptions,
): Promise<readonly Meeting[]> {
  const limit = AbortSignal.timeout((options.seconds ?? DEFAULT_SECONDS) * 1000);
  const stop = new AbortController();
  const signal = AbortSignal.any([limit, stop.signal, ...(options.signal ? [options.signal] : [])]);
  const prompt = {
    system: options.language.models.proposing,
    user: JSON.stringify({
      text: open.passage.text,
      triggers: open.triggers,
      people: open.people.map((person) => person.name),
    }),
  };
  try {
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    stopped.catch(() => {});
    const reading = readAll(model.stream(prompt, signal));
    reading.catch(() => {});
    const meetings = acceptProposals(
      readArray(await Promise.race([reading, stopped])),
      open,
      options.language,
    );
    options.log.info(
      { model: model.identity, document: open.passage.documentId, meetings: meetings.length },
      'meetings proposed',
    );
    return meetings;
  } catch (error) {
    options.log.warn(
      { model: model.identity, document: open.passage.documentId, reason: nameOf(error) },
      'no proposals from the model',
    );
    return [];
  } finally {
    stop.abort();
  }
}

async function readAll(stream: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of stream) {
    text += piece;
    if (text.length > LONGEST_OUTPUT) throw new RangeError('output too long');
  }
  return text;
}

/** The JSON array in a model's output, whatever it wrote around it; empty when there is none. */
function readArray(output: string): readonly unknown[] {
  const from = output.indexOf('[');
  const to = output.lastIndexOf(']');
  if (from < 0 || to < from) return [];
  try {
    const parsed: unknown = JSON.parse(output.slice(from, to + 1));
    return Array.isArray(parsed) ? parsed.slice(0, MOST_PROPOSALS) : [];
  } catch {
    return [];
  }
}

/** What a status amounts to in ACE's attributes. */
const attributes: Readonly<
  Record<MeetingStatus, Pick<Meeting, 'polarity' | 'modality' | 'tense'>>
> = {
  held: { polarity: 'positive', modality: 'asserted', tense: 'past' },
  planned: { polarity: 'positive', modality: 'other', tense: 'future' },
  unconfirmed: { polarity: 'positive', modality: 'other', tense: 'unspecified' },
  requested: { polarity: 'positive', modality: 'other', tense: 'unspecified' },
  not_held: { polarity: 'negative', modality: 'asserted', tense: 'past' },
  refused: { polarity: 'negative', modality: 'other', tense: 'unspecified' },
  cancelled: { polarity: 'negative', modality: 'other', tense: 'unspecified' },
};

/**
 * The proposals whose quotation is verbatim, holds a word of meeting and words their status,
 * and whose people are named in it, or in the passage and known in the document; at least one
 * stands in the quotation itself. Dates are left open: the caller reads them.
 */
export function acceptProposals(
  proposals: readonly unknown[],
  open: OpenPassage,
  language: Language,
): readonly Meeting[] {
  // A reader's comment is no report that a meeting took place.
  if (open.passage.section !== 'article') return [];
  const accepted: Meeting[] = [];
  for (const proposal of proposals) {
    const meeting = accept(proposal, open, language);
    if (!meeting) continue;
    if ([...open.known, ...accepted].some((one) => isSame(one, meeting))) continue;
    accepted.push(meeting);
  }
  return accepted;
}

function accept(proposal: unknown, open: OpenPassage, language: Language): Meeting | null {
  if (typeof proposal !== 'object' || proposal === null) return null;
  const { quote, participants, kind, status, place } = proposal as Record<string, unknown>;
  if (typeof quote !== 'string' || !Array.isArray(participants)) return null;
  if (typeof status !== 'string' || !Object.hasOwn(attributes, status)) return null;
  const span = findQuote(quote, open.passage.text);
  if (!span) return null;
  const words = open.passage.text.slice(span.start, span.end);
  const told = status as MeetingStatus;
  const { meeting: meets, remote } = language.writing;
  if (!meets.test(padded(words)) || !tellsStatus(words, told, language)) return null;
  const isRemote = kind === 'Phone-Write';
  if (isRemote && !remote.test(padded(words))) return null;

  const people = resolvePeople(participants, words, open);
  if (!people) return null;
  const start = open.passage.start + span.start;
  const end = open.passage.start + span.end;
  const { documentId, section } = open.passage;
  return {
    id: `${documentId}:${start}-${end}:${people.join('+')}`,
    kind: (isRemote ? 'Phone-Write' : 'Meet') satisfies MeetingKind,
    participants: people,
    unnamed: [],
    ...attributes[told],
    status: told,
    place: typeof place === 'string' && isNamedIn(place, words) ? place.trim() : null,
    date: null,
    occasion: null,
    sources: [{ documentId, section, start, end, quote: words }],
    hosts: [],
    rule: 'model',
  };
}

/** At least two people, all known or named in the quotation, one of them named there; or null. */
function resolvePeople(
  proposed: readonly unknown[],
  quote: string,
  open: OpenPassage,
): readonly string[] | null {
  const found: string[] = [];
  let named = 0;
  for (const name of proposed) {
    if (typeof name !== 'string' || name.trim() === '') return null;
    const person = whoIs(name, open.people);
    if (person === 'several') return null;
    const forms = person ? [person.name, ...person.aliases] : [name];
    const inQuote = forms.some((form) => isNamedIn(form, quote));
    const inPassage = person !== null && forms.some((form) => isNamedIn(form, open.passage.text));
    if (!inQuote && !inPassage) return null;
    if (person === null && !/^\p{Lu}/u.test(name.trim())) return null;
    if (inQuote) named += 1;
    const canonical = person?.name ?? name.trim();
    if (!found.includes(canonical)) found.push(canonical);
  }
  return named > 0 && found.length >= 2 ? found : null;
}

/** The one person of the document with this name or alias; a surname shared by two names nobody. */
function whoIs(name: string, people: readonly Person[]): Person | 'several' | null {
  const wanted = padded(name);
  const exact = people.filter((person) =>
    [person.name, ...person.aliases].some((form) => padded(form) === wanted),
  );
  const found =
    exact.length > 0 ? exact : people.filter((person) => padded(person.name).endsWith(wanted));
  if (found.length > 1) return 'several';
  return found[0] ?? null;
}

/** Whole words, accents and case aside. */
function isNamedIn(name: string, text: string): boolean {
  const wanted = padded(name);
  return wanted.trim() !== '' && padded(text).includes(wanted);
}

/** Where the quotation stands, white space and shapes of quotation marks aside; null if nowhere. */
function findQuote(
  quote: string,
  text: string,
): { readonly start: number; readonly end: number } | null {
  const wanted = quote.trim();
  if (wanted === '' || wanted.length > LONGEST_QUOTE) return null;
  const pattern = wanted
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('\\s+');
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

function isSame(one: Meeting, other: Meeting): boolean {
  const names = (meeting: Meeting): string => meeting.participants.map(fold).sort().join('|');
  return (
    names(one) === names(other) &&
    one.sources.some((a) =>
      other.sources.some(
        (b) => a.documentId === b.documentId && a.start < b.end && b.start < a.end,
      ),
    )
  );
}
