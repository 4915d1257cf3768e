import type { Answer, Entrevue } from '../types.ts';
import { pageUrl } from '../web/address.ts';

/** Every citation with the address of its passage on the web pages. */
export function withPages<Corpus extends Entrevue>(entrevue: Corpus, base: string): Corpus {
  const paged = (answer: Answer): Answer => ({
    ...answer,
    citations: answer.citations.map((citation) => {
      const { documentId: id, start, end } = citation;
      return { ...citation, page: pageUrl(base, { kind: 'text', id, start, end }) };
    }),
  });
  return {
    ...entrevue,
    answer: async (...asked: Parameters<Entrevue['answer']>) =>
      paged(await entrevue.answer(...asked)),
  };
}
