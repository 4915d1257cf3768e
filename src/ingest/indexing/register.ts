/** The register of the generation being prepared, linked as an assembly links it. */
import { placesOf } from '../../register/placeKnowledge.ts';
import { Register } from '../../register/register.ts';
import type { LinkedRows } from '../../retrieval/postgres/registerRows.ts';
import type { PostgresWriter } from '../../retrieval/postgres/writer.ts';
import { createGazetteer } from '../../world/gazetteer.ts';

export async function linkedRows(store: PostgresWriter): Promise<LinkedRows> {
  const { heads, extractions } = await store.readAll();
  return Register.build(extractions, heads, placesOf(createGazetteer()));
}
