import { createHash } from 'node:crypto';
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

/** A record or file that gave nothing. `at` counts its records from 1. */
export interface Unreadable {
  readonly reason: string;
  readonly at?: number;
}

/** One text of a file of many. Its content is read only when somebody wants it: most of an archive is known already. */
export interface RawRecord {
  /** Below the file. */
  readonly id: string;
  /** Which record of the file it is, from 1. */
  readonly at: number;
  /** Checksum of all that `read` uses: equal stamps, equal documents. */
  readonly stamp: string;
  /** Throws an `Error` whose message is the reason when it cannot. */
  read(): RawDocument | Promise<RawDocument>;
}

/** Reads a web page that stands in a record. @param charset as it was sent with the page */
export type ReadPage = (bytes: Uint8Array, charset: string | null) => Promise<RawDocument>;

/** One file, one document. Throws an `Error` whose message is the reason when it cannot. */
export interface PageFormat {
  readonly kind: 'page';
  readonly extensions: readonly string[];
  /** True where the bytes are text; such files are checked for binary content first. */
  readonly isText: boolean;
  /**
   * @param languages those whose words tell a page's parts
   * @param charset what the server said of the bytes, where one did
   */
  read(
    bytes: Uint8Array,
    languages: readonly PageLanguage[],
    charset?: string | null,
  ): Promise<RawDocument>;
}

/** One file, many documents, read as a stream so that the file may be large. */
export interface RecordFormat {
  readonly kind: 'records';
  readonly extensions: readonly string[];
  /** What a record is called where one is named. */
  readonly unit: 'line' | 'item' | 'record' | 'message';
  /** @param maxBytes of one record; a larger one is left out */
  read(
    chunks: AsyncIterable<Uint8Array>,
    maxBytes: number,
    readPage: ReadPage,
  ): AsyncIterable<RawRecord | Unreadable>;
}

export type Format = PageFormat | RecordFormat;

/** Checksum for `RawRecord.stamp`. */
export function stampOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64');
}
