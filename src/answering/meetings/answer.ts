/** A parsed question and the register → an answer. The door of this room. */

import type { Language } from '../../languages/language.ts';
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { Register } from '../../register/register.ts';
import type { Answer, LanguageCode, Meeting, MeetingSource, Span } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import { denialAfter } from '../denial.ts';
import { compileWords } from '../question/tokens.ts';
import type { MeetingQuestion } from '../question/types.ts';
import { count, list, most } from './counts.ts';
import { type Draft, type Evidence, namesOfParties, namesTold, shorten } from './evidence.ts';
import { focusOf } from './focus.ts';
import { askWho, type FollowUp } from './followUps.ts';
import type { HolderContext } from './holders.ts';
import { nearNames } from './near.ts';
import { Printer } from './print.ts';
import { Citations, checkRow, inReadingOrder, type TextOf } from './proof.ts';
import { type Resolved, resolveParty, selectRows, settleNames } from './select.ts';
import { ordered, when, where } from './single.ts';
import { whether } from './whether.ts';
import { who } from './who.ts';

export interface MeetingAnswerContext {
  readonly languages: readonly Language[];
  /** Language of the answer; default: that of the question. */
  readonly language?: LanguageCode;
  readonly length?: 'short' | 'normal' | 'full';
  /** For a timeline; other lists have the newest first. */
  readonly oldestFirst?: boolean;
  readonly id?: string | null;
  /** Reads a document's text for the last check of every quotation. */
  readonly textOf?: TextOf;
  /** Was a text asked for that is not read yet? Then the answer is asked for again, and this one is for nothing. */
  readonly isWaiting?: () => boolean;
  /** Rows as their texts bear them out, null where they do not: kept while the answer is asked for again. */
  readonly proofs?: Map<RegisterMeeting, RegisterMeeting | null>;
}

/**
 * Answers from the register, or gives null where the passages may know more: the asked
 * detail (place, a meal, a described person) is in no row, or the question holds content
 * that no row can confirm and no row was found.
 */
export function answerMeetingQuestion(
  question: MeetingQuestion,
  register: Register,
  context: MeetingAnswerContext,
): Answer | null {
  const code = context.language ?? question.language;
  const language = context.languages.find((one) => one.code === code) ?? context.languages[0];
  const asked = context.languages.find((one) => one.code === question.language) ?? language;
  if (!language || !asked) throw new Error('answerMeetingQuestion needs at least one language');
  let isPending = false;
  const textOf: TextOf | null = context.textOf
    ? (id) => {
        const text = context.textOf?.(id);
        isPending ||= text === undefined;
        return text;
      }
    : null;
  const citations = new Citations(
    register,
    textOf,
    focusOf(context.languages, register),
    (source) => {
      const { documentId } = source;
      const text = textOf?.(documentId) ?? null;
      if (text === null) return null;
      const code = register.documents.get(documentId)?.language;
      const spoken = context.languages.find((one) => one.code === code) ?? language;
      return denialBehind(source, text, spoken);
    },
  );
  const print = new Printer(language, context.languages, register, citations);
  const at = question.since !== null && question.until !== null ? question.since : null;
  const holding: HolderContext = {
    register,
    languages: context.languages,
    textOf,
    at,
  };
  const parties = settleNames(
    question.parties.map((party) => resolveParty(party, holding)),
    register,
  );
  const compiled = context.languages.map(compileWords);
  const selection = selectRows(question, parties, holding, compileWords(asked), compiled);
  const { rows, nearest } = selection;
  // Words of the question may be the only ones for the other side.
  const grouped = parties.some((one) => one.people.length === 0);
  const prove = (row: RegisterMeeting): RegisterMeeting | null => {
    const checked = citations.isProven(row) ? checkRow(row, register, textOf) : null;
    // What a text denies in its next sentence it does not tell as held.
    return checked?.status === 'held' && citations.isDenied(checked)
      ? { ...checked, status: 'unconfirmed' }
      : checked;
  };
  const provenOnce = (row: RegisterMeeting): RegisterMeeting | null => {
    const known = context.proofs?.get(row);
    if (known !== undefined) return known;
    isPending = false;
    const proof = prove(row);
    if (!isPending) context.proofs?.set(row, proof);
    return proof;
  };
  const proven = (told: readonly RegisterMeeting[]) =>
    told
      .map(provenOnce)
      .filter((row) => row !== null)
      .filter((row) => grouped || print.namesBoth(row));
  const evidence: Evidence = {
    question,
    register,
    print,
    parties,
    rows: current(proven(rows), question),
    open: rows.length > 0 ? [] : current(proven(selection.open), question),
    nearest: proven(nearest),
    length: context.length ?? 'normal',
    oldestFirst: context.oldestFirst ?? false,
  };
  if (context.isWaiting?.()) return null;
  const draft = compose(evidence);
  if (!draft) return null;
  return finish(evidence, draft, citations, context, code);
}

