/** One measurement in a process of its own, so that memory and start are its alone. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Live } from '../../src/app/generation.ts';
import { IngestThread } from '../../src/ingest/thread.ts';
import { BuiltinEmbeddings } from '../../src/retrieval/embeddings/builtin.ts';
import { openStore, type SharedStore } from '../../src/retrieval/openStore.ts';
import { openReader } from '../../src/retrieval/store/sqlite.ts';
import { VectorIndex } from '../../src/retrieval/vectors.ts';
import { holds, type Query } from './corpus.ts';
import { type Figures, megabytes, passagesIn, quantiles } from './figures.ts';
import { peer } from './peers.ts';

export interface Job {
  readonly corpus: string;
  readonly data: string;
  /** Null: the index is in the data folder. */
  readonly shared: SharedStore | null;
  readonly queries: readonly Query[];
  /** Folder where peers are installed that are no dependencies of ours. */
  readonly peers: string | null;
}

/** Start from a ready index, then warm searches. */
async function search({ data, shared, queries }: Job): Promise<Figures> {
  const store = await openStore({ data, shared });
  const index = await store.open(null, {});
  await index.search(queries[0]?.text ?? '', 10);
  // Since the process began: Node, tsx, checks, loading, first answer.
  const ready = performance.now() / 1000;
  for (const { text } of queries.slice(0, 100)) await index.search(text, 10);
  const times: number[] = [];
  let found = 0;
  let despite = 0;
  for (const query of queries) {
    const before = performance.now();
    const hits = await index.search(query.text, 10);
    times.push(performance.now() - before);
    if (hits.some(({ passage }) => holds(passage.text, query))) found += 1;
    const others = await index.search(query.misspelt, 10);
    if (others.some(({ passage }) => holds(passage.text, query))) despite += 1;
  }
  const rss = megabytes();
  await index.close();
  await store.close();
  const share = (count: number) => count / queries.length;
  return { ready, ...quantiles(times), rss, found: share(found), misspelt: share(despite) };
}

/** Every passage's vector compared with every query: what HNSW should have found. */
async function recall({ data, queries }: Job): Promise<Figures> {
  const store = openReader(data);
  const { manifest } = store;
  if (manifest?.model == null) throw new Error('the bench needs the built-in embedding');
  const model = BuiltinEmbeddings.fromBytes(readFileSync(join(data, manifest.model.file)));
  const vectors = await VectorIndex.open(
    data,
    manifest.shards,
    manifest.embedder,
    manifest.dimensions,
  );
  const asked = queries.slice(0, 100).map(({ text }) => model.embedSync(text));
  const best: { id: number; score: number }[][] = asked.map(() => []);
  for await (const passage of passagesIn(store)) {
    const vector = model.embedSync(passage.text);
    for (const [q, query] of asked.entries()) {
      let score = 0;
      for (let i = 0; i < query.length; i++) score += (query[i] as number) * (vector[i] as number);
      const row = best[q] as { id: number; score: number }[];
      if (row.length < 10 || score > (row[9]?.score ?? 0)) {
        row.push({ id: passage.id, score });
        row.sort((a, b) => b.score - a.score);
        row.length = Math.min(row.length, 10);
      }
    }
  }
  let hits = 0;
  const times: number[] = [];
  for (const [q, query] of asked.entries()) {
    const before = performance.now();
    const found = vectors.search(query, 10);
    times.push(performance.now() - before);
    // Passages with one text have one vector: any of them is as right as the other.
    const least = best[q]?.at(-1)?.score ?? 0;
    hits += found.filter(({ score }) => score >= least - 1e-5).length;
  }
  const { p50, p99 } = quantiles(times);
  return { recall: hits / (10 * asked.length), hnsw50: p50, hnsw99: p99 };
}

