import type {
  ConjunctionKey,
  Effect,
  PrepositionKey,
  RelativeKey,
  SubordinatorKey,
} from '../languages/contract/grammar.ts';
import type { NounRule } from '../languages/contract/meetings.ts';
import type { Found, Lexicon, VerbForm } from './lexicon.ts';
import { genitiveAt, type Mention, MentionReader, type SentenceContext } from './mentions.ts';
import type { Token } from './tokens.ts';

export type VerbTense = 'past' | 'present' | 'future' | 'none';
export type VerbMood =
  | 'indicative'
  | 'conditional'
  | 'subjunctive'
  | 'infinitive'
  | 'participle'
  | 'gerund';

/** "n'a pas encore pu rencontrer": one verb with everything that turns it. */
export interface VerbGroup {
  readonly lemma: string;
  readonly negative: boolean;
  /** "ne" without "pas": negates behind "ni … ni". */
  readonly marked: boolean;
  readonly reflexive: boolean;
  readonly passive: boolean;
  readonly tense: VerbTense;
  readonly mood: VerbMood;
  readonly perfect: boolean;
  /** "is meeting" */
  readonly progressive: boolean;
  /** Effects of the verbs before the head, outermost first. */
  readonly effects: readonly Effect[];
  /** Effect of the head itself on what depends on it. */
  readonly ownEffect: Effect | null;
  /** An infinitive behind it is what its object does: "inviter X à". */
  readonly objectControl: boolean;
  /** Subject pronoun inside the group ("a-t-il", "il a"), as token position. */
  readonly subject: Mention | null;
  /** Object pronoun before the verb ("l'a reçu"): there is an object, elsewhere. */
  readonly objectClitic: boolean;
  /** Somebody unnamed is spoken to: "lui a dit". */
  readonly dative: boolean;
}

interface At {
  readonly from: number;
  readonly to: number;
}

export type Item = At &
  (
    | { readonly is: 'mention'; readonly mention: Mention }
    | { readonly is: 'verb'; readonly group: VerbGroup }
    | {
        readonly is: 'noun';
        readonly rule: NounRule;
        readonly negative: boolean;
        readonly possessive: boolean;
        /** "cette rencontre": one that was told before. */
        readonly demonstrative: boolean;
        /** "leur rencontre" */
        readonly pluralPossessive: boolean;
        readonly plural: boolean;
      }
    | { readonly is: 'preposition'; readonly key: PrepositionKey }
    | { readonly is: 'conjunction'; readonly key: ConjunctionKey }
    | { readonly is: 'relative'; readonly key: RelativeKey }
    | { readonly is: 'subordinator'; readonly key: SubordinatorKey }
    | {
        readonly is:
          | 'including'
          | 'adverb'
          | 'determiner'
          | 'place'
          | 'date'
          | 'finite'
          | 'word'
          /** "'s": what stands before owns what stands behind. */
          | 'genitive';
      }
    | { readonly is: 'mark'; readonly text: string }
  );

/** Longest closed-class reading of one sort at a token. */
function closedAs<K extends Found['hit']['is']>(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  is: K,
): (Found & { hit: Extract<Found['hit'], { is: K }> }) | undefined {
  return lexicon.closed(tokens, i).find((found) => found.hit.is === is) as
    | (Found & { hit: Extract<Found['hit'], { is: K }> })
    | undefined;
}

