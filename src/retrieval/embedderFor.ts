/** The embedder that the settings name. */
import type { Embedder } from './embeddings/embedder.ts';

export interface EmbeddingChoice {
  /** `builtin`, `transformers:<model>` or `openai:<model>`. */
  readonly model: string;
  readonly url: string | null;
  readonly key: string | null;
  readonly folder: string | null;
}

/** Null for the built-in embedding, which only an index can provide: it is fitted on the corpus. */
export async function embedderFor(choice: EmbeddingChoice): Promise<Embedder | null> {
  if (choice.model === 'builtin') return null;
  const module = './embeddings/index.ts';
  const { createEmbedder } = (await import(module)) as {
    createEmbedder: (choice: EmbeddingChoice) => Promise<Embedder>;
  };
  return createEmbedder(choice);
}
