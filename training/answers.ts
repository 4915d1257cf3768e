/** Learns which run of sentences answers a question, and what a question leaves open, from questions of the open gold and our own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asFact } from '../src/answering/answer.ts';
import { readFact } from '../src/answering/facts/answer.ts';
import { type AnswerSpan, answerSpans, slottedName } from '../src/answering/facts/spans.ts';
import type { Asked } from '../src/answering/facts/types.ts';
import { parseQuestion } from '../src/answering/question/parse.ts';
import type { SlotChance } from '../src/answering/question/slots.ts';
import { assemble } from '../src/app/assemble.ts';
import { Live } from '../src/app/generation.ts';
import type { LinearWeights } from '../src/extraction/linear.ts';
import { packLinear } from '../src/extraction/load.ts';
import { openIngestModels } from '../src/ingest/models.ts';
import { languages } from '../src/languages/index.ts';
import { SearchIndex } from '../src/retrieval/search.ts';
import type { LanguageCode } from '../src/types.ts';
import { writeLayer } from './card.ts';
import { Encoded, type EncodedExample, trainRidge } from './logistic.ts';
import { type GoldQuestion, QUESTION_SETS, questionsOf, withTexts } from './questions.ts';
import { generator } from './random.ts';
import { FOLDS, foldOf } from './reading.ts';
import { slotOfKind, trainSlots } from './slots.ts';

const ANSWERS = { epochs: 6, rate: 0.02, penalty: 50, least: 12, seed: 1 };

/** All shapes of runs are learned from around this many sentences; of the others the sentence alone. */
const CLOSELY = 14;
/** Twins are easier than questions that somebody wrote to tempt: one in so many is enough. */
const TWINS = 3;

