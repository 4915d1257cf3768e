/** The door of answering: a request in, an answer with its proofs out. */
import type { AskingLanguage } from '../languages/contract/asking.ts';
import { onlyChecks } from '../languages/contract/facts.ts';
import type { Language } from '../languages/language.ts';
import type { Register } from '../register/register.ts';
import type { QueryWord } from '../retrieval/words/terms.ts';
import type {
  Answer,
  CorpusSummary,
  Document,
  DraftListener,
  LanguageCode,
  PassageHit,
  Request,
} from '../types.ts';
import { foldText } from '../world/names.ts';
import { answerFactQuestion, type FactContext } from './facts/answer.ts';
import { answerMeetingQuestion } from './meetings/answer.ts';
import { holdersOf, tellsOffice } from './meetings/holders.ts';
import { answerStructured } from './meetings/structured.ts';
import { readAsked } from './question/asking.ts';
import { parseQuestion, type QuestionContext } from './question/parse.ts';
import { type Slot, slotsOf, slotWeights } from './question/slots.ts';
import type { Ask, FactQuestion, MeetingQuestion, ParsedQuestion } from './question/types.ts';
import { Recall } from './recall.ts';
import { besidePassage, eachChecked, joined, partsOf } from './several.ts';
import { opinionIn, plainly, type Spoken, smallTalkIn, wordsOf } from './smallTalk.ts';

export interface AnswererParts {
  readonly search: (
    query: string,
    k: number,
    options?: { readonly language?: LanguageCode; readonly comments?: boolean },
  ) => Promise<readonly PassageHit[]>;
  /** The content words of a query as the corpus knows them. */
  readonly wordsOf: (query: string, language?: LanguageCode) => Promise<readonly QueryWord[]>;
  readonly register: Register;
  /** Those of these texts that the corpus holds. */
  readonly documents: (ids: readonly string[]) => Promise<ReadonlyMap<string, Document>>;
  readonly languages: readonly Language[];
  /** Languages that questions may come in beside these. */
  readonly asking?: readonly AskingLanguage[];
  readonly summary: () => CorpusSummary;
  /** ISO day on which is asked, for "last year"; without it such words stay open. */
  readonly today?: () => string;
}

export interface Answerer {
  answer(
    request: Request,
    context?: { readonly onDraft?: DraftListener; readonly signal?: AbortSignal },
  ): Promise<Answer>;
}

/**
 * Meetings are answered from the register; what it cannot answer, and everything else,
 * from the passages.
 */
