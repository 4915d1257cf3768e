/** A text cut, named and parsed as far as meetings need it. */
import type { Analyser } from '../../analysis/analyse.ts';
import {
  type ChainWeights,
  findNames,
  type NameFeatures,
  type NameSpan,
} from '../../analysis/names.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import type { Sentence } from '../../types.ts';
import { triggerPatterns } from './candidates.ts';
import { findMentions, type MentionWords } from './mentions.ts';
import { quotedDepth, type ReadSentence, type ReadText } from './text.ts';

/** What reading needs of a language: weights and lists. */
export interface Reader {
  readonly analyser: Analyser;
  readonly names: ChainWeights;
  readonly nameFeatures: NameFeatures;
  readonly lists: MentionWords;
}

/** How far around a possible meeting sentences are parsed. */
const AROUND = 1;

export function readText(
  text: string,
  sentences: readonly Sentence[],
  reader: Reader,
  known?: readonly (readonly NameSpan[])[],
): ReadText {
  const { language } = reader.lists;
  const tokens: Token[][] = sentences.map((sentence) => tokenize(text, sentence, language.grammar));
  const names = known ?? findNames(tokens, reader.nameFeatures, reader.names);
  const patterns = triggerPatterns(language);
  const parsed = new Set<number>();
  const people = names.map((row) => row.filter(({ kind }) => kind === 'person').length);
  for (const [i, line] of tokens.entries()) {
    if (!line.some((t) => t.kind === 'word' && patterns.familyOf(t.fold) !== null)) continue;
    const [before, here, after] = [people[i - 1] ?? 0, people[i] ?? 0, people[i + 1] ?? 0];
    // Two people must be at hand, and one of them in the sentence or just before it.
    if (before + here === 0 || before + here + after < 2) continue;
    for (let k = Math.max(0, i - AROUND); k <= Math.min(tokens.length - 1, i + AROUND); k += 1)
      if (k === i || (people[k] ?? 0) > 0) parsed.add(k);
  }
  let depth = 0;
  const read: ReadSentence[] = sentences.map((sentence, index) => {
    const words = parsed.has(index)
      ? reader.analyser.analyse(tokens[index] as Token[])
      : (tokens[index] as Token[]).map((token, i) => ({
          ...token,
          index: i,
          upos: 'X',
          tag: 'X',
          lemma: token.lower,
          head: i - 1,
          relation: i === 0 ? 'root' : 'dep',
        }));
    const quoted = quotedDepth(words, depth);
    depth = quoted.at(-1) === 1 && !/[»”"]/u.test(words.at(-1)?.text ?? '') ? 1 : 0;
    return {
      index,
      start: sentence.start,
      end: sentence.end,
      words,
      names: names[index] ?? [],
      quoted,
    };
  });
  const { entities, mentions } = findMentions(text, read, reader.lists);
  return { text, sentences: read, entities, mentions };
}
