import type { Judged } from './collection.ts';

export interface Measures {
  readonly ndcg10: number;
  /** Of queries at even and at odd places: how far chance reaches. */
  readonly halves: readonly [number, number];
  readonly mrr10: number;
  readonly recall10: number;
  readonly recall100: number;
  /** Milliseconds a query. */
  readonly median: number;
  readonly p99: number;
}

/**
 * Runs every query. `search` gives keys of texts, best first; a text counts once,
 * at its first place, as `shared/tools/score.py` counts. Binary relevance.
 */
export function measure(
  queries: readonly Judged[],
  search: (query: string) => readonly string[],
): Measures {
  let mrr = 0;
  let recall10 = 0;
  let recall100 = 0;
  const gains: number[] = [];
  const times: number[] = [];
  for (const { text, relevant } of queries) {
    const start = performance.now();
    const found = [...new Set(search(text))];
    times.push(performance.now() - start);
    const places = found.flatMap((key, place) => (relevant.has(key) ? [place] : []));
    const top = places.filter((place) => place < 10);
    const best = Math.min(10, relevant.size);
    let ideal = 0;
    for (let place = 0; place < best; place++) ideal += 1 / Math.log2(place + 2);
    const gain = top.reduce((sum, place) => sum + 1 / Math.log2(place + 2), 0);
    gains.push(ideal > 0 ? gain / ideal : 0);
    mrr += top[0] === undefined ? 0 : 1 / (top[0] + 1);
    recall10 += top.length / Math.max(1, relevant.size);
    recall100 += places.filter((place) => place < 100).length / Math.max(1, relevant.size);
  }
  times.sort((a, b) => a - b);
  const count = Math.max(1, queries.length);
  return {
    ndcg10: mean(gains),
    halves: [mean(gains.filter((_, n) => n % 2 === 0)), mean(gains.filter((_, n) => n % 2 === 1))],
    mrr10: mrr / count,
    recall10: recall10 / count,
    recall100: recall100 / count,
    median: times[times.length >> 1] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
