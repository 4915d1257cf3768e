/** Trains and tests the layers of syntax: tagger, lemmas, parser. */
import {
  clusterModel,
  lemmaModel,
  packClusters,
  packLemmas,
  packParser,
  packTagger,
  parserModel,
  taggerModel,
} from '../src/analysis/models.ts';
import { Parser } from '../src/analysis/parser.ts';
import { SentenceReader } from '../src/analysis/sentence.ts';
import { Tagger } from '../src/analysis/tagger.ts';
import { readLayer } from '../src/analysis/weights.ts';
import type { LanguageCode } from '../src/types.ts';
import { writeLayer } from './card.ts';
import { clusterWords, readNews } from './clusters.ts';
import type { GoldSentence } from './conllu.ts';
import { type DictionaryWord, readDictionary } from './dictionary.ts';
import { learnLemmas } from './lemmas.ts';
import type { Freeze, Perceptron } from './optimise.ts';
import { type ParserExample, trainBeam, trainParser } from './parser.ts';
import { jackknife, type TaggerTraining, trainTagger } from './tagger.ts';
import { readTreebanks, type Treebanks } from './treebanks.ts';

const TAGGER_EPOCHS = 8;
const FOLDS = 5;

interface ParserPlan {
  /** Greedy parsers, each from its own order of sentences, whose weights are added up. */
  readonly parsers: number;
  readonly epochs: number;
  /** Features pushed more seldom, all parsers together, go before the beam is trained. */
  readonly seldom: number;
  readonly beam: number;
  readonly beamEpochs: number;
  /** Smallest value kept. */
  readonly least: number;
}

/** English has twice the words to learn from; its file and its training should not be twice. */
const PARSER: Readonly<Record<LanguageCode, ParserPlan>> = {
  fr: { parsers: 3, epochs: 5, seldom: 26, beam: 4, beamEpochs: 8, least: 14 },
  en: { parsers: 2, epochs: 5, seldom: 40, beam: 4, beamEpochs: 6, least: 16 },
};
const TAGGER_FREEZE: Readonly<Record<LanguageCode, Freeze>> = {
  fr: { seldom: 3, least: 3 },
  en: { seldom: 6, least: 8 },
};
const SEED = 20_24;

const started = Date.now();
const say = (line: string): void => {
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};
const percent = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100;

function tagsOf(banks: Treebanks): string[] {
  const counts = new Map<string, number>();
  for (const sentence of [...banks.trees, ...banks.tagged])
    for (const tag of sentence.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

function labelsOf(banks: Treebanks): string[] {
  const counts = new Map<string, number>();
  for (const sentence of banks.trees)
    for (const label of sentence.relations) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label);
}

function training(
  language: LanguageCode,
  banks: Treebanks,
  clusters: ReadonlyMap<string, number>,
  words: readonly DictionaryWord[],
): TaggerTraining {
  const tags = tagsOf(banks);
  const dictionary = new Map<string, number[]>();
  for (const { word, tag } of words) {
    const number = tags.indexOf(tag);
    if (number < 0) continue;
    const own = dictionary.get(word);
    if (!own) dictionary.set(word, [number]);
    else if (!own.includes(number)) own.push(number);
  }
  return {
    tags,
    clusters,
    dictionary,
    epochs: TAGGER_EPOCHS,
    freeze: TAGGER_FREEZE[language],
    seed: SEED,
  };
}

/** Words of the treebanks and of the raw news. */
function wordsSeen(banks: Treebanks, clusters: ReadonlyMap<string, number>): Set<string> {
  const seen = new Set(clusters.keys());
  for (const sentence of [...banks.trees, ...banks.tagged])
    for (const token of sentence.tokens) seen.add(token.lower);
  return seen;
}

export function trainClusters(language: LanguageCode): void {
  const lines = readNews(language);
  say(`${lines.length} lines of news`);
  const size = writeLayer(language, 'clusters', packClusters(clusterWords(lines)), {
    features: [],
    data: lines.length > 0 ? ['news-fr.jsonl (unlabelled)'] : [],
    licences: [],
    scores: {},
  });
  say(`clusters: ${size} bytes`);
}

export function trainTaggerLayers(language: LanguageCode): void {
  const banks = readTreebanks(language);
  const clusters = clusterModel(readLayer(language, 'clusters'));
  const dictionary = readDictionary(language, wordsSeen(banks, clusters));
  const facts = {
    data: [...banks.data, ...dictionary.data],
    licences: [...new Set([...banks.licences, ...dictionary.licences])],
  };
  const features = ['src/analysis/features.ts'];
  const all = [...banks.trees, ...banks.tagged];
  const { model, table, lexicon } = trainTagger(
    all,
    training(language, banks, clusters, dictionary.words),
  );
  const lemmas = learnLemmas(all, dictionary.words);
  const tagger = new Tagger(model);
  const reader = new SentenceReader(model.tags, lemmas, clusters);
  const scores: Record<string, number> = {};
  const lemmaScores: Record<string, number> = {};
  for (const [name, sentences] of banks.tests) {
    let words = 0;
    let upos = 0;
    let fine = 0;
    let lemmaRight = 0;
    let verbs = 0;
    let verbRight = 0;
    for (const sentence of sentences) {
      const tags = tagger.tag(sentence.tokens);
      const read = reader.read(sentence.tokens, tags);
      for (let i = 0; i < tags.length; i += 1) {
        words += 1;
        const tag = tags[i] as number;
        if (reader.upos(tag) === sentence.upos[i]) upos += 1;
        if (reader.tag(tag) === sentence.tags[i]) fine += 1;
        const same = read.lemmas[i]?.toLowerCase() === sentence.lemmas[i]?.toLowerCase();
        if (same) lemmaRight += 1;
        if (sentence.upos[i] === 'VERB') {
          verbs += 1;
          if (same) verbRight += 1;
        }
      }
    }
    scores[`${name} UPOS`] = percent(upos, words);
    scores[`${name} tag`] = percent(fine, words);
    lemmaScores[`${name} lemma`] = percent(lemmaRight, words);
    lemmaScores[`${name} verb lemma`] = percent(verbRight, verbs);
  }
  say(JSON.stringify({ ...scores, ...lemmaScores }));
  const size = writeLayer(language, 'tagger', packTagger(model.tags, table, lexicon), {
    ...facts,
    features,
    scores,
  });
  const lemmaSize = writeLayer(language, 'lemmas', packLemmas(lemmas), {
    ...facts,
    features: ['src/analysis/lemmas.ts'],
    scores: lemmaScores,
  });
  say(
    `tagger: ${table.keys.length} features, ${table.classes.length} weights, ${size} bytes; lemmas: ${lemmaSize} bytes`,
  );
}

function example(
  sentence: GoldSentence,
  tags: Int32Array,
  reader: SentenceReader,
  labels: ReadonlyMap<string, number>,
): ParserExample {
  const length = sentence.tokens.length;
  return {
    input: reader.read(sentence.tokens, tags).input,
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? length : head)),
    labels: Int32Array.from(sentence.relations, (label) => labels.get(label) as number),
  };
}