/** Reads a sentence into a row of items: mentions, verb groups, nouns of meeting, function words. */
export function readItems(
  context: SentenceContext,
  mentions: readonly Mention[],
  dates: readonly At[],
): Item[] {
  const { tokens, lexicon } = context;
  const mentionAt = new Map(mentions.map((m) => [m.from, m]));
  const dateAt = new Map(dates.map((d) => [d.from, d]));
  const reader = new MentionReader(context);
  const items: Item[] = [];
  let i = 0;
  const push = (item: Item): void => {
    items.push(item);
    i = item.to;
  };
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation') {
      push({ is: 'mark', text: token.text, from: i, to: i + 1 });
      continue;
    }
    const date = dateAt.get(i);
    if (date) {
      push({ is: 'date', from: i, to: date.to });
      continue;
    }
    if (isGenitive(context, i, items.at(-1))) {
      push({ is: 'genitive', from: i, to: i + 1 });
      continue;
    }
    const noun = nounAt(context, i, items);
    if (noun) {
      push(noun);
      continue;
    }
    const verb = verbAt(context, i, items);
    if (verb) {
      push(verb);
      continue;
    }
    // A verb may have taken the first word of a mention: "a [invité] X".
    const mention = mentionAt.get(i) ?? (context.names.has(i) ? reader.read(i) : null);
    if (mention) {
      push({ is: 'mention', mention, from: i, to: mention.to });
      continue;
    }
    const place = context.skipped.places.get(i);
    if (place) {
      push({ is: 'place', from: i, to: i + place });
      continue;
    }
    push(functionWord(context, i, items) ?? plainWord(lexicon, tokens, i, items.at(-1)));
  }
  return items;
}

/** "Mr Xi's", but not "he's". */
function isGenitive(context: SentenceContext, i: number, last: Item | undefined): boolean {
  return (
    genitiveAt(context, i) &&
    (last?.is === 'place' ||
      last?.is === 'word' ||
      (last?.is === 'mention' && last.mention.kind !== 'pronoun'))
  );
}

function plainWord(
  lexicon: Lexicon,
  tokens: readonly Token[],
  i: number,
  last: Item | undefined,
): Item {
  const token = tokens[i] as Token;
  const finite =
    token.kind === 'word' &&
    !token.capital &&
    last?.is !== 'determiner' &&
    last?.is !== 'genitive' &&
    token.lower.length > 4 &&
    lexicon.finite.test(token.lower);
  return { is: finite ? 'finite' : 'word', from: i, to: i + 1 };
}

/** The reading of a closed-class word that fits where it stands. */
function functionWord(context: SentenceContext, i: number, before: readonly Item[]): Item | null {
  const { tokens, lexicon } = context;
  const found = lexicon.closed(tokens, i);
  const longest = found[0];
  if (!longest) return null;
  const order: Found['hit']['is'][] = [
    'relative',
    'subordinator',
    'preposition',
    'including',
    'conjunction',
    'determiner',
    'possessive',
    'adverb',
  ];
  const best = [...found]
    .filter((f) => order.includes(f.hit.is))
    .sort((a, b) => b.length - a.length || order.indexOf(a.hit.is) - order.indexOf(b.hit.is));
  const last = before.at(-1);
  for (const { hit, length } of best) {
    const at = { from: i, to: i + length };
    if (hit.is === 'relative') {
      // A relative pronoun needs a noun before it; a "que" behind a verb is a conjunction.
      if (!last || last.is === 'verb' || last.is === 'finite' || last.is === 'adverb') continue;
      if (last.is === 'mark' && last.text !== ',') continue;
      return { ...at, is: 'relative', key: hit.key };
    }
    // "s'envoler" is no "s'il": an elided "si" stands before a pronoun only.
    if (
      hit.is === 'subordinator' &&
      hit.key === 'if' &&
      /'$/u.test(tokens[i]?.text.replace('’', "'") ?? '') &&
      !closedAs(lexicon, tokens, i + 1, 'pronoun')
    )
      continue;
    // "after talks", "before meeting X": no clause follows.
    if (hit.is === 'subordinator' && phraseFollows(context, i + length, found)) continue;
    if (hit.is === 'subordinator') return { ...at, is: 'subordinator', key: hit.key };
    if (hit.is === 'preposition') return { ...at, is: 'preposition', key: hit.key };
    if (hit.is === 'including') return { ...at, is: 'including' };
    if (hit.is === 'conjunction') return { ...at, is: 'conjunction', key: hit.key };
    if (hit.is === 'determiner' || hit.is === 'possessive') return { ...at, is: 'determiner' };
    // "en tête-à-tête avec X" is a meeting, "en tête-à-tête" a manner.
    if (hit.is === 'adverb' && length > 1) {
      const holds = Array.from({ length }, (_, d) => closedAs(lexicon, tokens, i + d, 'noun')).some(
        Boolean,
      );
      const next = closedAs(lexicon, tokens, i + length, 'preposition');
      if (holds && next?.hit.key === 'with') continue;
    }
    if (hit.is === 'adverb') return { ...at, is: 'adverb' };
  }
  return null;
}

