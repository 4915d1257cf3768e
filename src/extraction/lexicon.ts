import type {
  ConjunctionKey,
  PrepositionKey,
  PronounEntry,
  RelativeKey,
  SubordinatorKey,
  VerbEntry,
} from '../languages/contract/grammar.ts';
import type { NounRule, VerbRule } from '../languages/contract/meetings.ts';
import type { GroupNoun, OfficeGender, OfficeSense } from '../languages/contract/offices.ts';
import type { Language } from '../languages/language.ts';
import { folded, lowered, type Token, tokenize } from '../text/tokens.ts';

/** What a phrase of a language's closed classes is. */
export type Hit =
  | {
      readonly is:
        | 'determiner'
        | 'possessive'
        | 'quantifier'
        | 'negativeDeterminer'
        | 'clitic'
        | 'adverb';
    }
  | { readonly is: 'negationMark' | 'negation' | 'linker' | 'including' | 'remote' | 'sport' }
  | { readonly is: 'preposition'; readonly key: PrepositionKey }
  | { readonly is: 'conjunction'; readonly key: ConjunctionKey }
  | { readonly is: 'relative'; readonly key: RelativeKey }
  | { readonly is: 'subordinator'; readonly key: SubordinatorKey }
  | { readonly is: 'pronoun'; readonly entry: PronounEntry }
  | { readonly is: 'noun'; readonly rule: NounRule }
  | {
      readonly is: 'office';
      readonly role: string;
      readonly gender: OfficeGender;
      readonly plural: boolean;
      readonly political: boolean;
    }
  | { readonly is: 'counterpart'; readonly plural: boolean }
  | { readonly is: 'prefix'; readonly sense: OfficeSense; readonly position: 'before' | 'after' }
  | { readonly is: 'group'; readonly noun: GroupNoun }
  | { readonly is: 'honorific'; readonly gender: OfficeGender }
  | { readonly is: 'wordClass'; readonly name: string };

export interface Found {
  readonly length: number;
  readonly hit: Hit;
}

export interface VerbForm {
  readonly entry: VerbEntry;
  readonly codes: string;
}

const NOTHING: readonly Found[] = [];

/** Phrases by their first word; longest first. */
class PhraseTable {
  private readonly table = new Map<string, { rest: readonly string[]; hit: Hit }[]>();
  private readonly key: (token: Token) => string;

  constructor(key: (token: Token) => string) {
    this.key = key;
  }

  add(words: readonly string[], hit: Hit): void {
    const [first, ...rest] = words;
    if (first === undefined) return;
    const row = this.table.get(first) ?? [];
    row.push({ rest, hit });
    row.sort((a, b) => b.rest.length - a.rest.length);
    this.table.set(first, row);
  }

  at(tokens: readonly Token[], index: number): readonly Found[] {
    const token = tokens[index];
    const row = token && this.table.get(this.key(token));
    if (!row) return NOTHING;
    const found: Found[] = [];
    for (const { rest, hit } of row) {
      let fits = true;
      for (let i = 0; i < rest.length && fits; i += 1) {
        const other = tokens[index + 1 + i];
        fits = other !== undefined && this.key(other) === rest[i];
      }
      if (fits) found.push({ length: rest.length + 1, hit });
    }
    return found;
  }
}

/** A language's data made ready for look-up by token. */
export interface Lexicon {
  readonly language: Language;
  /** Closed-class readings at a token, longest first. */
  closed(tokens: readonly Token[], index: number): readonly Found[];
  /** Office, group and title readings at a token, longest first; case and accents do not matter. */
  titles(tokens: readonly Token[], index: number): readonly Found[];
  verb(token: Token): readonly VerbForm[];
  verbRule(lemma: string): readonly VerbRule[];
  readonly openers: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly finite: RegExp;
  /** Ends like a past participle. */
  readonly participle: RegExp;
  /** Ends like an everyday word. */
  readonly everyday: RegExp;
}

const cache = new WeakMap<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const known = cache.get(language);
  if (known) return known;
  const built = build(language);
  cache.set(language, built);
  return built;
}

