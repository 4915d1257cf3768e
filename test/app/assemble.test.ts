import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Assembly, assemble } from '../../src/app/assemble.ts';
import type { IngestResult } from '../../src/ingest/progress.ts';
import { article, entrevue, fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';

async function assembled(count: number) {
  const corpus = temporaryFolder();
  const data = join(temporaryFolder(), 'index');
  fillCorpus(corpus, count);
  const assembly = await assemble({
    corpus,
    data,
    maxFileBytes: 1_000_000,
    embeddings: { model: 'builtin', url: null, key: null, folder: null },
  });
  await assembly.ingest(() => {});
  return { corpus, data, assembly };
}

const ids = async (assembly: Assembly, query: string) =>
  (await assembly.search(query, 5)).map(({ passage }) => passage.documentId);

describe('a live Entrevue', { timeout: 120_000 }, () => {
  it('shows a quotation in its surroundings, verbatim', async () => {
    const { assembly } = await assembled(3);
    const text = article(1);
    const start = text.indexOf('Ils ont parlé');
    const end = text.indexOf('.', start) + 1;
    const view = await assembly.passage({ documentId: 'year/1.txt', start, end });
    expect(view?.quote).toBe(text.slice(start, end));
    expect(text).toContain(`${view?.before}${view?.quote}${view?.after}`);
    for (const ref of [
      { documentId: 'gone.txt', start: 0, end: 5 },
      { documentId: 'year/1.txt', start: 5, end: 5 },
      { documentId: 'year/1.txt', start: 0, end: 1_000_000 },
      { documentId: 'year/1.txt', start: -4, end: 3 },
    ]) {
      expect(await assembly.passage(ref)).toBeNull();
    }
    await assembly.close();
  });

  it('says what it holds', async () => {
    const { assembly } = await assembled(3);
    const summary = assembly.summary();
    expect(summary.documents.map(({ id }) => id)).toEqual([
      'year/0.txt',
      'year/1.txt',
      'year/2.txt',
    ]);
    expect(summary.passages).toBeGreaterThanOrEqual(3);
    expect(summary.meetings).toBe(assembly.meetings().length);
    expect(Date.parse(summary.indexedAt ?? '')).not.toBeNaN();
    expect(assembly.people(3).length).toBeGreaterThan(0);
    await assembly.close();
  });

  it('follows the folder while it answers, and stops when asked', async () => {
    const { corpus, assembly } = await assembled(4);
    const failures: unknown[] = [];
    const updates: (IngestResult | null)[] = [];
    const watch = assembly.watch(0.1, {
      report: () => {},
      updated: (result) => updates.push(result),
      failed: (error) => failures.push(error),
    });
    await pause(300);
    put(corpus, 'late.txt', 'Le phare de Kéréon sera repeint au printemps prochain.');
    while (updates.length === 0 && failures.length === 0) {
      // The old index answers while the new one is made in its thread.
      expect(await ids(assembly, 'dossier 2')).toContain('year/2.txt');
      await pause(20);
    }
    expect(failures).toEqual([]);
    expect(updates[0]).toMatchObject({ added: 1, documents: 5 });
    expect((await ids(assembly, 'phare de Kéréon'))[0]).toBe('late.txt');
    await watch.stop();
    await assembly.close();
  });

  it('takes over what another process has indexed', async () => {
    const { corpus, data, assembly } = await assembled(4);
    const updates: (IngestResult | null)[] = [];
    put(corpus, 'late.txt', 'Le phare de Kéréon sera repeint au printemps prochain.');
    const other = await entrevue(['ingest', '--corpus', corpus, '--data', data]);
    expect(other.code, other.stderr).toBe(0);
    const watch = assembly.watch(0.1, {
      report: () => {},
      updated: (result) => updates.push(result),
      failed: (error) => {
        throw error;
      },
    });
    while (updates.length === 0) await pause(20);
    expect(updates[0]).toBeNull();
    expect((await ids(assembly, 'phare de Kéréon'))[0]).toBe('late.txt');
    await watch.stop();
    await assembly.close();
  });

  it('tells once that the folder has gone, and goes on answering', async () => {
    const { corpus, assembly } = await assembled(2);
    const failures: unknown[] = [];
    const watch = assembly.watch(0.05, {
      report: () => {},
      updated: () => {},
      failed: (error) => failures.push(error),
    });
    await pause(150);
    rmSync(corpus, { recursive: true });
    while (failures.length === 0) await pause(20);
    await pause(300);
    expect(failures).toHaveLength(1);
    expect(String(failures[0])).toMatch(/no corpus folder/);
    expect(await ids(assembly, 'dossier 1')).toContain('year/1.txt');
    await watch.stop();
    await assembly.close();
  });
});
