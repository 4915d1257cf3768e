import {
  type GoldQuestion,
  QUESTION_SETS,
  questionsOf,
  withTexts,
} from '../../training/questions.ts';
import { withCorpus } from '../corpus.ts';
import type { EvaluationOptions, Figures } from '../shared.ts';
import { nearnessAnswerer } from './baseline.ts';
import { type Given, judge } from './score.ts';
import { type Asked, byKind, bySet, outcomeOf, wordings } from './tables.ts';

/**
 * Asks every question of every set and prints how many are answered rightly: by set and language beside a naive
 * engine, by what is asked for, and how alike the answers to one fact in several wordings are.
 */
export async function run({ show, only }: EvaluationOptions): Promise<Figures> {
  const asked: Asked[] = [];
  for (const set of QUESTION_SETS) {
    const { name } = set;
    if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
    const questions = questionsOf(set);
    const done =
      questions &&
      (await withTexts(set, async (corpus) => {
        await withCorpus(corpus, async (assembly) => {
          const documents = await assembly.documents(
            assembly.summary().documents.map(({ id }) => id),
          );
          const textOf = (id: string) => documents.get(id)?.text ?? null;
          const naive = nearnessAnswerer(documents.values());
          for (const gold of questions) {
            const engines: Record<string, () => Promise<Given> | Given> = {
              ours: () => {
                const { id, question: text, previous } = gold;
                return assembly.answer({ kind: 'ask', id, text, ...(previous && { previous }) });
              },
              nearness: () => naive(gold.question, gold.lang),
            };
            for (const [engine, ask] of Object.entries(engines)) {
              const begun = performance.now();
              const given = await ask();
              const milliseconds = performance.now() - begun;
              const judgement = judge(gold, given, textOf);
              const outcome = outcomeOf(gold, given, judgement);
              asked.push({ set: name, engine, gold, given, judgement, outcome, milliseconds });
            }
          }
        });
        return true;
      }));
    if (!done) console.log(`skipped: the questions or texts of "${name}" are not here`);
  }
  if (asked.length === 0) return {};
  const figures = { ...bySet(asked), ...byKind(asked), ...wordings(asked) };
  if (show) for (const one of asked) if (one.engine === 'ours') showFailure(one.gold, one);
  return figures;
}

export function showFailure(gold: GoldQuestion, { given, judgement, outcome }: Asked): void {
  if (judgement.faults.length === 0) return;
  const text = given.text.replaceAll(/\s+/gu, ' ').slice(0, 300);
  console.log(
    `  ${gold.id} ${gold.question}\n    -> ${text}\n    ${outcome}: ${judgement.faults.join('; ')}`,
  );
}
