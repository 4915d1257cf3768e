import type { Scored } from './words/passage.ts';

/** Scores shifted to mean 0 and scaled to deviation 1 within their list. */
export function standardise(list: readonly Scored[]): Map<number, number> {
  const mean = list.reduce((sum, { score }) => sum + score, 0) / Math.max(1, list.length);
  const variance =
    list.reduce((sum, { score }) => sum + (score - mean) ** 2, 0) / Math.max(1, list.length);
  const deviation = Math.sqrt(variance) || 1;
  return new Map(list.map(({ id, score }) => [id, (score - mean) / deviation]));
}

export interface WeightedList {
  readonly name: string;
  readonly list: readonly Scored[];
  readonly weight: number;
}

/**
 * Weighted sum of standardised scores (z-score fusion). What a list does not hold
 * counts there as its last entry. Best first, ties by id.
 */
export function fuse(lists: readonly WeightedList[]): (Scored & { foundBy: string[] })[] {
  const sums = new Map<number, { score: number; foundBy: string[] }>();
  const used = lists.filter(({ list }) => list.length > 0);
  const standard = used.map(({ list }) => standardise(list));
  const floors = standard.map((scores) => Math.min(...scores.values()));
  for (const scores of standard) {
    for (const id of scores.keys()) sums.set(id, { score: 0, foundBy: [] });
  }
  used.forEach(({ name, weight }, n) => {
    for (const [id, sum] of sums) {
      const score = standard[n]?.get(id);
      sum.score += weight * (score ?? floors[n] ?? 0);
      if (score !== undefined) sum.foundBy.push(name);
    }
  });
  return [...sums]
    .map(([id, sum]) => ({ id, ...sum }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}
