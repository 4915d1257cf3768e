import type { Answer } from '../../src/types.ts';
import type { GoldQuestion } from '../../training/questions.ts';
import { fold } from '../meetings/matching.ts';

/** What is read of an answer. */
export type Given = Pick<Answer, 'status' | 'text'> & {
  readonly citations: readonly {
    readonly n: number;
    readonly documentId: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
};

export interface Judgement {
  /** Why the answer is not right; empty when it is. */
  readonly faults: readonly string[];
  /** Groups of `must` of which something stands in the answer. */
  readonly groups: number;
  /** An expected source is cited. */
  readonly cited: boolean;
  /** Quotations that stand in their document, character for character. */
  readonly verbatim: number;
}

/** Characters of an expected source that a quotation must hold: annotators quote longer than needed. */
const ENOUGH = 60;

/** @param textOf the raw text of a document, or null when there is none of that id */
export function judge(
  gold: GoldQuestion,
  given: Given,
  textOf: (id: string) => string | null,
): Judgement {
  const faults: string[] = [];
  const body = fold(given.text);
  let groups = 0;
  for (const group of gold.must) {
    if (group.some((one) => body.includes(fold(one)))) groups += 1;
    else faults.push(`lacks ${group.join(' | ')}`);
  }
  for (const pattern of gold.mustNot) {
    if (new RegExp(pattern, 'u').test(body)) faults.push(`must not match ${pattern}`);
  }
  let cited = false;
  if (gold.status === 'not_found') {
    if (given.status !== 'not_found') faults.push('should say that the corpus does not tell');
  } else {
    if (given.status !== 'answered') faults.push('not answered');
    cited = gold.cite.some((source) => {
      const { doc } = source;
      if ('start' in source)
        return given.citations.some(
          ({ documentId, start, end }) =>
            documentId.endsWith(doc) && start < source.end && end > source.start,
        );
      const want = fold(source.contains);
      return given.citations.some(({ documentId, quote }) => {
        const got = fold(quote);
        return (
          documentId.endsWith(doc) && (got.includes(want.slice(0, ENOUGH)) || want.includes(got))
        );
      });
    });
    if (gold.cite.length > 0 && !cited) faults.push('the source is not cited');
  }
  const verbatim = given.citations.filter(
    ({ documentId, start, end, quote }) => textOf(documentId)?.slice(start, end) === quote,
  ).length;
  if (verbatim < given.citations.length) faults.push('a quotation is not verbatim');
  const marks = [...given.text.matchAll(/\[(\d+)\]/gu)].map(([, n]) => Number(n));
  if (marks.some((mark) => !given.citations.some(({ n }) => n === mark))) {
    faults.push('a mark has no citation');
  }
  return { faults, groups, cited, verbatim };
}
