import type { Language } from '../languages/language.ts';
import type { PublishedDate, Sentence } from '../types.ts';
import { Row } from './arguments.ts';
import { Cast } from './cast.ts';
import { type Item, readItems } from './clauses.ts';
import { type DateMention, findDates } from './dates.ts';
import { lexiconOf } from './lexicon.ts';
import { type Mention, MentionReader, type SentenceContext } from './mentions.ts';
import { type NameSpan, scanNames, skipList } from './names.ts';
import { tokenize } from './tokens.ts';
import type { World } from './world.ts';

/** One sentence, read: tokens, mentions, items and dates. */
export interface ReadSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly context: SentenceContext;
  readonly mentions: readonly Mention[];
  readonly row: Row;
  readonly items: readonly Item[];
  readonly dates: readonly DateMention[];
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

/** Names first, over the whole text, then offices and clauses: a later sentence may explain an earlier one. */
export function readText(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  published: PublishedDate | null,
  world: World,
): Reading {
  const lexicon = lexiconOf(language);
  const scanned = sentences.map((sentence, index) => {
    const tokens = tokenize(text, sentence, language.grammar);
    const skipped = skipList(text, tokens, world);
    return { index, sentence, tokens, skipped, spans: scanNames(tokens, lexicon, world, skipped) };
  });
  const cast = Cast.of(
    scanned.flatMap(({ index, spans }) => spans.map((span) => ({ sentence: index, span }))),
    world,
  );
  const athletic = scanned.filter(({ tokens }) =>
    tokens.some((_, i) => lexicon.closed(tokens, i).some(({ hit }) => hit.is === 'sport')),
  ).length;
  const sporting = athletic >= 3 && athletic / scanned.length >= 0.2;
  let previous: DateMention | undefined;
  const read = scanned.map(({ index, sentence, tokens, skipped, spans }): ReadSentence => {
    const names: ReadonlyMap<number, NameSpan> = new Map(spans.map((span) => [span.from, span]));
    const context: SentenceContext = { index, text, tokens, lexicon, world, skipped, names, cast };
    const mentions = new MentionReader(context).readAll();
    const dates = findDates(text, sentence, language, published, previous ? { previous } : {});
    const dateSpans = dates.flatMap((date) => {
      const from = tokens.findIndex((token) => token.end > date.start);
      let to = from;
      while (to < tokens.length && (tokens[to]?.start ?? Infinity) < date.end) to += 1;
      return from >= 0 && to > from ? [{ from, to }] : [];
    });
    previous = dates.at(-1) ?? previous;
    const items = readItems(context, mentions, dateSpans);
    return {
      index,
      sentence,
      context,
      mentions,
      items,
      row: new Row(items),
      dates,
      sport: sporting,
      question: /\?\s*[»”"')\]]*$/u.test(text.slice(sentence.start, sentence.end)),
    };
  });
  return { text, language, world, published, cast, sentences: read };
}