export interface Attachment {
  words: number;
  heads: number;
  labelled: number;
}

function attachment(
  sentences: readonly GoldSentence[],
  tagger: Tagger,
  reader: SentenceReader,
  parser: Parser,
): Attachment {
  const sum = { words: 0, heads: 0, labelled: 0 };
  for (const sentence of sentences) {
    const tags = tagger.tag(sentence.tokens);
    const parse = parser.parse(reader.read(sentence.tokens, tags).input);
    for (let i = 0; i < tags.length; i += 1) {
      sum.words += 1;
      if (parse.heads[i] !== sentence.heads[i]) continue;
      sum.heads += 1;
      if (parser.model.labels[parse.labels[i] as number] === sentence.relations[i])
        sum.labelled += 1;
    }
  }
  return sum;
}

export function trainParserLayer(language: LanguageCode): void {
  const banks = readTreebanks(language);
  const clusters = clusterModel(readLayer(language, 'clusters'));
  const dictionary = readDictionary(language, wordsSeen(banks, clusters));
  const model = taggerModel(readLayer(language, 'tagger'), clusters);
  const tagger = new Tagger(model);
  const lemmas = lemmaModel(readLayer(language, 'lemmas'));
  const reader = new SentenceReader(model.tags, lemmas, clusters);
  const tags = jackknife(
    banks.trees,
    banks.tagged,
    { ...training(language, banks, clusters, dictionary.words), tags: model.tags, epochs: 5 },
    FOLDS,
  );
  say('tagged by folds');
  const labels = labelsOf(banks);
  const number = new Map(labels.map((label, at) => [label, at]));
  const examples = banks.trees.map((sentence, at) =>
    example(sentence, tags[at] as Int32Array, reader, number),
  );
  const plan = PARSER[language];
  let sum: Perceptron | undefined;
  for (let seed = 0; seed < plan.parsers; seed += 1) {
    let last = 0;
    const one = trainParser(examples, {
      labels,
      epochs: plan.epochs,
      seed: SEED + seed,
      report: (_, right) => {
        last = right;
      },
    });
    say(`greedy parser ${seed + 1}: ${percent(last, 1)} % of actions right`);
    if (sum) sum.absorb(one);
    else {
      sum = one;
      sum.rebase();
    }
  }
  if (!sum) throw new Error('no greedy parser to begin from');
  const perceptron = sum.pruned(plan.seldom);
  sum = undefined;
  trainBeam(
    examples,
    {
      labels,
      epochs: plan.beamEpochs,
      seed: SEED,
      report: (epoch, right) =>
        say(`beam, round ${epoch + 1}: ${percent(right, 1)} % of sentences right`),
    },
    plan.beam,
    perceptron,
  );
  const table = perceptron.freeze({ seldom: 1, least: plan.least });
  const sections = packParser(labels, plan.beam, table);
  const parser = new Parser(parserModel(sections));
  const scores: Record<string, number> = {};
  for (const [name, sentences] of banks.tests) {
    const { words, heads, labelled } = attachment(sentences, tagger, reader, parser);
    scores[`${name} UAS`] = percent(heads, words);
    scores[`${name} LAS`] = percent(labelled, words);
  }
  say(JSON.stringify(scores));
  const size = writeLayer(language, 'parser', sections, {
    data: banks.data,
    licences: banks.licences,
    features: ['src/analysis/features.ts', 'src/analysis/transitions.ts'],
    scores,
  });
  say(`parser: ${table.keys.length} features, ${table.classes.length} weights, ${size} bytes`);
}
