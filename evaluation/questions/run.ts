import { readFileSync } from 'node:fs';
import { withCorpus } from '../corpus.ts';
import { type EvaluationOptions, type Figures, sharedLines, sharedPath } from '../shared.ts';
import { nearnessAnswerer } from './baseline.ts';
import { type Given, type GoldQuestion, judge } from './score.ts';

const SETS = [
  { name: 'seeds', file: 'gold/questions.dev.jsonl', corpus: 'seeds' },
  {
    name: 'articles-fr',
    file: 'gold/articles-fr/questions.jsonl',
    corpus: 'gold/articles-fr/corpus',
  },
  {
    name: 'diplomacy-fr',
    file: 'gold/diplomacy-fr/questions.jsonl',
    corpus: 'gold/diplomacy-fr/corpus',
  },
  // Our own, written by people who did not know how it is built; the reader of answers learns from them too.
  { name: 'own, diplomacy', own: ['asked-dipa', 'asked-dipb'], corpus: 'gold/diplomacy-fr/corpus' },
  { name: 'own, articles', own: ['asked-art'], corpus: 'gold/articles-fr-2/corpus' },
  { name: 'own, seeds', own: ['asked-seed'], corpus: 'seeds' },
] as const;

function ownQuestions(names: readonly string[]): GoldQuestion[] {
  return names.flatMap((name) =>
    readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as GoldQuestion),
  );
}

interface Row {
  readonly set: string;
  readonly language: string;
  readonly engine: string;
  questions: number;
  right: number;
  answerable: number;
  cited: number;
  unanswerable: number;
  abstained: number;
  quotations: number;
  verbatim: number;
  readonly milliseconds: number[];
}

/** Prints how many questions over the seed texts and the annotated articles are answered rightly. */
export async function run({ show }: EvaluationOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const set of SETS) {
    const { name, corpus: folder } = set;
    const questions = 'own' in set ? ownQuestions(set.own) : sharedLines<GoldQuestion>(set.file);
    const corpus = sharedPath(folder);
    if (questions === null || corpus === null) continue;
    await withCorpus(corpus, async (assembly) => {
      const textOf = (id: string) => assembly.document(id)?.text ?? null;
      const naive = nearnessAnswerer(assembly);
      for (const gold of questions) {
        const engines: Record<string, () => Promise<Given> | Given> = {
          ours: () => assembly.answer({ kind: 'ask', id: gold.id, text: gold.question }),
          nearness: () => naive(gold.question, gold.lang),
        };
        for (const [engine, ask] of Object.entries(engines)) {
          const begun = performance.now();
          const given = await ask();
          const milliseconds = performance.now() - begun;
          const judgement = judge(gold, given, textOf);
          add(rowOf(rows, name, gold.lang, engine), gold, given, judgement, milliseconds);
          if (engine === 'ours' && judgement.faults.length > 0) {
            const text = given.text.replaceAll(/\s+/gu, ' ').slice(0, 300);
            failures.push(
              `${gold.id} ${gold.question}\n    -> ${text}\n    ${judgement.faults.join('; ')}`,
            );
          }
        }
      }
    });
  }
  if (rows.length === 0) return figures;
  console.log(
    '| questions over | language | engine | right | cited | abstained | verbatim | ms median | worst |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const times = row.milliseconds.toSorted((a, b) => a - b);
    const cells = [
      row.set,
      row.language,
      row.engine,
      `${row.right}/${row.questions}`,
      `${row.cited}/${row.answerable}`,
      `${row.abstained}/${row.unanswerable}`,
      `${row.verbatim}/${row.quotations}`,
      (times[Math.floor(times.length / 2)] ?? 0).toFixed(1),
      (times.at(-1) ?? 0).toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
    if (row.engine !== 'ours') continue;
    const key = `${row.set} ${row.language}`;
    figures[`${key} right`] = row.right / row.questions;
    figures[`${key} cited`] = row.answerable === 0 ? 1 : row.cited / row.answerable;
    figures[`${key} abstained`] = row.unanswerable === 0 ? 1 : row.abstained / row.unanswerable;
    figures[`${key} verbatim`] = row.quotations === 0 ? 1 : row.verbatim / row.quotations;
  }
  if (show) for (const line of failures) console.log(`  ${line}`);
  return figures;
}

function rowOf(rows: Row[], set: string, language: string, engine: string): Row {
  const known = rows.find(
    (row) => row.set === set && row.language === language && row.engine === engine,
  );
  if (known) return known;
  const row: Row = {
    set,
    language,
    engine,
    questions: 0,
    right: 0,
    answerable: 0,
    cited: 0,
    unanswerable: 0,
    abstained: 0,
    quotations: 0,
    verbatim: 0,
    milliseconds: [],
  };
  rows.push(row);
  return row;
}

function add(
  row: Row,
  gold: GoldQuestion,
  given: Given,
  { faults, cited, verbatim }: ReturnType<typeof judge>,
  milliseconds: number,
): void {
  row.questions += 1;
  if (faults.length === 0) row.right += 1;
  if (gold.status === 'not_found') {
    row.unanswerable += 1;
    if (given.status === 'not_found') row.abstained += 1;
  } else {
    row.answerable += 1;
    if (cited) row.cited += 1;
  }
  row.quotations += given.citations.length;
  row.verbatim += verbatim;
  row.milliseconds.push(milliseconds);
}