/** A word that is preposition and subordinator, before a noun of meeting, a date or a gerund. */
function phraseFollows(
  context: SentenceContext,
  from: number,
  readings: readonly Found[],
): boolean {
  const { tokens, lexicon } = context;
  if (!readings.some(({ hit }) => hit.is === 'preposition')) return false;
  for (let i = from; i < from + 5; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return true;
    if (closedAs(lexicon, tokens, i, 'noun')) return true;
    const forms = lexicon.verb(token);
    if (forms.some(({ codes }) => codes.includes('G'))) return true;
    if (
      context.names.has(i) ||
      closedAs(lexicon, tokens, i, 'pronoun')?.hit.entry.reach === 'subject'
    )
      return false;
    if (forms.length > 0 || lexicon.finite.test(token.lower)) return false;
  }
  return false;
}

/** A noun of meeting, told from the verb that is spelt the same by what stands before it. */
function nounAt(context: SentenceContext, i: number, before: readonly Item[]): Item | null {
  const { tokens, lexicon } = context;
  const found = closedAs(lexicon, tokens, i, 'noun');
  if (!found) return null;
  const token = tokens[i] as Token;
  // "bilateral meetings": the last noun is the one that is meant.
  if (
    lexicon.language.grammar.modifiersFirst &&
    closedAs(lexicon, tokens, i + found.length, 'noun') &&
    lexicon.verb(tokens[i + found.length] as Token).every(({ codes }) => codes === 'G')
  )
    return null;
  const last = before.at(-1);
  // Only a gerund ("meeting") counts as a noun unless an auxiliary took it before.
  const verbReading =
    found.length === 1 && lexicon.verb(token).some((form) => /[^G]/u.test(form.codes));
  const previous = tokens[i - 1];
  const determined =
    last?.is === 'determiner' ||
    last?.is === 'genitive' ||
    last?.is === 'preposition' ||
    (previous !== undefined &&
      closedAs(lexicon, tokens, i - 1, 'negativeDeterminer') !== undefined) ||
    last?.is === 'word' ||
    last?.is === 'conjunction' ||
    // "held talks", "wrapped up talks": no two finite verbs side by side.
    ((last?.is === 'verb' || last?.is === 'finite') && last.to === i) ||
    (last?.is === 'adverb' &&
      last.to - last.from === 1 &&
      (before.at(-2)?.is === 'verb' || before.at(-2)?.is === 'finite'));
  // "after meeting X": a gerund with its object, where "a meeting" would have a determiner.
  if (
    !nounPhraseWord(context, i - 1) &&
    lexicon.verb(token).some((form) => form.codes.includes('G')) &&
    (context.names.has(i + 1) ||
      lexicon.titles(tokens, i + 1).some(({ hit }) => hit.is !== 'prefix') ||
      closedAs(lexicon, tokens, i + 1, 'determiner') ||
      closedAs(lexicon, tokens, i + 1, 'possessive') ||
      closedAs(lexicon, tokens, i + 1, 'pronoun'))
  )
    return null;
  if (verbReading) {
    const infinitive = lexicon.verb(token).some((form) => form.codes.includes('N'));
    const opening =
      last === undefined || (last.is === 'mark' && last.text !== ',' && token.capital);
    if (!determined && !opening) return null;
    if (infinitive && last?.is === 'preposition') {
      const key = last.key;
      if (
        key === 'purpose' ||
        key === 'without' ||
        key === 'before' ||
        key === 'of' ||
        key === 'to'
      )
        return null;
    }
    // "et rencontre", "qui rencontre": a verb.
    if (last?.is === 'conjunction' && !token.capital) return null;
    if (last?.is === 'word' && !nounPhraseWord(context, i - 1) && !modified(context, before))
      return null;
  }
  let negative = false;
  let possessive = false;
  let demonstrative = false;
  let pluralPossessive = false;
  // "no plans for a meeting": the phrase may hold determiners.
  for (let back = i - 1; back >= 0 && back >= i - 6 && !negative; back -= 1)
    negative = lexicon
      .closed(tokens, back)
      .some((f) => f.hit.is === 'negativeDeterminer' && back + f.length === i);
  for (let back = i - 1; back >= 0 && back >= i - 4; back -= 1) {
    if (
      lexicon
        .closed(tokens, back)
        .some((f) => f.hit.is === 'negativeDeterminer' && back + f.length <= i)
    ) {
      negative = true;
      break;
    }
    if (closedAs(lexicon, tokens, back, 'possessive')) {
      possessive = true;
      pluralPossessive = lexicon.language.grammar.pluralPossessives.includes(
        tokens[back]?.lower ?? '',
      );
      break;
    }
    if (lexicon.language.grammar.demonstratives.includes(tokens[back]?.lower ?? ''))
      demonstrative = true;
    if (closedAs(lexicon, tokens, back, 'determiner') || tokens[back]?.kind === 'punctuation')
      break;
  }
  const head = tokens[i + found.length - 1];
  return {
    is: 'noun',
    rule: found.hit.rule,
    negative,
    possessive,
    demonstrative,
    pluralPossessive,
    plural: /[sx]$/u.test(head?.lower ?? ''),
    from: i,
    to: i + found.length,
  };
}

