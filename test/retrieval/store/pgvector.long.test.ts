import { expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { openPool } from '../../../src/postgres/connect.ts';
import { BuiltinEmbeddings } from '../../../src/retrieval/embeddings/builtin.ts';
import { modelOf } from '../../../src/retrieval/postgres/embedded.ts';
import { corpusRow } from '../../../src/retrieval/postgres/rows.ts';
import { makeVectorIndex, nearest, SESSION } from '../../../src/retrieval/postgres/vectors.ts';
import { fillCorpus, temporaryFolder } from '../../support/corpusFolder.ts';
import { storeContract } from './contract.ts';
import { pgliteKind } from './kinds.ts';

storeContract(pgliteKind);

test('a large corpus is searched through the index of its vectors', {
  timeout: 300_000,
}, async () => {
  const server = await pgliteKind.start();
  const place = await server.newPlace();
  const corpus = temporaryFolder();
  fillCorpus(corpus, 25);
  const store = await place.open();
  await ingest({
    corpus,
    data: place.data,
    opened: store,
    embedder: null,
    maxFileBytes: 1_000_000,
    verify: true,
    threads: 1,
    report: () => {},
  });
  await store.close();
  const pool = openPool(place.shared?.address ?? '', { max: 1, session: SESSION });
  const row = await corpusRow(pool, '');
  const manifest = row?.manifest;
  if (row == null || manifest?.vectors == null) throw new Error('nothing was published');
  const model = BuiltinEmbeddings.fromBytes(await modelOf(pool, manifest.vectors));
  const query = model.embedSync('un pont frontalier à Varsovie');
  const exact = await nearest(pool, row, query, 8);
  expect(exact).toHaveLength(8);

  await makeVectorIndex(pool, manifest.vectors, manifest.dimensions);
  // So few rows are not worth an index to the planner.
  await pool.query('SET enable_seqscan = off; SET enable_sort = off; SET enable_hashjoin = off');
  const large = { ...row, manifest: { ...manifest, passages: 1_000_000 } };
  const asked: string[] = [];
  const spied = {
    query: (text: string, values?: readonly unknown[]) => {
      asked.push(text);
      return pool.query(text, values as unknown[]);
    },
  } as typeof pool;
  const found = await nearest(spied, large, query, 8);
  expect(found.map(({ score }) => score.toFixed(4))).toEqual(
    exact.map(({ score }) => score.toFixed(4)),
  );
  const { rows: plan } = await pool.query(`EXPLAIN ${asked[0]}`, [
    row.key,
    row.generation,
    `[${query.join()}]`,
    8,
  ]);
  expect(JSON.stringify(plan)).toContain(`vectors_of_${manifest.vectors}`);

  // More dimensions than pgvector indexes in single precision.
  const { rows } = await pool.query(
    "INSERT INTO entrevue.embedders (corpus, identity, dimensions) VALUES ($1, 'wide', 3072) RETURNING key",
    [row.key],
  );
  const wide = rows[0].key as number;
  const vector = Array.from({ length: 3072 }, (_, n) => Math.cos(n));
  await pool.query(
    'INSERT INTO entrevue.vectors (embedder, hash, embedding) SELECT $1, hash, $2::vector FROM entrevue.passages LIMIT 1',
    [wide, `[${vector.join()}]`],
  );
  await makeVectorIndex(pool, wide, 3072);
  const other = { ...large.manifest, vectors: wide, dimensions: 3072 };
  expect(await nearest(pool, { ...row, manifest: other }, vector, 3)).toHaveLength(1);
  await pool.end();
  await server.stop();
});
