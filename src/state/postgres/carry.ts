/** Rows of `state.db` copied into the shared store. What stands there already wins. */
import type { Queryable } from '../../postgres/connect.ts';
import type { StateDatabase } from '../database.ts';

/** What both have, with what a row of the shared store must not repeat. */
const tables = {
  follows: { columns: ['chat', 'place', 'target', 'language', 'kind', 'first', 'second'] },
  delivery: { columns: ['chat', 'rhythm', 'quiet', 'quiet_from', 'quiet_to'] },
  told: { columns: ['audience', 'indexed_at', 'json'] },
  noticed: { columns: ['target', 'source'] },
  // News have no key: those that wait already are known by what they say. Nobody is sending them now.
  news: { columns: ['target', 'chat', 'language', 'noted', 'json'], same: ['target', 'json'] },
  feedback: { columns: ['person', 'answer', 'verdict', 'given_at', 'json'] },
  drafts: { columns: ['key', 'chat', 'made', 'json'] },
} as const satisfies Record<
  string,
  { readonly columns: readonly string[]; readonly same?: readonly string[] }
>;

export type CarriedTable = keyof typeof tables;

/** Rows sent together. */
const AT_ONCE = 2000;

/** @returns rows that were not there yet, by table */
export async function carryRows(
  to: Queryable,
  from: StateDatabase,
): Promise<Readonly<Record<CarriedTable, number>>> {
  const carried: Record<string, number> = {};
  for (const [table, { columns, ...more }] of Object.entries(tables)) {
    const names = columns.join(', ');
    const same = 'same' in more ? more.same : null;
    const known =
      same === null
        ? ''
        : `WHERE NOT EXISTS (SELECT 1 FROM entrevue.${table} old
             WHERE ${same.map((name) => `old.${name} = new.${name}`).join(' AND ')})`;
    // In the order in which they came, which numbers them there.
    const order = table === 'noticed' ? '' : 'ORDER BY rowid';
    const rows = from.prepare(`SELECT ${names} FROM ${table} ${order}`).all();
    let added = 0;
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const { rowCount } = await to.query(
        `INSERT INTO entrevue.${table} (${names})
         SELECT ${names} FROM json_populate_recordset(NULL::entrevue.${table}, $1) new ${known}
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(rows.slice(at, at + AT_ONCE), withoutNul)],
      );
      added += rowCount ?? 0;
    }
    carried[table] = added;
  }
  return carried as Record<CarriedTable, number>;
}

/** The database knows no such letter. */
const withoutNul = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value;
