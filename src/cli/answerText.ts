import { languageOf } from '../languages/index.ts';
import type { Answer, Citation } from '../types.ts';

/** An answer for a terminal: its text, then each proof with its number. */
export function answerText(answer: Answer): string {
  const proofs = answer.citations.map((citation) => citationText(citation, answer));
  return safe([answer.text, ...(proofs.length > 0 ? ['', ...proofs] : [])].join('\n'));
}

function citationText(citation: Citation, { language }: Answer): string {
  const { terminal, chat } = languageOf(language);
  const when = citation.published === null ? terminal.undated : chat.date(citation.published);
  const reader = citation.section === 'comment' ? ` · ${terminal.reader}` : '';
  const name = citation.title ?? citation.documentId;
  const quote = citation.quote.replace(/\s+/gu, ' ').trim();
  return `[${citation.n}] ${name} · ${when}${reader}\n    ${chat.quoted(quote)}`;
}

/** Text of a corpus may hold control characters, which a terminal would obey. */
export function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, ' ');
}
