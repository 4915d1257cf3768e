import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadAnalyser, type Word } from '../../src/analysis/analyse.ts';
import { readCard } from '../../src/analysis/weights.ts';
import { languageOf } from '../../src/languages/index.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { LanguageCode } from '../../src/types.ts';

function analyse(language: LanguageCode, text: string): Word[] {
  const tokens = tokenize(text, { start: 0, end: text.length }, languageOf(language).grammar);
  return loadAnalyser(language).analyse(tokens);
}

/** Lemmas of the root and of its nominal dependants, by relation. */
function frame(language: LanguageCode, text: string): Record<string, string> {
  const words = analyse(language, text);
  const root = words.find((word) => word.head < 0);
  const found: Record<string, string> = { root: root?.lemma ?? '' };
  for (const word of words)
    if (word.head === root?.index && /^(?:nsubj|obj|obl)/u.test(word.relation))
      found[word.relation] ??= word.lemma;
  return found;
}

describe('loadAnalyser', () => {
  it.each<[LanguageCode, string, Record<string, string>]>([
    [
      'fr',
      'Le ministre rencontrera son homologue demain.',
      { root: 'rencontrer', nsubj: 'ministre', obj: 'homologue' },
    ],
    [
      'fr',
      'La présidente reçut les syndicats.',
      { root: 'recevoir', nsubj: 'président', obj: 'syndicat' },
    ],
    [
      'fr',
      "Le maire s'entretiendra avec les pêcheurs.",
      { root: 'entretenir', nsubj: 'maire', obl: 'pêcheur' },
    ],
    [
      'fr',
      'Le délégué a été reçu par le directeur.',
      { root: 'recevoir', 'nsubj:pass': 'délégué', 'obl:agent': 'directeur' },
    ],
    ['fr', 'Qui le maire a-t-il rencontré ?', { root: 'rencontrer', nsubj: 'maire' }],
    [
      'en',
      'The minister met her counterpart in Oslo.',
      { root: 'meet', nsubj: 'minister', obj: 'counterpart' },
    ],
    [
      'en',
      'The mayor was received by the delegates.',
      { root: 'receive', 'nsubj:pass': 'mayor', 'obl:agent': 'delegate' },
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(frame(language, text)).toMatchObject(expected);
  });

  it.each<[LanguageCode, string]>([
    [
      'fr',
      'Hier soir, M. Vasseur — « le patron » — a vu Lina Moreau, puis Karim Ndiaye et sa sœur.',
    ],
    ['en', "Dr. Ames didn't call; Ms. Reyes, who'd met him twice, did."],
    ['fr', 'Oui.'],
    ['fr', '…'],
    ['en', ''],
  ])('gives one tree over the tokens as they are: %s: %s', (language, text) => {
    const words = analyse(language, text);
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual(
      words.map((word) => word.text),
    );
    expect(words.filter((word) => word.head < 0)).toHaveLength(words.length > 0 ? 1 : 0);
    for (const word of words) {
      let up = word;
      for (let steps = 0; up.head >= 0; steps += 1) {
        expect(steps).toBeLessThan(words.length);
        up = words[up.head] as Word;
      }
      expect(word.tag.split('|')[0]).toBe(word.upos);
    }
  });
});

describe('a sentence that was read before', () => {
  it('is read the same, at its own place', () => {
    const sentence = 'Le ministre a reçu mardi le chef de la délégation à Nantes.';
    const [first, again] = [analyse('fr', sentence), analyse('fr', `   ${sentence}`)];
    const moved = first.map((word) => ({ ...word, start: word.start + 3, end: word.end + 3 }));
    expect(again.map((word) => ({ ...word, glued: false }))).toEqual(
      moved.map((word) => ({ ...word, glued: false })),
    );
    expect(again[0]?.start).toBe(3);
  });

  it('is not taken for one that has the same letters', () => {
    const [apart, joined] = [
      analyse('fr', 'Il a vu 3 000 soldats.'),
      analyse('fr', 'Il a vu 3\n0 00 soldats.'),
    ];
    expect(apart.map(({ text }) => text)).not.toEqual(joined.map(({ text }) => text));
    expect(joined.every((word, at) => word.index === at)).toBe(true);
  });
});

describe('card.json', () => {
  it.each(
    (['fr', 'en'] as const).flatMap((language) =>
      ['tagger', 'lemmas', 'parser'].map((layer) => [language, layer] as const),
    ),
  )('%s %s: nobody changes what the weights mean without training anew', (language, layer) => {
    const features = Object.entries(readCard(language).layers[layer]?.features ?? {});
    expect(features).not.toEqual([]);
    for (const [file, sha256] of features) {
      const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
      const now = createHash('sha256').update(readFileSync(path)).digest('hex');
      expect(`${file} ${now}`).toBe(`${file} ${sha256}`);
    }
  });
});
