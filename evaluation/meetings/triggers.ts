import type { LanguageCode } from '../../src/types.ts';

/**
 * Words that make a reader think of a meeting, by their beginnings. They know no
 * grammar: the baseline believes them, the sampler looks where the extractor did not.
 */
const BEGINNINGS: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: [
    'rencontr',
    'entretien',
    'entretenu',
    'entretenir',
    'entreten',
    'entrevue',
    'tête-à-tête',
    'reçu',
    'reçoi',
    'recev',
    'accueill',
    'réuni',
    'sommet',
    'dîn',
    'déjeun',
    'audience',
    'visite',
    'pourparlers',
    'retrouv',
    'conversation',
    'discut',
    'en visite',
    'poignée',
  ],
  en: [
    'meet',
    'met',
    'talks',
    'summit',
    'hosted',
    'welcomed',
    'received',
    'dinner',
    'lunch',
    'audience',
    'visit',
    'face-to-face',
    'handshake',
  ],
};

const PATTERNS: Readonly<Record<LanguageCode, RegExp>> = {
  fr: pattern(BEGINNINGS.fr),
  en: pattern(BEGINNINGS.en),
};

function pattern(beginnings: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${beginnings.join('|')})`, 'iu');
}

/** Where in a sentence the first word of meeting stands, or -1. */
export function triggerAt(sentence: string, language: LanguageCode): number {
  return sentence.normalize('NFC').search(PATTERNS[language]);
}
