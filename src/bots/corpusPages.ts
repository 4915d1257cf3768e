/** The list of texts, page by page: the newest first, searched, with jumps. */
import type { ChatReplies } from '../languages/contract/replies/chat.ts';
import type { CorpusSummary } from '../types.ts';

type Text = CorpusSummary['documents'][number];

const textsOnPage = 10;
const longJump = 10;
/** Longer searches would not fit a button. */
const longestSearch = 30;

export interface CorpusPage {
  readonly texts: readonly Text[];
  /** From 0, within the pages there are. */
  readonly at: number;
  readonly total: number;
  /** As it is looked for: short enough to travel in a button. */
  readonly search: string;
  /** Where buttons lead: one row each, no page twice. */
  readonly jumps: readonly (readonly { readonly label: string; readonly page: number }[])[];
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Copies stand with the text that they are copies of. @param search words that must all stand in title, publishers or date */
export function corpusPage(
  { documents }: CorpusSummary,
  page: number,
  search: string,
  chat: ChatReplies,
): CorpusPage {
  const wanted = shortSearch(search);
  const words = fold(wanted).split(/\s+/u).filter(Boolean);
  const found = documents
    .filter((text) => {
      const { id, title, publisher, published, copyOf, copies = [] } = text;
      if (copyOf !== undefined) return false;
      const publishers = [publisher, ...copies.map((copy) => copy.publisher)].join(' ');
      const said = fold([title ?? id, publishers, published, dateIn(text, chat)].join(' '));
      return words.every((word) => said.includes(word));
    })
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const total = Math.max(1, Math.ceil(found.length / textsOnPage));
  const at = Math.min(Math.max(page, 0), total - 1);
  return {
    texts: found.slice(at * textsOnPage, (at + 1) * textsOnPage),
    at,
    total,
    search: wanted,
    jumps: jumpsFrom(at, total, chat),
  };
}

const dateIn = ({ published }: Text, chat: ChatReplies): string =>
  published === null ? chat.undated : chat.date(published);

/** Whole words, as many as fit. */
function shortSearch(search: string): string {
  const text = search.replace(/\s+/gu, ' ').trim().toWellFormed();
  const cut = new TextDecoder().decode(new TextEncoder().encode(text).slice(0, longestSearch));
  return cut.replace(/\ufffd+$/u, '').trim();
}

function jumpsFrom(at: number, total: number, chat: ChatReplies): CorpusPage['jumps'] {
  const last = total - 1;
  const near = [
    { label: chat.previousPage, page: at - 1 },
    { label: chat.nextPage, page: at + 1 },
  ];
  const far = [
    { label: '⏮ 1', page: 0 },
    { label: `−${longJump}`, page: at - longJump },
    { label: `+${longJump}`, page: at + longJump },
    { label: `${total} ⏭`, page: last },
  ];
  const seen = new Set([at]);
  return [near, far].map((row) =>
    row.filter(({ page }) => page >= 0 && page <= last && !seen.has(page) && seen.add(page)),
  );
}
