/** What this room works on. */
import type { AskedKind } from '../../languages/contract/facts.ts';
import type { Language } from '../../languages/language.ts';
import type { Document, SectionKind, Span } from '../../types.ts';
import type { SlotChance } from '../question/slots.ts';

/** One thing a question names, with everything that counts as finding it. */
export interface Unit {
  /** As typed. */
  readonly text: string;
  /** `name`: a person; `place`: a place, country or people; `number`: digits; `word`: the rest. */
  readonly kind: 'name' | 'place' | 'number' | 'word';
  /** Must be found for an answer: people, places, other names and numbers. */
  readonly required: boolean;
  /** Its share in what is asked: rarity times how much it says of the topic. */
  readonly weight: number;
  /** Family forms and how well each stands for it, 0 to 1. */
  readonly forms: ReadonlyMap<string, number>;
  /** Sequences of folded words that name it, and how well. */
  readonly phrases: readonly { readonly words: readonly string[]; readonly weight: number }[];
  /** The corpus holds nothing of it. */
  readonly absent: boolean;
  /** A misspelling was assumed: what it was taken for. */
  readonly taken: string | null;
}

/** A question for the passages, read. */
export interface Asked {
  readonly text: string;
  readonly language: Language;
  readonly kind: AskedKind | null;
  /** Words one of which must follow the number asked for; empty where any number may do. */
  readonly units: readonly string[];
  /** Index in `topics` of what is counted or asked for: "combien de *personnes*", "quel *message*". */
  readonly noun: number | null;
  readonly topics: readonly Unit[];
  readonly negated: boolean;
  /** ISO days between which the question says it was, inclusive; null where it names no time. */
  readonly period: { readonly since: string; readonly until: string } | null;
  /** The words of the question. */
  readonly words: readonly TextWord[];
  /** What it leaves open, the likeliest first. */
  readonly slots: readonly SlotChance[];
}

/** A word of a text. Offsets into the document. */
export interface TextWord extends Span {
  readonly raw: string;
  readonly fold: string;
  readonly term: string;
}

/** A sentence that may answer, with its place among its neighbours. */
export interface Candidate extends Span {
  readonly document: Document;
  readonly language: Language;
  readonly section: SectionKind;
  readonly words: readonly TextWord[];
  /** Position in its window of consecutive sentences. */
  readonly at: number;
  readonly window: readonly Candidate[];
  /** Score of the best passage that holds it, as a share of the best of all. */
  readonly passage: number;
  /** That score itself. */
  readonly score: number;
  readonly title: readonly TextWord[];
}

/** Something of the kind asked for: a date, a number, a name. */
export interface Value extends Span {
  readonly text: string;
  /** What the words stand for, printed, where they do not say it themselves. */
  readonly resolved: string | null;
  /** A date of which the text leaves the year open: "1er mars". */
  readonly partial?: boolean;
  /** 0 to 1: how likely it is what was asked for. */
  readonly strength: number;
}

/** A candidate, judged. */
export interface Judged {
  readonly candidate: Candidate;
  readonly score: number;
  /** Probability that it answers. */
  readonly chance: number;
  readonly values: readonly Value[];
  /** Topics by how well they are covered: in the sentence, and with its surroundings. */
  readonly own: readonly number[];
  readonly near: readonly number[];
  /** Positions of the words that a topic is found in. */
  readonly matched: ReadonlySet<number>;
  readonly features: Readonly<Record<Evidence, number>>;
}

export type Evidence =
  | 'own'
  | 'near'
  | 'required'
  | 'kind'
  | 'dense'
  | 'passage'
  | 'hit'
  | 'apart'
  | 'said'
  | 'heading'
  | 'question'
  | 'comment'
  | 'negation';
