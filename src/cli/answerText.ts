import { languageOf } from '../languages/index.ts';
import { printable, printableLine } from '../text/printable.ts';
import type { Answer, Citation } from '../types.ts';

/** An answer for a terminal: its text, then each proof with its number. */
export function answerText(answer: Answer): string {
  const proofs = answer.citations.map((citation) => citationText(citation, answer));
  return printable([answer.text, ...(proofs.length > 0 ? ['', ...proofs] : [])].join('\n'));
}

function citationText(citation: Citation, answer: Answer): string {
  const { terminal, chat } = languageOf(answer.language);
  const when = citation.published === null ? terminal.undated : chat.date(citation.published);
  const reader = citation.section === 'comment' ? ` · ${terminal.reader}` : '';
  const name = printableLine(citation.title ?? citation.documentId);
  const copies = citation.copies ? ` · ${printableLine(chat.alsoIn(citation.copies))}` : '';
  const head = `[${citation.n}] ${name} · ${when}${reader}${copies}`;
  const quote = printableLine(citation.quote.replace(/\s+/gu, ' '));
  // What the answer quotes need not stand below it again.
  const quoted = flat(answer.text).includes(flat(quote));
  return quoted ? head : `${head}\n    ${chat.quoted(quote)}`;
}

const flat = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');
