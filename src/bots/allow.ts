/**
 * Whether the bot answers in a server or chat. An empty list lets everybody in; otherwise only
 * the listed ids, compared as decimal text.
 */
export function createAllowList(ids: readonly string[]): (id: string) => boolean {
  const listed = new Set(ids);
  return (id) => listed.size === 0 || listed.has(id);
}
