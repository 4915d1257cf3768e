/** Writes layers of weights and what card.json says of them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Card,
  type LayerCard,
  packSections,
  readCard,
  type Sections,
  WEIGHTS_FORMAT,
  weightsPath,
} from '../src/analysis/weights.ts';
import type { LanguageCode } from '../src/types.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Hash of a source file, by its path from the project's root. */
function hashOf(path: string): string {
  return sha256(readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url))));
}

export interface LayerFacts {
  /** Source files, from the project's root, that fix what the weights mean. */
  readonly features: readonly string[];
  readonly data: readonly string[];
  readonly licences: readonly string[];
  readonly scores: Readonly<Record<string, number>>;
}

/** Overwrites one layer's file and its entry; the other layers stay. Gives back its size. */
export function writeLayer(
  language: LanguageCode,
  layer: string,
  sections: Sections,
  facts: LayerFacts,
): number {
  const path = weightsPath(language, 'card.json');
  mkdirSync(dirname(path), { recursive: true });
  const file = `${layer}.br`;
  const packed = packSections(sections);
  writeFileSync(weightsPath(language, file), packed);
  const before: Partial<Card> = existsSync(path) ? readCard(language) : {};
  const entry: LayerCard = {
    file,
    bytes: packed.length,
    sha256: sha256(packed),
    features: Object.fromEntries(facts.features.map((name) => [name, hashOf(name)])),
    data: facts.data,
    licences: facts.licences,
    scores: facts.scores,
  };
  const layers = { ...before.layers, [layer]: entry };
  const sorted = Object.fromEntries(Object.entries(layers).sort(([a], [b]) => (a < b ? -1 : 1)));
  const card: Card = { language, format: WEIGHTS_FORMAT, layers: sorted };
  writeFileSync(path, `${JSON.stringify(card, null, 2)}\n`);
  return packed.length;
}
