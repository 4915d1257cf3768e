import { createMemorySearch } from '../../src/retrieval/memory.ts';
import { available, COLLECTIONS, passagesOf, queriesOf } from './collection.ts';
import { type Measures, measure } from './measures.ts';
import { peers } from './peers.ts';

const DEPTH = 100;
/** Passages looked at so that 100 texts remain when a text has several. */
const DEEPER = 300;

/** Prints words alone, vectors alone (compared exactly), both ranked together, and peers. */
export function run(): void {
  if (!available()) {
    console.log('retrieval: skipped, ../shared/gold is not here');
    return;
  }
  console.log(
    '| queries | passages | engine | nDCG@10 | halves | MRR@10 | R@10 | R@100 | ms p50 | p99 |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const collection of COLLECTIONS) {
    for (const cut of [false, true]) {
      const { passages, keys } = passagesOf(collection.passages, cut);
      const search = createMemorySearch(passages);
      const engines: { name: string; search: (query: string) => { id: number }[] }[] = [
        { name: 'words', search: (query) => search.words(query, DEEPER) },
        { name: 'vectors', search: (query) => search.vectors(query, DEEPER) },
        { name: 'fused', search: (query) => search.search(query, DEEPER) },
      ];
      // A peer has no notion of a text in several passages: it gets the whole texts.
      if (!cut) {
        for (const peer of peers(passages)) {
          engines.push({
            name: peer.name,
            search: (query) => peer.search(query, DEEPER).map((id) => ({ id })),
          });
        }
      }
      for (const name of collection.queries) {
        const queries = queriesOf(name);
        for (const engine of engines) {
          const keysOf = (query: string): string[] =>
            [...new Set(engine.search(query).map(({ id }) => keys[id] ?? ''))].slice(0, DEPTH);
          row(
            name,
            `${passages.length}${cut ? ' cut' : ''}`,
            engine.name,
            measure(queries, keysOf),
          );
        }
      }
    }
  }
}

function row(queries: string, passages: string, engine: string, measures: Measures): void {
  const figures = [
    measures.ndcg10.toFixed(3),
    measures.halves.map((half) => half.toFixed(3)).join(' / '),
    measures.mrr10.toFixed(3),
    measures.recall10.toFixed(3),
    measures.recall100.toFixed(3),
    measures.median.toFixed(1),
    measures.p99.toFixed(1),
  ];
  console.log(`| ${[queries, passages, engine, ...figures].join(' | ')} |`);
}
