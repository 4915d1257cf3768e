import type { Language } from '../../languages/language.ts';
import type { Document, Meeting, Span } from '../../types.ts';
import { readText } from '../reading.ts';
import { splitSentences } from '../sentences.ts';
import { worldKnowledge } from '../worldData.ts';
import { findTold } from './find.ts';

/** A sentence that tells of a meeting without the rules knowing who met whom. */
export interface OpenSentence extends Span {
  /** The words of meeting, as written. */
  readonly triggers: readonly string[];
}

/**
 * Sentences in which a rule fired and left nobody or one person named.
 * @param meetings what the rules found in the document
 */
export function openSentences(
  document: Document,
  language: Language,
  meetings: readonly Meeting[],
): readonly OpenSentence[] {
  const { text, published } = document;
  const sentences = document.sections
    .filter((section) => section.kind === 'article')
    .flatMap((section) => splitSentences(text, section, section.kind, language));
  const reading = readText(text, sentences, language, published, worldKnowledge());
  const settled = meetings
    .filter(({ participants }) => participants.length > 1)
    .flatMap(({ sources }) => sources);
  return reading.sentences.flatMap((read): OpenSentence[] => {
    const { start, end } = read.sentence;
    if (settled.some((source) => source.start < end && start < source.end)) return [];
    const { tokens } = read.context;
    const triggers = findTold(read).map(({ from, to }) => {
      const [first, last] = [tokens[from], tokens[Math.max(from, to - 1)]];
      return first && last ? text.slice(first.start, last.end) : '';
    });
    return triggers.length === 0 ? [] : [{ start, end, triggers: [...new Set(triggers)] }];
  });
}