interface Learned {
  readonly gold: GoldQuestion;
  readonly asked: Asked;
  /** Of the best of these ranked ones an answer is made. */
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

/** 1: answers; 0: does not; null: a part of the answer, or its words elsewhere. */
function labelOf(gold: GoldQuestion, span: AnswerSpan): 1 | 0 | null {
  if (gold.status !== 'answered') return 0;
  const { document } = span.judged.candidate;
  const text = fold(document.text.slice(span.start, span.end));
  // The words of a yes or no need not stand in the text.
  const whether = slotOfKind(gold.kind) === 'whether';
  const says = whether || gold.must.every((group) => group.some((x) => text.includes(fold(x))));
  const cited = gold.cite.some((c) => {
    if (!document.id.endsWith(c.doc)) return false;
    if ('start' in c) return c.start < span.end && c.end > span.start;
    const want = fold(c.contains);
    return text.includes(want.slice(0, 60)) || want.includes(text);
  });
  if (cited) return says ? 1 : gold.must.length > 1 ? null : 0;
  return says && !whether ? null : 0;
}

async function readCorpus(
  corpus: string,
  questions: readonly GoldQuestion[],
  slots: (question: GoldQuestion) => readonly SlotChance[],
  take: (learned: Learned) => void,
): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'entrevue-train-'));
  const settings = {
    corpus,
    data,
    maxFileBytes: 64 * 1024 * 1024,
    embeddings: { model: 'builtin', url: null, key: null, folder: null },
  } as const;
  const assembly = await assemble(settings);
  try {
    await assembly.ingest(() => {});
    const { embedder } = await openIngestModels(settings, () => {});
    const live = new Live(await SearchIndex.open(data, embedder));
    await live.link();
    const random = generator(3);
    for (const [i, gold] of questions.entries()) {
      take(await readOne(gold, slots(gold), live));
      const twin = i % TWINS === 0 ? await twinOf(gold, live, random) : null;
      if (twin) take(await readOne(twin, slots(gold), live));
    }
    await live.retire();
  } finally {
    assembly.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function readOne(
  gold: GoldQuestion,
  slots: readonly SlotChance[],
  live: Live,
): Promise<Learned> {
  const { register, index } = live;
  const parsed = parseQuestion(gold.question, { register, languages, today: null });
  const reading = await readFact(
    asFact(parsed),
    {
      search: (query, k, options) => index.search(query, k, options),
      wordsOf: (query, language) => index.wordsOf(query, language),
      register,
      documents: (ids) => live.documents(ids),
      languages,
      summary: () => live.summary,
    },
    slots,
  );
  const { asked } = reading;
  const closely = new Set(reading.judged.slice(0, CLOSELY));
  const spans = answerSpans(asked, reading.judged).filter(
    ({ judged, members, start, end }) =>
      closely.has(judged) ||
      (members.length === 1 && start === judged.candidate.start && end === judged.candidate.end),
  );
  return { gold, asked, spans, labels: spans.map((span) => labelOf(gold, span)) };
}

/** The same question about somebody of another text or another year: the corpus has no answer to it. */
async function twinOf(
  gold: GoldQuestion,
  live: Live,
  random: () => number,
): Promise<GoldQuestion | null> {
  if (gold.status !== 'answered') return null;
  const { register } = live;
  const parsed = parseQuestion(gold.question, { register, languages, today: null });
  const party = parsed.type === 'fact' ? parsed.people[0] : parsed.parties[0];
  const ids = gold.cite.flatMap(
    ({ doc }) => live.summary.documents.find(({ id }) => id.endsWith(doc))?.id ?? [],
  );
  const texts = [...(await live.documents(ids)).values()].map(({ text }) => fold(text));
  let question = gold.question;
  if (party?.kind === 'person' && question.includes(party.text)) {
    const others = register.people.filter(
      ({ name }) =>
        name.includes(' ') && !texts.some((t) => t.includes(fold(name).split(' ').at(-1) ?? '')),
    );
    const other = others[Math.floor(random() * others.length)];
    if (other) question = question.replace(party.text, other.name);
  } else question = question.replace(/\b(?:19|20)\d\d\b/u, (year) => String(Number(year) - 3));
  return question === gold.question
    ? null
    : { ...gold, id: `${gold.id}-twin`, question, status: 'not_found', must: [] };
}

/** Documents that prove a question: the unit of cross-validation. */
const groupOf = (gold: GoldQuestion): string => gold.cite[0]?.doc ?? gold.id;

/** What is kept of a question that was read. */
interface Kept {
  readonly gold: GoldQuestion;
  readonly fold: number;
  readonly examples: readonly EncodedExample[];
  /** Sentence of each example, by number, and whether it answers. */
  readonly sentences: readonly number[];
  readonly answers: readonly boolean[];
}

function encoded(
  { spans, labels }: Learned,
  slots: readonly SlotChance[],
  language: LanguageCode,
  space: Encoded,
): Pick<Kept, 'examples' | 'sentences' | 'answers'> {
  const examples: EncodedExample[] = [];
  const sentences: number[] = [];
  const answers: boolean[] = [];
  const numbers = new Map<unknown, number>();
  for (const [i, span] of spans.entries()) {
    const label = labels[i] ?? null;
    const own = span.judged.candidate.language.code === language;
    // Of texts in another language the words say nothing of this one.
    const slotted = own ? span.slotted : span.slotted.filter((name) => name.includes('='));
    const names = [...span.features];
    const values = names.map(() => 1);
    for (const [slot, chance] of slots) {
      names.push(`slot=${slot}`, ...slotted.map((name) => slottedName(slot, name)));
      while (values.length < names.length) values.push(chance);
    }
    examples.push({
      ids: space.encode(names),
      values: Float32Array.from(values),
      label: label ?? -1,
      weight: label === 1 ? 2 : 1,
    });
    const number = numbers.get(span.judged) ?? numbers.size;
    numbers.set(span.judged, number);
    sentences.push(number);
    answers.push(label === 1);
  }
  return { examples, sentences, answers };
}

/** The chance of the likeliest run, and whether it or the second answers. */
function bestTwo(kept: Kept, weights: LinearWeights, space: Encoded): [number, boolean, boolean] {
  const scores = kept.examples.map(({ ids, values }) => {
    let score = 0;
    for (let k = 0; k < ids.length; k += 1) {
      const row = weights.weights.get(space.keys[ids[k] as number] as number);
      if (row) score += (row[0] as number) * ((values?.[k] ?? 1) as number);
    }
    return score;
  });
  const best = new Map<number, number>();
  for (const [i, score] of scores.entries()) {
    const sentence = kept.sentences[i] as number;
    const known = best.get(sentence);
    if (known === undefined || score > (scores[known] as number)) best.set(sentence, i);
  }
  const order = [...best.values()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const [first, second] = order;
  const right = (i: number | undefined): boolean => i !== undefined && kept.answers[i] === true;
  const chance = first === undefined ? 0 : 1 / (1 + Math.exp(-(scores[first] as number)));
  return [chance, right(first), right(first) || right(second)];
}

/** `npm run train -- <language> answers`: questions in that language, texts in that language. */
export async function trainAnswers(language: LanguageCode): Promise<void> {
  const sets = QUESTION_SETS.filter(({ held }) => !held);
  const questions = sets.flatMap((set) => questionsOf(set) ?? []);
  const learnedSlots = Object.fromEntries(
    languages.map(({ code }) => [code, trainSlots(code, questions, groupOf)]),
  );
  for (const [code, { accuracy }] of Object.entries(learnedSlots))
    console.log(`slots of questions in ${code}: ${(accuracy * 100).toFixed(1)} % right`);
  const slotsFor = (gold: GoldQuestion): readonly SlotChance[] =>
    learnedSlots[gold.lang]?.unseen.get(gold.id) ?? [];
  const space = new Encoded();
  const kept: Kept[] = [];
  for (const set of sets) {
    const own = questionsOf(set);
    const done =
      own &&
      (await withTexts(set, async (folder) => {
        await readCorpus(folder, own, slotsFor, (learned) => {
          const { gold, asked } = learned;
          const fold = foldOf(groupOf(gold));
          kept.push({ gold, fold, ...encoded(learned, asked.slots, language, space) });
        });
        return true;
      }));
    if (!done) console.log(`skipped: the questions or texts of "${set.name}" are not here`);
  }
  const answerable = kept.filter(({ gold }) => gold.status === 'answered');
  const reachable = answerable.filter(({ answers }) => answers.includes(true)).length;
  console.log(
    `${kept.length} questions, ${answerable.length} with an answer, ${reachable} of them within reach`,
  );
  const learn = (some: readonly Kept[]): LinearWeights =>
    trainRidge(
      some.flatMap(({ examples }) => examples.filter(({ label }) => label >= 0)),
      space,
      ANSWERS,
    );
  const judged: { gold: GoldQuestion; best: [number, boolean, boolean] }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(kept.filter((one) => one.fold !== fold));
    for (const one of kept)
      if (one.fold === fold) judged.push({ gold: one.gold, best: bestTwo(one, weights, space) });
  }
  const scores: Record<string, number> = {};
  const asked = judged.filter(({ gold }) => !gold.id.endsWith('-twin'));
  const twins = judged.filter(({ gold }) => gold.id.endsWith('-twin'));
  const firsts = asked.filter(({ best }) => best[1]).length;
  console.log(`the likeliest run answers ${firsts} of ${answerable.length}`);
  for (const least of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]) {
    const given = asked.filter(({ best }) => best[0] >= least);
    const right = given.filter(({ best }) => best[2]).length;
    const invented = given.filter(({ gold }) => gold.status !== 'answered').length;
    const wrong = given.length - right - invented;
    const declined = asked.length - answerable.length - invented;
    console.log(
      `least ${least}: right ${right}, wrong ${wrong}, refused ${answerable.length - right - wrong} of ${answerable.length}; of the unanswerable declined ${declined}, answered ${invented}; of ${twins.length} twins ${twins.filter(({ best }) => best[0] >= least).length} answered`,
    );
    scores[`right at ${least}`] = right / answerable.length;
    scores[`declined at ${least}`] = declined / Math.max(1, declined + invented);
  }
  scores['slots right'] = learnedSlots[language]?.accuracy ?? 0;
  const size = writeLayer(
    language,
    'answers',
    new Map([
      ...packLinear('slots', learnedSlots[language]?.weights as LinearWeights),
      ...packLinear('spans', learn(kept)),
    ]),
    {
      features: [
        'src/answering/question/slots.ts',
        'src/answering/facts/spans.ts',
        'src/answering/facts/judge.ts',
        'src/answering/facts/topics.ts',
      ],
      data: sets.flatMap(({ questions: names }) => names),
      licences: ['questions of this project'],
      scores,
    },
  );
  console.log(`answers: ${size} bytes`);
}
