/** Learns which run of sentences answers a question, from the open gold questions and our own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asFact } from '../src/answering/answer.ts';
import { readFact } from '../src/answering/facts/answer.ts';
import { type AnswerSpan, answerSpans, rankSpans } from '../src/answering/facts/spans.ts';
import { parseQuestion } from '../src/answering/question/parse.ts';
import { assemble } from '../src/app/assemble.ts';
import { Live } from '../src/app/generation.ts';
import { packLinear } from '../src/extraction/load.ts';
import { openIngestModels } from '../src/ingest/models.ts';
import { languages } from '../src/languages/index.ts';
import { SearchIndex } from '../src/retrieval/search.ts';
import type { LanguageCode } from '../src/types.ts';
import { writeLayer } from './card.ts';
import { Encoded, type EncodedExample, SETTINGS, trainLogistic } from './logistic.ts';
import { type GoldQuestion, QUESTION_SETS, questionsOf, withTexts } from './questions.ts';
import { generator } from './random.ts';
import { FOLDS, foldOf } from './reading.ts';

const ANSWERS = { ...SETTINGS, epochs: 6, rate: 0.08, l1: 0.3, l2: 2 };

type Asked = GoldQuestion;

interface Learned {
  readonly asked: Asked;
  readonly spans: readonly AnswerSpan[];
  readonly labels: readonly (1 | 0 | null)[];
}

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ');

function labelOf(asked: Asked, span: AnswerSpan): 1 | 0 | null {
  if (asked.status !== 'answered') return 0;
  const { document } = span.judged.candidate;
  const text = fold(document.text.slice(span.start, span.end));
  const says = asked.must.every((group) => group.some((x) => text.includes(fold(x))));
  const cited = asked.cite.some((c) => {
    if (!document.id.endsWith(c.doc)) return false;
    if ('start' in c) return c.start < span.end && c.end > span.start;
    const want = fold(c.contains);
    return text.includes(want.slice(0, 60)) || want.includes(text);
  });
  if (cited && says) return 1;
  // Words of a yes or a list need not stand in the text.
  if (cited) return asked.must.length > 1 ? null : 0;
  return says ? null : 0;
}

async function readCorpus(corpus: string, questions: readonly Asked[]): Promise<Learned[]> {
  const data = mkdtempSync(join(tmpdir(), 'entrevue-train-'));
  const settings = {
    corpus,
    data,
    maxFileBytes: 64 * 1024 * 1024,
    embeddings: { model: 'builtin', url: null, key: null, folder: null },
  } as const;
  const assembly = await assemble(settings);
  const learned: Learned[] = [];
  try {
    await assembly.ingest(() => {});
    const { embedder } = await openIngestModels(settings, () => {});
    const live = new Live(await SearchIndex.open(data, embedder));
    const random = generator(3);
    for (const asked of questions) {
      learned.push(await readOne(asked, live));
      const twin = twinOf(asked, live, random);
      if (twin) learned.push(await readOne(twin, live));
    }
    live.retire();
  } finally {
    assembly.close();
    rmSync(data, { recursive: true, force: true });
  }
  return learned;
}

async function readOne(asked: Asked, live: Live): Promise<Learned> {
  const { register, index } = live;
  const parsed = parseQuestion(asked.question, { register, languages, today: null });
  const reading = await readFact(asFact(parsed), {
    search: (query, k, options) => index.search(query, k, options),
    wordsOf: (query, language) => index.wordsOf(query, language),
    register,
    documents: { get: (id) => index.store.document(id) },
    languages,
    summary: () => live.summary,
  });
  const spans = answerSpans(reading.asked, reading.judged);
  return { asked, spans, labels: spans.map((span) => labelOf(asked, span)) };
}

/** The same question about somebody of another text or another year: the corpus has no answer to it. */
function twinOf(asked: Asked, live: Live, random: () => number): Asked | null {
  if (asked.status !== 'answered') return null;
  const { register, index } = live;
  const parsed = parseQuestion(asked.question, { register, languages, today: null });
  const party = parsed.type === 'fact' ? parsed.people[0] : parsed.parties[0];
  const texts = asked.cite.map(({ doc }) => {
    const id = index.store.heads().find((head) => head.id.endsWith(doc))?.id;
    return id ? fold(index.store.document(id)?.text ?? '') : '';
  });
  let question = asked.question;
  if (party?.kind === 'person' && question.includes(party.text)) {
    const others = register.people.filter(
      ({ name }) =>
        name.includes(' ') && !texts.some((t) => t.includes(fold(name).split(' ').at(-1) ?? '')),
    );
    const other = others[Math.floor(random() * others.length)];
    if (other) question = question.replace(party.text, other.name);
  } else question = question.replace(/\b(?:19|20)\d\d\b/u, (year) => String(Number(year) - 3));
  return question === asked.question
    ? null
    : { ...asked, id: `${asked.id}-twin`, question, status: 'not_found', must: [] };
}

