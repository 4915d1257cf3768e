/** The register of the generation being prepared, linked as an assembly links it. */
import { type LinkedTexts, linkTexts } from '../../register/linkStore.ts';
import { type PlaceKnowledge, placesOf } from '../../register/placeKnowledge.ts';
import type { LinkedRows } from '../../retrieval/postgres/registerRows.ts';
import type { PostgresWriter } from '../../retrieval/postgres/writer.ts';
import { createGazetteer } from '../../world/gazetteer.ts';

/** Of each place that was written to, so that the next text is linked to what is there, and nothing else anew. */
const linked = new Map<string, Pick<LinkedTexts, 'register' | 'sums'>>();

let places: PlaceKnowledge | null = null;

function knownPlaces(): PlaceKnowledge {
  places ??= placesOf(createGazetteer());
  return places;
}

export async function linkedRows(store: PostgresWriter): Promise<LinkedRows> {
  const { register, sums } = await linkTexts(store, linked.get(store.place) ?? null, knownPlaces);
  linked.set(store.place, { register, sums });
  return register;
}