/** "held emergency talks": a verb or preposition, one modifier, then the noun. */
function modified(context: SentenceContext, before: readonly Item[]): boolean {
  const head = before.at(-2);
  return (
    context.lexicon.language.grammar.modifiersFirst === true &&
    (head?.is === 'verb' || head?.is === 'finite' || head?.is === 'preposition')
  );
}

/** An adjective or numeral between determiner and noun: "une discrète rencontre". */
function nounPhraseWord(context: SentenceContext, i: number): boolean {
  const { tokens, lexicon } = context;
  for (let back = i; back >= 0 && back >= i - 2; back -= 1) {
    if (
      closedAs(lexicon, tokens, back, 'determiner') ||
      closedAs(lexicon, tokens, back, 'possessive')
    )
      return true;
    if (closedAs(lexicon, tokens, back, 'negativeDeterminer')) return true;
    if (closedAs(lexicon, tokens, back, 'preposition')?.hit.key === 'of') return true;
    if (tokens[back]?.kind !== 'word') return false;
  }
  return false;
}

/** Nothing that could be a subject stands before. */
function startsPhrase(last: Item | undefined): boolean {
  return last === undefined || last.is === 'mark' || last.is === 'conjunction';
}

interface Link {
  readonly form: VerbForm;
  readonly code: string;
}

function codesFor(forms: readonly VerbForm[], codes: string): Link | null {
  for (const code of codes)
    for (const form of forms) if (form.codes.includes(code)) return { form, code };
  return null;
}

