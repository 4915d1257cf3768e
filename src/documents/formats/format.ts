import type { Span } from '../../types.ts';
import type { PageLanguage } from '../page/phrases.ts';

/** What a format gets out of a file; `documents/read.ts` makes a `Document` of it. */
export interface RawDocument {
  readonly text: string;
  /** Below the file, for formats that hold several documents. */
  readonly id?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** A date as the file's field words it. */
  readonly date?: unknown;
  /** What a page says of its publication, for pages that say it in several places. */
  readonly dates?: PageDates;
  readonly language?: string | null;
  /** The page within `text`: what stands before and after is furniture (front matter). */
  readonly body?: Span;
  /** Readers' comments within `text`, where the format itself tells them apart. */
  readonly comments?: Span;
  /** Parts of `text` that the file says to be in a language. */
  readonly languages?: readonly StatedLanguage[];
}

export interface StatedLanguage extends Span {
  /** As the file words it: `en-GB`. */
  readonly language: string;
}

export interface PageDates {
  /** Fields and marked-up times, the surest first. */
  readonly stamps: readonly string[];
  /** Short lines around the headline that hold a figure. */
  readonly visible: readonly string[];
  /** How many of them stand above the headline. */
  readonly above?: number;
}

/** Why a file is not read, in words for the user; everything else that goes wrong means damage. */
export class Refusal extends Error {}

/** A line or file that gave nothing. `line` counts from 1. */
export interface Unreadable {
  readonly reason: string;
  readonly line?: number;
}

/** One file, one document. Throws an `Error` whose message is the reason when it cannot. */
export interface PageFormat {
  readonly kind: 'page';
  readonly extensions: readonly string[];
  /** True where the bytes are text; such files are checked for binary content first. */
  readonly isText: boolean;
  /** @param languages those whose words tell a page's parts */
  read(bytes: Uint8Array, languages: readonly PageLanguage[]): Promise<RawDocument>;
}

/** One file, many documents, read as a stream so that the file may be large. */
export interface RecordFormat {
  readonly kind: 'records';
  readonly extensions: readonly string[];
  read(
    chunks: AsyncIterable<Uint8Array>,
    maxRecordBytes: number,
  ): AsyncIterable<RawDocument | Unreadable>;
}

export type Format = PageFormat | RecordFormat;
