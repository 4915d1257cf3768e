/** Weights and lists of a language, made ready once: everything that reading meetings needs. */
import { loadAnalyser } from '../analysis/analyse.ts';
import { nameClues } from '../analysis/clues.ts';
import { LABELS, NameFeatures } from '../analysis/names.ts';
import { SparseRows } from '../analysis/sparse.ts';
import { readLayer, type Sections, section, textSection } from '../analysis/weights.ts';
import type { Language } from '../languages/language.ts';
import type { LanguageCode } from '../types.ts';
import { worldKnowledge } from '../world/knowledge.ts';
import type { EventModels, Thresholds } from './events.ts';
import type { LinearWeights } from './linear.ts';
import { MentionWords } from './mentions.ts';
import type { Network } from './network.ts';
import type { Reader } from './reading.ts';
import { RowTable } from './rowTable.ts';

export interface EventReader {
  readonly reader: Reader;
  readonly models: EventModels;
  readonly thresholds: Thresholds;
}

const loaded = new Map<LanguageCode, EventReader>();

export function loadEventReader(language: Language): EventReader {
  const known = loaded.get(language.code);
  if (known) return known;
  const world = worldKnowledge();
  const sections = readLayer(language.code, 'meetings');
  const reader: EventReader = {
    reader: {
      analyser: loadAnalyser(language.code),
      names: nameWeights(readLayer(language.code, 'names')),
      nameFeatures: new NameFeatures(nameClues(language, world)),
      lists: new MentionWords(language, world),
      gate: {
        weights: unpackLinear(sections, 'gate'),
        least: (JSON.parse(textSection(sections, 'thresholds')) as Thresholds).gate,
      },
    },
    models: {
      coreference: unpackLinear(sections, 'coreference'),
      pairs: unpackNetwork(sections, 'pairs'),
      status: unpackLinear(sections, 'status'),
      call: unpackNetwork(sections, 'call'),
      tense: unpackLinear(sections, 'tense'),
      place: unpackLinear(sections, 'place'),
      time: unpackLinear(sections, 'time'),
    },
    thresholds: JSON.parse(textSection(sections, 'thresholds')) as Thresholds,
  };
  loaded.set(language.code, reader);
  return reader;
}

const aligned = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function nameWeights(sections: Sections): Reader['names'] {
  const scale = Number(textSection(sections, 'scale'));
  const keys = new Uint32Array(aligned(section(sections, 'keys')));
  const values = new Int8Array(aligned(section(sections, 'values')));
  return {
    rows: new SparseRows(LABELS, scale, keys, values),
    transitions: new Float32Array(aligned(section(sections, 'transitions'))),
  };
}

const bytes = (a: Uint32Array | Int16Array | Int8Array | Float32Array): Uint8Array =>
  new Uint8Array(a.buffer, a.byteOffset, a.byteLength);

export function packNetwork(name: string, net: Network): [string, Uint8Array][] {
  return [
    [`${name}.shape`, Buffer.from(JSON.stringify({ hidden: net.hidden, tops: [...net.tops] }))],
    [`${name}.keys`, bytes(Uint32Array.from([...net.rows].map(([key]) => key)))],
    [`${name}.values`, bytes(net.values)],
    [`${name}.layers`, bytes(Float32Array.of(...net.scales, ...net.bias, ...net.output))],
  ];
}

function unpackNetwork(sections: Sections, name: string): Network {
  const { hidden, tops } = JSON.parse(textSection(sections, `${name}.shape`)) as {
    hidden: number;
    tops: number[];
  };
  const keys = new Uint32Array(aligned(section(sections, `${name}.keys`)));
  const layers = new Float32Array(aligned(section(sections, `${name}.layers`)));
  return {
    hidden,
    rows: new RowTable(
      keys,
      Array.from(keys, (_, row) => row),
    ),
    values: new Int8Array(aligned(section(sections, `${name}.values`))),
    scales: layers.subarray(0, hidden),
    bias: layers.subarray(hidden, 2 * hidden),
    output: layers.subarray(2 * hidden),
    tops: Float32Array.from(tops),
  };
}

/** Weights as int16 of one scale; keys ascending. */
export function packLinear(name: string, model: LinearWeights): [string, Uint8Array][] {
  const rows = [...model.weights]
    .filter(([, row]) => row.some((w) => Math.abs(w) > 0.004))
    .sort((a, b) => a[0] - b[0]);
  let top = 1e-9;
  for (const [, row] of rows) for (const w of row) top = Math.max(top, Math.abs(w));
  const scale = top / 32767;
  const keys = Uint32Array.from(rows.map(([key]) => key));
  const values = Int16Array.from(
    rows.flatMap(([, row]) => [...row].map((w) => Math.round(w / scale))),
  );
  return [
    [`${name}.shape`, Buffer.from(JSON.stringify({ width: model.width, scale }))],
    [`${name}.keys`, bytes(keys)],
    [`${name}.values`, bytes(values)],
  ];
}

/** One linear model of a layer. */
export function loadLinear(language: LanguageCode, layer: string, name: string): LinearWeights {
  return unpackLinear(readLayer(language, layer), name);
}

function unpackLinear(sections: Sections, name: string): LinearWeights {
  const { width, scale } = JSON.parse(textSection(sections, `${name}.shape`)) as {
    width: number;
    scale: number;
  };
  const keys = new Uint32Array(aligned(section(sections, `${name}.keys`)));
  const values = new Int16Array(aligned(section(sections, `${name}.values`)));
  const rows = Array.from(keys, (_, i) =>
    Array.from(values.subarray(i * width, (i + 1) * width), (v) => v * scale),
  );
  return { width, weights: new RowTable(keys, rows) };
}