export function createAnswerer(parts: AnswererParts): Answerer {
  const { register, documents, asking = [] } = parts;
  const answerer: Answerer = {
    async answer(given, context) {
      const today = parts.today?.() ?? null;
      // What asked nothing is nothing to lean on: "ok merci" between two questions changes neither.
      const previous = given.previous?.filter((text) => !smallTalkIn({ text }, parts.languages));
      const request: Request = previous ? { ...given, previous } : given;
      const languages = startingWith(parts.languages, request.spoken);
      if (request.kind === 'ask') {
        const spoken = smallTalkIn(request, languages);
        if (spoken) return respond(request, spoken);
      }
      const [main] = languages;
      const own = main ? partsOf(request, main) : [];
      if (own.length > 1 && (request.kind === 'ask' || request.kind === 'check')) {
        const answers: Answer[] = [];
        for (const [i, text] of own.entries()) {
          const before = [...(previous ?? []), ...own.slice(0, i)];
          answers.push(await answerer.answer({ ...request, text, previous: before }, context));
        }
        if (request.kind === 'ask') return joined(request, answers);
        const code = request.language ?? answers.find((one) => one.status === 'answered')?.language;
        const language = languages.find((one) => one.code === (code ?? answers[0]?.language));
        return eachChecked(request, answers, language ?? (main as Language));
      }
      const opinion = request.kind === 'ask' ? opinionIn(request.text, languages) : null;
      if (request.kind === 'ask' && opinion) {
        const language = languages.find(({ code }) => code === request.language) ?? opinion;
        return plainly(request.text, language, language.factReplies.noOpinion, request.id ?? null);
      }
      const asked =
        request.kind === 'ask'
          ? readAsked(request.text, {
              asking,
              languages,
              register,
              ...(request.language ? { wanted: request.language } : {}),
            })
          : null;
      if (asked && request.kind === 'ask') {
        const language = languages.find(({ code }) => code === asked.answerIn) ?? languages[0];
        if (!language) throw new Error('an answerer needs at least one language');
        const { asked: readAs, unread } = language.factReplies;
        if (asked.question === null || asked.asking === null)
          return plainly(
            request.text,
            language,
            unread(asking.map(({ name }) => name[language.code])),
            request.id ?? null,
          );
        const answer = await answerer.answer(
          { ...request, text: asked.question, language: language.code, previous: [] },
          context,
        );
        const note = readAs(asked.asking.name[language.code], asked.question, asked.left);
        return {
          ...answer,
          question: request.text,
          notes: [...answer.notes, note],
          text: `${answer.text}\n${note}`,
        };
      }
      const reading: QuestionContext = {
        register,
        languages,
        today,
        ...(request.previous ? { previous: request.previous } : {}),
      };
      const texts = new Recall(documents);
      const meetings = {
        languages,
        id: request.id ?? null,
        textOf: (id: string) => {
          const document = texts.get(id);
          return document === undefined ? undefined : (document?.text ?? null);
        },
        isWaiting: () => texts.isWaiting,
        proofs: new Map(),
        ...(request.language ? { language: request.language } : {}),
        ...(request.length ? { length: request.length } : {}),
      };
      const text = wordsOfRequest(request, languages);
      const parsed = parseQuestion(text, reading);
      const holding = { register, languages, textOf: meetings.textOf, at: null };
      // A passage about some other minister is no answer where the asked one is named nowhere.
      const tellsOffices = ({ citations }: Answer): boolean =>
        parsed.type === 'fact' ||
        parsed.parties.every(
          (party) =>
            party.kind !== 'role' ||
            holdersOf(party, holding).length > 0 ||
            // Somebody else of the question is in it: it is about them.
            parsed.parties.some(
              (other) => other.kind === 'person' && namesOneOf(other.people, register, citations),
            ) ||
            citations.some(({ quote }) => tellsOffice(party, quote, holding)),
        );
      // Nor one that names only one of two.
      const namesAll = ({ citations }: Answer): boolean =>
        parsed.type === 'fact' ||
        parsed.parties.every((party) => {
          const people =
            party.kind === 'role'
              ? holdersOf(party, holding).map(({ id }) => id)
              : party.kind === 'person'
                ? party.people
                : [];
          return people.length === 0 || namesOneOf(people, register, citations);
        });
      const known = await texts.settle(() =>
        request.kind === 'ask'
          ? parsed.type === 'meeting' && answerMeetingQuestion(parsed, register, meetings)
          : answerStructured(request, register, { ...meetings, ...reading }),
      );
      const fit = known && request.kind === 'ask' ? fitOf(parsed, known, languages) : 'whole';
      const near = known !== false && known !== null && mayStandNear(parsed, known, register);
      const checked = request.kind !== 'ask';
      const ask = mayBeFact(parsed, known, request) || (checked && near);
      if (known && fit === 'whole' && !ask) return known;
      const facts: FactContext = {
        search: parts.search,
        wordsOf: parts.wordsOf,
        documents,
        register,
        languages,
        summary: parts.summary,
        id: request.id ?? null,
        ...(request.language ? { language: request.language } : {}),
        ...(request.comments === undefined ? {} : { comments: request.comments }),
      };
      const told = await answerFactQuestion(asFact(parsed), facts);
      if (known && fit === 'partial') {
        return told.status === 'answered' ? besidePassage(known, told) : known;
      }
      if (!known) return told;
      const isAnswer = told.status === 'answered' && !checked;
      if (isAnswer && (await texts.settle(() => tellsOffices(told) && namesAll(told)))) return told;
      if (fit === 'other') return known;
      return near ? withNearest(known, told, languages, request) : known;
    },
  };
  return answerer;

  /** Questions that the corpus can answer, for whoever does not know what to ask. */
  function examples({ meetingReplies: { ask } }: Language): readonly string[] {
    const known = register
      .suggest('person', '', MOST_EXAMPLES)
      .filter(({ meetings }) => meetings > 0);
    return known.map(({ name }) => ask.whoMet(name));
  }

  /** A doubt gets the proofs of the answer it doubts, but not that answer again. */
  async function respond(
    request: Extract<Request, { readonly kind: 'ask' }>,
    { kind, language }: Spoken,
  ): Promise<Answer> {
    const { text, id = null } = request;
    const { smallTalk, doubted } = language.factReplies;
    if (kind !== 'doubt') {
      const said = plainly(text, language, smallTalk[kind](parts.summary().documents.length), id);
      return kind === 'thanks' || kind === 'noted'
        ? said
        : { ...said, followUps: examples(language) };
    }
    const last = request.previous?.at(-1);
    const before =
      last === undefined
        ? null
        : await answerer.answer({
            ...request,
            text: last,
            previous: request.previous?.slice(0, -1) ?? [],
          });
    // Nothing was answered yet: what shall be checked has to be shown.
    if (before === null && onlyChecks(wordsOf(text), language.facts))
      return plainly(text, language, language.factReplies.nothingDoubted, id);
    const proofs = (before?.citations ?? []).slice(0, MOST_PROOFS);
    return plainly(text, language, doubted(proofs.map(({ n }) => `[${n}]`)), id, proofs);
  }
}

const MOST_EXAMPLES = 2;
/** Most proofs shown to somebody who doubts an answer; the answer itself has the rest. */
const MOST_PROOFS = 5;
/** The slots that an answer of the register fills. */
const FILLED: Readonly<Record<Ask, readonly Slot[]>> = {
  who: ['who', 'list', 'whether'],
  whether: ['whether'],
  when: ['when', 'order', 'whether'],
  where: ['where', 'whether'],
  count: ['count'],
  'count-people': ['count'],
  most: ['who', 'list', 'count', 'order', 'other'],
  list: ['list', 'who', 'whether', 'when', 'order', 'other'],
};
/** Chance from which a question is held to ask for one slot alone. */
const ALONE = 0.5;

