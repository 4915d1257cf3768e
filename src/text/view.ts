/** A document as it is read, and the way back into its own text. */
import type { Document, Span } from '../types.ts';
import { readable } from './readable.ts';

export interface View {
  /** The document with its readable text; itself where that is the same. */
  readonly document: Document;
  /** A stretch of the readable text in the document's own text. */
  readonly raw: <T extends Span>(span: T) => T;
}

export function viewOf(document: Document): View {
  const read = readable(document.text);
  if (!read) return { document, raw: (span) => span };
  const seen = <T extends Span>(span: T): T => ({
    ...span,
    start: read.fromRaw(span.start),
    end: read.fromRaw(span.end),
  });
  const { published } = document;
  return {
    document: {
      ...document,
      text: read.text,
      sections: document.sections.map(seen),
      published: published?.source ? { ...published, source: seen(published.source) } : published,
    },
    // From the first letter that was read to behind the last: marks around a stretch stay outside it.
    raw: (span) =>
      span.end > span.start
        ? { ...span, start: read.toRaw(span.start), end: read.toRaw(span.end - 1) + 1 }
        : { ...span, start: read.toRaw(span.start), end: read.toRaw(span.start) },
  };
}
