import type { Effect } from '../languages/contract/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { closedAs } from './closed.ts';
import type { Item, VerbGroup, VerbMood, VerbTense } from './items.ts';
import type { VerbForm } from './lexicon.ts';
import type { Mention, SentenceContext } from './mention.ts';

/** A past participle of a verb that means nothing here. */
const UNLISTED: Link = {
  form: { entry: { lemma: '', forms: new Map() }, codes: 'K' },
  code: 'K',
};

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
export function verbAt(
  context: SentenceContext,
  start: number,
  before: readonly Item[],
): Item | null {
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
    // "a adressé": a participle that no list holds; "a lieu" is none.
    const auxiliary = previous?.form.entry.auxiliary === 'have' && previous.code !== 'K';
    const idiom = lexicon
      .closed(tokens, i - 1)
      .some(({ hit }) => hit.is === 'wordClass' && hit.name === 'happen');
    if (
      auxiliary &&
      !idiom &&
      !token.capital &&
      token.kind === 'word' &&
      lexicon.closed(tokens, i).length === 0 &&
      lexicon.participle.test(token.lower)
    ) {
      chain.push(UNLISTED);
      i += 1;
      to = i;
      break;
    }
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
    // "is to meet" plans, "is the first meeting" does not.
    ownEffect:
      own.auxiliary === 'be'
        ? null
        : ((perfect || head.code === 'S' ? own.effectPast : undefined) ?? own.effect ?? null),
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

/** Nothing that could be a subject stands before. */
function startsPhrase(last: Item | undefined): boolean {
  return last === undefined || last.is === 'mark' || last.is === 'conjunction';
}
