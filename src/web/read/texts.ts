/** What the pages of texts show, read from the library. */
import type { TextSummary } from '../../app/texts.ts';
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { CorpusSummary, Document, Span, TextCopy } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import type { Library } from '../library.ts';
import { type Paged, paged } from '../query.ts';
import { notFound } from '../refusal.ts';

type Head = CorpusSummary['documents'][number];

/** The order of a summary's texts, made once for each. */
const orders = new WeakMap<CorpusSummary, readonly Head[]>();

/** All texts by date, those without one last, then by id. */
function byDate(summary: CorpusSummary): readonly Head[] {
  let order = orders.get(summary);
  if (order === undefined) {
    order = [...summary.documents].sort(
      (a, b) => compare(a.published ?? '~', b.published ?? '~') || compare(a.id, b.id),
    );
    orders.set(summary, order);
  }
  return order;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A page of the list of texts whose title, publisher or id holds all the words typed. */
export async function textList(
  library: Library,
  filter: string | null,
  page: number,
  size: number,
): Promise<Paged<TextSummary>> {
  const words = foldText(filter ?? '')
    .split(' ')
    .filter(Boolean);
  const fits = ({ title, publisher, id }: Head): boolean => {
    const all = foldText(`${title ?? ''} ${publisher ?? ''} ${id}`);
    return words.every((word) => all.includes(word));
  };
  const heads = byDate(library.summary());
  const found = paged(words.length === 0 ? heads : heads.filter(fits), page, size);
  return { ...found, rows: await library.texts(found.rows.map(({ id }) => id)) };
}

export interface TextData {
  readonly document: Document;
  /** Where else it stands. */
  readonly copies: readonly TextCopy[];
  /** The passage to be marked. */
  readonly cited: Span | null;
  readonly earlier: Head | null;
  readonly later: Head | null;
  readonly meetings: readonly RegisterMeeting[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Long texts are shown in parts. */
  readonly part: Span & { readonly number: number; readonly total: number };
}

/** A page of this many characters still opens at once on a telephone. */
const PART = 120_000;

/** @throws {Refusal} when the corpus does not hold the text */
export async function textData(
  library: Library,
  id: string,
  { cited, part }: { readonly cited: Span | null; readonly part: number | null },
): Promise<TextData> {
  const document = await library.document(id);
  if (document === null) throw notFound((errors) => errors.noText(id));
  const register = library.register();
  const order = byDate(library.summary());
  const at = order.findIndex((head) => head.id === id);
  const { length } = document.text;
  const marked = cited !== null && cited.start < cited.end && cited.end <= length ? cited : null;
  return {
    document,
    copies: register.copiesOf(id),
    cited: marked,
    earlier: order[at - 1] ?? null,
    later: (at < 0 ? undefined : order[at + 1]) ?? null,
    meetings: register.meetings.filter(({ sources }) =>
      sources.some(({ documentId }) => documentId === id),
    ),
    people: register.people
      .filter(({ documentIds }) => documentIds.includes(id))
      .sort((a, b) => b.mentions - a.mentions),
    part: partOf(document.text, part, marked),
  };
}

/** Parts of about this length, cut behind a paragraph where one ends nearby, else behind a word. */
export function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + PART >= text.length ? text.length : seamAfter(text, start + PART);
    parts.push({ start, end });
    start = end;
  }
  return parts.length > 0 ? parts : [{ start: 0, end: 0 }];
}

/** How far a part may grow to end where something ends. */
const GROWTH = 20_000;

function seamAfter(text: string, from: number): number {
  const near = text.slice(from, from + GROWTH);
  for (const kind of [/\n\s*\n/u, /\n/u, /\s/u]) {
    const seam = kind.exec(near);
    if (seam !== null) return from + seam.index + seam[0].length;
  }
  return from + (/^[\udc00-\udfff]/.test(near) ? 1 : 0);
}

function partOf(text: string, wanted: number | null, cited: Span | null): TextData['part'] {
  const parts = partsOf(text);
  const holding = parts.findIndex(({ end }) => (cited?.start ?? 0) < end);
  const at = Math.min(Math.max(0, (wanted ?? holding + 1) - 1), parts.length - 1);
  const { start, end } = parts[at] ?? { start: 0, end: text.length };
  return { start, end, number: at + 1, total: parts.length };
}
