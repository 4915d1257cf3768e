/** The models an ingest works with, opened from plain settings: in the program or in a thread. */
import { UsageError } from '../errors.ts';
import { languageOf } from '../languages/index.ts';
import type { ChatModelSettings } from '../models/chat.ts';
import type { Embedder } from '../retrieval/embeddings/embedder.ts';
import { createEmbedder, type EmbeddingChoice } from '../retrieval/embeddings/index.ts';
import { modelLog, type Report } from './progress.ts';
import type { Proposer } from './propose.ts';

export interface IngestModels {
  readonly embeddings: EmbeddingChoice;
  /** Default: no language model. */
  readonly llm?: ChatModelSettings;
  /** Who finds meetings; `llm` asks the language model as well. Default: the rules alone. */
  readonly extraction?: 'rules' | 'llm';
}

/**
 * Opens them; downloads and costs are reported.
 * @throws {UsageError} for settings that cannot work
 * @throws {OperationError} when a model or server does not answer
 */
export async function openIngestModels(
  settings: IngestModels,
  report: Report,
): Promise<{ readonly embedder: Embedder | null; readonly proposer: Proposer | null }> {
  const log = modelLog(report);
  const embedder = await createEmbedder(settings.embeddings, {
    log,
    onDownload: (_, done, total) => report({ kind: 'progress', phase: 'download', done, total }),
  });
  return { embedder, proposer: await openProposer(settings, report) };
}

/** @throws {UsageError} when proposals are asked for and there is no language model */
async function openProposer(
  { extraction, llm }: IngestModels,
  report: Report,
): Promise<Proposer | null> {
  if (extraction !== 'llm') return null;
  const log = modelLog(report);
  const [{ createChatModel }, { createProposer }] = await Promise.all([
    import('../models/chat.ts'),
    import('./propose.ts'),
  ]);
  const model = llm === undefined ? null : await createChatModel(llm, { log });
  if (model === null) {
    throw new UsageError(
      'ENTREVUE_EXTRACTION is "llm", but there is no language model: set ENTREVUE_LLM as well.',
    );
  }
  return createProposer(model, ({ language }) => languageOf(language), log);
}
