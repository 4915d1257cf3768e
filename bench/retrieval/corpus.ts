/** A large corpus out of real news: sentences as they are, articles recombined. */

import { once } from 'node:events';
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../src/languages/index.ts';
import { cutPassages } from '../../src/retrieval/passages.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const french = languageOf('fr');

/** Words that stand somewhere in the corpus, one after another. */
export interface Query {
  readonly text: string;
  /** The same with a letter left out of its longest word. */
  readonly misspelt: string;
}

/** Spaces and letters' size apart, does a passage hold the words of a query? */
export const holds = (passage: string, { text }: Query): boolean =>
  plain(passage).includes(plain(text));

const plain = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();

function misspelt(text: string): string {
  const [longest = ''] = text.split(' ').sort((a, b) => b.length - a.length);
  const middle = Math.floor(longest.length / 2);
  return text.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}

interface Article {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** News beside the checkout where there is some, else the starter corpus. */
function articles(root: string): { readonly source: string; readonly list: Article[] } {
  const news = join(root, '..', 'shared', 'news-fr.jsonl');
  if (existsSync(news)) {
    const lines = readFileSync(news, 'utf8').split('\n').filter(Boolean);
    const list = lines.map((line) => {
      const { title, text } = JSON.parse(line) as { title: string; text: string };
      return { title, sentences: cut(text) };
    });
    return { source: '../shared/news-fr.jsonl', list };
  }
  const folder = join(root, 'corpus');
  const list = readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
      return { title: name, sentences: cut(text) };
    });
  return { source: 'corpus/', list };
}

function cut(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }, 'article', french)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence.length > 20);
}

/** Even random numbers in [0, 1) (mulberry32): every run makes the same corpus. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Made {
  readonly passages: number;
  readonly documents: number;
  /** Words a passage has on average. */
  readonly words: number;
  readonly queries: readonly Query[];
}

/**
 * Writes `count` passages as JSONL documents of some five passages, and draws queries of
 * four to eight words from them.
 */
export async function makeCorpus(path: string, count: number, root: string): Promise<Made> {
  const { list } = articles(root);
  const random = generator(7);
  const out = createWriteStream(path);
  let passages = 0;
  let documents = 0;
  let words = 0;
  const queries: Query[] = [];
  while (passages < count) {
    const article = list[documents % list.length] as Article;
    const round = Math.floor(documents / list.length);
    const sentences: string[] = [];
    let length = 0;
    // The first round is the news itself; later ones borrow every sentence from anywhere.
    let at = Math.floor(random() * Math.max(1, article.sentences.length - 12));
    while (length < 320) {
      const from =
        round === 0 && at < article.sentences.length
          ? article
          : (list[Math.floor(random() * list.length)] as Article);
      const sentence =
        from === article
          ? article.sentences[at++]
          : from.sentences[Math.floor(random() * from.sentences.length)];
      if (sentence === undefined) continue;
      sentences.push(sentence);
      length += sentence.split(' ').length;
    }
    const text = sentences.join(' ');
    const section = { start: 0, end: text.length, kind: 'article' as const };
    const document = { id: '', text, sections: [section] };
    const cutUp = cutPassages(document, splitSentences(text, section, 'article', french));
    passages += cutUp.length;
    for (const passage of cutUp) words += passage.text.split(/\s+/u).length;
    if (queries.length < 1000 && random() < 0.2) {
      const some = (sentences[0] as string).split(' ');
      const start = Math.floor(random() * Math.max(1, some.length - 8));
      const text = some.slice(start, start + 4 + Math.floor(random() * 5)).join(' ');
      queries.push({ text, misspelt: misspelt(text) });
    }
    const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5000)));
    const row = {
      id: `d${documents++}`,
      title: article.title,
      date: day.toISOString().slice(0, 10),
      text,
    };
    if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { passages, documents, words: words / passages, queries };
}
