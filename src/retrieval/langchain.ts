/** Retrieval for others' LangChain chains. */
import type { CallbackManagerForRetrieverRun } from '@langchain/core/callbacks/manager';
import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { PassageHit, SectionKind, Document as Text } from '../types.ts';

/** What is known of a retrieved passage. `text.slice(start, end)` of the document is its content. */
export interface PassageMetadata extends Record<string, unknown> {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  /** `comment`: a reader's words. */
  readonly section: SectionKind;
  readonly title: string | null;
  /** ISO 8601 as far as known. */
  readonly published: string | null;
  readonly url: string | null;
  readonly score: number;
}

/** Where passages come from: an `Assembly`, or one generation of it. */
export interface PassageSource {
  search(query: string, k: number): Promise<readonly PassageHit[]>;
  /** Those of these texts that the corpus holds. */
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, Text>>;
}

/** A LangChain retriever over the corpus, best passage first. */
export class EntrevueRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['entrevue', 'retrieval'];
  readonly #source: PassageSource;
  readonly #k: number;

  /** @param k passages a query brings */
  constructor(source: PassageSource, { k = 10 }: { readonly k?: number } = {}) {
    super();
    this.#source = source;
    this.#k = k;
  }

  static override lc_name(): string {
    return 'EntrevueRetriever';
  }

  override async _getRelevantDocuments(
    query: string,
    _run?: CallbackManagerForRetrieverRun,
  ): Promise<Document<PassageMetadata>[]> {
    const hits = await this.#source.search(query, this.#k);
    const texts = await this.#source.documents(hits.map(({ passage }) => passage.documentId));
    return hits.map(({ passage, score }) => {
      const { documentId, start, end, section, text } = passage;
      const document = texts.get(documentId);
      return new Document<PassageMetadata>({
        id: `${documentId}:${start}-${end}`,
        pageContent: text,
        metadata: {
          documentId,
          start,
          end,
          section,
          title: document?.title ?? null,
          published: document?.published?.date ?? null,
          url: document?.url ?? null,
          score,
        },
      });
    });
  }
}