function build(language: Language): Lexicon {
  const { grammar, meetings, offices } = language;
  const words = (phrase: string): Token[] =>
    tokenize(phrase, { start: 0, end: phrase.length }, grammar);
  const closed = new PhraseTable((token) => token.lower);
  const titles = new PhraseTable((token) => token.fold);

  const addClosed = (phrases: readonly string[], hit: Hit): void => {
    for (const phrase of phrases) {
      const lower = words(phrase).map((token) => token.lower);
      closed.add(lower, hit);
      const last = lower.at(-1);
      for (const other of (last && grammar.contractions[last]) || [])
        closed.add([...lower.slice(0, -1), other], hit);
    }
  };
  const keyed = <K extends string>(
    table: Readonly<Record<K, readonly string[]>>,
    hit: (key: K) => Hit,
  ): void => {
    for (const key of Object.keys(table) as K[]) addClosed(table[key], hit(key));
  };

  addClosed(grammar.determiners, { is: 'determiner' });
  addClosed(grammar.quantifiers, { is: 'quantifier' });
  addClosed(grammar.possessives, { is: 'possessive' });
  addClosed(grammar.negativeDeterminers, { is: 'negativeDeterminer' });
  addClosed(grammar.clitics, { is: 'clitic' });
  addClosed(grammar.negationMarks, { is: 'negationMark' });
  addClosed(grammar.negations, { is: 'negation' });
  addClosed(grammar.adverbs, { is: 'adverb' });
  addClosed(grammar.linkers, { is: 'linker' });
  addClosed(grammar.including, { is: 'including' });
  keyed(grammar.prepositions, (key) => ({ is: 'preposition', key }));
  keyed(grammar.conjunctions, (key) => ({ is: 'conjunction', key }));
  keyed(grammar.relatives, (key) => ({ is: 'relative', key }));
  keyed(grammar.subordinators, (key) => ({ is: 'subordinator', key }));
  for (const entry of grammar.pronouns) addClosed([entry.form], { is: 'pronoun', entry });
  addClosed(meetings.remote, { is: 'remote' });
  addClosed(meetings.sport, { is: 'sport' });
  for (const rule of meetings.nounRules) addClosed(rule.nouns, { is: 'noun', rule });
  const classes: Record<string, readonly string[]> = {
    nounTrap: meetings.nounTraps,
    nounTrapBefore: meetings.nounTrapsBefore,
    rumour: meetings.rumour,
    planned: meetings.plannedWords,
    coming: meetings.comingWords ?? [],
    cancelled: meetings.cancelledWords,
    requested: meetings.requestedWords,
    refused: meetings.refusedWords,
    occasionOpener: meetings.occasionOpeners,
    occasionHead: meetings.occasionHeads,
    venue: meetings.venueHeads,
    demonstrative: grammar.demonstratives,
    happen: meetings.happen,
    prenominal: grammar.prenominals,
    broadcast: meetings.broadcast,
    relation: meetings.relationNouns,
    travel: meetings.travelNouns,
  };
  for (const [effect, nouns] of Object.entries(meetings.intentNouns))
    classes[`intent:${effect}`] = nouns;
  for (const [name, phrases] of Object.entries(classes))
    addClosed(phrases, { is: 'wordClass', name });

  const addTitle = (phrase: string, hit: Hit): void =>
    titles.add(
      words(phrase).map((token) => token.fold),
      hit,
    );
  for (const term of offices.terms) {
    const { role, gender, political } = term;
    for (const form of term.forms)
      addTitle(form, { is: 'office', role, gender, political, plural: false });
    for (const form of term.plural)
      if (!term.forms.includes(form))
        addTitle(form, { is: 'office', role, gender, political, plural: true });
  }
  for (const form of offices.counterparts)
    addTitle(form, { is: 'counterpart', plural: offices.counterparts.includes(form.slice(0, -1)) });
  for (const prefix of offices.prefixes)
    for (const form of prefix.forms)
      addTitle(form, { is: 'prefix', sense: prefix.sense, position: prefix.position });
  for (const noun of offices.groupNouns)
    for (const form of noun.forms) addTitle(form, { is: 'group', noun });
  for (const { form, gender } of offices.honorifics) addTitle(form, { is: 'honorific', gender });

  const forms = new Map<string, VerbForm[]>();
  const merged = new Map<string, VerbEntry>();
  for (const entry of grammar.verbs) {
    const before = merged.get(entry.lemma);
    if (!before) {
      merged.set(entry.lemma, entry);
      continue;
    }
    merged.set(entry.lemma, {
      ...entry,
      ...before,
      ...((before.effect ?? entry.effect) ? { effect: before.effect ?? entry.effect } : {}),
      forms: new Map([...entry.forms, ...before.forms]),
    } as VerbEntry);
  }
  for (const entry of merged.values())
    for (const [form, codes] of entry.forms) {
      const row = forms.get(form) ?? [];
      row.push({ entry, codes });
      forms.set(form, row);
    }

  const byLemma = new Map<string, VerbRule[]>();
  for (const rule of meetings.verbRules)
    for (const lemma of rule.verbs) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), rule]);

  // A token is asked many times while its sentence is read.
  const memo = (
    table: PhraseTable,
  ): ((tokens: readonly Token[], index: number) => readonly Found[]) => {
    const known = new WeakMap<readonly Token[], (readonly Found[] | undefined)[]>();
    return (tokens, index) => {
      let row = known.get(tokens);
      if (!row) {
        row = [];
        known.set(tokens, row);
      }
      let found = row[index];
      if (!found) {
        found = table.at(tokens, index);
        row[index] = found;
      }
      return found;
    };
  };

  const foldSet = (list: readonly string[]): Set<string> => new Set(list.map(folded));
  return {
    language,
    closed: memo(closed),
    titles: memo(titles),
    verb: (token) => forms.get(token.lower) ?? [],
    verbRule: (lemma) => byLemma.get(lemma) ?? [],
    openers: foldSet(grammar.sentenceOpeners),
    particles: new Set(grammar.nameParticles.map(lowered)),
    common: foldSet(grammar.commonCapitalised),
    participle: new RegExp(`\\p{L}{2}(?:${grammar.participleEndings.join('|')})$`, 'u'),
    everyday: new RegExp(`(?:${grammar.commonEndings.join('|')})$`, 'u'),
    finite: new RegExp(`\\p{L}{2}(?:${grammar.finiteEndings.join('|')})$`, 'u'),
  };
}