/**
 * How well rows of the register answer: `whole`; `partial` where words of the question are left that no row
 * confirms; `other` where the question asks for what rows do not hold.
 */
function fitOf(
  parsed: ParsedQuestion,
  known: Answer,
  languages: readonly Language[],
): 'whole' | 'partial' | 'other' {
  if (parsed.type !== 'meeting' || known.status !== 'answered') return 'whole';
  const language = languages.find(({ code }) => code === parsed.language);
  if (!language) return 'whole';
  const [slot] = slotsOf(withoutParticles(parsed), language, slotWeights(language.code));
  // "Other" names nothing that rows do not hold.
  const beyond = slot && slot[0] !== 'other' && !FILLED[parsed.ask].includes(slot[0]);
  if (beyond && slot[1] >= ALONE) return 'other';
  return parsed.residue.length > 0 ? 'partial' : 'whole';
}

/** A question with the last word of each name in its place: the article of "Yann Le Gall" asks for nothing. */
function withoutParticles({ text, parties }: MeetingQuestion): string {
  return parties.reduce(
    (asked, party) =>
      party.kind === 'person'
        ? asked.replace(party.text, () => party.text.split(/\s+/u).at(-1) ?? '')
        : asked,
    text,
  );
}

/** Where the register holds nothing the passages are asked; a statement to be checked needs more than a passage near it. */
function mayBeFact(
  parsed: ParsedQuestion,
  answer: Answer | false | null,
  request: Request,
): boolean {
  return (
    answer !== false &&
    answer?.status === 'not_found' &&
    parsed.type === 'meeting' &&
    (parsed.ask !== 'whether' || request.kind === 'ask')
  );
}

/** Does a quotation hold a word of the name of one of them, or of an office that they hold? */
function namesOneOf(
  people: readonly string[],
  register: Register,
  citations: Answer['citations'],
): boolean {
  const quoted = ` ${citations.map(({ quote }) => foldText(quote)).join(' ')} `;
  const words = people.flatMap((id) => {
    const person = register.person(id);
    const forms = person ? [person.name, ...person.aliases] : [];
    return forms.flatMap((form) => foldText(form).split(' ')).filter((word) => word.length > 2);
  });
  return words.some((word) => quoted.includes(` ${word} `));
}

/** No meeting is known of two people whom one text names: what it says of them is worth showing. */
function mayStandNear(parsed: ParsedQuestion, answer: Answer, register: Register): boolean {
  if (parsed.type !== 'meeting' || answer.status !== 'not_found' || answer.groups.length > 0)
    return false;
  const texts = parsed.parties.map(
    (party) =>
      new Set(
        party.kind === 'person'
          ? party.people.flatMap((id) => register.person(id)?.documentIds ?? [])
          : [],
      ),
  );
  const [first, ...rest] = texts;
  return (
    first !== undefined &&
    rest.length > 0 &&
    [...first].some((id) => rest.every((ids) => ids.has(id)))
  );
}

/** An answer from the register with what the passages hold nearest to it, said to be no more than that. */
function withNearest(
  known: Answer,
  told: Answer,
  languages: readonly Language[],
  request: Request,
): Answer {
  const rows = [
    ...(told.status === 'answered' ? [told.verdict] : []),
    ...told.groups.flatMap((group) => group.rows),
  ];
  const language = languages.find(({ code }) => code === known.language);
  if (rows.length === 0 || !language) return known;
  const heading = language.factReplies.nearest;
  const { notSettled, check } = language.meetingReplies;
  const verdict = { text: request.kind === 'check' ? `${check('unsettled')}.` : notSettled };
  const lines = [
    verdict.text,
    `${heading}${language.meetingReplies.colon.trimEnd()}`,
    ...rows.map(({ text }) => `• ${text}`),
    ...known.notes,
  ];
  return {
    ...known,
    verdict,
    groups: [{ heading, rows }],
    text: lines.join('\n'),
    citations: told.citations,
  };
}

/** Where words are of several languages the first counts: that of whoever asks. */
function startingWith(
  languages: readonly Language[],
  spoken: LanguageCode | undefined,
): readonly Language[] {
  return languages.toSorted((a, b) => Number(b.code === spoken) - Number(a.code === spoken));
}

/** A meeting question that the register cannot answer is one for the passages. */
export function asFact(parsed: ParsedQuestion): FactQuestion {
  if (parsed.type === 'fact') return parsed;
  const { text, language, parties } = parsed;
  return { type: 'fact', text, language, standalone: text, people: parties, meeting: true };
}

function wordsOfRequest(request: Request, languages: readonly Language[]): string {
  if (request.kind === 'ask' || request.kind === 'check') return request.text;
  const language = languages.find(({ code }) => code === request.language) ?? languages[0];
  const { ask } = language?.meetingReplies ?? {};
  if (!ask) return request.person;
  return request.kind === 'met'
    ? ask.didMeet(request.person, request.other)
    : ask.whoMet(request.person);
}
