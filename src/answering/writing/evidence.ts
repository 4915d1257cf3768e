import type { Answer, Citation, Meeting, Passage, SectionKind, Span } from '../../types.ts';

/** A passage a model may cite, with what its document says of itself. */
interface EvidencePassage {
  readonly passage: Passage;
  readonly title: string | null;
  /** ISO date as far as known, or null. */
  readonly published: string | null;
}

/** What a model is given to write from, beyond the built-in answer. */
export interface WritingEvidence {
  readonly passages: readonly EvidencePassage[];
  /** Register rows; those of the answer are always included. */
  readonly rows: readonly Meeting[];
}

/** All that a proof mark `[n]` stands for. */
export interface Mark {
  readonly n: number;
  /** What the user is shown for the mark. */
  readonly citation: Citation;
  /** The cited words, then the passages around them. Each is verbatim text. */
  readonly texts: readonly string[];
  /** Register rows that one of the mark's stretches tells of. */
  readonly meetings: readonly Meeting[];
}

type Place = Span & { readonly documentId: string };

/**
 * Numbers the evidence: the marks of the built-in answer keep their numbers, passages
 * and rows it does not cite follow.
 */
export function numberEvidence(answer: Answer, evidence: WritingEvidence): readonly Mark[] {
  const rows = uniqueRows([...answer.meetings, ...evidence.rows]);
  const about = new Map(evidence.passages.map((one) => [one.passage.documentId, one]));
  const citations: Citation[] = [...answer.citations];
  const add = (place: Place & { quote: string; section: SectionKind }): void => {
    if (citations.some((citation) => overlaps(citation, place))) return;
    const document = about.get(place.documentId);
    citations.push({
      n: Math.max(0, ...citations.map((citation) => citation.n)) + 1,
      documentId: place.documentId,
      title: document?.title ?? null,
      published: document?.published ?? null,
      section: place.section,
      start: place.start,
      end: place.end,
      quote: place.quote,
    });
  };
  for (const row of rows) {
    const cited = row.sources.some((source) => citations.some((one) => overlaps(one, source)));
    const [first] = row.sources;
    if (!cited && first) add(first);
  }
  for (const { passage } of evidence.passages) add({ ...passage, quote: passage.text });

  return citations.map((citation) => ({
    n: citation.n,
    citation,
    texts: [
      citation.quote,
      ...evidence.passages
        .filter(({ passage }) => overlaps(passage, citation) && passage.text !== citation.quote)
        .map(({ passage }) => passage.text),
    ],
    meetings: rows.filter((row) => row.sources.some((source) => overlaps(source, citation))),
  }));
}

function uniqueRows(rows: readonly Meeting[]): readonly Meeting[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function overlaps(a: Place, b: Place): boolean {
  return a.documentId === b.documentId && a.start < b.end && b.start < a.end;
}
