/**
 * What the index keeps, and what a store must promise. The store is the source of truth:
 * word index and vector shards are derived from it and can be rebuilt.
 *
 * Readers see one published generation. A writer prepares the next one beside it,
 * document by document, and publishes it in one step; a writer that is killed leaves its
 * prepared documents for the next run to go on from.
 */
import type { Document, Extraction, LanguageCode, Passage } from '../../types.ts';
import type { CorpusIndex, OpenOptions } from '../corpusIndex.ts';
import type { Embedder } from '../embeddings/embedder.ts';

/** A file of the corpus as it was when it was last read. */
export interface FileState {
  /** Path below the corpus folder, `/` as separator. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970, as the file system has it. */
  readonly mtime: number;
  /** SHA-256 of the bytes, hexadecimal; null when they could not be read. */
  readonly hash: string | null;
  /** Why the file could not be used, or null. */
  readonly skipped: string | null;
}

/** A passage before it has a number. */
type NewPassage = Pick<Passage, 'start' | 'end' | 'section' | 'ordinal'>;

/** All that analysing one document gave. */
export interface AnalysedDocument {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly passages: readonly NewPassage[];
}

/** A passage with what the index holds beside it. */
export interface PagedPassage extends StoredPassage {
  /** Number of its document in the store. */
  readonly document: number;
  readonly title: string | null;
  /** ISO 8601 as far as known. */
  readonly date: string | null;
  readonly language: LanguageCode;
}

export interface StoredPassage extends Passage {
  /** Number of the passage in this store: its label in word index and vector shards. */
  readonly id: number;
}

/** A document as a reader has it. */
export interface ReadText {
  readonly document: Document;
  readonly passages: readonly StoredPassage[];
}

/** A document with the file it came from. */
export interface StoredText {
  readonly document: Document;
  /** Path below the corpus folder, and size. */
  readonly file: string;
  readonly bytes: number;
}

/** A document without its text, for lists. */
export type DocumentHead = Omit<Document, 'text' | 'sections'>;

/** What made a generation. Each kind of store adds where it keeps what is derived. */
export interface Manifest {
  /** Code that analysed the documents; other code, other results. */
  readonly analysis: string;
  /** Code that built the word index and the built-in model. */
  readonly indexing: string;
  /** Whose vectors passages are found by. */
  readonly embedder: string;
  readonly dimensions: number;
  /** Passages of the generation, and how many there were when the built-in model was fitted. */
  readonly passages: number;
  readonly fitted: number;
  /** ISO instant. */
  readonly builtAt: string;
}

/** One published generation, unchanging while it is open. */
export interface StoreReader {
  readonly generation: number;
  /** Null before the first ingest. */
  readonly manifest: Manifest | null;
  /** By id. */
  heads(): Promise<DocumentHead[]>;
  /** Those of these documents that the generation holds, with their passages in order. */
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, ReadText>>;
  /** Those of these passages that the generation holds, by number. */
  passages(ids: readonly number[]): Promise<ReadonlyMap<number, StoredPassage>>;
  /** Checksum of each document's extraction by document id: equal sums, equal extractions. */
  extractionSums(): Promise<ReadonlyMap<string, string>>;
  /** What was read in these documents, in their order. @throws DamagedIndex when one is not there or was changed */
  extractions(documentIds: readonly string[]): AsyncIterable<Extraction>;
  skipped(): Promise<FileState[]>;
  close(): Promise<void>;
}

/** A page of the generation being prepared. */
export interface PassagePage {
  readonly passages: readonly PagedPassage[];
  /** Pass it to get the next page; null after the last. */
  readonly next: number | null;
}

/** Prepares the next generation. One writer at a time. */
export interface StoreWriter {
  /** The published generation; what is written belongs to the one after it. */
  readonly generation: number;
  readonly manifest: Manifest | null;
  files(): Promise<Map<string, FileState>>;
  /**
   * Says under which circumstances files are read from now on. When they differ from last
   * time's, what is known about the files is forgotten, so that all are read again.
   */
  circumstances(stamp: string): Promise<void>;
  /** Id and content hash of the documents a file gave. */
  documentsOf(file: string): Promise<Map<string, string>>;
  /** Stores or replaces a document: one transaction. */
  putDocument(file: string, hash: string, analysed: AnalysedDocument): Promise<void>;
  removeDocument(id: string): Promise<void>;
  putFile(state: FileState): Promise<void>;
  /** Forgets a file and all its documents. */
  removeFile(path: string): Promise<void>;
  /**
   * Documents of the next generation by id, one at a time; no other call while they are read.
   * @param options `added`: a store may leave out those of the published one
   */
  texts(options?: { readonly added: boolean }): AsyncIterable<StoredText>;
  /** Passages that the next generation will hold; `added` only those not in the published one. */
  passagePage(after: number, options: { readonly added: boolean }): Promise<PassagePage>;
  /** Numbers of passages of the published generation that the next one will not hold. */
  removedPassages(): Promise<number[]>;
  /** Compares rows of the next generation with their checksums, those that this process has not compared yet. @throws DamagedIndex */
  verify(): Promise<void>;
  counts(): Promise<{ readonly documents: number; readonly passages: number }>;
  /** Whether anything differs from the published generation. */
  changed(): Promise<boolean>;
  close(): Promise<void>;
}

/** Where a corpus's index is kept. Nothing is opened before it is asked for. */
export interface Store<W extends StoreWriter = StoreWriter> {
  /** Folder or address, as messages name it. */
  readonly place: string;
  /** The generation that readers see now, 0 before the first ingest. Cheap: may be called often. */
  published(): Promise<number>;
  /**
   * Opens what the last complete ingest published.
   * @param embedder the one the index was built with; null for the built-in one
   * @throws DamagedIndex when a part is missing or not what was written
   */
  open(embedder: Embedder | null, options?: OpenOptions): Promise<CorpusIndex>;
  /**
   * Waits for as long as another ingest holds the lock, over all processes.
   * @param waiting called once when there is somebody to wait for
   */
  lock(waiting: () => void): Promise<WriterLock<W>>;
  /** Calls back soon after somebody published, where the store can tell; looking now and then is never wrong. */
  notices(published: () => void): { stop(): Promise<void> };
  /** Forgets what no reader needs any more. Cheap: may be called now and then. */
  tidy(): Promise<void>;
  /** A failure in words for the person who runs this; faults of ours stay as they are. */
  explain(error: unknown): unknown;
  close(): Promise<void>;
}

/** Held by the one who may write; falls with its holder, however that dies. */
export interface WriterLock<W extends StoreWriter = StoreWriter> {
  /** Prepares the next generation. @throws DamagedIndex when what is there cannot be used */
  open(): Promise<W>;
  /** Everything is made anew from the corpus: what is there counts no longer. */
  reset(): Promise<void>;
  release(): Promise<void>;
}
