/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain, T. Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` of the rows (or all, when fewer), each equally likely, in their own order. */
export function draw<T>(rows: readonly T[], count: number, seed: number): T[] {
  const random = randomFrom(seed);
  const order = rows.map((_, index) => index);
  const taken = Math.min(count, rows.length);
  for (let i = 0; i < taken; i += 1) {
    const other = i + Math.floor(random() * (order.length - i));
    const here = order[i] as number;
    order[i] = order[other] as number;
    order[other] = here;
  }
  return order
    .slice(0, taken)
    .sort((a, b) => a - b)
    .map((index) => rows[index] as T);
}
