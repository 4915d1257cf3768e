import type { FactReplies } from '../../contract/replies/facts.ts';
import type { Searched } from '../../contract/replies/meetings.ts';

function searched({ texts, distinct, from, to }: Searched): string {
  const all = `${texts} ${texts === 1 ? 'text' : 'texts'}`;
  const count = distinct < texts ? `${all}, ${distinct} without copies` : all;
  if (!from || !to) return count;
  return from === to ? `${count}, ${from}` : `${count}, ${from}–${to}`;
}

const corpus = (texts: number) =>
  texts === 1 ? 'the one text of this corpus' : `the ${texts} texts of this corpus`;

const askable = (texts: number) =>
  `Ask me about ${corpus(texts)}, for example: “Who met …?”, “Did X meet Y?”, “When …?”.`;

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
  smallTalk: {
    greeting: (texts) => `Hello! A question about ${corpus(texts)}?`,
    thanks: () => 'You are welcome!',
    identity: (texts) =>
      `I am Entrevue, a program that reads ${corpus(texts)} and nothing else. I say who met whom, when, where, and whether it really happened, and quote the passage each time.`,
    help: askable,
    noted: () => 'Noted. Another question?',
  },
  nothingDoubted:
    'What shall I check? Reply to the message with your question, forward it to me, or paste its words here.',
  doubted: (marks) =>
    marks.length === 0
      ? 'I only quote the texts: what is not in them I do not say, and they may be wrong. Each proof of an answer opens by its number.'
      : `The answer quotes the texts word for word ${marks.join('')}. Open the ${marks.length === 1 ? 'passage by its number' : 'passages by their numbers'} to read what stands around; a text may be wrong.`,
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
