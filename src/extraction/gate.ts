/**
 * A cheap first look: may a sentence tell that people met? Judged from words and names alone, so that
 * only sentences that may matter are parsed. Learned to lose next to nothing (see the card of the layer).
 */
import type { NameSpan } from '../analysis/names.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { triggerPatterns } from './candidates.ts';
import { type LinearWeights, probability } from './linear.ts';

const few = (n: number): number => Math.min(3, n);

const forms = new WeakMap<Language, ReadonlySet<string>>();
function pronounForms(language: Language): ReadonlySet<string> {
  let known = forms.get(language);
  if (!known) {
    known = new Set(
      language.encounters.pronouns
        .filter(({ kind }) => kind !== 'relative')
        .map(({ form }) => form),
    );
    forms.set(language, known);
  }
  return known;
}

/** What the gate knows of a text beside the sentence: how many people are named before and after. */
export interface Surroundings {
  readonly before: number;
  readonly after: number;
  /** People named in the whole text up to here. */
  readonly sofar: number;
}

/** One row of features for each word of a sentence that may tell a meeting. */
function gateFeatures(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  around: Surroundings,
  language: Language,
): { at: number; features: string[] }[] {
  const patterns = triggerPatterns(language);
  const pronouns = pronounForms(language);
  const people = names.filter(({ kind }) => kind === 'person');
  const named = new Set<number>();
  for (const { from, to } of names) for (let i = from; i < to; i += 1) named.add(i);
  const pronoun = tokens.some((t, i) => !named.has(i) && pronouns.has(t.lower)) ? 1 : 0;
  const here = people.length;
  const near = few(around.before + around.after);
  const rows: { at: number; features: string[] }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || named.has(at)) continue;
    const family = patterns.familyOf(token.fold);
    if (!family) continue;
    const left = people.filter(({ to }) => to <= at);
    const right = people.filter(({ from }) => from > at);
    const word = token.fold;
    const next = named.has(at + 1) ? '<name>' : (tokens[at + 1]?.fold ?? '');
    const last = named.has(at - 1) ? '<name>' : (tokens[at - 1]?.fold ?? '');
    const ahead = right[0] ? Math.min(6, right[0].from - at) : 9;
    const behind = left.at(-1) ? Math.min(6, at - (left.at(-1)?.to ?? 0)) : 9;
    const seen = few(around.sofar);
    const features = [
      'bias',
      `f=${family}`,
      `w=${word}`,
      `w=${word}|n=${few(here)}`,
      `w=${word}|+1=${next}`,
      `w=${word}|-1=${last}`,
      `+1=${next}`,
      `-1=${last}`,
      `+2=${tokens[at + 2]?.fold ?? ''}`,
      `-2=${tokens[at - 2]?.fold ?? ''}`,
      `f=${family}|+1=${next}`,
      `f=${family}|-1=${last}`,
      `n=${few(here)}|${near}|${pronoun}|${seen}`,
      `f=${family}|n=${few(here)}|p=${pronoun}`,
      `f=${family}|n=${few(here)}|near=${few(near)}`,
      `n=${few(here)}`,
      `near=${near}`,
      `p=${pronoun}|n=${few(here)}`,
      `sofar=${seen}`,
      `lr=${few(left.length)}/${few(right.length)}`,
      `f=${family}|lr=${few(left.length)}/${few(right.length)}`,
      `ahead=${ahead}|${family}`,
      `behind=${behind}|${family}`,
      `ahead=${ahead}|behind=${behind}`,
    ];
    rows.push({ at, features });
  }
  return rows;
}

export interface Gate {
  readonly weights: LinearWeights;
  /** Least chance by which a word is judged and its sentence parsed. */
  readonly least: number;
}

export interface FirstLook {
  /** Sentences to parse: those that may tell a meeting, and their neighbours that name people. */
  readonly parse: ReadonlySet<number>;
  /** By sentence, the words that may tell one. */
  readonly triggers: ReadonlyMap<number, readonly number[]>;
}

export function firstLook(
  tokens: readonly (readonly Token[])[],
  names: readonly (readonly NameSpan[])[],
  language: Language,
  gate: Gate,
): FirstLook {
  const parse = new Set<number>();
  const triggers = new Map<number, number[]>();
  for (const { sentence, rows } of gateRows(tokens, names, language)) {
    const likely = rows.filter(({ features }) => probability(features, gate.weights) >= gate.least);
    if (likely.length === 0) continue;
    triggers.set(
      sentence,
      likely.map(({ at }) => at),
    );
    parse.add(sentence);
    for (const k of [sentence - 1, sentence + 1])
      if (names[k]?.some(({ kind }) => kind === 'person')) parse.add(k);
  }
  return { parse, triggers };
}

/** Sentences with words that may tell a meeting, in texts that name two people. */
export function gateRows(
  tokens: readonly (readonly Token[])[],
  names: readonly (readonly NameSpan[])[],
  language: Language,
): { sentence: number; rows: { at: number; features: string[] }[] }[] {
  const people = names.map((row) => row.filter(({ kind }) => kind === 'person').length);
  if (people.reduce((a, b) => a + b, 0) < 2) return [];
  let sofar = 0;
  return tokens.flatMap((line, sentence) => {
    sofar += people[sentence] ?? 0;
    const around = {
      before: people[sentence - 1] ?? 0,
      after: people[sentence + 1] ?? 0,
      sofar,
    };
    const rows = gateFeatures(line, names[sentence] ?? [], around, language);
    return rows.length > 0 ? [{ sentence, rows }] : [];
  });
}
