/** Numbering of citations and the last check before an answer leaves. */

import type { RegisterMeeting } from '../../register/meetings.ts';
import type { Register } from '../../register/register.ts';
import type { AnswerGroup, AnswerRow, Citation, MeetingSource, Span } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import { renumbered, withCopies } from '../marks.ts';

/** Sources shown for one row; more would bury the answer. */
const sourcesPerRow = 3;
const sourcesPerDocument = 2;

/** The words of a source that prove a row; null where all of it does. */
export type FocusOf = (row: RegisterMeeting, source: MeetingSource) => Span | null;

/** Text of a document; null when it cannot be read now, undefined when it is not read yet. */
export type TextOf = (documentId: string) => string | null | undefined;

/** Sentences right behind a source that deny it; null where none does. */
export type DenialOf = (source: MeetingSource) => Span | null;

export class Citations {
  readonly #byPlace = new Map<string, Citation>();
  /** In the order of their numbers. */
  readonly #all: Citation[] = [];
  readonly #ofRow = new Map<RegisterMeeting, readonly number[]>();
  readonly #register: Register;
  readonly #textOf: TextOf | null;
  readonly #focusOf: FocusOf;
  readonly #denialOf: DenialOf;

  constructor(
    register: Register,
    textOf: TextOf | null,
    focusOf: FocusOf = () => null,
    denialOf: DenialOf = () => null,
  ) {
    this.#register = register;
    this.#textOf = textOf;
    this.#focusOf = focusOf;
    this.#denialOf = denialOf;
  }

  /** Marks " [1] [2]" for a row's sources; empty when none stands in its text. */
  marks(row: RegisterMeeting): string {
    return this.numbers(row)
      .map((n) => ` [${n}]`)
      .join('');
  }

  /** `most` of the marks, one a text: "[1][3]". */
  fewMarks(row: RegisterMeeting, most: number): string {
    const texts = new Set<string>();
    const first = this.numbers(row).filter((n) => {
      const { documentId = '' } = this.all[n - 1] ?? {};
      return !texts.has(documentId) && texts.add(documentId);
    });
    return first
      .slice(0, most)
      .map((n) => `[${n}]`)
      .join('');
  }

  numbers(row: RegisterMeeting): readonly number[] {
    let numbers = this.#ofRow.get(row);
    if (numbers === undefined) {
      numbers = this.#numbersOf(row);
      this.#ofRow.set(row, numbers);
    }
    return numbers;
  }