/** Reads the longest verb group at a token, or null. */
function verbAt(context: SentenceContext, start: number, before: readonly Item[]): Item | null {
  const { tokens, lexicon } = context;
  const chain: Link[] = [];
  let i = start;
  let to = start;
  let negative = false;
  let marked = false;
  /** Place in the chain of the verb that a reflexive pronoun stands before. */
  let reflexiveAt = -1;
  let objectClitic = false;
  let dative = false;
  let subject: Mention | null = null;
  const last = before.at(-1);
  for (let guard = 0; guard < 14 && i < tokens.length; guard += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation') break;
    // "entre" is a preposition before it is a verb.
    if (
      i === start &&
      closedAs(lexicon, tokens, i, 'preposition')?.length === 1 &&
      !closedAs(lexicon, tokens, i, 'clitic') &&
      !closedAs(lexicon, tokens, i, 'negationMark')
    )
      break;
    const forms = context.names.has(i) || titled(context, i) ? [] : lexicon.verb(token);
    const previous = chain.at(-1);
    if (forms.length > 0) {
      const link = acceptable(forms, previous, context, i, start, last, reflexiveAt >= 0);
      if (link) {
        chain.push(link);
        i += 1;
        to = i;
        continue;
      }
      if (chain.length > 0) break;
    }
    if (chain.length === 0) {
      const pronoun = closedAs(lexicon, tokens, i, 'pronoun');
      if (
        pronoun &&
        pronoun.hit.entry.reach === 'subject' &&
        subject === null &&
        i === start &&
        verbFollows(context, i + pronoun.length)
      ) {
        // "nous nous sommes vus": the first is the subject.
        subject = pronounMention(i, pronoun.length, pronoun.hit.entry);
        i += pronoun.length;
        continue;
      }
    }
    if (closedAs(lexicon, tokens, i, 'negationMark')) {
      marked = true;
      negative ||= lexicon.language.grammar.negativeSubjects.includes(tokens[i - 1]?.lower ?? '');
      i += 1;
      continue;
    }
    const negation = closedAs(lexicon, tokens, i, 'negation');
    const longer = closedAs(lexicon, tokens, i, 'adverb');
    // "plus tôt" is no negation.
    const needsMark = lexicon.language.grammar.markedNegations.includes(token.lower);
    if (
      negation &&
      (needsMark ? marked : chain.length > 0 || marked) &&
      !(longer && longer.length > negation.length)
    ) {
      negative = true;
      i += negation.length;
      if (chain.length > 0) to = i;
      continue;
    }
    const clitic = closedAs(lexicon, tokens, i, 'clitic');
    if (
      clitic &&
      verbFollows(context, i + 1) &&
      !(startsPhrase(last) && i === start && closedAs(lexicon, tokens, i + 1, 'noun'))
    ) {
      if (context.lexicon.language.grammar.reflexives.includes(token.lower))
        reflexiveAt = chain.length;
      else if (lexicon.language.grammar.datives.includes(token.lower)) dative = true;
      else if (lexicon.language.grammar.definite.includes(token.lower)) objectClitic = true;
      i += 1;
      continue;
    }
    if (chain.length === 0) break;
    const enclitic = /^-(?:t-)?(\p{L}+)$/u.exec(token.lower);
    if (enclitic && token.glued) {
      const entry = lexicon.language.grammar.pronouns.find((p) => p.form === enclitic[1]);
      if (entry) subject ??= pronounMention(i, 1, entry);
      i += 1;
      to = i;
      continue;
    }
    const linker = closedAs(lexicon, tokens, i, 'linker');
    if (linker && previous && opens(previous) && infinitiveFollows(context, i + 1)) {
      i += linker.length;
      continue;
    }
    const adverb = closedAs(lexicon, tokens, i, 'adverb');
    if (adverb) {
      i += adverb.length;
      continue;
    }
    if (token.lower.endsWith(lexicon.language.grammar.adverbEnding) && token.lower.length > 5) {
      i += 1;
      continue;
    }
    break;
  }
  const head = chain.at(-1);
  if (!head) return null;
  return {
    is: 'verb',
    from: start,
    to,
    group: analyse(chain, {
      negative: negative || (marked && chain.some(({ form }) => form.entry.markNegates)),
      marked,
      // "s'apprête à recevoir": the pronoun belongs to the first verb alone.
      reflexive:
        reflexiveAt >= 0 &&
        chain.slice(reflexiveAt, -1).every(({ form }) => form.entry.auxiliary !== undefined),
      objectClitic,
      dative,
      subject,
    }),
  };
}

function pronounMention(
  from: number,
  length: number,
  entry: NonNullable<Mention['pronoun']>,
): Mention {
  return {
    from,
    to: from + length,
    kind: 'pronoun',
    member: null,
    role: null,
    of: null,
    ofs: [],
    counterpart: false,
    possessive: false,
    definite: true,
    plural: entry.number === 'plural',
    partitive: false,
    count: null,
    gender: entry.gender,
    former: false,
    political: false,
    owner: null,
    pronoun: entry,
    doubtful: false,
  };
}

/** "le président", "les élus": an office behind a determiner is no verb. */
function titled(context: SentenceContext, i: number): boolean {
  const { tokens, lexicon } = context;
  if (i === 0 || lexicon.titles(tokens, i).length === 0) return false;
  return (
    closedAs(lexicon, tokens, i - 1, 'determiner') !== undefined ||
    closedAs(lexicon, tokens, i - 1, 'possessive') !== undefined ||
    lexicon.language.grammar.fused.includes(tokens[i - 1]?.lower ?? '') ||
    lexicon.language.grammar.partitives.includes(tokens[i - 1]?.lower ?? '')
  );
}

