/** Whatever happens to a file of the data folder: the right answer, or one plain line. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/app/assemble.ts';
import { OperationError } from '../../src/errors.ts';
import { Database } from '../../src/retrieval/store/database.ts';
import { temporaryFolder } from '../support/corpusFolder.ts';

const TEXTS = [
  [
    'a.txt',
    'Odile Marchant a reçu Karim Delalande à Vaubrun le 3 mai 2022. La digue doit être refaite.',
  ],
  [
    'b.txt',
    'Luc Fabre a rencontré Odile Marchant à Lyon le 9 mai 2022. Les deux élus ont parlé du budget.',
  ],
  [
    'c.txt',
    'Le musée de Vaubrun a fermé ses portes. Les tableaux ont été mis à l’abri dans une école.',
  ],
] as const;
const QUESTION = 'Odile Marchant a-t-elle reçu Karim Delalande ?';

let corpus = '';
let whole = '';
const settings = (data: string) => ({
  corpus,
  data,
  maxFileBytes: 1_000_000,
  embeddings: { model: 'builtin', url: null, key: null, folder: null } as const,
});

/** What somebody who asks is told: the answer, or the line that says why there is none. */
async function ask(data: string): Promise<{ answer: string; notices: string[] }> {
  const notices: string[] = [];
  const report = (event: { kind: string; notice?: string }): void => {
    if (event.kind === 'notice') notices.push(event.notice ?? '');
  };
  const assembly = await assemble(settings(data), { report });
  try {
    await assembly.ingest(report);
    const { status, text, citations } = await assembly.answer({ kind: 'ask', text: QUESTION });
    expect(status).toBe('answered');
    for (const { documentId, start, end, quote } of citations)
      expect((await assembly.document(documentId))?.text.slice(start, end)).toBe(quote);
    return { answer: text, notices };
  } finally {
    await assembly.close();
  }
}

beforeAll(async () => {
  corpus = mkdtempSync(join(tmpdir(), 'entrevue-damage-'));
  for (const [name, text] of TEXTS) writeFileSync(join(corpus, name), text);
  whole = join(mkdtempSync(join(tmpdir(), 'entrevue-damage-')), 'index');
  const { answer } = await ask(whole);
  expect(answer).toContain('3 mai 2022');
});
afterAll(() => {
  for (const folder of [corpus, dirname(whole)]) rmSync(folder, { recursive: true, force: true });
});

/** Even random numbers in [0, 1) (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const DAMAGES = {
  flip(path: string, random: () => number) {
    const bytes = readFileSync(path);
    for (let i = 0; i < 1 + random() * 20 && bytes.length > 0; i += 1) {
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << Math.floor(random() * 8));
    }
    writeFileSync(path, bytes);
  },
  cut: (path: string, random: () => number) =>
    truncateSync(path, Math.floor(statSync(path).size * random())),
  empty: (path: string) => truncateSync(path, 0),
  gone: (path: string) => rmSync(path),
  folder(path: string) {
    rmSync(path);
    mkdirSync(path);
  },
  noise(path: string, random: () => number) {
    writeFileSync(path, Buffer.from(Array.from({ length: 5000 }, () => random() * 256)));
  },
} as const;

const kinds = Object.keys(DAMAGES) as (keyof typeof DAMAGES)[];
const TRIALS = Number(process.env['TEST_DAMAGES'] ?? 20);

describe('files', () => {
  it.each(Array.from({ length: TRIALS }, (_, seed) => seed))('damage %i', async (seed) => {
    const data = join(temporaryFolder(), 'index');
    cpSync(whole, data, { recursive: true });
    const random = generator(seed);
    const files = readdirSync(data).filter((name) => statSync(join(data, name)).isFile());
    const file = files[seed % files.length] as string;
    const kind = kinds[Math.floor(random() * kinds.length)] as keyof typeof DAMAGES;
    DAMAGES[kind](join(data, file), random);
    try {
      const { answer } = await ask(data);
      expect(answer, `${kind} ${file}`).toContain('3 mai 2022');
    } catch (error) {
      expect(error, `${kind} ${file}`).toBeInstanceOf(OperationError);
      expect((error as Error).message.split('\n')).toHaveLength(1);
    }
  });
});

describe('rows', () => {
  it.each([
    ['a table is gone', 'DROP TABLE extractions'],
    ['an index is gone', 'DROP INDEX documents_id'],
    ['an empty manifest', "UPDATE meta SET value = '{}' WHERE key = 'manifest'"],
    ['a manifest that is no JSON', "UPDATE meta SET value = 'x' WHERE key = 'manifest'"],
    ['a generation that is no number', "UPDATE meta SET value = 'x' WHERE key = 'generation'"],
    ['a document is missing', "DELETE FROM documents WHERE id = 'a.txt'"],
    ['what was read in a document is missing', 'DELETE FROM extractions WHERE document = 1'],
    ['what was read was changed', "UPDATE extractions SET json = '{}'"],
    ['a passage moved', 'UPDATE passages SET start = start + 3'],
    ['a passage is missing', 'DELETE FROM passages WHERE document = 1'],
    [
      'a document twice',
      'INSERT INTO documents (id, file, hash, language, born, sum, sections, text) SELECT id, file, hash, language, born, sum, sections, text FROM documents',
    ],
    ['a text was changed', "UPDATE documents SET text = replace(text, '3 mai', '4 mai')"],
    ['the files are forgotten', 'DELETE FROM files'],
  ])('%s: made again, said, and answered', async (_, sql) => {
    const data = join(temporaryFolder(), 'index');
    cpSync(whole, data, { recursive: true });
    const database = new Database(join(data, 'entrevue.db'));
    database.exec(sql);
    database.close();
    const { answer, notices } = await ask(data);
    expect(answer).toContain('3 mai 2022');
    if (sql !== 'DELETE FROM files') expect(notices).toContain('damaged');
  });

  it('a cache of vectors that cannot be opened is no reason to stop', async () => {
    const data = join(temporaryFolder(), 'index');
    cpSync(whole, data, { recursive: true });
    rmSync(join(data, 'embeddings.db'));
    mkdirSync(join(data, 'embeddings.db'));
    writeFileSync(join(corpus, 'd.txt'), 'Un texte de plus sur la digue de Vaubrun.');
    try {
      expect((await ask(data)).answer).toContain('3 mai 2022');
    } finally {
      rmSync(join(corpus, 'd.txt'));
    }
  });
});
