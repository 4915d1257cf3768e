/**
 * Classes of words that stand among the same words, from raw news: exchange clustering (Kneser
 * and Ney 1993) over the neighbours on both sides. Deterministic.
 */
import { existsSync, readFileSync } from 'node:fs';
import { masked } from '../src/analysis/features.ts';
import { languageOf } from '../src/languages/index.ts';
import { tokenize } from '../src/text/tokens.ts';
import type { LanguageCode } from '../src/types.ts';

const NEWS: Readonly<Partial<Record<LanguageCode, string>>> = {
  fr: process.env.NEWS_FR ?? '/work/shared/news-fr.jsonl',
};

const LEAST = 6;
const MOST_WORDS = 24_000;
const MOST_CONTEXTS = 6_000;
const CLUSTERS = 400;
const ROUNDS = 8;

/** Small-letter words of the raw news, line by line; none where there is no such file. */
export function readNews(language: LanguageCode): string[][] {
  const path = NEWS[language];
  if (!path || !existsSync(path)) return [];
  const affixes = languageOf(language).grammar;
  const lines: string[][] = [];
  for (const row of readFileSync(path, 'utf8').split('\n')) {
    if (row === '') continue;
    const { text } = JSON.parse(row) as { text: string };
    for (const line of text.split('\n')) {
      const span = { start: 0, end: line.length };
      const words = tokenize(line, span, affixes).map((token) => masked(token.lower));
      if (words.length > 0) lines.push(words);
    }
  }
  return lines;
}

export function clusterWords(lines: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, n]) => n >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  const number = new Map(vocabulary.map((word, at) => [word, at]));
  const contexts = Math.min(MOST_CONTEXTS, vocabulary.length);
  // Context 0 is "anything rare", then left neighbours, then right ones.
  const width = 2 * (contexts + 1);
  const near: Map<number, number>[] = vocabulary.map(() => new Map());
  for (const line of lines)
    for (const [i, word] of line.entries()) {
      const own = near[number.get(word) ?? -1];
      if (!own) continue;
      const before = number.get(line[i - 1] ?? '') ?? contexts;
      const after = number.get(line[i + 1] ?? '') ?? contexts;
      const left = Math.min(before, contexts);
      const right = contexts + 1 + Math.min(after, contexts);
      own.set(left, (own.get(left) ?? 0) + 1);
      own.set(right, (own.get(right) ?? 0) + 1);
    }
  const rows = near.map((own) => ({
    contexts: Int32Array.from(own.keys()),
    counts: Int32Array.from(own.values()),
    total: [...own.values()].reduce((sum, n) => sum + n, 0),
  }));
  const clusters = Math.min(CLUSTERS, vocabulary.length);
  const joint = new Int32Array(clusters * width);
  const totals = new Float64Array(clusters);
  const cluster = Int32Array.from(vocabulary, (_, at) => at % clusters);
  for (const [at, row] of rows.entries()) {
    const base = (cluster[at] as number) * width;
    for (const [j, context] of row.contexts.entries())
      joint[base + context] = (joint[base + context] as number) + (row.counts[j] as number);
    totals[cluster[at] as number] = (totals[cluster[at] as number] as number) + row.total;
  }
  const logs = new Float64Array(1 << 20);
  for (let n = 1; n < logs.length; n += 1) logs[n] = n * Math.log(n);
  const weigh = (n: number): number => (n < logs.length ? (logs[n] as number) : n * Math.log(n));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = 0;
    for (const [at, row] of rows.entries()) {
      const from = cluster[at] as number;
      const take = (to: number, sign: number): void => {
        const base = to * width;
        for (let j = 0; j < row.contexts.length; j += 1) {
          const cell = base + (row.contexts[j] as number);
          joint[cell] = (joint[cell] as number) + sign * (row.counts[j] as number);
        }
        totals[to] = (totals[to] as number) + sign * row.total;
      };
      take(from, -1);
      let best = from;
      let most = Number.NEGATIVE_INFINITY;
      for (let to = 0; to < clusters; to += 1) {
        const base = to * width;
        let gain = 0;
        for (let j = 0; j < row.contexts.length; j += 1) {
          const n = joint[base + (row.contexts[j] as number)] as number;
          gain += weigh(n + (row.counts[j] as number)) - weigh(n);
        }
        const total = totals[to] as number;
        gain -= weigh(total + row.total) - weigh(total);
        if (gain > most + 1e-9) {
          most = gain;
          best = to;
        }
      }
      take(best, 1);
      if (best !== from) moved += 1;
      cluster[at] = best;
    }
    if (moved < vocabulary.length / 100) break;
  }
  return new Map(vocabulary.map((word, at) => [word, (cluster[at] as number) + 1]));
}
