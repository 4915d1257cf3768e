import { QUESTION_SETS, withTexts } from '../../training/questions.ts';
import { withCorpus } from '../corpus.ts';
import type { EvaluationOptions, Figures } from '../shared.ts';
import { type GeneratedQuestion, generateQuestions } from './generate.ts';
import { showFailure } from './run.ts';
import { type Given, type Judgement, judge } from './score.ts';
import { type Asked, byGroup, consistency, outcomeOf } from './tables.ts';

/** Facts of a corpus, and as many unanswerable ones. */
const FACTS = 120;
/** Whose texts are asked about unless `--only` names others. */
const SETS = ['seeds', 'own, pages a'];

interface AskedOfRegister extends Asked {
  readonly gold: GeneratedQuestion;
}

/**
 * Asks what the register of a corpus can answer, in many wordings, and what it cannot; prints what became of the
 * questions by kind and language and by the way of speaking, and how often all wordings of a fact fare alike.
 */
export async function run({ show, only, seed }: EvaluationOptions): Promise<Figures> {
  const asked: AskedOfRegister[] = [];
  for (const set of QUESTION_SETS) {
    const { name } = set;
    if (only.length > 0 ? !only.some((part) => name.includes(part)) : !SETS.includes(name))
      continue;
    const done = await withTexts(set, async (corpus) => {
      await withCorpus(corpus, async (assembly) => {
        const documents = await assembly.documents(
          assembly.summary().documents.map(({ id }) => id),
        );
        const textOf = (id: string) => documents.get(id)?.text ?? null;
        for (const gold of generateQuestions(assembly.register(), { seed, facts: FACTS })) {
          const begun = performance.now();
          const given = await assembly.answer({ kind: 'ask', id: gold.id, text: gold.question });
          const milliseconds = performance.now() - begun;
          const judgement = judgeGenerated(gold, given, textOf);
          const outcome = outcomeOf(gold, given, judgement);
          asked.push({ set: name, engine: 'ours', gold, given, judgement, outcome, milliseconds });
        }
      });
      return true;
    });
    if (!done) console.log(`skipped: the texts of "${name}" are not here`);
  }
  if (asked.length === 0) return {};
  // Answerable ones first, each kind's languages side by side.
  const name = ({ gold }: AskedOfRegister) => `${gold.swap ? 1 : 0} ${gold.kind} ${gold.lang}`;
  const sorted = [...asked].sort((a, b) => name(a).localeCompare(name(b)));
  byGroup(sorted, ['asked for', 'language'], ({ gold }) => [gold.kind, gold.lang]);
  byGroup(asked, ['spoken by', 'language'], ({ gold }) => [gold.speech, gold.lang]);
  const { alike, facts } = consistency(asked);
  console.log(`all wordings of a fact, in both languages, fare alike: ${alike} of ${facts}`);
  if (show) for (const one of asked) showFailure(one.gold, one);
  const right = asked.filter(({ outcome }) => outcome === 'right' || outcome === 'declined');
  return { right: right.length / asked.length, 'paraphrase consistency': alike / facts };
}

/** Where the register leaves a question open, an answer that is no yes is as right as none. */
export function judgeGenerated(
  gold: GeneratedQuestion,
  given: Given,
  textOf: (id: string) => string | null,
): Judgement {
  const answered = gold.open === true && given.status === 'answered';
  return judge(answered ? { ...gold, status: 'answered' } : gold, given, textOf);
}