/** Every kind of question about meetings, over people and places that the register has. */
async function questions({ data, shared }: Job): Promise<Figures> {
  const store = await openStore({ data, shared });
  const live = new Live(await store.open(null, {}));
  const before = performance.now();
  await live.link();
  const linked = (performance.now() - before) / 1000;
  const told = live.register.meetings.filter(({ participants }) => participants.length > 1);
  const step = Math.max(1, Math.floor(told.length / 40));
  const some = told.filter((_, at) => at % step === 0).slice(0, 40);
  const kinds: Record<string, (a: string, b: string, place: string) => string> = {
    'ask whom somebody met': (a) => `Qui a rencontré ${a} ?`,
    'ask whether two met': (a, b) => `${a} a-t-il rencontré ${b} ?`,
    'ask when': (a, b) => `Quand ${a} a-t-il rencontré ${b} ?`,
    'ask where': (a, b) => `Où ${a} a-t-il rencontré ${b} ?`,
    'ask how often': (a, b) => `Combien de fois ${a} a-t-il rencontré ${b} ?`,
    'ask who met at a place': (_, __, place) => `Qui s'est rencontré à ${place} ?`,
    'ask with a misspelt name': (a) => `Qui a rencontré ${a.slice(0, -2)}${a.slice(-1)} ?`,
    'ask something else': (a) => `Pourquoi ${a} a-t-il été critiqué ?`,
  };
  const figures: Record<string, number> = {
    meetings: live.register.meetings.length,
    linked,
    registerRss: megabytes(),
  };
  for (const [kind, ask] of Object.entries(kinds)) {
    const times: number[] = [];
    for (const [at, { participants, place }] of some.entries()) {
      const text = ask(participants[0] ?? '', participants[1] ?? '', place ?? 'Paris');
      const started = performance.now();
      await live.answerer.answer({ kind: 'ask', text });
      // The first reads weights and word lists.
      if (at > 0) times.push(performance.now() - started);
    }
    const { p50, p99 } = quantiles(times);
    figures[`${kind}, p50`] = p50;
    figures[`${kind}, p99`] = p99;
  }
  await live.index.close();
  await store.close();
  return figures;
}

/** One text after another into a running bot: from the file's being there to its being found. */
async function more({ corpus, data, shared }: Job): Promise<Figures> {
  const store = await openStore({ data, shared });
  let live = new Live(await store.open(null, {}));
  await live.prepare(null);
  const thread = new IngestThread({
    corpus,
    data,
    store: shared,
    maxFileBytes: 1e10,
    embeddings: { model: 'builtin', url: null, key: null, folder: null },
  });
  const times: number[] = [];
  const cpu: number[] = [];
  for (let at = 0; at < 6; at++) {
    const file = `one-more-${at}.txt`;
    writeFileSync(
      join(corpus, file),
      `La ministre Anne Leroy-${at} a reçu hier un ambassadeur à Bruxelles. `.repeat(4),
    );
    const started = performance.now();
    const used = process.cpuUsage();
    await thread.run(() => {});
    const next = new Live(await store.open(null, { before: live.index }));
    await next.prepare(live);
    const [hit] = await next.search(`Anne Leroy-${at} ambassadeur Bruxelles`, 1);
    times.push((performance.now() - started) / 1000);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1e6);
    if (hit?.passage.documentId !== file) throw new Error(`${file} is not found`);
    await live.retire();
    live = next;
  }
  await thread.close();
  await live.retire();
  await store.close();
  for (let at = 0; at < times.length; at++) rmSync(join(corpus, `one-more-${at}.txt`));
  const [first = Number.NaN, ...later] = times;
  return { first, more: quantiles(later).p50, moreCpu: quantiles(cpu.slice(1)).p50 };
}

const [name = '', path = '', which = ''] = process.argv.slice(2);
const steps: Readonly<Record<string, (job: Job, which: string) => Promise<Figures>>> = {
  search,
  recall,
  questions,
  more,
  peer,
};
const step = steps[name];
if (step === undefined) throw new Error(`no step ${name}`);
const job = JSON.parse(readFileSync(path, 'utf8')) as Job;
process.stdout.write(`${JSON.stringify(await step(job, which))}\n`);
process.exit();