const denials = new WeakMap<MeetingSource, Span | null>();

/** Looked for once: a source belongs to one state of its text. */
function denialBehind(source: MeetingSource, text: string, language: Language): Span | null {
  let denial = denials.get(source);
  if (denial === undefined) {
    denial = denialAfter(text, source, language);
    denials.set(source, denial);
  }
  return denial;
}

/** Announcements of meetings that another row tells as held are told there, not beside it. */
function current(
  rows: readonly RegisterMeeting[],
  question: MeetingQuestion,
): readonly RegisterMeeting[] {
  if (question.scope === 'planned') return rows;
  const held = new Set(rows.filter((row) => row.status === 'held').map((row) => row.id));
  return rows.filter(
    (row) => !row.links.some((link) => link.relation === 'precedes' && held.has(link.id)),
  );
}

function compose(evidence: Evidence): Draft | null {
  const { question, parties, rows } = evidence;
  const lost = parties.filter((one) => one.people.length === 0 && one.party.kind !== 'group');
  if (lost.length > 0 && rows.length === 0) return unknownPeople(evidence, lost);
  if (rows.length === 0 && question.residue.length > 0 && question.ask !== 'whether') return null;
  const { ask } = question;
  if ((ask === 'when' || ask === 'where') && !tellsRest(evidence)) return null;
  switch (question.ask) {
    case 'whether':
      return whether(evidence);
    case 'when':
      return when(evidence);
    case 'where':
      return where(evidence);
    case 'count':
      return count(evidence);
    case 'most':
      return most(evidence);
    case 'count-people':
      return who(evidence);
    case 'who':
      return question.order === null ? who(evidence) : ordered(evidence);
    case 'list':
      return question.order === null ? list(evidence) : ordered(evidence);
  }
}

/** "Quand X a-t-il visité l'usine ?" is answered by no row of which nothing tells of a factory. */
function tellsRest({ question, rows }: Evidence): boolean {
  const rest = question.residue.map(foldText);
  return (
    rest.length === 0 ||
    rows.some(({ sources }) =>
      sources.some(({ quote }) => rest.some((word) => foldText(quote).includes(word))),
    )
  );
}

