import type { Token } from '../text/tokens.ts';
import { closedAs } from './closed.ts';
import type { At, Item } from './items.ts';
import type { Found, Lexicon } from './lexicon.ts';
import { genitiveAt, type Mention, type SentenceContext } from './mention.ts';
import { MentionReader } from './mentions.ts';
import { verbAt } from './verbGroups.ts';

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
      if (last.is === 'mark' && !/^[,–—(-]$/u.test(last.text)) continue;
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
