import type { CorpusSummary, Entrevue, PassageView } from '../../types.ts';
import { type DecodedAction, documentKey, quoteCheck } from '../state.ts';

/**
 * Finds the passage a button names by the key of its document. `changed` when the text now
 * says something else there, `gone` when the corpus no longer holds it.
 */
export function createPassageFinder(
  corpusOf: (chat: string) => Entrevue,
): (
  chat: string,
  action: Extract<DecodedAction, { kind: 'passage' }>,
) => Promise<PassageView | 'changed' | 'gone'> {
  const known = new WeakMap<CorpusSummary['documents'], Map<string, string>>();
  return async (chat, { documentKey: key, start, end, check }) => {
    const entrevue = corpusOf(chat);
    const { documents } = entrevue.summary();
    let ids = known.get(documents);
    if (ids === undefined) {
      ids = new Map(documents.map(({ id }) => [documentKey(id), id]));
      known.set(documents, ids);
    }
    const documentId = ids.get(key);
    if (documentId === undefined) return 'gone';
    const view = await entrevue.passage({ documentId, start, end });
    if (view === null) return 'gone';
    return quoteCheck(view.quote) === check ? view : 'changed';
  };
}
