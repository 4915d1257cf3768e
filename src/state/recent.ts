/** What is remembered for a while only: a conversation's questions, what a command still lacks. */

export interface Recent<V> {
  get(key: string): Promise<V | undefined>;
  set(key: string, value: V): Promise<void>;
}

/** In this process; what was set longest ago is forgotten first. */
export function createRecent<V>(max: number): Recent<V> {
  const entries = new Map<string, V>();
  return {
    get: async (key) => entries.get(key),
    async set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= max) break;
        entries.delete(oldest);
      }
    },
  };
}
