/** Text search configurations of our languages: the server's own, without accents. */
import type { Language } from '../../languages/language.ts';
import type { Queryable } from '../../postgres/connect.ts';

/** Name in SQL of the configuration that passages of a language are indexed with. */
export const configurationOf = ({ words }: Language): string => `entrevue.${words.textSearch}`;

/** Makes those that are not there. One process at a time. */
export async function makeConfigurations(
  db: Queryable,
  languages: readonly Language[],
): Promise<void> {
  for (const language of languages) {
    const name = configurationOf(language);
    const { textSearch } = language.words;
    if (!/^[a-z]+$/u.test(textSearch)) throw new Error(`"${textSearch}" names no configuration`);
    const { rows } = await db.query<{ there: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace
         WHERE n.nspname || '.' || c.cfgname = $1) AS there`,
      [name],
    );
    if (rows[0]?.there) continue;
    await db.query(`CREATE TEXT SEARCH CONFIGURATION ${name} (COPY = pg_catalog.${textSearch})`);
    await db.query(
      `ALTER TEXT SEARCH CONFIGURATION ${name} ALTER MAPPING FOR hword, hword_part, word
       WITH public.unaccent, pg_catalog.${textSearch}_stem`,
    );
  }
}
