import { Embeddings } from '@langchain/core/embeddings';
import type { OpenAIEmbeddings } from '@langchain/openai';
import { OperationError, UsageError } from '../../errors.ts';
import { costOf, type ModelLog, type Price } from '../../models/log.ts';
import { optionalPackage } from '../../models/packages.ts';
import { type RetryOptions, statusOf, withRetry } from '../../models/retry.ts';
import type { Embedder } from './embedder.ts';
import { familyOf, type ModelFamily, unit } from './families.ts';

export interface OpenAISettings {
  readonly model: string;
  /** Base address of an OpenAI-compatible server (`…/v1`); null for the provider's own. */
  readonly url: string | null;
  readonly key: string | null;
  /** For the cost in the log. */
  readonly price?: Price | null;
  readonly log: ModelLog;
  readonly retry?: Partial<Pick<RetryOptions, 'attempts' | 'pause' | 'longest'>>;
  /** Milliseconds for one batch. Default 60,000. */
  readonly timeout?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A batch holds at most so many texts and characters: well below every server's limit. */
const BATCH_TEXTS = 64;
const BATCH_CHARACTERS = 120_000;
/** Longer texts are cut: about 8,000 tokens, the most that usual models read. */
const LONGEST_TEXT = 24_000;
/** How often and how long a busy server is asked again: for an ingest, and for a question. */
const PATIENT = { attempts: 6, pause: 1000, longest: 120_000 };
const HASTY = { attempts: 2, pause: 300, longest: 2000 };

/**
 * Embeddings of any OpenAI-compatible server. One short text is sent to learn the dimensions.
 * @throws {UsageError} when package, model or key are missing
 * @throws {OperationError} when the server does not answer as it should
 */
export async function openOpenAI(settings: OpenAISettings): Promise<Embedder> {
  const { model, url } = settings;
  if (model === '') {
    throw new UsageError(
      'ENTREVUE_EMBEDDINGS is "openai:", but must name a model: for example openai:text-embedding-3-small.',
    );
  }
  const key = settings.key ?? ((settings.env ?? process.env).OPENAI_API_KEY?.trim() || null);
  if (key === null && url === null) {
    throw new UsageError(
      `ENTREVUE_EMBEDDINGS is "openai:${model}", but there is no key: set ENTREVUE_EMBEDDINGS_KEY or OPENAI_API_KEY, or the address of a server of your own.`,
    );
  }
  const { OpenAIEmbeddings } = await optionalPackage(
    '@langchain/openai',
    'ENTREVUE_EMBEDDINGS=openai',
    () => import('@langchain/openai'),
  );

  /** LangChain's client with the tokens counted and a bare 429 waited out. */
  class Counting extends OpenAIEmbeddings {
    tokens = 0;
    patience: Pick<RetryOptions, 'attempts' | 'pause' | 'longest'> = PATIENT;

    protected override async embeddingWithRetry(
      request: Parameters<OpenAIEmbeddings['embeddingWithRetry']>[0],
    ) {
      const response = await withRetry(() => super.embeddingWithRetry(request), {
        ...this.patience,
        ...settings.retry,
        onRetry: (error, waitMs) =>
          settings.log.warn(
            { model, waitMs, status: statusOf(error) },
            'embedding server busy, trying again',
          ),
      });
      this.tokens += response.usage?.total_tokens ?? 0;
      return response;
    }
  }
  const open = (timeout: number): Counting =>
    new Counting({
      model,
      // A server of one's own often wants no key, but the client insists on one.
      apiKey: key ?? 'none',
      maxRetries: 0,
      batchSize: BATCH_TEXTS,
      timeout: settings.timeout ?? timeout,
      encodingFormat: 'float',
      stripNewLines: false,
      ...(url === null ? {} : { configuration: { baseURL: url } }),
    });
  const asking = open(5000);
  asking.patience = HASTY;
  const embeddings = new RemoteEmbeddings(open(60_000), asking, settings);
  await embeddings.probe();
  return embeddings;
}

class RemoteEmbeddings extends Embeddings implements Embedder {
  readonly identity: string;
  #dimensions = 0;
  readonly #client: OpenAIEmbeddings & { tokens: number };
  /** For questions: somebody waits for the answer. */
  readonly #asking: OpenAIEmbeddings;
  readonly #settings: OpenAISettings;
  readonly #family: ModelFamily;

  constructor(
    client: OpenAIEmbeddings & { tokens: number },
    asking: OpenAIEmbeddings,
    settings: OpenAISettings,
  ) {
    super({});
    const { model, url } = settings;
    this.identity = url === null ? `openai:${model}` : `openai:${model}@${bare(url)}`;
    this.#client = client;
    this.#asking = asking;
    this.#settings = settings;
    this.#family = familyOf(model);
  }

  get dimensions(): number {
    return this.#dimensions;
  }

  async probe(): Promise<void> {
    const [vector] = await this.#request(['.']);
    this.#dimensions = vector?.length ?? 0;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const before = this.#client.tokens;
    const vectors: number[][] = [];
    for (const batch of batches(texts.map((text) => this.#family.passage + text))) {
      vectors.push(...(await this.#request(batch)));
    }
    if (texts.length > 0) {
      const tokens = this.#client.tokens - before;
      const cost = costOf({ input: tokens, output: 0 }, this.#settings.price ?? null);
      this.#settings.log.info(
        {
          model: this.identity,
          texts: texts.length,
          tokens,
          ...(cost === null ? {} : { dollars: cost }),
        },
        'passages embedded',
      );
    }
    return vectors;
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.#request([this.#family.query + text], this.#asking);
    return vector ?? [];
  }

  async #request(
    texts: readonly string[],
    client: OpenAIEmbeddings = this.#client,
  ): Promise<number[][]> {
    const { url, model } = this.#settings;
    const server = url === null ? 'the provider' : bare(url);
    let vectors: number[][];
    try {
      // An empty text is refused by most servers.
      vectors = await client.embedDocuments(
        texts.map((text) => text.slice(0, LONGEST_TEXT).trim() || '.'),
      );
    } catch (error) {
      const status = statusOf(error);
      throw new OperationError(
        status === 401 || status === 403
          ? `The embedding server (${server}) refused the key (${status}): check ENTREVUE_EMBEDDINGS_KEY or OPENAI_API_KEY.`
          : `The embedding server (${server}) gave no vectors for ${model}: ${status ?? (error instanceof Error ? error.message : String(error))}. Check ENTREVUE_EMBEDDINGS and ENTREVUE_EMBEDDINGS_URL; what was embedded so far is kept.`,
        { cause: error },
      );
    }
    const length = this.#dimensions || (vectors[0]?.length ?? 0);
    const usable =
      vectors.length === texts.length &&
      length > 0 &&
      vectors.every((vector) => vector?.length === length && vector.every(Number.isFinite));
    if (!usable) {
      throw new OperationError(
        `The embedding server (${server}) answered with vectors that do not fit: ${texts.length} texts of ${length || 'unknown'} dimensions were asked for. Is ${model} an embedding model?`,
      );
    }
    return vectors.map(unit);
  }
}

/** An address without user, password and query. */
function bare(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/+$/, '');
}

function* batches(texts: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let size = 0;
  for (const text of texts) {
    const length = Math.min(text.length, LONGEST_TEXT);
    if (batch.length > 0 && (batch.length >= BATCH_TEXTS || size + length > BATCH_CHARACTERS)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(text);
    size += length;
  }
  if (batch.length > 0) yield batch;
}
