/** What measurements share. */
import type { StoredPassage, StoreReader } from '../../src/retrieval/store/store.ts';

export type Figures = Readonly<Record<string, number>>;

/** Milliseconds that half of all, and 99 in 100, stay below. */
export function quantiles(times: readonly number[]): { p50: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Resident memory of this process. */
export const megabytes = (): number => process.memoryUsage().rss / 1e6;

/** Documents read from the store at once. */
const AT_ONCE = 500;

/** Every passage of an index, document by document. */
export async function* passagesIn(store: StoreReader): AsyncGenerator<StoredPassage> {
  const ids = (await store.heads()).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const documents = await store.documents(ids.slice(at, at + AT_ONCE));
    for (const { passages } of documents.values()) yield* passages;
  }
}

/** Slope of a line through the logarithms: 1 grows with the corpus, 0 not at all. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, one) => sum + one[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const up = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return up / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
