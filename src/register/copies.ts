/**
 * Which texts are copies of which: an agency's text stands on twenty sites, each with a headline, a byline and cuts of its
 * own, and is one source all the same. Derived from the sketches of the texts that are there (`text/sketch.ts`), so that
 * it holds whatever is added or removed, and nothing is lost: a copy stays a text like any other.
 */
import { type Sketch, sketchFrom } from '../text/sketch.ts';
import type { Extraction, TextCopy } from '../types.ts';
import { publicationOf, type Texts } from './link.ts';
import type { RegisterMeeting } from './meetings.ts';
import { ShingleIndex } from './shingleIndex.ts';

export interface SketchedText {
  readonly id: string;
  /** ISO day, month or year of publication, or null. */
  readonly published: string | null;
  readonly sketch: Sketch;
}

/**
 * Of the shorter text, so much stands in the longer one word for word, and all but a few of its names and figures.
 * Measured on 7,936 French news texts, 62 pairs that share wording read: of 23 copies 17 are folded, of 39 that are
 * none (updates with other counts, results of two contests, reports around the same dispatch) none. A copy that is
 * not seen counts as a source of its own, as before; a source that is taken for a copy would be lost as one.
 */
const SAME_WORDS = 0.83;
const SAME_NAMES = 0.94;
/** A date line of its own (town, day, agency) may add these. */
const OWN_NAMES = 4;
/** A dispatch within a report three times as long is not all that the report rests on. */
const SHORTEST = 0.3;
/** Copies appear within days; what is said again weeks later has been looked at again. */
const DAYS = 3;
/** Shingles kept of a text, below which only a text that is the same to the word is its copy. */
const FEW = 12;
/** What so many different texts say is a site's furniture. */
const COMMON = 100;

/** A text with its place in the order in which texts are looked at. */
interface Ordered extends SketchedText {
  /** Behind every day where none is known. */
  readonly day: string;
}

/** The earliest first, of one day the fullest. */
const inOrder = (a: Ordered, b: Ordered): number =>
  compare(a.day, b.day) ||
  b.sketch.shingles.length - a.sketch.shingles.length ||
  compare(a.id, b.id);

/** What the next build takes over; nothing of it changes. Texts have numbers. */
interface Known {
  /** Null where a text has gone. */
  readonly texts: readonly (Ordered | null)[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly shingles: ShingleIndex;
  /** Of each copy the text that stands first. */
  readonly firstOf: ReadonlyMap<number, number>;
}

const NOTHING: Known = {
  texts: [],
  numbers: new Map(),
  shingles: ShingleIndex.empty,
  firstOf: new Map(),
};

const UNKNOWN = 0;
const FIRST = 1;
const COPY = 2;

/**
 * Tells firsts from copies: a text is the copy of the earlier first text that shares most with it, where that is
 * enough. A text that becomes a first, or no longer is one, has those looked at again that come behind it.
 */
class Sorting {
  readonly #texts: readonly (Ordered | null)[];
  readonly #shingles: ShingleIndex;
  readonly #states: Uint8Array;
  readonly firstOf: Map<number, number>;
  /** Waiting, the next one last. */
  readonly #queue: number[] = [];
  readonly #waiting = new Set<number>();
  readonly #gone = new Set<number>();

  constructor({ texts, shingles, firstOf }: Known, fresh: ReadonlySet<number>) {
    this.#texts = texts;
    this.#shingles = shingles;
    this.firstOf = new Map(firstOf);
    this.#states = Uint8Array.from(texts, (text, n) =>
      text === null || fresh.has(n) ? UNKNOWN : firstOf.has(n) ? COPY : FIRST,
    );
  }

