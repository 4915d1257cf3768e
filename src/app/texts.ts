import type { StoreReader } from '../retrieval/store/store.ts';
import type { LanguageCode, PublishedDate } from '../types.ts';

/** One text of the corpus in the table of texts. */
export interface TextSummary {
  readonly id: string;
  readonly title: string | null;
  readonly published: PublishedDate | null;
  readonly language: LanguageCode;
  /** Length of the article and of its readers' comments, without the page around them. */
  readonly words: number;
  readonly passages: number;
  /** Meetings that this text tells of; several texts may tell of one. */
  readonly meetings: number;
}

/** Every text, or those named, by date, those without one last, then by id. */
export function textsOf(store: StoreReader, ids?: readonly string[]): TextSummary[] {
  const heads = ids === undefined ? store.heads() : ids.flatMap((id) => store.document(id) ?? []);
  return heads
    .map(({ id, title, published, language }) => ({
      id,
      title,
      published,
      language,
      words: wordsOf(store, id),
      passages: store.passagesOf(id).length,
      meetings: store.extraction(id).meetings.length,
    }))
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
}

/** Behind every date where there is none. */
const dayOf = ({ published }: TextSummary): string => published?.date ?? '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function wordsOf(store: StoreReader, id: string): number {
  const { text, sections } = store.document(id) ?? { text: '', sections: [] };
  return sections
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ start, end }) => text.slice(start, end).split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
