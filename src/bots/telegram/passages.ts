import type { CorpusSummary, Entrevue, PassageView } from '../../types.ts';
import { type DecodedAction, documentKey, quoteCheck } from '../state.ts';

/**
 * Finds the passage a button names by the key of its document. `changed` when the text now
 * says something else there, `gone` when the corpus no longer holds it.
 */
export function createPassageFinder(
  entrevue: Entrevue,
): (action: Extract<DecodedAction, { kind: 'passage' }>) => PassageView | 'changed' | 'gone' {
  let known: { readonly of: CorpusSummary['documents']; readonly ids: Map<string, string> } | null =
    null;
  return ({ documentKey: key, start, end, check }) => {
    const { documents } = entrevue.summary();
    if (known?.of !== documents) {
      known = { of: documents, ids: new Map(documents.map(({ id }) => [documentKey(id), id])) };
    }
    const documentId = known.ids.get(key);
    if (documentId === undefined) return 'gone';
    const view = entrevue.passage({ documentId, start, end });
    if (view === null) return 'gone';
    return quoteCheck(view.quote) === check ? view : 'changed';
  };
}
