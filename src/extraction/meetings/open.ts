import type { Language } from '../../languages/language.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Document, Meeting, Span } from '../../types.ts';
import { worldKnowledge } from '../../world/knowledge.ts';
import { readText } from '../reading.ts';

/** A sentence with a word of meeting of which the rules do not know who met whom. */
export interface OpenSentence extends Span {
  /** The words of meeting, as written. */
  readonly triggers: readonly string[];
}

/**
 * Sentences of people with a word of meeting in which the rules found no two who met.
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
    if (!read.triggered || read.mentions.length === 0) return [];
    if (settled.some((source) => source.start < end && start < source.end)) return [];
    const { tokens, lexicon } = read.context;
    const triggers = read.items
      .filter(
        (item) =>
          item.is === 'noun' ||
          (item.is === 'verb' && lexicon.verbRule(item.group.lemma).length > 0),
      )
      .map(({ from, to }) => {
        const [first, last] = [tokens[from], tokens[Math.max(from, to - 1)]];
        return first && last ? text.slice(first.start, last.end) : '';
      });
    return triggers.length === 0 ? [] : [{ start, end, triggers: [...new Set(triggers)] }];
  });
}