/** A verb form stands right behind, at most clitics, negation and adverbs between. */
function verbFollows(context: SentenceContext, from: number): boolean {
  const { tokens, lexicon } = context;
  for (let i = from; i < Math.min(from + 4, tokens.length); i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation') return false;
    if (context.names.has(i) || titled(context, i)) return false;
    const forms = lexicon.verb(token);
    if (forms.some((form) => /[PISFCJN]/u.test(form.codes))) return true;
    if (forms.length > 0 || (lexicon.finite.test(token.lower) && !token.capital)) return true;
    if (
      !closedAs(lexicon, tokens, i, 'clitic') &&
      !closedAs(lexicon, tokens, i, 'negationMark') &&
      !closedAs(lexicon, tokens, i, 'negation') &&
      !closedAs(lexicon, tokens, i, 'adverb')
    )
      return false;
  }
  return false;
}

function infinitiveFollows(context: SentenceContext, from: number): boolean {
  const { tokens, lexicon } = context;
  for (let i = from; i < Math.min(from + 4, tokens.length); i += 1) {
    const token = tokens[i] as Token;
    if (lexicon.verb(token).some((form) => form.codes.includes('N'))) return true;
    if (
      !closedAs(lexicon, tokens, i, 'clitic') &&
      !closedAs(lexicon, tokens, i, 'negationMark') &&
      !closedAs(lexicon, tokens, i, 'negation')
    )
      return false;
  }
  return false;
}

/** A verb that an infinitive with the same subject may follow. */
function opens(link: Link): boolean {
  if (link.form.entry.objectControl) return false;
  return link.form.entry.effect !== undefined || link.form.entry.auxiliary !== undefined;
}

/** A linker stands right before: "has to meet". */
function isLinked(context: SentenceContext, i: number): boolean {
  return context.lexicon.language.grammar.linkers.includes(context.tokens[i - 1]?.lower ?? '');
}

/** May this form continue the chain, or begin one? */
function acceptable(
  forms: readonly VerbForm[],
  previous: Link | undefined,
  context: SentenceContext,
  i: number,
  start: number,
  last: Item | undefined,
  reflexive: boolean,
): Link | null {
  if (!previous) {
    const nominal = last?.is === 'determiner' || last?.is === 'genitive';
    // No two finite verbs side by side: "a fait part", "rend visite".
    const beside = last?.is === 'verb' && last.to === start;
    if (nominal) return codesFor(forms, 'N') && reflexive ? codesFor(forms, 'N') : null;
    // "received by X": a participle.
    const agent =
      codesFor(forms, 'K') !== null &&
      codesFor(forms, 'S') !== null &&
      closedAs(context.lexicon, context.tokens, i + 1, 'preposition')?.hit.key === 'by';
    const finite = last?.is === 'preposition' || agent ? null : codesFor(forms, 'PISFCJ');
    if (finite && !beside) return finite;
    const other = codesFor(forms, 'NGK');
    if (!other) return null;
    // "by phone": a noun.
    if (
      other.code === 'N' &&
      last?.is === 'preposition' &&
      context.lexicon.language.grammar.linkedInfinitives &&
      !context.lexicon.language.grammar.linkers.includes(context.tokens[start - 1]?.lower ?? '')
    )
      return null;
    if (other.code === 'K') {
      // A participle without auxiliary counts when something depends on it: "reçu par", "attendue".
      const matters = forms.some(
        (form) =>
          context.lexicon.verbRule(form.entry.lemma).length > 0 || form.entry.effect !== undefined,
      );
      return matters && i === start ? other : null;
    }
    return other;
  }
  const { auxiliary } = previous.form.entry;
  if (auxiliary === 'have' && previous.code !== 'K') {
    // "has to meet"
    return (
      codesFor(forms, 'K') ??
      (previous.form.entry.effect && isLinked(context, i) ? codesFor(forms, 'N') : null)
    );
  }
  if (auxiliary === 'be')
    return (
      codesFor(forms, 'KG') ??
      (previous.form.entry.effect && isLinked(context, i) ? codesFor(forms, 'N') : null)
    );
  if (auxiliary === 'do' || auxiliary === 'future' || auxiliary === 'conditional')
    return codesFor(forms, 'N');
  if (opens(previous)) return codesFor(forms, 'N');
  return null;
}

