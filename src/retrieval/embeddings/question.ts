/** The vector of a question, in time or not at all. */
import type { ModelLog } from '../../models/log.ts';
import { BuiltinEmbeddings } from './builtin.ts';
import type { Embedder } from './embedder.ts';

/** A question is not kept waiting longer for its vector. */
const EMBED_MS = 5000;

/** Null when there is no vector in time: words alone find well enough to answer. */
export async function vectorOf(
  query: string,
  embedder: Embedder | null,
  log: ModelLog,
): Promise<ArrayLike<number> | null> {
  if (embedder === null) return null;
  if (embedder instanceof BuiltinEmbeddings) return embedder.embedSync(query);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), EMBED_MS);
  });
  try {
    return await Promise.race([embedder.embedQuery(query), late]);
  } catch (error) {
    const reason = (error as Error).message;
    log.warn({ model: embedder.identity, reason }, 'no vector for the question');
    return null;
  } finally {
    clearTimeout(timer);
  }
}
