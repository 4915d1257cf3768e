/** `entrevue export` as scripts see it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { entrevue, fillCorpus, temporaryFolder } from '../support/corpusFolder.ts';

it('writes a file or standard output, and says what is wrong', { timeout: 120_000 }, async () => {
  const corpus = temporaryFolder();
  fillCorpus(corpus, 4);
  const out = join(temporaryFolder(), 'meetings.csv');
  const folders = ['--corpus', corpus, '--data', join(temporaryFolder(), 'index')];
  const filed = await entrevue(['export', ...folders, '--out', out]);
  expect([filed.code, filed.stdout]).toEqual([0, '']);
  const rows = parse(readFileSync(out), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.length).toBeGreaterThan(0);
  for (const { document = '', quote_start, quote_end, quote } of rows) {
    const text = readFileSync(join(corpus, document), 'utf8');
    expect(text.slice(Number(quote_start), Number(quote_end))).toBe(quote);
  }

  const printed = await entrevue(['export', '--format', 'jsonl', ...folders, '--no-ingest']);
  const register = await entrevue(['meetings', '--json', ...folders, '--no-ingest']);
  const ids = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
  expect(ids(printed.stdout)).toEqual(ids(register.stdout));

  const wrong = await entrevue(['export', '--format', 'xls', ...folders]);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toBe(
    '--format is "xls", but must be one of csv, jsonl, gexf, graphml, ics, jsonld, markdown.\n',
  );
  const nowhere = await entrevue([
    'export',
    ...folders,
    '--no-ingest',
    '--out',
    '/no/such/folder/x',
  ]);
  expect(nowhere.code).toBe(2);
  expect(nowhere.stderr).toContain('/no/such/folder/x');
});
