import type { Document, PassageRef, PassageView } from '../types.ts';

/** Characters of a document shown on either side of a quotation. */
const SURROUNDINGS = 400;

/** A quotation with what stands around it, cut at word ends, within its section. */
export function view(document: Document, ref: PassageRef): PassageView | null {
  const { start, end } = ref;
  const { text, sections } = document;
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  const section = sections.find((one) => one.start <= start && start < one.end);
  const least = section?.start ?? 0;
  const most = Math.max(section?.end ?? text.length, end);
  let from = Math.max(least, start - SURROUNDINGS);
  if (from > least) {
    const space = text.slice(from, start).search(/\s/u);
    from = space < 0 ? start : from + space + 1;
  }
  let to = Math.min(most, end + SURROUNDINGS);
  if (to < most) {
    const tail = text.slice(end, to);
    const space = tail.search(/\s\S*$/u);
    to = space < 0 ? end : end + space;
  }
  return {
    documentId: document.id,
    start,
    end,
    title: document.title,
    published: document.published?.date ?? null,
    url: document.url,
    section: section?.kind ?? 'article',
    before: text.slice(from, start),
    quote: text.slice(start, end),
    after: text.slice(end, to),
  };
}
