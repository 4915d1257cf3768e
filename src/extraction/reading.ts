import { type DateMention, findDates } from '../dates/find.ts';
import type { Language } from '../languages/language.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { PublishedDate, Sentence } from '../types.ts';
import type { World } from '../world/world.ts';
import { Row } from './arguments.ts';
import { Cast } from './cast.ts';
import { readItems } from './clauses.ts';
import type { Item } from './items.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Mention, SentenceContext } from './mention.ts';
import { MentionReader } from './mentions.ts';
import { type NameSpan, placedWords, type Skipped, scanNames, skipList } from './names.ts';

/** One sentence, read: tokens, mentions, items and dates. Clauses and dates are read when asked for. */
export interface ReadSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly context: SentenceContext;
  readonly mentions: readonly Mention[];
  readonly row: Row;
  readonly items: readonly Item[];
  readonly dates: readonly DateMention[];
  /** A word of meeting stands in it. */
  readonly triggered: boolean;
  /** The whole text is about sport, where people who "meet" play. */
  readonly sport: boolean;
  /** The sentence asks. */
  readonly question: boolean;
}

/** A text, read: what meeting rules work on. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly world: World;
  readonly published: PublishedDate | null;
  readonly cast: Cast;
  readonly sentences: readonly ReadSentence[];
}

interface Scanned {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly skipped: Skipped;
  readonly spans: readonly NameSpan[];
}

/** Share of sentences with a word of sport from which a text is about sport, and their least number. */
const SPORT_SHARE = 0.2;
const SPORT_LEAST = 3;

/** Names first, over the whole text, then offices and clauses: a later sentence may explain an earlier one. */
export function readText(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  published: PublishedDate | null,
  world: World,
): Reading {
  const lexicon = lexiconOf(language);
  const cut = sentences.map((sentence) => tokenize(text, sentence, language.grammar));
  const learned = new Set(cut.flatMap((tokens) => placedWords(text, tokens, world)));
  const scanned = sentences.map((sentence, index): Scanned => {
    const tokens = cut[index] ?? [];
    const skipped = skipList(text, tokens, world, learned);
    return { index, sentence, tokens, skipped, spans: scanNames(tokens, lexicon, world, skipped) };
  });
  const cast = Cast.of(
    scanned.flatMap(({ index, spans }) => spans.map((span) => ({ sentence: index, span }))),
    world,
  );
  const athletic = scanned.filter(({ tokens }) => isSporting(tokens, lexicon)).length;
  const sport = athletic >= SPORT_LEAST && athletic / scanned.length >= SPORT_SHARE;
  const read: ReadSentence[] = [];
  for (const each of scanned) {
    const before = read.at(-1);
    read.push(
      readSentence(each, before, { text, language, published, world, cast, lexicon, sport }),
    );
  }
  return { text, language, world, published, cast, sentences: read };
}

function isSporting(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((_, i) => lexicon.closed(tokens, i).some(({ hit }) => hit.is === 'sport'));
}

function isTriggered(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(
    (token, i) =>
      lexicon.verb(token).some(({ entry }) => lexicon.verbRule(entry.lemma).length > 0) ||
      lexicon.closed(tokens, i).some(({ hit }) => hit.is === 'noun'),
  );
}

interface Surroundings {
  readonly text: string;
  readonly language: Language;
  readonly published: PublishedDate | null;
  readonly world: World;
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly sport: boolean;
}

function readSentence(
  { index, sentence, tokens, skipped, spans }: Scanned,
  before: ReadSentence | undefined,
  { text, language, published, world, cast, lexicon, sport }: Surroundings,
): ReadSentence {
  const names: ReadonlyMap<number, NameSpan> = new Map(spans.map((span) => [span.from, span]));
  const context: SentenceContext = { index, text, tokens, lexicon, world, skipped, names, cast };
  const mentions = new MentionReader(context).readAll();
  const dates = once(() => {
    const previous = before && datesAlone(before).at(-1);
    return findDates(text, sentence, language, published, previous ? { previous } : {});
  });
  // For "la veille" one sentence back is enough, and keeps a long text from being read at once.
  const datesAlone = (other: ReadSentence): readonly DateMention[] =>
    findDates(text, other.sentence, language, published);
  const items = once(() => readItems(context, mentions, dateSpans(dates(), tokens)));
  const row = once(() => new Row(items()));
  return {
    index,
    sentence,
    context,
    mentions,
    sport,
    triggered: isTriggered(tokens, lexicon),
    question: /\?\s*[»”"')\]]*$/u.test(text.slice(sentence.start, sentence.end)),
    get items() {
      return items();
    },
    get row() {
      return row();
    },
    get dates() {
      return dates();
    },
  };
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

function dateSpans(
  dates: readonly DateMention[],
  tokens: readonly Token[],
): { from: number; to: number }[] {
  return dates.flatMap((date) => {
    const from = tokens.findIndex((token) => token.end > date.start);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? Infinity) < date.end) to += 1;
    return from >= 0 && to > from ? [{ from, to }] : [];
  });
}
