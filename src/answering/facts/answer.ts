/** A question for the passages → an answer. The door of this room. */
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import type { QueryWord } from '../../retrieval/words/terms.ts';
import type { Answer, CorpusSummary, Document, LanguageCode, PassageHit } from '../../types.ts';
import { type SlotChance, slotsOf, slotWeights } from '../question/slots.ts';
import type { FactQuestion } from '../question/types.ts';
import { Recall } from '../recall.ts';
import { readCandidates } from './candidates.ts';
import { answered, type Composition, notFound } from './compose.ts';
import { judge, LEAST_VALUE, MEASURED } from './judge.ts';
import { type AnswerSpan, answerSpans, type Ranked, rankSpans } from './spans.ts';
import { readTopics } from './topics.ts';
import type { Asked, Judged } from './types.ts';

/** Passages that are read. */
const READ = 30;
/** From this chance on a run of sentences is given as the answer; chosen on cross-validated questions. */
const ANSWERED = 0.45;
/** From this chance on it is shown as what comes nearest. */
const NEAR = 0.15;
/** Readers' remarks answer only where they are surer. */
const ANSWERED_COMMENT = 0.6;
/** Weight from which a word is no mere filler, and how well one such word must be told. */
const TELLING = 0.45;
const LEAST_TOLD = 0.25;
const NAMED = 0.3;
/**
 * What answers often stands in the second likeliest run: of cross-validated questions 68 % are answered by the first
 * run, 83 % by the first two. It is left out where it is this much less likely (difference of log-odds).
 */
const BESIDE = 2.5;
const MOST_RUNS = 2;

export interface FactContext {
  readonly search: (
    query: string,
    k: number,
    options?: { readonly language?: LanguageCode; readonly comments?: boolean },
  ) => Promise<readonly PassageHit[]>;
  /** The content words of a query as the corpus knows them. */
  readonly wordsOf: (query: string, language?: LanguageCode) => Promise<readonly QueryWord[]>;
  /** Those of these texts that the corpus holds. */
  readonly documents: (ids: readonly string[]) => Promise<ReadonlyMap<string, Document>>;
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
}

export async function answerFactQuestion(
  question: FactQuestion,
  context: FactContext,
): Promise<Answer> {
  const reading = await readFact(question, context);
  const { asked, judged } = reading;
  const code = context.language ?? question.language;
  const language = languageOf(code, context.languages);
  const parts: Composition = {
    id: context.id ?? null,
    question: question.text,
    asked,
    language,
    unregistered: question.meeting === true,
    summary: context.summary(),
    copiesOf: (id) => context.register.copiesOf(id),
  };
  const ranked = rankSpans(answerSpans(asked, judged), asked.slots);
  const best =
    ranked.find(
      (one) => answers(asked, one) && (!question.meeting || tellsOfAll(asked, one.span)),
    ) ?? null;
  const absent = asked.topics.some(({ required, absent: nowhere }) => required && nowhere);
  if (best && !absent && asked.topics.length > 0) {
    return answered(parts, best.span, besideOf(best, ranked));
  }
  const [nearest] = ranked;
  return notFound(parts, nearest && nearest.chance >= NEAR ? nearest.span : null);
}

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/** The runs worth showing beside the best; readers' remarks only beside a reader's. */
function besideOf(best: Ranked, ranked: readonly Ranked[]): AnswerSpan[] {
  const comment = best.span.judged.candidate.section === 'comment';
  const chosen: AnswerSpan[] = [];
  for (const { span, chance } of ranked.slice(ranked.indexOf(best) + 1)) {
    if (chosen.length + 1 >= MOST_RUNS || logOdds(best.chance) - logOdds(chance) > BESIDE) break;
    if ((span.judged.candidate.section === 'comment') !== comment) continue;
    if ([best.span, ...chosen].every((other) => apart(other, span))) chosen.push(span);
  }
  return chosen;
}

/** Who met whom is told only where everybody and every place of the question is, in the run or around it. */
function tellsOfAll({ topics }: Asked, { judged, members }: AnswerSpan): boolean {
  return topics.every(
    ({ required, kind }, topic) =>
      !required ||
      (kind !== 'name' && kind !== 'place') ||
      Math.max(judged.near[topic] ?? 0, ...members.map(({ near }) => near[topic] ?? 0)) >= NAMED,
  );
}

