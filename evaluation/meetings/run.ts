import { readMeetings } from '../../src/extraction/extract.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Document, Meeting } from '../../src/types.ts';
import { withCorpus } from '../corpus.ts';
import type { EvaluationOptions, Figures } from '../shared.ts';
import { nearness } from './baseline.ts';
import { goldSets, seedGold } from './gold.ts';
import { type Comparable, pairsOf, samePair, statusOf } from './matching.ts';
import { type GoldText, type Scores, type Share, score } from './score.ts';

/** Prints how well the meetings of annotated texts and of the seed register are found. */
export async function run({ show }: EvaluationOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  const failures: string[] = [];
  console.log(
    '| meetings of | engine | pairs P / R / F1 | with polarity | and modality | people F1 | places | dates | left clean | seconds | sentences/s |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  const report = (name: string, scores: Scores, naive: Scores, seconds: number, count: number) => {
    row(name, 'ours', scores, seconds, count);
    row(name, 'nearness', naive, null, 0);
    const { levels, people, places, dates, clean } = scores;
    figures[`${name} pairs F1`] = levels.pairs.f1;
    figures[`${name} status F1`] = levels.status.f1;
    figures[`${name} status precision`] = levels.status.precision;
    figures[`${name} people F1`] = people.f1;
    if (places.all > 0) figures[`${name} places`] = places.right / places.all;
    if (dates.all > 0) figures[`${name} dates`] = dates.right / dates.all;
    if (clean.all > 0) figures[`${name} clean`] = clean.right / clean.all;
    failures.push(...scores.failures);
  };

  for (const { name, language, texts } of goldSets()) {
    const found = new Map<string, Comparable[]>();
    const naive = new Map<string, Comparable[]>();
    let sentences = 0;
    const readAll = () =>
      texts.map(({ id, text, published }) => ({
        id,
        ...readMeetings(text, languageOf(language), dated(published), id),
      }));
    for (const { id, read, meetings } of readAll()) {
      sentences += read.sentences.length;
      found.set(id, meetings.map(comparable));
      naive.set(id, nearness(read, language));
    }
    // The second time, when the lexicons are loaded and the code is warm.
    const begun = performance.now();
    readAll();
    const seconds = (performance.now() - begun) / 1000;
    const scored = (from: Map<string, Comparable[]>) => score(texts, (id) => from.get(id) ?? []);
    report(name, scored(found), scored(naive), seconds, sentences);
  }

  const seeds = seedGold();
  if (seeds !== null) {
    await withCorpus(seeds.corpus, async (assembly, seconds) => {
      const register = assembly.meetings();
      const told = (id: string): Comparable[] =>
        register
          .filter(({ sources }) =>
            sources.some(({ documentId, section }) => documentId === id && section === 'article'),
          )
          .map(comparable);
      // A document without any annotated meeting must stay without.
      const texts: GoldText[] = assembly
        .summary()
        .documents.map(
          ({ id }) =>
            seeds.texts.find((text) => text.id === id) ?? { id, meetings: [], ignored: [] },
        );
      const documents = await assembly.documents(texts.map(({ id }) => id));
      const naive = (id: string): Comparable[] => {
        const document = documents.get(id);
        return document ? nearnessIn(document) : [];
      };
      report('seed register', score(texts, told), score(texts, naive), seconds, 0);
      const twice = texts.flatMap(({ id }) => toldTwice(told(id)).map((pair) => `${id}: ${pair}`));
      figures['seed register told once'] = 1 - twice.length / Math.max(1, register.length);
      failures.push(...twice.map((line) => `told in two rows ${line}`));
    });
  }
  if (show) for (const line of failures) console.log(`  ${line}`);
  return figures;
}

/** Pairs that several rows of one document tell with one status: meetings that were not merged. */
function toldTwice(rows: readonly Comparable[]): string[] {
  const pairs = rows
    .filter(({ kind }) => kind === 'Meet')
    .flatMap((row) => pairsOf(row).map((pair) => ({ pair, status: statusOf(row) })));
  return pairs
    .filter(({ pair, status }, i) =>
      pairs.some((other, j) => j < i && other.status === status && samePair(other.pair, pair)),
    )
    .map(({ pair, status }) => `${pair.join(' + ')} (${status})`);
}

function nearnessIn(document: Document): Comparable[] {
  const { text, sections, language, published } = document;
  return sections
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ start, end }) => {
      const part = text.slice(start, end);
      const { read } = readMeetings(part, languageOf(language), published, document.id);
      return nearness(read, language);
    });
}

function dated(date: string | null) {
  const day = date?.slice(0, 10);
  return day ? { date: day, precision: 'day' as const, source: null } : null;
}

function comparable(meeting: Meeting): Comparable {
  const { participants, kind, polarity, modality, place, date, sources } = meeting;
  const quotes = sources.map(({ quote }) => quote);
  return { participants, kind, polarity, modality, place, date: date?.start ?? null, quotes };
}

function row(
  name: string,
  engine: string,
  { levels, people, places, dates, clean }: Scores,
  seconds: number | null,
  sentences: number,
): void {
  const three = ({ precision, recall, f1 }: Scores['people']) =>
    [precision, recall, f1].map((value) => value.toFixed(3)).join(' / ');
  const share = ({ right, all }: Share) => (all === 0 ? '-' : `${right}/${all}`);
  const cells = [
    name,
    engine,
    three(levels.pairs),
    three(levels.polarity),
    three(levels.status),
    people.f1.toFixed(3),
    share(places),
    share(dates),
    share(clean),
    seconds === null ? '-' : seconds.toFixed(1),
    seconds === null || sentences === 0 ? '-' : Math.round(sentences / seconds),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
