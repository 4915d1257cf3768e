import type { LanguageCode } from '../../types.ts';

/** A passage as the indexes see it. Ids are dense: 0, 1, 2, … in build order. */
export interface IndexedPassage {
  readonly id: number;
  readonly text: string;
  readonly title: string | null;
  /** ISO 8601 date as far as known (`2022`, `2022-05`, `2022-05-12`), or null. */
  readonly date: string | null;
  readonly language: LanguageCode;
  /**
   * Number of its document: neighbours with the same number are read as its
   * surroundings. Passages of one document follow one another. Default: alone.
   */
  readonly document?: number;
}

/** A passage and its score; scores compare within one list only. */
export interface Scored {
  readonly id: number;
  readonly score: number;
}