/** Likely enough, and the slot of the question is filled. */
function answers(asked: Asked, { span, chance }: Ranked): boolean {
  if (MEASURED.has(asked.kind) && !span.members.some((one) => measures(asked, one))) return false;
  if (!tellsOfIt(asked, span)) return false;
  const comment = span.judged.candidate.section === 'comment';
  return chance >= (comment ? ANSWERED_COMMENT : ANSWERED);
}

/**
 * A date or number that may be meant. Where nothing but names is asked about ("quel âge a X ?"), it must
 * stand in the sentence that names them.
 */
function measures(asked: Asked, { values, own }: Judged): boolean {
  if ((values[0]?.strength ?? 0) < LEAST_VALUE) return false;
  return (
    asked.topics.some(({ required, weight }) => !required && weight >= TELLING) ||
    asked.topics.every(({ required }, topic) => !required || (own[topic] ?? 0) >= LEAST_TOLD)
  );
}

/** Somebody's name is not enough: something of what is asked about them must be told too. */
function tellsOfIt(asked: Asked, { members, judged }: AnswerSpan): boolean {
  // What somebody said is told in any words.
  if (asked.kind === 'statement') return true;
  const said = asked.topics.flatMap(({ required, weight }, topic) =>
    required || weight < TELLING
      ? []
      : [Math.max(judged.near[topic] ?? 0, ...members.map(({ own }) => own[topic] ?? 0))],
  );
  return said.length === 0 || Math.max(...said) >= LEAST_TOLD;
}

/** Two runs that share no sentence. */
function apart(a: AnswerSpan, b: AnswerSpan): boolean {
  const same = a.judged.candidate.document.id === b.judged.candidate.document.id;
  return !same || a.end <= b.start || b.end <= a.start;
}

/**
 * Judges the sentences that may answer, best first.
 * @param slots what the question leaves open; default: as learned
 */
export async function readFact(
  question: FactQuestion,
  context: FactContext,
  slots?: readonly SlotChance[],
): Promise<FactReading> {
  const asking = languageOf(question.language, context.languages);
  const text = question.standalone;
  const known = await context.wordsOf(text, question.language);
  const names = new Recall(async (asked) => {
    const found = new Map<string, readonly QueryWord[]>();
    for (const name of asked) found.set(name, await context.wordsOf(name));
    return found;
  });
  const topics = await names.settle(() =>
    readTopics(question, text, asking, known, context.register, (name) => names.get(name) ?? []),
  );
  const asked: Asked = {
    ...topics,
    slots: slots ?? slotsOf(question.text, asking, slotWeights(asking.code)),
  };
  const options = {
    language: question.language,
    ...(context.comments === undefined ? {} : { comments: context.comments }),
  };
  const found = await context.search(text, READ, options);
  let hits = withoutCopies(found, context.register);
  // Where copies took the places of others, these are asked for.
  if (hits.length * 2 < found.length)
    hits = withoutCopies(await context.search(text, READ * 4, options), context.register);
  const allowed = hits
    .slice(0, READ)
    .filter(({ passage }) => context.comments !== false || passage.section !== 'comment');
  const documents = await context.documents([
    ...new Set(allowed.map(({ passage }) => passage.documentId)),
  ]);
  const judged = judge(asked, readCandidates(allowed, documents, context.languages));
  return { asked, judged };
}

/** Of texts that are copies of one another only one is read: the first, where it was found, too. */
function withoutCopies(hits: readonly PassageHit[], register: Register): PassageHit[] {
  const found = new Set(hits.map(({ passage }) => passage.documentId));
  const speakers = new Map<string, string>();
  return hits.filter(({ passage: { documentId } }) => {
    const first = register.firstOf(documentId);
    const speaker = speakers.get(first) ?? (found.has(first) ? first : documentId);
    speakers.set(first, speaker);
    return speaker === documentId;
  });
}

function languageOf(code: LanguageCode, languages: readonly Language[]): Language {
  const language = languages.find((one) => one.code === code) ?? languages[0];
  if (!language) throw new Error('answering needs at least one language');
  return language;
}
