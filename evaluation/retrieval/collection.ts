import { existsSync, readFileSync } from 'node:fs';
import { fr } from '../../src/languages/fr/index.ts';
import { cutPassages } from '../../src/retrieval/passages.ts';
import type { IndexedPassage } from '../../src/retrieval/words/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const GOLD = new URL('../../../shared/gold/', import.meta.url);

/** Query sets by the passages they are asked of. */
export const COLLECTIONS = [
  { passages: 'retrieval-fr', queries: ['retrieval-fr', 'retrieval-fr-misspelt'] },
  { passages: 'retrieval-fr-news', queries: ['retrieval-fr-news'] },
] as const;

export interface Judged {
  readonly id: string;
  readonly text: string;
  /** Keys of the texts that answer it. */
  readonly relevant: ReadonlySet<string>;
}

export function available(): boolean {
  return existsSync(new URL('retrieval-fr/passages.jsonl', GOLD));
}

function lines<T>(path: string): T[] {
  return readFileSync(new URL(path, GOLD), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

interface Text {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

export const textsOf = (name: string): readonly Text[] => lines<Text>(`${name}/passages.jsonl`);

/**
 * Passages of a collection with the key of the text each is from: every text
 * whole, or cut as an ingest cuts it.
 * @param limit of texts
 */
export function passagesOf(
  name: string,
  cut: boolean,
  limit = Number.POSITIVE_INFINITY,
): { passages: IndexedPassage[]; keys: string[] } {
  const passages: IndexedPassage[] = [];
  const keys: string[] = [];
  textsOf(name)
    .slice(0, limit)
    .forEach(({ id, text, date }, document) => {
      for (const piece of cut ? pieces(id, text) : [text]) {
        keys.push(id);
        passages.push({
          id: passages.length,
          text: piece,
          title: null,
          date: date ?? null,
          language: 'fr',
          document,
        });
      }
    });
  return { passages, keys };
}

function pieces(id: string, text: string): string[] {
  const span = { start: 0, end: text.length };
  const sentences = splitSentences(text, span, 'article', fr);
  const sections = [{ kind: 'article' as const, ...span }];
  return cutPassages({ id, text, sections }, sentences).map((passage) => passage.text);
}

export function queriesOf(name: string): Judged[] {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(new URL(`${name}/qrels.tsv`, GOLD), 'utf8').split('\n')) {
    const [query, text] = line.split('\t');
    if (!query || !text) continue;
    const texts = relevant.get(query) ?? new Set();
    texts.add(text);
    relevant.set(query, texts);
  }
  return lines<{ id: string; text: string }>(`${name}/queries.jsonl`).map(({ id, text }) => ({
    id,
    text,
    relevant: relevant.get(id) ?? new Set<string>(),
  }));
}