function finish(
  evidence: Evidence,
  draft: Draft,
  citations: Citations,
  context: MeetingAnswerContext,
  language: LanguageCode,
): Answer {
  const notes = [...understanding(evidence), ...draft.notes];
  const groups = shorten(evidence, draft.groups);
  const yesOrNo = evidence.question.ask === 'whether' || evidence.question.ask === 'where';
  const ordered = inReadingOrder({ ...draft, groups, notes }, citations.all);
  const lines = [ordered.verdict.text];
  for (const group of ordered.groups) {
    if (group.heading !== null)
      lines.push(`${group.heading}${evidence.print.replies.colon.trimEnd()}`);
    for (const row of group.rows) {
      // Where the proofs stand below, a quotation is told with a yes or no alone, and a short one.
      if (row.quotes === undefined || (yesOrNo && row.text.length <= longestQuoteInText)) {
        lines.push(`• ${row.text}`);
      }
    }
  }
  lines.push(...ordered.notes);
  const labels = new Map(
    [...rivalQuestions(evidence), ...draft.followUps]
      .filter(({ text }) => foldText(text) !== foldText(evidence.question.text))
      .slice(0, mostFollowUps)
      .map(({ text, label }) => [text, label]),
  );
  const seen = new Set<string>();
  const meetings: Meeting[] = draft.meetings
    .filter((row) => !seen.has(row.id) && seen.add(row.id))
    .map(
      ({ people: _people, hostIds: _hostIds, links: _links, published: _published, ...meeting }) =>
        meeting,
    );
  return {
    id: context.id ?? null,
    question: evidence.question.text,
    language,
    status: draft.status,
    verdict: ordered.verdict,
    groups: ordered.groups,
    notes: ordered.notes,
    text: lines.join('\n'),
    citations: ordered.citations,
    meetings,
    followUps: [...labels.keys()],
    labels: Object.fromEntries(labels),
    ...(evidence.parties.length > 0 && { subject: namesOfParties(evidence) }),
  };
}

/** A quotation that can be read at a glance. */
const longestQuoteInText = 250;
/** More buttons than this hide the answer. */
const mostFollowUps = 5;

/** What was taken over from the question before, whom a misspelt or shared name was taken for, who holds an office. */
function understanding(evidence: Evidence): string[] {
  const { replies } = evidence.print;
  const notes: string[] = [];
  const { inherited } = evidence.question;
  if (inherited.length > 0) {
    const { place, when, occasion } = evidence.print.narrowed(evidence.question);
    notes.push(
      replies.inherited({
        place: inherited.includes('place') ? place : null,
        when: inherited.includes('when') ? when : null,
        occasion: inherited.includes('occasion') ? occasion : null,
      }),
    );
  }
  for (const { party, people, rivals } of evidence.parties) {
    const names = people.map((person) => person.name);
    if (party.kind === 'person') {
      if (people.length > 1) notes.push(replies.ambiguous(party.text, replies.and(names)));
      else if (party.respelt && names[0]) notes.push(replies.understood(party.text, names[0]));
      if (rivals.length > 0) {
        notes.push(replies.alsoNamed(party.text, replies.and(rivals.map((one) => one.name))));
      }
    } else if (party.kind === 'role' && names.length > 0) {
      const shown = names.slice(0, namesTold);
      notes.push(replies.roleIs(party.text, replies.and(shown)));
    }
  }
  return notes;
}

/** The question again with each bearer of a shared name in full. */
function rivalQuestions(evidence: Evidence): FollowUp[] {
  const questions: FollowUp[] = [];
  for (const { party, people, rivals } of evidence.parties) {
    if (party.kind !== 'person') continue;
    const offered = people.length > 1 ? people : rivals;
    for (const person of offered) {
      const text = evidence.question.text.replace(party.text, () => person.name);
      questions.push({ text, label: person.name });
    }
  }
  return questions;
}

function unknownPeople(evidence: Evidence, lost: readonly Resolved[]): Draft {
  const { replies } = evidence.print;
  const searched = evidence.print.searched();
  const sentences = lost.map((one) =>
    one.party.kind === 'role'
      ? replies.unknownRole(one.party.text, searched)
      : replies.unknownPerson(one.party.text, searched),
  );
  const known = evidence.parties.flatMap((one) => one.people.slice(0, 1));
  const near = nearNames(evidence, lost);
  return {
    status: 'not_found',
    verdict: { text: sentences.join(' ') },
    groups: [],
    notes: [
      ...(near.length > 0
        ? [replies.didYouMean([...new Set(near.map(({ label }) => label))])]
        : []),
      ...known.map((person) => replies.knownIn(person.name, person.documents)),
    ],
    meetings: [],
    followUps: [...near, ...known.map((person) => askWho(evidence, person))],
  };
}
