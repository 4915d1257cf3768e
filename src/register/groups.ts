/** Items that share a key, directly or over others, brought together. */

/** Groups items that share a key, each group in the order given. */
export function* groupsByKeys<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Generator<void, T[][]> {
  const parent = items.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const first = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    yield;
    for (const key of keysOf(item)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else {
        const a = root(index);
        const b = root(other);
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, T[]>();
  for (const [index, item] of items.entries()) {
    const at = root(index);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return [...groups.values()];
}
