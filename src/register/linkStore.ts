/** A register over the texts of a store, of which only what changed since an earlier one is read. */
import { inSlices } from '../text/slices.ts';
import type { Extraction } from '../types.ts';
import type { DocumentMeta } from './link.ts';
import type { PlaceKnowledge } from './placeKnowledge.ts';
import { Register } from './register.ts';

/** What a store says of the texts of one generation. */
export interface ReadTexts<Head extends DocumentMeta = DocumentMeta> {
  /** By document id: equal sums, equal extractions. */
  extractionSums(): Promise<ReadonlyMap<string, string>>;
  extractions(documentIds: readonly string[]): AsyncIterable<Extraction>;
  heads(): Promise<readonly Head[]>;
}

export interface LinkedTexts<Head extends DocumentMeta = DocumentMeta> {
  readonly register: Register;
  readonly sums: ReadonlyMap<string, string>;
  readonly documents: readonly Head[];
}

/** Texts whose extractions are fetched together. */
const AT_ONCE = 500;

/**
 * In slices, so that the caller's other work goes on.
 * @param before texts of this store, whichever of them are still there
 */
export async function linkTexts<Head extends DocumentMeta>(
  texts: ReadTexts<Head>,
  before: Pick<LinkedTexts, 'register' | 'sums'> | null,
  places: () => PlaceKnowledge,
): Promise<LinkedTexts<Head>> {
  const sums = await texts.extractionSums();
  const changed = [...sums].flatMap(([id, sum]) => (before?.sums.get(id) === sum ? [] : [id]));
  const extractions: Extraction[] = [];
  for (let at = 0; at < changed.length; at += AT_ONCE) {
    for await (const one of texts.extractions(changed.slice(at, at + AT_ONCE)))
      extractions.push(one);
    // Reading a local store never waits, and a bot goes on answering.
    await new Promise(setImmediate);
  }
  const documents = await texts.heads();
  const removed = [...(before?.sums.keys() ?? [])].filter((id) => !sums.has(id));
  const register = await inSlices(
    before === null
      ? Register.prepare(extractions, documents, places())
      : before.register.prepareUpdate({ extractions, documents, removed }),
  );
  return { register, sums, documents };
}