  #numbersOf(row: RegisterMeeting): readonly number[] {
    const numbers: number[] = [];
    /** Of copies one speaks for all: the first text where it tells the row itself. */
    const speakers = new Map<string, string>();
    const perDocument = new Map<string, number>();
    for (const source of this.standing(this.#firstBeforeCopies(row.sources))) {
      const { documentId } = source;
      const first = this.#register.firstOf(documentId);
      if ((speakers.get(first) ?? documentId) !== documentId) continue;
      const told = perDocument.get(documentId) ?? 0;
      if (told >= sourcesPerDocument) continue;
      speakers.set(first, documentId);
      perDocument.set(documentId, told + 1);
      if (numbers.push(this.#number(source, row)) >= sourcesPerRow) break;
    }
    return numbers;
  }

  /** Those whose quotation is still what the text says there, in order. */
  *standing(sources: readonly MeetingSource[]): Generator<MeetingSource> {
    const quoting = sources.filter(
      ({ section, quote }) => section === 'article' && quote.trim() !== '',
    );
    if (!this.#textOf) {
      yield* quoting.filter(({ quote, start, end }) => quote.length === end - start);
      return;
    }
    for (const [source, text] of inTexts(quoting, this.#textOf))
      if (text.slice(source.start, source.end) === source.quote) yield source;
  }

  /** Does one quotation at least stand? */
  isProven(row: RegisterMeeting): boolean {
    const [source] = this.standing(row.sources);
    return source !== undefined;
  }

  /** In their order, but a copy stands where its first text stands, behind it. */
  #firstBeforeCopies(sources: readonly MeetingSource[]): readonly MeetingSource[] {
    const firsts = sources.map(({ documentId }) => this.#register.firstOf(documentId));
    if (firsts.every((first, at) => first === sources[at]?.documentId)) return sources;
    return [...new Set(firsts)].flatMap((wanted) => {
      const group = sources.filter((_, at) => firsts[at] === wanted);
      const own = group.filter(({ documentId }) => documentId === wanted);
      return [...own, ...group.filter((source) => !own.includes(source))];
    });
  }

  #number(source: MeetingSource, row: RegisterMeeting): number {
    const key = `${source.documentId} ${source.start} ${source.end}`;
    const known = this.#byPlace.get(key);
    if (known) return known.n;
    const document = this.#register.documents.get(source.documentId);
    const focus = this.#focusOf(row, source);
    const denial = this.#denialOf(source);
    const end = denial?.end ?? source.end;
    const citation: Citation = {
      n: this.#all.length + 1,
      documentId: source.documentId,
      title: document?.title ?? null,
      published: document?.published?.date ?? null,
      section: source.section,
      start: source.start,
      end,
      quote:
        denial === null
          ? source.quote
          : (this.#textOf?.(source.documentId)?.slice(source.start, end) ?? source.quote),
      ...(document?.url ? { url: document.url } : {}),
      ...(focus && { focus }),
      ...(denial && { denial }),
      ...withCopies(this.#register.copiesOf(source.documentId)),
    };
    this.#byPlace.set(key, citation);
    this.#all.push(citation);
    return citation.n;
  }

  get all(): readonly Citation[] {
    return this.#all;
  }

  /** Does every text that tells of a row report in the next breath that it is denied? */
  isDenied(row: RegisterMeeting): boolean {
    // Those of one text together, so that one text that denies nothing settles it.
    const ids = [...new Set(row.sources.map(({ documentId }) => documentId))];
    const ordered = ids.flatMap((id) => row.sources.filter((one) => one.documentId === id));
    const denied = new Map<string, boolean>();
    let last = '';
    for (const source of this.standing(ordered)) {
      const { documentId } = source;
      if (documentId !== last && denied.get(last) === false) return false;
      last = documentId;
      denied.set(documentId, denied.get(documentId) === true || this.#denialOf(source) !== null);
    }
    return denied.size > 0 && [...denied.values()].every(Boolean);
  }
}

interface Parts {
  readonly verdict: AnswerRow;
  readonly groups: readonly AnswerGroup[];
  readonly notes: readonly string[];
}

/**
 * Renumbers marks in reading order and drops citations nobody points at, so that every
 * `[n]` has its citation and the first mark a reader meets is `[1]`.
 */
export function inReadingOrder(
  parts: Parts,
  citations: readonly Citation[],
): Parts & { readonly citations: readonly Citation[] } {
  const order = new Map<number, number>();
  const numbers = new Set(citations.map(({ n }) => n));
  const place = (old: number): number | null => {
    if (!numbers.has(old)) return null;
    const known = order.get(old) ?? order.size + 1;
    order.set(old, known);
    return known;
  };
  const verdict = renumbered(parts.verdict, place);
  const groups = parts.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => renumbered(row, place)),
  }));
  const notes = parts.notes.map((text) => renumbered({ text }, place).text);
  const kept = citations
    .filter((citation) => order.has(citation.n))
    .map((citation) => ({ ...citation, n: order.get(citation.n) ?? citation.n }))
    .sort((a, b) => a.n - b.n);
  return { verdict, groups, notes, citations: kept };
}

/**
 * The last check of a row before anything of it is printed: each person must be named in a text
 * that tells of it (under any known form), and the place must stand there, or it is left
 * out. Null when somebody is not. Without access to the texts the row is taken as stored.
 */
export function checkRow(
  row: RegisterMeeting,
  register: Register,
  textOf: TextOf | null,
): RegisterMeeting | null {
  if (!textOf) return row;
  let left = row.people.map((id) => {
    const person = register.person(id);
    return [person?.name ?? '', ...(person?.aliases ?? [])]
      .flatMap((form) => form.split(/[\s-]+/u))
      .filter((word) => word.length > 1);
  });
  let { place } = row;
  const folded = foldText(place ?? '');
  // First those that tell the place in the quotation itself: most often one text is enough.
  const tells = ({ quote }: MeetingSource): number =>
    Number(place !== null && quote.includes(place));
  const sources = row.sources.toSorted((a, b) => tells(b) - tells(a));
  const ids = new Set<string>();
  const texts = sources.filter(({ documentId }) => !ids.has(documentId) && ids.add(documentId));
  for (const [, text] of inTexts(texts, textOf)) {
    left = left.filter((words) => !words.some((word) => text.includes(word)));
    if (place !== null && (text.includes(place) || foldText(text).includes(folded))) place = null;
    if (left.length === 0 && place === null) return row;
  }
  return left.length > 0 ? null : { ...row, place: null };
}

/**
 * Sources with their texts, in order. Ends at a text that is not read yet, having asked for as many more as went
 * before: what is looked for mostly stands in the first, and if not, few rounds find it.
 */
function* inTexts(
  sources: readonly MeetingSource[],
  textOf: TextOf,
): Generator<readonly [MeetingSource, string]> {
  for (const [at, source] of sources.entries()) {
    const text = textOf(source.documentId);
    if (text === undefined) {
      for (const { documentId } of sources.slice(at + 1, 2 * at + 1)) textOf(documentId);
      return;
    }
    if (text !== null) yield [source, text];
  }
}
