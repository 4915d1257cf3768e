/**
 * Which texts are copies of which: an agency's text stands on twenty sites, each with a headline, a byline and cuts of its
 * own, and is one source all the same. Derived from the sketches of the texts that are there (`text/sketch.ts`), so that
 * it holds whatever is added or removed, and nothing is lost: a copy stays a text like any other.
 */
import { type Sketch, sketchFrom } from '../text/sketch.ts';
import type { Extraction, TextCopy } from '../types.ts';
import { publicationOf, type Texts } from './link.ts';
import type { RegisterMeeting } from './meetings.ts';

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

/**
 * The first text of each copy: the earliest, of one day the fullest. Each text that is a copy of one that stands
 * first is named with it; texts that stand alone are left out. Stops often.
 */
function* copiesOf(texts: readonly SketchedText[]): Generator<void, Map<string, string>> {
  const repeated = yield* repeatedShingles(texts);
  const ordered = [...texts].sort(
    (a, b) =>
      compare(dayOf(a), dayOf(b)) ||
      b.sketch.shingles.length - a.sketch.shingles.length ||
      compare(a.id, b.id),
  );
  const firstOf = new Map<string, string>();
  const saidBy = new Map<number, SketchedText[]>();
  for (const text of ordered) {
    yield;
    const told = text.sketch.shingles.filter((shingle) => repeated.has(shingle));
    const common = new Map<SketchedText, number>();
    for (const shingle of told) {
      const others = saidBy.get(shingle) ?? [];
      if (others.length > COMMON) continue;
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
    }
    const [first] = [...common]
      .sort((a, b) => b[1] - a[1])
      .map(([other]) => other)
      .filter((other) => isCopy(text, other));
    if (first) firstOf.set(text.id, first.id);
    else
      for (const shingle of told) {
        const others = saidBy.get(shingle);
        if (others) others.push(text);
        else saidBy.set(shingle, [text]);
      }
  }
  return firstOf;
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

/** Most shingles stand in one text only: these need no list. */
function* repeatedShingles(texts: readonly SketchedText[]): Generator<void, ReadonlySet<number>> {
  const all = new Uint32Array(texts.reduce((sum, { sketch }) => sum + sketch.shingles.length, 0));
  let end = 0;
  for (const { sketch } of texts) {
    all.set(sketch.shingles, end);
    end += sketch.shingles.length;
  }
  yield;
  all.sort();
  yield;
  const repeated = new Set<number>();
  for (let at = 1; at < all.length; at++)
    if (all[at] === all[at - 1]) repeated.add(all[at] as number);
  return repeated;
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

/** Behind every day where none is known. */
const dayOf = ({ published }: SketchedText): string => published ?? '~';

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

/** The copies among the texts that a register is made of. */
export function* copiesAmong(texts: Texts): Generator<void, Copies> {
  const sketched: SketchedText[] = [];
  for (const extraction of texts.extractions.values()) {
    yield;
    const sketch = sketchIn(extraction);
    const published = publicationOf(extraction, texts);
    if (sketch !== null) sketched.push({ id: extraction.documentId, published, sketch });
  }
  return new Copies(yield* copiesOf(sketched), texts.documents);
}

export class Copies {
  readonly #firstOf: ReadonlyMap<string, string>;
  /** By the first text, with it. */
  readonly #groups = new Map<string, string[]>();
  readonly #documents: Texts['documents'];

  constructor(firstOf: ReadonlyMap<string, string>, documents: Texts['documents']) {
    this.#firstOf = firstOf;
    this.#documents = documents;
    for (const [copy, first] of firstOf) {
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
