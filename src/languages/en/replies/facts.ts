import type { FactReplies } from '../../contract/replies/facts.ts';
import type { Searched } from '../../contract/replies/meetings.ts';

function searched({ texts, from, to }: Searched): string {
  const count = `${texts} ${texts === 1 ? 'text' : 'texts'}`;
  if (!from || !to) return count;
  return from === to ? `${count}, ${from}` : `${count}, ${from} to ${to}`;
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

export const factReplies: FactReplies = {
  quote: (text) => `“${text}”`,
  value: (value) => `${value}. `,
  dated: (words, day) => `${words} (${day})`,
  says: (published) =>
    published === null ? 'The text says: ' : `Text published on ${published}: `,
  also: (published) =>
    published === null ? 'And also: ' : `And, text published on ${published}: `,
  readerSays: 'A reader writes in a comment: ',
  greeting: (texts) =>
    `Hello! Ask me about the ${texts} texts of the corpus, for example: “Who met …?”, “Did X meet Y?”, “When …?”.`,
  noOpinion:
    'I have no opinion: I quote what the texts say. Ask me what happened, who said so, or why.',
  notFound: (where) => `The corpus does not answer this question (${searched(where)}).`,
  unknown: (words) => `${quoted(words)} ${words.length === 1 ? 'is' : 'are'} nowhere in it.`,
  apart: (words) => `Nothing in it ties the question to ${quoted(words)}.`,
  nearest: 'Nearest in the corpus',
  onlyComment: 'These are a reader’s words, not the publication’s.',
  asked: (language, taken, left) =>
    `Question in ${language}, read as: “${taken}”${left.length > 0 ? ` (without ${quoted(left)})` : ''}`,
  unread: (others) =>
    `I read English and French, and simple questions about meetings in ${others.join(', ')}. I did not understand this one.`,
  understood: (typed, taken) => `Understood: ${taken} (for “${typed}”).`,
};
