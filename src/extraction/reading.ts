/** A text cut, named and parsed as far as meetings need it. */
import type { Analyser } from '../analysis/analyse.ts';
import {
  type ChainWeights,
  findNames,
  type NameFeatures,
  type NameSpan,
} from '../analysis/names.ts';
import { wordOf } from '../analysis/tree.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Sentence } from '../types.ts';
import { inSmallLetters } from './capitals.ts';
import { firstLook, type Gate } from './gate.ts';
import { findMentions, type MentionWords } from './mentions.ts';
import { quotedDepth, type ReadSentence, type ReadText } from './text.ts';
import { wholeNames } from './wholeNames.ts';

/** What sets somebody apart from a parent of the same name, and is no name of its own. */
const ALONE: ReadonlySet<string> = new Set(['jr', 'sr']);

/** What reading needs of a language: weights and lists. */
export interface Reader {
  readonly analyser: Analyser;
  readonly names: ChainWeights;
  readonly nameFeatures: NameFeatures;
  readonly lists: MentionWords;
  /** Without a gate nothing is parsed. */
  readonly gate: Gate | null;
}

/**
 * @param known names, where they were found before
 * @param also sentences to parse whatever the gate says of them
 */
export function readText(
  text: string,
  sentences: readonly Sentence[],
  reader: Reader,
  known?: readonly (readonly NameSpan[])[],
  also: Iterable<number> = [],
): ReadText {
  const { language } = reader.lists;
  const tokens = inSmallLetters(
    sentences.map((sentence) => tokenize(text, sentence, language.grammar)),
    language,
  );
  const found = known ?? findNames(tokens, reader.nameFeatures, reader.names);
  const names = wholeNames(tokens, found, reader.lists).map((own, index) =>
    withGenerations(own, tokens[index] as Token[]),
  );
  const look = reader.gate ? firstLook(tokens, names, language, reader.gate) : null;
  const parsed = new Set<number>([...also, ...(look?.parse ?? [])]);
  let depth = 0;
  const read: ReadSentence[] = sentences.map((sentence, index) => {
    const words = parsed.has(index)
      ? reader.analyser.analyse(tokens[index] as Token[])
      : (tokens[index] as Token[]).map((token, i) =>
          wordOf(token, i, {
            upos: 'X',
            tag: 'X',
            lemma: token.lower,
            head: i - 1,
            relation: i === 0 ? 'root' : 'dep',
          }),
        );
    const quoted = quotedDepth(words, depth);
    depth = quoted.at(-1) === 1 && !/[»”"]/u.test(words.at(-1)?.text ?? '') ? 1 : 0;
    return {
      index,
      start: sentence.start,
      end: sentence.end,
      words,
      triggers: look?.triggers.get(index) ?? [],
      names: names[index] ?? [],
      quoted,
    };
  });
  const { entities, mentions, titles } = findMentions(text, read, reader.lists);
  return { text, sentences: read, entities, mentions, titles };
}

/** "Robert Harlan, Jr" is one name, and "Jr" none. */
function withGenerations(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const isGeneration = (at: number): boolean => ALONE.has(tokens[at]?.fold.replace('.', '') ?? '');
  const kept = names.filter(
    ({ kind, from, to }) => kind !== 'person' || to - from > 1 || !isGeneration(from),
  );
  return kept.map((name) => {
    if (name.kind !== 'person' || name.to - name.from < 2) return name;
    const at = tokens[name.to]?.text === ',' ? name.to + 1 : name.to;
    return isGeneration(at) ? { ...name, to: at + 1 } : name;
  });
}
