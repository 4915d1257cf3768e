/** Questions with right answers, and the corpora they are asked of: the shared gold and our own. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJsonLines, shared, sourceText } from './annotated.ts';

const own = fileURLToPath(new URL('../annotated/questions/', import.meta.url));

/** A question with what a right answer holds. */
export interface GoldQuestion {
  readonly id: string;
  readonly lang: string;
  /** What is asked for: `who_met`, `when`, `why`, … */
  readonly kind?: string;
  readonly question: string;
  /** Questions of the conversation before it, oldest first. */
  readonly previous?: readonly string[];
  readonly status: 'answered' | 'not_found';
  /** Of each group, one alternative must stand in the answer. */
  readonly must: readonly (readonly string[])[];
  /** Patterns that must not match the folded answer. */
  readonly mustNot: readonly string[];
  /** One of these sources must be cited; an empty `contains` means anywhere in it. */
  readonly cite: readonly GoldCitation[];
  /** Questions of one set with the same `fact` ask the same thing in other words. */
  readonly fact?: string;
}

export type GoldCitation =
  | { readonly doc: string; readonly contains: string }
  /** Our own questions keep no text: offsets into it, in UTF-16 units. */
  | { readonly doc: string; readonly start: number; readonly end: number };

export interface QuestionSet {
  readonly name: string;
  /** Files of `../shared`, or names of our own. */
  readonly questions: readonly string[];
  /** A folder of `../shared`, or a list of texts in `annotated/questions/corpora.json`. */
  readonly corpus: string;
  /** The reader of answers never learns from these. */
  readonly held?: true;
}

const listed = (name: string, corpus: string, held?: true): QuestionSet => ({
  name,
  questions: [`asked-${corpus}`],
  corpus,
  ...(held ? { held } : {}),
});

export const QUESTION_SETS: readonly QuestionSet[] = [
  { name: 'seeds', questions: ['gold/questions.dev.jsonl'], corpus: 'seeds' },
  {
    name: 'articles-fr',
    questions: ['gold/articles-fr/questions.jsonl'],
    corpus: 'gold/articles-fr/corpus',
  },
  {
    name: 'diplomacy-fr',
    questions: ['gold/diplomacy-fr/questions.jsonl'],
    corpus: 'gold/diplomacy-fr/corpus',
  },
  {
    name: 'own, diplomacy',
    questions: ['asked-dipa', 'asked-dipb'],
    corpus: 'gold/diplomacy-fr/corpus',
  },
  { name: 'own, articles', questions: ['asked-art'], corpus: 'gold/articles-fr-2/corpus' },
  { name: 'own, seeds', questions: ['asked-seed'], corpus: 'seeds' },
  ...['a', 'b', 'c', 'e', 'f', 'g', 'h', 'i'].map((part) =>
    listed(`own, pages ${part}`, `pages-${part}`),
  ),
  ...['a', 'b', 'c', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'n'].map((part) =>
    listed(`own, news ${part}`, `news-${part}`),
  ),
  listed('own, English a', 'english-a'),
  listed('own, English b', 'english-b'),
  listed('held, pages d', 'pages-d', true),
  listed('held, pages j', 'pages-j', true),
  listed('held, news d', 'news-d', true),
  listed('held, news m', 'news-m', true),
];

/** Null where the shared file is not at hand. */
export function questionsOf({ questions }: QuestionSet): GoldQuestion[] | null {
  const found: GoldQuestion[] = [];
  for (const name of questions) {
    const path = name.includes('/') ? join(shared, name) : join(own, `${name}.jsonl`);
    if (!existsSync(path)) return null;
    found.push(...(readJsonLines(path) as unknown as GoldQuestion[]));
  }
  return found;
}

/**
 * Lends a folder with the texts of a set; a list of texts is written out for the time.
 * Null where they are not at hand.
 */
export async function withTexts<T>(
  { corpus }: QuestionSet,
  work: (folder: string) => Promise<T>,
): Promise<T | null> {
  const folder = join(shared, corpus);
  if (existsSync(folder)) return work(folder);
  const lists = JSON.parse(readFileSync(join(own, 'corpora.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  const rows = (lists[corpus] ?? []).flatMap((id) => {
    const source = sourceText(id);
    return source ? [JSON.stringify({ id, ...source })] : [];
  });
  if (rows.length === 0 || rows.length < (lists[corpus] ?? []).length) return null;
  const made = mkdtempSync(join(tmpdir(), 'entrevue-texts-'));
  try {
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, `${corpus}.jsonl`), `${rows.join('\n')}\n`);
    return await work(made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
