/** Ingests that are killed, and ingests that meet: real processes, real signals. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/retrieval/search.ts';
import { Database } from '../../src/retrieval/store/database.ts';
import { publishedGeneration } from '../../src/retrieval/store/sqlite.ts';
import { article, entrevue, fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';

/** What an index holds and finds, without the numbers that tell one build from another. */
async function answers(data: string): Promise<unknown> {
  const index = await SearchIndex.open(data, null);
  try {
    const heads = await index.store.heads();
    const ids = heads.map(({ id }) => id);
    const texts = await index.store.documents(ids);
    const extractions: unknown[] = [];
    for await (const one of index.store.extractions(ids)) extractions.push(one);
    const found: Record<string, string | undefined> = {};
    for (const n of [5, 17, 38, 77, 142, 231]) {
      const [best] = await index.search(`dossier ${n}`, 1);
      found[n] = best?.passage.text;
    }
    return {
      heads,
      passages: ids.map((id) => texts.get(id)?.passages.map(({ text }) => text)),
      extractions,
      found,
    };
  } finally {
    await index.close();
  }
}

describe('an ingest killed at any moment', { timeout: 300_000 }, () => {
  it('leaves the last good index, and the next one ends where a clean one would', async () => {
    const corpus = temporaryFolder();
    const data = join(temporaryFolder(), 'index');
    fillCorpus(corpus, 40);
    const folders = ['--corpus', corpus, '--data', data];
    const first = await entrevue(['ingest', ...folders]);
    expect(first.code, first.stderr).toBe(0);
    const generation = publishedGeneration(data);
    const good = await answers(data);

    // Enough new texts that the kills fall into reading, embedding and writing alike.
    for (let n = 40; n < 240; n++) put(corpus, `more/${n}.txt`, article(n));
    put(corpus, 'year/3.txt', 'Ce texte a changé du tout au tout : il parle de phares.');
    let killed = 0;
    for (const moment of [700, 1000, 1300, 1600, 1900, 2300]) {
      const { code } = await entrevue(['ingest', ...folders], moment);
      if (publishedGeneration(data) !== generation) break;
      expect(code).toBe(null);
      killed += 1;
      expect(await answers(data)).toEqual(good);
    }
    expect(killed).toBeGreaterThan(0);

    const last = await entrevue(['ingest', ...folders]);
    expect(last.code, last.stderr).toBe(0);
    const clean = join(temporaryFolder(), 'clean');
    expect((await entrevue(['ingest', '--corpus', corpus, '--data', clean])).code).toBe(0);
    expect(await answers(data)).toEqual(await answers(clean));
  });

  it('does not begin again with what it had read', async () => {
    const corpus = temporaryFolder();
    const data = join(temporaryFolder(), 'index');
    fillCorpus(corpus, 3);
    const lines = Array.from({ length: 2500 }, (_, n) =>
      JSON.stringify({ id: n, text: article(n) }),
    );
    put(corpus, 'many.jsonl', lines.join('\n'));
    const folders = ['--corpus', corpus, '--data', data];
    const rows = () => {
      const path = join(data, 'entrevue.db');
      if (!existsSync(path)) return { n: 0, different: 0 };
      const database = new Database(path, { readonly: true });
      try {
        return database
          .prepare('SELECT count(*) AS n, count(DISTINCT id) AS different FROM documents')
          .get() as { n: number; different: number };
      } catch {
        // The tables are not there yet.
        return { n: 0, different: 0 };
      } finally {
        database.close();
      }
    };
    let stored = 0;
    for (const more of [1, 700]) {
      await entrevue(['ingest', ...folders], () => rows().n >= stored + more);
      const { n, different } = rows();
      expect(n).toBe(different);
      expect(n).toBeGreaterThanOrEqual(stored + more);
      stored = n;
    }
    const { code, stdout, stderr } = await entrevue(['ingest', ...folders]);
    expect(code, stderr).toBe(0);
    // What the killed runs had stored is not new to the last one.
    const added = Number(/\((\d+) new/.exec(stdout)?.[1] ?? 0);
    expect(added).toBe(2503 - stored);
  });
});

describe('two ingests at once', { timeout: 120_000 }, () => {
  it('take turns: the second finds nothing to do', async () => {
    const corpus = temporaryFolder();
    const data = join(temporaryFolder(), 'index');
    fillCorpus(corpus, 60);
    const folders = ['--corpus', corpus, '--data', data];
    const both = await Promise.all([
      entrevue(['ingest', ...folders]),
      entrevue(['ingest', ...folders]),
    ]);
    expect(
      both.map(({ code }) => code),
      both.map(({ stderr }) => stderr).join('\n'),
    ).toEqual([0, 0]);
    expect(both.map(({ stdout }) => /^Nothing new/.test(stdout)).sort()).toEqual([false, true]);
    const clean = join(temporaryFolder(), 'clean');
    await entrevue(['ingest', '--corpus', corpus, '--data', clean]);
    expect(await answers(data)).toEqual(await answers(clean));
  });
});
