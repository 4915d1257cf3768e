/** The door of answering. Seam written with the assembly; the engine behind it belongs to answering. */
import type { Language } from '../languages/language.ts';
import type { Register } from '../retrieval/register/register.ts';
import type {
  Answer,
  CorpusSummary,
  Document,
  DraftListener,
  LanguageCode,
  PassageHit,
  Request,
} from '../types.ts';

export interface AnswererParts {
  readonly search: (
    query: string,
    k: number,
    options?: { readonly language?: LanguageCode; readonly comments?: boolean },
  ) => Promise<readonly PassageHit[]>;
  readonly register: Register;
  readonly documents: { get(id: string): Document | null };
  readonly languages: readonly Language[];
  readonly summary: () => CorpusSummary;
}

export interface Answerer {
  answer(
    request: Request,
    context?: { readonly onDraft?: DraftListener; readonly signal?: AbortSignal },
  ): Promise<Answer>;
}

export function createAnswerer(parts: AnswererParts): Answerer {
  return {
    async answer(request) {
      const question = 'text' in request ? request.text : request.person;
      const [hit] = await parts.search(question, 1);
      const text = hit ? '[1]' : '';
      const head = hit ? parts.documents.get(hit.passage.documentId) : null;
      return {
        id: request.id ?? null,
        question,
        language: request.language ?? 'fr',
        status: hit ? 'answered' : 'not_found',
        verdict: { text },
        groups: [],
        notes: [],
        text,
        citations: hit
          ? [
              {
                n: 1,
                documentId: hit.passage.documentId,
                title: head?.title ?? null,
                published: head?.published?.date ?? null,
                section: hit.passage.section,
                start: hit.passage.start,
                end: hit.passage.end,
                quote: hit.passage.text,
              },
            ]
          : [],
        meetings: [],
        followUps: [],
      };
    },
  };
}