  #text(n: number): Ordered {
    return this.#texts[n] as Ordered;
  }

  #compare(a: number, b: number): number {
    return inOrder(this.#text(a), this.#text(b));
  }

  /** A text that is about to go. */
  remove(n: number): void {
    const wasFirst = this.#states[n] === FIRST;
    this.#gone.add(n);
    this.#states[n] = UNKNOWN;
    this.firstOf.delete(n);
    if (wasFirst) for (const other of this.#behind(n)) this.look(other);
  }

  /** Has a text looked at. */
  look(n: number): void {
    if (this.#waiting.has(n)) return;
    this.#waiting.add(n);
    let low = 0;
    let high = this.#queue.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#queue[middle] as number, n) > 0) low = middle + 1;
      else high = middle;
    }
    this.#queue.splice(low, 0, n);
  }

  /** Stops often. @param all whether every text waits, so that nobody has to be called */
  *run(all: boolean): Generator<void, void> {
    for (let n = this.#queue.pop(); n !== undefined; n = this.#queue.pop()) {
      yield;
      this.#waiting.delete(n);
      if (this.#gone.has(n)) continue;
      const before = this.#states[n];
      const first = this.#firstFor(n);
      if (first === null) this.firstOf.delete(n);
      else this.firstOf.set(n, first);
      this.#states[n] = first === null ? FIRST : COPY;
      if (!all && (before === FIRST) !== (first === null))
        for (const other of this.#behind(n)) this.look(other);
    }
  }

  #firstFor(n: number): number | null {
    const text = this.#text(n);
    const common = new Map<number, number>();
    let furniture = 0;
    const here: number[] = [];
    const isFull = (other: number): boolean =>
      this.#states[other] === FIRST && this.#compare(other, n) < 0 && here.push(other) > COMMON;
    for (const shingle of text.sketch.shingles) {
      here.length = 0;
      this.#shingles.visit(shingle, isFull);
      if (here.length > COMMON) furniture += 1;
      else for (const other of here) common.set(other, (common.get(other) ?? 0) + 1);
    }
    const { length } = text.sketch.shingles;
    const likely = [...common].filter(
      ([other, count]) =>
        count + furniture >=
        SAME_WORDS * Math.min(length, this.#text(other).sketch.shingles.length),
    );
    likely.sort((a, b) => b[1] - a[1] || this.#compare(a[0], b[0]));
    return likely.find(([other]) => isCopy(text, this.#text(other)))?.[0] ?? null;
  }

  /** Texts that would be compared with one if it were a first. */
  *#behind(n: number): Generator<number> {
    for (const shingle of this.#text(n).sketch.shingles) {
      let others: number[] = [];
      this.#shingles.visit(shingle, (other) => {
        if (this.#states[other] !== UNKNOWN) others.push(other);
        return false;
      });
      const isLong = others.length > COMMON;
      if (isLong) others = others.sort((a, b) => this.#compare(a, b));
      let firsts = 0;
      for (const other of others) {
        // Behind so many firsts a shingle is furniture, with this one or without it.
        if (isLong && firsts > COMMON + 1) break;
        if (this.#states[other] === FIRST) firsts += 1;
        if (this.#compare(other, n) > 0) yield other;
      }
    }
  }
}

/** Do both texts give the same telling? */
export function isCopy(a: SketchedText, b: SketchedText): boolean {
  const [short, long] =
    a.sketch.shingles.length <= b.sketch.shingles.length
      ? [a.sketch, b.sketch]
      : [b.sketch, a.sketch];
  const length = short.shingles.length;
  if (length < SHORTEST * long.shingles.length || !areNear(a.published, b.published)) return false;
  const same = inBoth(short.shingles, long.shingles);
  if (length < FEW) return length > 0 && same === length && long.shingles.length === length;
  const names = short.names.length;
  const missing = names - inBoth(short.names, long.names);
  return same >= SAME_WORDS * length && missing <= Math.max(OWN_NAMES, (1 - SAME_NAMES) * names);
}

function inBoth(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

/** Where one of the days is not known, the words have to say it. */
function areNear(a: string | null, b: string | null): boolean {
  if (a?.length !== 10 || b?.length !== 10) return true;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= DAYS * 86_400_000;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sketches = new WeakMap<Extraction, Sketch | null>();

function sketchIn(extraction: Extraction): Sketch | null {
  let sketch = sketches.get(extraction);
  if (sketch === undefined) {
    sketch = sketchFrom(extraction.sketch);
    sketches.set(extraction, sketch);
  }
  return sketch;
}

/** Share of texts that are new or gone from which all are looked at anew. */
const MANY = 0.05;

/**
 * The copies among the texts that a register is made of. Stops often.
 * @param before the copies of an earlier build: only what came, changed or went since, and what it bears on, is looked at
 */
export function* copiesAmong(texts: Texts, before: Copies | null): Generator<void, Copies> {
  const known = before?.known ?? NOTHING;
  const numbers = new Map<string, number>();
  const fresh: Ordered[] = [];
  for (const extraction of texts.extractions.values()) {
    yield;
    const sketch = sketchIn(extraction);
    if (sketch === null) continue;
    const { documentId: id } = extraction;
    const published = publicationOf(extraction, texts);
    const n = known.numbers.get(id);
    const old = n === undefined ? null : known.texts[n];
    if (n !== undefined && old?.sketch === sketch && old.published === published)
      numbers.set(id, n);
    else fresh.push({ id, published, sketch, day: published ?? '~' });
  }
  const gone = [...known.numbers].flatMap(([id, n]) => (numbers.get(id) === n ? [] : [n]));
  const all =
    fresh.length + gone.length > MANY * numbers.size || known.texts.length > 2 * numbers.size;
  if (all)
    for (const n of numbers.values()) {
      const text = known.texts[n];
      if (text) fresh.push(text);
    }
  // In order, so that the firsts that a text is compared with come first.
  fresh.sort(inOrder);
  yield;
  const start = all ? NOTHING : known;
  const kept = [...start.texts, ...fresh];
  const added = fresh.map((_, at) => start.texts.length + at);
  for (const n of added) numbers.set((kept[n] as Ordered).id, n);
  const shingles = start.shingles.with(
    added.map((n) => [n, (kept[n] as Ordered).sketch.shingles] as const),
  );
  const sorting = new Sorting({ ...start, texts: kept, shingles }, new Set(added));
  if (!all) for (const n of gone) sorting.remove(n);
  // The last one first: each goes where the next is taken from.
  for (const n of added.toReversed()) sorting.look(n);
  yield* sorting.run(all);
  if (!all) for (const n of gone) kept[n] = null;
  return new Copies({ texts: kept, numbers, shingles, firstOf: sorting.firstOf }, texts.documents);
}

export class Copies {
  readonly known: Known;
  readonly #firstOf = new Map<string, string>();
  /** By the first text, with it. */
  readonly #groups = new Map<string, string[]>();
  readonly #documents: Texts['documents'];

  constructor(known: Known, documents: Texts['documents']) {
    this.known = known;
    this.#documents = documents;
    const idOf = (n: number) => known.texts[n]?.id ?? '';
    for (const [copy, first] of [...known.firstOf].map((pair) => pair.map(idOf))) {
      if (copy === undefined || first === undefined) continue;
      this.#firstOf.set(copy, first);
      const group = this.#groups.get(first);
      if (group) group.push(copy);
      else this.#groups.set(first, [first, copy]);
    }
  }

  firstOf(documentId: string): string {
    return this.#firstOf.get(documentId) ?? documentId;
  }

  of(documentId: string): readonly TextCopy[] {
    const group = this.#groups.get(this.firstOf(documentId)) ?? [];
    const own = publisherOf(this.#documents.get(documentId));
    return group
      .filter((id) => id !== documentId)
      .map((id) => ({ id, publisher: publisherOf(this.#documents.get(id)) }))
      .map(({ id, publisher }) => ({
        documentId: id,
        // The same site twice is no other site.
        publisher: publisher === own ? null : publisher,
      }))
      .sort(
        (a, b) =>
          compare(a.publisher ?? '~', b.publisher ?? '~') || compare(a.documentId, b.documentId),
      );
  }

  /** A row with the number of texts that tell it independently, where that is not the number of its texts. */
  counted(row: RegisterMeeting): RegisterMeeting {
    if (this.#firstOf.size === 0) return row;
    const texts = new Set(row.sources.map(({ documentId }) => documentId));
    const independent = new Set([...texts].map((id) => this.firstOf(id))).size;
    return independent === texts.size ? row : { ...row, independent };
  }
}

const LONGEST_NAME = 60;

type Meta = ReturnType<Texts['documents']['get']>;

/** As the text names it, else the host of its address. */
function publisherOf(meta: Meta): string | null {
  const named = (meta?.publisher ?? '').replaceAll(/\s+/gu, ' ').trim();
  if (named !== '') return named.slice(0, LONGEST_NAME);
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(meta?.url ?? '')?.[1]?.toLowerCase() ?? null;
}
