/** A question for the passages → an answer. The door of this room. */
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import type { QueryWord } from '../../retrieval/words/terms.ts';
import type { Answer, CorpusSummary, Document, LanguageCode, PassageHit } from '../../types.ts';
import type { FactQuestion } from '../question/types.ts';
import { readCandidates } from './candidates.ts';
import { answered, type Composition, notFound } from './compose.ts';
import { judge, LEAST_VALUE, MEASURED } from './judge.ts';
import { readTopics } from './topics.ts';
import type { Asked, Judged } from './types.ts';

/** Passages that are read. */
const READ = 30;
/** From this chance on a sentence is given as the answer. */
const ANSWERED = 0.4;
/** The same where some of what is asked is nowhere near, and for readers' comments. */
const ANSWERED_DOUBTFUL = 0.5;
const MANY_APART = 0.38;
/** Where as much of the question is nowhere near, the sentence is about something else. */
const MOST_APART = 0.5;
/** Least share of the question that the sentence and its surroundings must speak of. */
const LEAST_COVER = 0.4;
const LEAST_NAME = 0.25;
/** Weight from which a word is no mere filler. */
const TELLING = 0.45;
/** From this chance on it is shown as what comes nearest. */
const NEAR = 0.25;
/** A second sentence is cited when it is nearly as good. */
const ALSO = 0.93;

export interface FactContext {
  readonly search: (
    query: string,
    k: number,
    options?: { readonly language?: LanguageCode; readonly comments?: boolean },
  ) => Promise<readonly PassageHit[]>;
  /** The content words of a query as the corpus knows them. */
  readonly wordsOf: (query: string, language?: LanguageCode) => readonly QueryWord[];
  readonly documents: { get(id: string): Document | null };
  readonly register: Register;
  readonly languages: readonly Language[];
  readonly summary: () => CorpusSummary;
  /** Language of the answer; default: that of the question. */
  readonly language?: LanguageCode;
  readonly comments?: boolean;
  readonly id?: string | null;
}

/** Everything that was weighed, for `explain` and for measuring. */
export interface FactReading {
  readonly asked: Asked;
  readonly judged: readonly Judged[];
  readonly answers: boolean;
}

export async function answerFactQuestion(
  question: FactQuestion,
  context: FactContext,
): Promise<Answer> {
  const reading = await readFact(question, context);
  const { asked, judged, answers } = reading;
  const code = context.language ?? question.language;
  const language = languageOf(code, context.languages);
  const parts: Composition = {
    id: context.id ?? null,
    question: question.text,
    asked,
    language,
    summary: context.summary(),
  };
  const best = judged[0] ?? null;
  if (answers && best) return answered(parts, best, secondOf(asked, judged));
  return notFound(parts, best && best.chance >= NEAR ? best : null);
}

/** Judges the sentences that may answer, best first. */
async function readFact(question: FactQuestion, context: FactContext): Promise<FactReading> {
  const asking = languageOf(question.language, context.languages);
  const text = question.standalone;
  const known = context.wordsOf(text, question.language);
  const asked = readTopics(question, text, asking, known, context.register, (name) =>
    context.wordsOf(name),
  );
  const hits = await context.search(text, READ, {
    language: question.language,
    ...(context.comments === undefined ? {} : { comments: context.comments }),
  });
  const allowed = hits.filter(
    ({ passage }) => context.comments !== false || passage.section !== 'comment',
  );
  const judged = judge(asked, readCandidates(allowed, context.documents, context.languages));
  return { asked, judged, answers: decide(asked, judged) };
}

/**
 * Is the best sentence an answer? Beside its chance, plain conditions: who, where and which
 * numbers are asked about must be near, a date or number asked for must be there.
 */
function decide(asked: Asked, judged: readonly Judged[]): boolean {
  const [best] = judged;
  if (!best || asked.topics.length === 0) return false;
  if (asked.topics.some(({ required, absent }) => required && absent)) return false;
  return answers(asked, best);
}

function answers(asked: Asked, one: Judged): boolean {
  const { features, values, candidate } = one;
  if (MEASURED.has(asked.kind) && (values[0]?.strength ?? 0) < LEAST_VALUE) return false;
  if (features.near < LEAST_COVER || features.apart > MOST_APART) return false;
  if (!tellsOfIt(asked, one)) return false;
  // A reader's remark is taken by itself: what it speaks of is seldom what stands around it.
  const within = candidate.section === 'comment' ? one.own : one.near;
  const least = candidate.section === 'comment' ? 0.6 : LEAST_NAME;
  if (asked.topics.some(({ required }, topic) => required && (within[topic] ?? 0) < least)) {
    return false;
  }
  const doubtful = features.apart > MANY_APART || candidate.section === 'comment';
  return one.chance >= (doubtful ? ANSWERED_DOUBTFUL : ANSWERED);
}

/** Somebody's name is not enough: something of what is asked about them must be told too. */
function tellsOfIt(asked: Asked, { near, values }: Judged): boolean {
  // What somebody said is told in any words.
  if (asked.kind === 'statement') return values.length > 0;
  const said = asked.topics.flatMap(({ required, weight }, topic) =>
    required || weight < TELLING ? [] : [near[topic] ?? 0],
  );
  return said.length === 0 || Math.max(...said) >= LEAST_NAME;
}

/** Another sentence that says as much: a second witness or the other half of a reason. */
function secondOf(asked: Asked, judged: readonly Judged[]): Judged | null {
  const [best, second] = judged;
  if (!best || !second || !answers(asked, second)) return null;
  const close = second.score >= best.score * (asked.kind === 'reason' ? ALSO - 0.1 : ALSO);
  const same =
    second.candidate.document.id === best.candidate.document.id &&
    Math.abs(second.candidate.at - best.candidate.at) <= 1 &&
    asked.kind !== 'reason';
  return close && !same ? second : null;
}

function languageOf(code: LanguageCode, languages: readonly Language[]): Language {
  const language = languages.find((one) => one.code === code) ?? languages[0];
  if (!language) throw new Error('answering needs at least one language');
  return language;
}
