/**
 * Makes the tiny sentence-embedding model of the tests: a table of made-up vectors behind a
 * real tokenizer and a real ONNX graph (Gather), so that loading, tokenizing and pooling are
 * those of any other model. `npx tsx test/retrieval/embeddings/tinyModel.ts` writes its files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIMENSIONS = 16;
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const whole =
  'la le les un une des du de a au et en ministre blé port rencontre à lisbonne chat dort récolte ' +
  "moissons grain harbour wheat the query passage : . , ? ! '";
const vocabulary = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  ...new Set([...letters, ...fold(whole).split(' ')]),
  ...letters.map((letter) => `##${letter}`),
];

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Protocol buffers: a field is its number and wire type, then a varint or counted bytes.
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];
const number = (field: number, value: number): number[] => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, content: ArrayLike<number>): number[] => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...Array.from(content),
];
const text = (field: number, content: string): number[] => bytes(field, Buffer.from(content));

const FLOAT = 1;
const INT64 = 7;

/** A tensor of the graph's interface: `batch` and `sequence` are free, the rest fixed. */
function value(name: string, type: number, ...sizes: readonly number[]): number[] {
  const free = ['batch', 'sequence'].map((size) => bytes(1, text(2, size)));
  const fixed = sizes.map((size) => bytes(1, number(1, size)));
  const shape = [...free, ...fixed].flat();
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))];
}

/** ONNX: last_hidden_state = Gather(table, input_ids). */
function graph(): number[] {
  let state = 20210316;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  const table = Float32Array.from({ length: vocabulary.length * DIMENSIONS }, random);
  const node = [
    ...text(1, 'table'),
    ...text(1, 'input_ids'),
    ...text(2, 'last_hidden_state'),
    ...text(4, 'Gather'),
  ];
  const tensor = [
    ...number(1, vocabulary.length),
    ...number(1, DIMENSIONS),
    ...number(2, FLOAT),
    ...text(8, 'table'),
    ...bytes(9, new Uint8Array(table.buffer)),
  ];
  return [
    ...bytes(1, node),
    ...text(2, 'tiny'),
    ...bytes(5, tensor),
    ...bytes(11, value('input_ids', INT64)),
    ...bytes(12, value('last_hidden_state', FLOAT, DIMENSIONS)),
  ];
}

const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const single = [
  { SpecialToken: { id: '[CLS]', type_id: 0 } },
  { Sequence: { id: 'A', type_id: 0 } },
  { SpecialToken: { id: '[SEP]', type_id: 0 } },
];

const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: special.map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  })),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: true,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single,
    pair: single,
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
  },
};

const json = (content: object): string => `${JSON.stringify(content, null, 1)}\n`;

/** The model's files by their path below its folder. */
export function tinyModelFiles(): Readonly<Record<string, string | Uint8Array>> {
  return {
    'onnx/model.onnx': Uint8Array.from([
      ...number(1, 8),
      ...bytes(7, graph()),
      ...bytes(8, number(2, 13)),
    ]),
    'config.json': json({
      model_type: 'bert',
      architectures: ['BertModel'],
      hidden_size: DIMENSIONS,
      vocab_size: vocabulary.length,
      max_position_embeddings: 128,
    }),
    'tokenizer.json': json(tokenizer),
    'tokenizer_config.json': json({
      tokenizer_class: 'BertTokenizer',
      model_max_length: 128,
      pad_token: '[PAD]',
      unk_token: '[UNK]',
      cls_token: '[CLS]',
      sep_token: '[SEP]',
    }),
  };
}

export const modelsFolder = join(dirname(fileURLToPath(import.meta.url)), 'models');
/** Named like an e5 model, so that its prefixes are used. */
export const tinyModel = 'tiny-e5-small';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of Object.entries(tinyModelFiles())) {
    const file = join(modelsFolder, tinyModel, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