const TENSES: Readonly<Record<string, VerbTense>> = {
  P: 'present',
  I: 'past',
  S: 'past',
  F: 'future',
  C: 'future',
  J: 'present',
};

function analyse(
  chain: readonly Link[],
  rest: {
    negative: boolean;
    marked: boolean;
    reflexive: boolean;
    objectClitic: boolean;
    dative: boolean;
    subject: Mention | null;
  },
): VerbGroup {
  const [first] = chain as [Link, ...Link[]];
  const head = chain.at(-1) as Link;
  const before = chain.at(-2);
  const perfect =
    head.code === 'K' &&
    before !== undefined &&
    (before.form.entry.auxiliary === 'have' ||
      (before.form.entry.auxiliary === 'be' && rest.reflexive) ||
      motion(head));
  const passive = head.code === 'K' && !perfect && !rest.reflexive && !motion(head);
  const effects: Effect[] = [];
  chain.forEach((link, index) => {
    if (index === chain.length - 1) return;
    const { effect, effectPast, auxiliary } = link.form.entry;
    const next = chain[index + 1] as Link;
    if (auxiliary === 'future' || auxiliary === 'conditional') return;
    if (!effect || next.code !== 'N') return;
    const inPast = link.code === 'S' || (link.code === 'K' && index > 0);
    effects.push(inPast && effectPast ? effectPast : effect);
  });
  const firstAux = first.form.entry.auxiliary;
  let tense: VerbTense = TENSES[first.code] ?? 'none';
  let mood: VerbMood =
    first.code === 'C' || firstAux === 'conditional'
      ? 'conditional'
      : first.code === 'J'
        ? 'subjunctive'
        : first.code === 'N'
          ? 'infinitive'
          : first.code === 'K'
            ? chain[1]?.code === 'N'
              ? 'infinitive'
              : 'participle'
            : first.code === 'G'
              ? 'gerund'
              : 'indicative';
  if (firstAux === 'future') tense = 'future';
  if (firstAux === 'conditional') tense = 'future';
  const compound =
    chain[1]?.code === 'K' &&
    (firstAux === 'have' || (firstAux === 'be' && (rest.reflexive || motion(chain[1]))));
  if (
    compound &&
    (first.code === 'P' ||
      first.code === 'I' ||
      first.code === 'C' ||
      first.code === 'J' ||
      first.code === 'N' ||
      first.code === 'G')
  )
    tense = 'past';
  // "serait reçu" is still to come; "aurait reçu" and "aurait été reçu" are rumoured.
  if (
    mood === 'conditional' &&
    chain.some(
      (link, k) => k > 0 && link.code === 'K' && chain[k - 1]?.form.entry.auxiliary === 'have',
    )
  )
    tense = 'past';
  if (
    firstAux === 'conditional' &&
    chain.some((link) => link.form.entry.auxiliary === 'have' && link.code === 'N')
  )
    tense = 'past';
  if (mood === 'indicative' && tense === 'none') mood = 'infinitive';
  const own = head.form.entry;
  return {
    lemma: own.lemma,
    negative: rest.negative,
    marked: rest.marked,
    reflexive: rest.reflexive,
    passive,
    tense,
    mood,
    perfect,
    progressive: head.code === 'G' && before?.form.entry.auxiliary === 'be',
    effects,
    ownEffect: (perfect || head.code === 'S' ? own.effectPast : undefined) ?? own.effect ?? null,
    objectControl: own.objectControl ?? false,
    subject: rest.subject,
    objectClitic: rest.objectClitic,
    dative: rest.dative,
  };
}

/** Verbs conjugated with "be" that are no passives. */
function motion(link: Link | undefined): boolean {
  return link !== undefined && link.form.entry.motion === true;
}
