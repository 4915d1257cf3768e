import type { ReadText, StoreReader } from '../retrieval/store/store.ts';
import type { Document, LanguageCode, PublishedDate, TextCopy } from '../types.ts';

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
  /** The text that it is a copy of. */
  readonly copyOf?: string;
  /** Its copies, where it is the first. */
  readonly copies?: readonly TextCopy[];
}

/** Texts read together: the longest of them stay in memory at once. */
const AT_ONCE = 100;

/** Every text, or those named, by date, those without one last, then by id. */
export async function textsOf(store: StoreReader, ids?: readonly string[]): Promise<TextSummary[]> {
  const wanted = ids ?? (await store.heads()).map(({ id }) => id);
  const found: TextSummary[] = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const texts = [...(await store.documents(wanted.slice(at, at + AT_ONCE))).values()];
    let next = 0;
    for await (const { meetings } of store.extractions(texts.map(({ document }) => document.id))) {
      const { document, passages } = texts[next++] as ReadText;
      const { id, title, published, language } = document;
      found.push({
        id,
        title,
        published,
        language,
        words: wordsOf(document),
        passages: passages.length,
        meetings: meetings.length,
      });
    }
  }
  return found.sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
}

/** Behind every date where there is none. */
const dayOf = ({ published }: TextSummary): string => published?.date ?? '~';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function wordsOf({ text, sections }: Document): number {
  return sections
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap(({ start, end }) => text.slice(start, end).split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
