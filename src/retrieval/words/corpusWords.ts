import type { Language } from '../../languages/language.ts';

/** A word of the corpus that a misspelt one may stand for. */
export interface Correction {
  /** Folded. */
  readonly text: string;
  /** -1 for a grammar word. */
  readonly term: number;
  /** 0 for the same letters, about 1 for each slip of the finger. */
  readonly cost: number;
  /** Occurrences in all texts. */
  readonly count: number;
}

/** What reading a query must know of a corpus's words, wherever they are kept. */
export interface CorpusWords {
  readonly languages: readonly Language[];
  /** Passages. */
  readonly size: number;
  /** Number of a family form (text/stem.ts), undefined where no passage has it. */
  term(form: string): number | undefined;
  formOf(term: number): string;
  /** Passages that hold a term. */
  frequency(term: number): number;
  /** Inverse document frequency. */
  idf(term: number): number;
  /** Words within reach of a folded word, nearest first. */
  corrections(typed: string): readonly Correction[];
}

/** Of a term that so many of a corpus's passages hold. */
export function rarityOf(holding: number, passages: number): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}
