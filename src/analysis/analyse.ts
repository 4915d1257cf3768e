/** Tokens of one sentence -> tags, lemmas, heads and relations, by the weights of its language. */
import type { Token } from '../text/tokens.ts';
import type { LanguageCode } from '../types.ts';
import { clusterModel, lemmaModel, parserModel, taggerModel } from './models.ts';
import { Parser } from './parser.ts';
import { SentenceReader } from './sentence.ts';
import { Tagger } from './tagger.ts';
import { type Word, wordOf } from './tree.ts';
import { readLayer } from './weights.ts';

export type { Word } from './tree.ts';

export interface Analyser {
  /** @param tokens one sentence, as `tokenize` cuts it. */
  analyse(tokens: readonly Token[]): Word[];
}

/** What tags, lemmas and trees depend on: the words alone. */
interface Known {
  readonly tags: Int32Array;
  readonly lemmas: readonly string[];
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Sentences whose analysis is kept: papers print the same copy of an agency, within days of one another. */
const KEPT = 20_000;

/** Reads the weights; done once a language. */
export function loadAnalyser(language: LanguageCode): Analyser {
  const loaded = analysers.get(language);
  if (loaded) return loaded;
  const clusters = clusterModel(readLayer(language, 'clusters'));
  const tagger = new Tagger(taggerModel(readLayer(language, 'tagger'), clusters));
  const lemmas = lemmaModel(readLayer(language, 'lemmas'));
  const reader = new SentenceReader(tagger.model.tags, lemmas, clusters);
  const parser = new Parser(parserModel(readLayer(language, 'parser')));
  const kept = new Map<string, Known>();
  const look = (tokens: readonly Token[]): Known => {
    // A token that holds this character is nothing else, so no two sentences have one name.
    const name = tokens.map(({ text }) => text).join('\u0000');
    let known = kept.get(name);
    if (known !== undefined) kept.delete(name);
    else {
      const tags = tagger.tag(tokens);
      const { lemmas, input } = reader.read(tokens, tags);
      known = { tags, lemmas, ...parser.parse(input) };
      if (kept.size >= KEPT)
        for (const oldest of kept.keys()) {
          kept.delete(oldest);
          break;
        }
    }
    kept.set(name, known);
    return known;
  };
  const analyser: Analyser = {
    analyse: (tokens) => {
      const { tags, lemmas: words, heads, labels } = look(tokens);
      return tokens.map((token, index) =>
        wordOf(token, index, {
          upos: reader.upos(tags[index] as number),
          tag: reader.tag(tags[index] as number),
          lemma: words[index] as string,
          head: heads[index] as number,
          relation: parser.model.labels[labels[index] as number] ?? 'dep',
        }),
      );
    },
  };
  analysers.set(language, analyser);
  return analyser;
}

const analysers = new Map<LanguageCode, Analyser>();
