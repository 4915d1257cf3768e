/**
 * When two tellings of a meeting count as one: how names, pairs of people and lists
 * of pairs are compared. Written from the annotation guide beside the gold data.
 */

/** What is compared of a meeting, found or annotated. */
export interface Comparable {
  readonly participants: readonly string[];
  readonly kind: string;
  readonly polarity: string;
  readonly modality: string;
  readonly place: string | null;
  /** ISO day, month or year; null when unknown. */
  readonly date: string | null;
  /** Verbatim sources of a found meeting. */
  readonly quotes: readonly string[];
}

export type Pair = readonly [string, string];

/** How much must agree: the two people; also whether it is denied; also, where not denied, whether it is a fact. */
export type Level = 'pairs' | 'polarity' | 'status';
export const LEVELS: readonly Level[] = ['pairs', 'polarity', 'status'];

/** Lower case without accents, one kind of apostrophe, single spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Titles that an annotator or an extractor may or may not have kept. */
const TITLES = new Set(['m', 'mme', 'mr', 'mrs', 'le', 'la', 'the', 'president', 'ministre']);

function nameWords(name: string): string[] {
  const words = fold(name).match(/[\p{L}\p{N}_'-]+/gu) ?? [];
  return words.filter((word) => !TITLES.has(word));
}

/** The same, or one letter added, lost or changed in a word of five letters or more. */
export function almost(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** The last words of both names agree, or one name is a single word of the other. */
export function samePerson(a: string, b: string): boolean {
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  const [lastA, lastB] = [wordsA.at(-1), wordsB.at(-1)];
  if (lastA === undefined || lastB === undefined) return false;
  return (
    almost(lastA, lastB) ||
    (wordsA.length === 1 && wordsB.some((word) => almost(lastA, word))) ||
    (wordsB.length === 1 && wordsA.some((word) => almost(lastB, word)))
  );
}

export function samePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (samePerson(a, c) && samePerson(b, d)) || (samePerson(a, d) && samePerson(b, c));
}

/** Every two participants. */
export function pairsOf({ participants }: Pick<Comparable, 'participants'>): Pair[] {
  return participants.flatMap((a, i) => participants.slice(i + 1).map((b): Pair => [a, b]));
}

/** What a reader takes from it: denied, a fact, or neither. */
export function statusOf({ polarity, modality }: Comparable): string {
  return polarity === 'negative' ? 'negative' : `${polarity} ${modality}`;
}

function agree(level: Level, a: Comparable, b: Comparable): boolean {
  if (level === 'pairs') return true;
  return level === 'polarity' ? a.polarity === b.polarity : statusOf(a) === statusOf(b);
}

interface Told {
  readonly pair: Pair;
  readonly meeting: Comparable;
}

/** The pairs of a list of meetings, each once for every status and kind it is told with. */
function told(meetings: readonly Comparable[]): Told[] {
  const all: Told[] = [];
  for (const meeting of meetings) {
    for (const pair of pairsOf(meeting)) {
      const known = all.some(
        (other) =>
          samePair(other.pair, pair) &&
          other.meeting.kind === meeting.kind &&
          statusOf(other.meeting) === statusOf(meeting),
      );
      if (!known) all.push({ pair, meeting });
    }
  }
  return all;
}

export interface Matched {
  readonly right: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/**
 * Found pairs against annotated ones, one to one.
 * @param forgiven says of a surplus pair that it counts neither way
 */
export function match(
  gold: readonly Comparable[],
  found: readonly Comparable[],
  level: Level,
  forgiven: (pair: Pair, meeting: Comparable) => boolean = () => false,
): Matched {
  const left = told(found);
  const missed: string[] = [];
  let right = 0;
  for (const { pair, meeting } of told(gold)) {
    const at = left.findIndex(
      (other) => samePair(other.pair, pair) && agree(level, other.meeting, meeting),
    );
    if (at < 0) missed.push(`${pair.join(' + ')} (${statusOf(meeting)})`);
    else {
      left.splice(at, 1);
      right += 1;
    }
  }
  const extra = left
    .filter(({ pair, meeting }) => !forgiven(pair, meeting))
    .map(({ pair, meeting }) => `${pair.join(' + ')} (${statusOf(meeting)})`);
  return { right, missed, extra };
}

/** Right, surplus and missed, added up. */
export class Tally {
  right = 0;
  extra = 0;
  missed = 0;

  add(right: number, extra: number, missed: number): void {
    this.right += right;
    this.extra += extra;
    this.missed += missed;
  }

  get precision(): number {
    return this.right === 0 ? 0 : this.right / (this.right + this.extra);
  }

  get recall(): number {
    return this.right === 0 ? 0 : this.right / (this.right + this.missed);
  }

  /** Harmonic mean of precision and recall. */
  get f1(): number {
    const { precision, recall } = this;
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
}
