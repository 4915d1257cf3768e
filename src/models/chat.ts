import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { UsageError } from '../errors.ts';
import { costOf, type ModelLog, type Price } from './log.ts';
import { optionalPackage, splitSetting } from './packages.ts';
import { type RetryOptions, withRetry } from './retry.ts';

/** A language model as Entrevue uses it: instructions and material in, text out. */
export interface ChatModel {
  /** `provider:model`, for the log. */
  readonly identity: string;
  /**
   * Text piece by piece. Rate limits and faults before the first piece are waited out
   * within `signal`; afterwards they are thrown.
   */
  stream(
    prompt: { readonly system: string; readonly user: string },
    signal: AbortSignal,
  ): AsyncIterable<string>;
}

export interface ChatModelSettings {
  /** `none`, `openai:<model>`, `anthropic:<model>` or `ollama:<model>`. */
  readonly model: string;
  /** Base address of the server; null for the provider's own. */
  readonly url: string | null;
  readonly key: string | null;
  /** For the cost in the log; null or absent leaves it out. */
  readonly price?: Price | null;
}

export interface ChatModelTools {
  readonly log: ModelLog;
  /** Waiting between calls; tests shorten it. */
  readonly retry?: Partial<Pick<RetryOptions, 'attempts' | 'pause' | 'longest'>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What is read of LangChain's message chunks; every provider fills in the same fields. */
interface Chunk {
  readonly text: string;
  readonly usage_metadata?: { readonly input_tokens: number; readonly output_tokens: number };
  readonly response_metadata: Readonly<Record<string, unknown>>;
}

/** More than any answer of a few sentences needs. */
const MAX_TOKENS = 1500;

type Provider = (
  model: string,
  settings: ChatModelSettings,
  key: string | undefined,
) => Promise<BaseChatModel>;

/** Each is loaded only when asked for. LangChain's own retries are off: they ignore a bare 429. */
const providers: Readonly<
  Record<string, { readonly key: string | null; readonly open: Provider }>
> = {
  openai: {
    key: 'OPENAI_API_KEY',
    async open(model, { url }, key) {
      const { ChatOpenAI } = await optionalPackage(
        '@langchain/openai',
        'ENTREVUE_LLM=openai',
        () => import('@langchain/openai'),
      );
      return new ChatOpenAI({
        model,
        // A server of one's own often wants no key, but the client insists on one.
        apiKey: key ?? 'none',
        maxRetries: 0,
        maxTokens: MAX_TOKENS,
        ...(url === null ? {} : { configuration: { baseURL: url } }),
      });
    },
  },
  anthropic: {
    key: 'ANTHROPIC_API_KEY',
    async open(model, { url }, key) {
      const { ChatAnthropic } = await optionalPackage(
        '@langchain/anthropic',
        'ENTREVUE_LLM=anthropic',
        () => import('@langchain/anthropic'),
      );
      return new ChatAnthropic({
        model,
        apiKey: key ?? 'none',
        maxRetries: 0,
        maxTokens: MAX_TOKENS,
        ...(url === null ? {} : { anthropicApiUrl: url }),
      });
    },
  },
  ollama: {
    key: null,
    async open(model, { url }) {
      const { ChatOllama } = await optionalPackage(
        '@langchain/ollama',
        'ENTREVUE_LLM=ollama',
        () => import('@langchain/ollama'),
      );
      return new ChatOllama({
        model,
        maxRetries: 0,
        numPredict: MAX_TOKENS,
        ...(url === null ? {} : { baseUrl: url }),
      });
    },
  },
};

/**
 * The model that the settings name, or null for `none`.
 * @throws {UsageError} when the provider is unknown, its package missing or its key absent
 */
export async function createChatModel(
  settings: ChatModelSettings,
  tools: ChatModelTools,
): Promise<ChatModel | null> {
  if (settings.model === 'none') return null;
  const { provider, model } = splitSetting(settings.model);
  const known = providers[provider];
  if (!known || model === '') {
    throw new UsageError(
      `ENTREVUE_LLM is "${settings.model}", but must be none or ${Object.keys(providers)
        .map((name) => `${name}:<model>`)
        .join(' or ')}.`,
    );
  }
  const env = tools.env ?? process.env;
  const key =
    settings.key ?? (known.key === null ? undefined : env[known.key]?.trim() || undefined);
  if (key === undefined && known.key !== null && settings.url === null) {
    throw new UsageError(
      `ENTREVUE_LLM is "${settings.model}", but there is no key: set ENTREVUE_LLM_KEY or ${known.key}, or the address of a server of your own.`,
    );
  }
  return wrap(
    settings.model,
    await known.open(model, settings, key),
    settings.price ?? null,
    tools,
  );
}

function wrap(
  identity: string,
  model: BaseChatModel,
  price: Price | null,
  { log, retry }: ChatModelTools,
): ChatModel {
  return {
    identity,
    async *stream(prompt, signal) {
      const messages = [new SystemMessage(prompt.system), new HumanMessage(prompt.user)];
      const usage = { input: 0, output: 0 };
      let ended: unknown = null;
      const { first, rest } = await withRetry(
        async () => {
          const stream = (await model.stream(messages, { signal })) as AsyncIterable<Chunk>;
          const chunks = stream[Symbol.asyncIterator]();
          return { first: await chunks.next(), rest: chunks };
        },
        {
          attempts: 3,
          pause: 500,
          longest: 15_000,
          ...retry,
          signal,
          onRetry: (error, waitMs) =>
            log.warn(
              { model: identity, waitMs, reason: nameOf(error) },
              'model busy, trying again',
            ),
        },
      );
      try {
        for (let step = first; !step.done; step = await rest.next()) {
          const chunk = step.value;
          usage.input += chunk.usage_metadata?.input_tokens ?? 0;
          usage.output += chunk.usage_metadata?.output_tokens ?? 0;
          const metadata = chunk.response_metadata;
          ended = metadata.finish_reason ?? metadata.stop_reason ?? ended;
          if (chunk.text !== '') yield chunk.text;
        }
      } finally {
        const cost = costOf(usage, price);
        log.info(
          {
            model: identity,
            inputTokens: usage.input,
            outputTokens: usage.output,
            ...(cost === null ? {} : { dollars: cost }),
            ended,
          },
          'model call',
        );
        void rest.return?.();
      }
    },
  };
}

/** Kind of an error without its message: that may repeat what was sent. */
export function nameOf(error: unknown): string {
  const status = (error as { status?: unknown }).status;
  const name = error instanceof Error ? error.name : typeof error;
  return typeof status === 'number' ? `${name} ${status}` : name;
}
