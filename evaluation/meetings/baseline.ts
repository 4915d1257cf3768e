import type { ReadText } from '../../src/extraction/text.ts';
import type { LanguageCode } from '../../src/types.ts';
import type { Comparable } from './matching.ts';
import { triggerAt } from './triggers.ts';

/**
 * What our work is measured against: all people named in a sentence with a word of
 * meeting met, as a fact. It is given our own reading of names and sentences, so that
 * the difference is what grammar adds.
 */
export function nearness(
  { text, sentences, entities }: ReadText,
  language: LanguageCode,
): Comparable[] {
  return sentences.flatMap(({ index, start, end }) => {
    const quote = text.slice(start, end);
    if (triggerAt(quote, language) < 0) return [];
    const participants = entities
      .filter(({ mentions }) => mentions.some(({ sentence }) => sentence === index))
      .map(({ name }) => name);
    if (participants.length < 2) return [];
    return [
      {
        participants,
        kind: 'Meet',
        polarity: 'positive',
        modality: 'asserted',
        place: null,
        date: null,
        quotes: [quote],
      },
    ];
  });
}
