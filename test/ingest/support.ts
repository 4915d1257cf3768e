/** A corpus and its index for one test: brought up to date and searched. */
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import type { IngestEvent } from '../../src/ingest/progress.ts';
import type { Embedder } from '../../src/retrieval/embeddings/embedder.ts';
import { SearchIndex } from '../../src/retrieval/search.ts';
import { fillCorpus, temporaryFolder } from '../support/corpusFolder.ts';

export interface Folders {
  readonly corpus: string;
  readonly data: string;
}

export function folders(count: number): Folders {
  const corpus = temporaryFolder();
  fillCorpus(corpus, count);
  return { corpus, data: join(temporaryFolder(), 'index') };
}

export async function bring({ corpus, data }: Folders, embedder: Embedder | null = null) {
  const events: IngestEvent[] = [];
  const result = await ingest({
    corpus,
    data,
    embedder,
    maxFileBytes: 1_000_000,
    verify: true,
    report: (event) => events.push(event),
  });
  const notices = events.flatMap((event) => (event.kind === 'notice' ? [event.notice] : []));
  return { ...result, notices };
}

export async function found({ data }: Folders, query: string, embedder: Embedder | null = null) {
  const index = await SearchIndex.open(data, embedder);
  try {
    return (await index.search(query, 5)).map(({ passage }) => passage);
  } finally {
    await index.close();
  }
}
