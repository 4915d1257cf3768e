import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/** Text to vectors: a LangChain `Embeddings` that also says who it is. */
export interface Embedder extends EmbeddingsInterface {
  /**
   * Names the model and whatever else changes its vectors, e.g. `builtin:1:256`
   * or `openai:<model>@<base>`. Vectors of different identities never mix.
   */
  readonly identity: string;
  /** Length of every vector. */
  readonly dimensions: number;
}