/** Documents that prove a question: the unit of cross-validation. */
const groupOf = ({ asked }: Learned): string => asked.cite[0]?.doc ?? asked.id;

/** `npm run train -- <language> answers` */
export async function trainAnswers(language: LanguageCode): Promise<void> {
  const learned: Learned[] = [];
  const sets = QUESTION_SETS.filter(({ held }) => !held);
  for (const set of sets) {
    const questions = questionsOf(set);
    const own = questions && (await withTexts(set, (folder) => readCorpus(folder, questions)));
    if (own) learned.push(...own);
    else console.log(`skipped: the questions or texts of "${set.name}" are not here`);
  }
  const space = new Encoded();
  const encoded = learned.map(({ spans, labels }) =>
    spans.flatMap((span, i): EncodedExample[] => {
      const label = labels[i];
      return label === null || label === undefined
        ? []
        : [{ ids: space.encode(span.features), label, weight: label === 1 ? 2 : 1 }];
    }),
  );
  const reachable = learned.filter(({ labels }) => labels.includes(1)).length;
  const answerable = learned.filter(({ asked }) => asked.status === 'answered').length;
  console.log(
    `${learned.length} questions, ${answerable} with an answer, ${reachable} of them within reach`,
  );
  const scores: Record<string, number> = {};
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    let [right, wrong, refused, declined, invented] = [0, 0, 0, 0, 0];
    const twins = [0, 0];
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const weights = trainLogistic(
        encoded.filter((_, i) => foldOf(groupOf(learned[i] as Learned)) !== fold).flat(),
        space,
        1,
        ANSWERS,
      );
      for (const one of learned) {
        if (foldOf(groupOf(one)) !== fold) continue;
        const [best] = rankSpans(one.spans, weights);
        const given = best && best.chance >= least ? best.span : null;
        if (one.asked.id.endsWith('-twin')) {
          twins[given ? 1 : 0] = (twins[given ? 1 : 0] as number) + 1;
        } else if (one.asked.status !== 'answered') {
          if (given) invented += 1;
          else declined += 1;
        } else if (!given) refused += 1;
        else if (one.labels[one.spans.indexOf(given)] === 1) right += 1;
        else wrong += 1;
      }
    }
    console.log(
      `least ${least}: right ${right}, wrong ${wrong}, refused ${refused} of ${answerable}; of the unanswerable declined ${declined}, answered ${invented}; of the twins ${twins.join(', ')}`,
    );
    scores[`right at ${least}`] = right / answerable;
    scores[`declined at ${least}`] = declined / Math.max(1, declined + invented);
  }
  const weights = trainLogistic(encoded.flat(), space, 1, ANSWERS);
  const size = writeLayer(language, 'answers', new Map(packLinear('spans', weights)), {
    features: [
      'src/answering/facts/spans.ts',
      'src/answering/facts/judge.ts',
      'src/answering/facts/topics.ts',
    ],
    data: sets.flatMap(({ questions }) => questions),
    licences: ['questions of this project'],
    scores,
  });
  console.log(`answers: ${size} bytes`);
}
