/** Ingests that are killed, and ingests that meet: real processes, real signals. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../src/retrieval/search.ts';
import { publishedGeneration } from '../../src/retrieval/store/sqlite.ts';
import { article, entrevue, fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';

const queries = ['communiqué numéro 17', 'quotas de gaz à Oslo', 'Idriss Benamar', 'députés'];

/** What an index answers, without the numbers that tell one build from another. */
async function answers(data: string): Promise<unknown> {
  const index = await SearchIndex.open(data, null);
  try {
    const hits = [];
    for (const query of queries) {
      const found = await index.search(query, 200);
      hits.push(
        found
          .map(({ passage, score }) => `${score.toFixed(4)} ${passage.documentId} ${passage.start}`)
          .sort(),
      );
    }
    return { hits, extractions: [...index.store.extractions()] };
  } finally {
    index.close();
  }
}

describe('an ingest killed at any moment', { timeout: 300_000 }, () => {
  it('leaves the last good index, and the next one ends where a clean one would', async () => {
    const corpus = temporaryFolder();
    const data = join(temporaryFolder(), 'index');
    fillCorpus(corpus, 40);
    const folders = ['--corpus', corpus, '--data', data];
    expect((await entrevue(['ingest', ...folders])).code).toBe(0);
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

    expect((await entrevue(['ingest', ...folders])).code).toBe(0);
    const clean = join(temporaryFolder(), 'clean');
    expect((await entrevue(['ingest', '--corpus', corpus, '--data', clean])).code).toBe(0);
    expect(await answers(data)).toEqual(await answers(clean));
  });

  it('does not begin again with what it had read', async () => {
    const corpus = temporaryFolder();
    const data = join(temporaryFolder(), 'index');
    fillCorpus(corpus, 3);
    const lines = Array.from({ length: 6000 }, (_, n) =>
      JSON.stringify({ id: n, text: article(n) }),
    );
    put(corpus, 'many.jsonl', lines.join('\n'));
    const folders = ['--corpus', corpus, '--data', data];
    let stored = 0;
    for (const moment of [2500, 3500, 4500]) {
      await entrevue(['ingest', ...folders], moment);
      if (!existsSync(join(data, 'entrevue.db'))) continue;
      const { default: Database } = await import('better-sqlite3');
      const database = new Database(join(data, 'entrevue.db'), { readonly: true });
      const { n, keys } = database
        .prepare('SELECT count(*) AS n, count(DISTINCT id) AS keys FROM documents')
        .get() as { n: number; keys: number };
      database.close();
      expect(n).toBe(keys);
      expect(n).toBeGreaterThanOrEqual(stored);
      stored = n;
    }
    expect(stored).toBeGreaterThan(0);
    const { code, stdout } = await entrevue(['ingest', ...folders]);
    expect(code).toBe(0);
    // What the killed runs had stored is not new to the last one.
    const added = Number(/\((\d+) new/.exec(stdout)?.[1] ?? 0);
    if (stored < 6003) expect(added).toBe(6003 - stored);
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
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ stdout }) => /^Nothing new/.test(stdout)).sort()).toEqual([false, true]);
    const clean = join(temporaryFolder(), 'clean');
    await entrevue(['ingest', '--corpus', corpus, '--data', clean]);
    expect(await answers(data)).toEqual(await answers(clean));
  });
});
