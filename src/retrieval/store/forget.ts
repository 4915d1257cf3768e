/** What no reader needs any more goes: from the tables, and from the pages and the journal of the databases. */
import type BetterSqlite from 'better-sqlite3';
import { key } from './rows.ts';

/** Readers change over within seconds; answers under way may still be reading the generation before. */
const GRACE_MS = 60_000;

/**
 * Deletes documents that died at or before a generation, with their passages, what was read in them and their
 * vectors.
 * @param embeddings null where there are none to look after
 * @returns how many
 */
export function forgetDead(
  main: BetterSqlite.Database,
  embeddings: BetterSqlite.Database | null,
  generation: number,
): number {
  const dead = 'SELECT key FROM documents WHERE died <= ?';
  if (embeddings !== null) forgetVectors(main, embeddings, generation);
  return main
    .transaction(() => {
      main.prepare(`DELETE FROM passages WHERE document IN (${dead})`).run(generation);
      main.prepare(`DELETE FROM extractions WHERE document IN (${dead})`).run(generation);
      return main.prepare('DELETE FROM documents WHERE died <= ?').run(generation).changes;
    })
    .immediate();
}

/** Vectors are kept by content: what the next version of the same text says too stays. */
function forgetVectors(
  main: BetterSqlite.Database,
  embeddings: BetterSqlite.Database,
  generation: number,
): void {
  const dead = main.prepare('SELECT key, id FROM documents WHERE died <= ?').all(generation) as {
    key: number;
    id: string;
  }[];
  if (dead.length === 0) return;
  const spans = main.prepare('SELECT start, "end" FROM passages WHERE document = ?');
  const living = main.prepare('SELECT key FROM documents WHERE id = ? AND died IS NULL').pluck();
  // One text at a time: after an update of the program every one of them has died once.
  const text = main.prepare('SELECT text FROM documents WHERE key = ?').pluck();
  const keysOf = (document: number): Buffer[] => {
    const whole = String(text.get(document));
    return (spans.all(document) as { start: number; end: number }[]).map(({ start, end }) =>
      key(whole.slice(start, end)),
    );
  };
  const remove = embeddings.prepare(
    'DELETE FROM embeddings WHERE embedder IN (SELECT key FROM embedders) AND hash = ?',
  );
  const hex = (hash: Buffer) => hash.toString('hex');
  embeddings
    .transaction(() => {
      for (const one of dead) {
        const next = living.all(one.id) as number[];
        const kept = new Set(next.flatMap(keysOf).map(hex));
        for (const hash of keysOf(one.key)) if (!kept.has(hex(hash))) remove.run(hash);
      }
    })
    .immediate();
}

/** The same once nobody reads the generation before, and then their traces in the journals. Cheap when nothing died. */
export function forgetAfterGrace(
  main: BetterSqlite.Database,
  embeddings: BetterSqlite.Database | null,
  now: number,
): void {
  const meta = main.prepare('SELECT value FROM meta WHERE key = ?').pluck();
  const generation = Number(meta.get('generation') ?? 0);
  const there = main.prepare('SELECT 1 FROM documents WHERE died <= ? LIMIT 1');
  if (there.get(generation) === undefined) return;
  const { builtAt } = JSON.parse(String(meta.get('manifest') ?? '{}')) as { builtAt?: string };
  if (now - Date.parse(builtAt ?? '') < GRACE_MS) return;
  forgetDead(main, embeddings, generation);
  for (const database of [main, embeddings]) database?.pragma('wal_checkpoint(TRUNCATE)');
}
