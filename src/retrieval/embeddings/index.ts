import { UsageError } from '../../errors.ts';
import type { ModelLog, Price } from '../../models/log.ts';
import { splitSetting } from '../../models/packages.ts';
import type { Embedder } from './embedder.ts';
import { openOpenAI } from './openai.ts';
import { openTransformers } from './transformers.ts';

/** What the settings say of embeddings. */
export interface EmbeddingChoice {
  /** `builtin`, `transformers:<model>` or `openai:<model>`. */
  readonly model: string;
  /** Base address of an OpenAI-compatible server, or of a mirror of the model hub. */
  readonly url: string | null;
  readonly key: string | null;
  /** Folder of downloaded models; with it nothing is fetched. */
  readonly folder: string | null;
  /** For the cost in the log. */
  readonly price?: Price | null;
}

export interface EmbeddingTools {
  readonly log?: ModelLog;
  /** Called while a model's files are fetched: bytes so far and in all. */
  readonly onDownload?: (file: string, loaded: number, total: number) => void;
}

const silent: ModelLog = { info() {}, warn() {} };

type Provider = (
  model: string,
  choice: EmbeddingChoice,
  tools: EmbeddingTools,
) => Promise<Embedder>;

/** Each loads its package only when it is asked for. */
const providers: Readonly<Record<string, Provider>> = {
  transformers: (model, { folder, url }, { onDownload }) =>
    openTransformers({ model, folder, hub: url, ...(onDownload ? { onDownload } : {}) }),
  openai: (model, { url, key, price }, { log = silent }) =>
    openOpenAI({ model, url, key, log, price: price ?? null }),
};

/**
 * The embedder that the settings name. Null for `builtin`: that one is fitted on the corpus,
 * so only an index can give it.
 * @throws {UsageError} for an unknown provider, a missing package, model or key
 * @throws {OperationError} when a model or server does not answer
 */
export async function createEmbedder(
  choice: EmbeddingChoice,
  tools: EmbeddingTools = {},
): Promise<Embedder | null> {
  if (choice.model === 'builtin') return null;
  const { provider, model } = splitSetting(choice.model);
  const open = providers[provider];
  if (!open) {
    throw new UsageError(
      `ENTREVUE_EMBEDDINGS is "${choice.model}", but must be builtin or ${Object.keys(providers)
        .map((name) => `${name}:<model>`)
        .join(' or ')}.`,
    );
  }
  return open(model, choice, tools);
}
