/** Trains the finder of names: Wikinews with its entities, and the people of our annotated texts. */
import { join } from 'node:path';
import { nameClues } from '../src/analysis/clues.ts';
import {
  activeRuns,
  beginOf,
  type ChainWeights,
  findNames,
  insideOf,
  LABELS,
  NameFeatures,
  type NameKind,
  type NameSpan,
  remember,
  smallLetters,
  viterbi,
} from '../src/analysis/names.ts';
import { quantise, SparseRows } from '../src/analysis/sparse.ts';
import { languageOf } from '../src/languages/index.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { type Token, tokenize } from '../src/text/tokens.ts';
import type { LanguageCode } from '../src/types.ts';
import { worldKnowledge } from '../src/world/knowledge.ts';
import { type AnnotatedText, loadAnnotated, readJsonLines, shared } from './annotated.ts';
import { writeLayer } from './card.ts';
import { generator, shuffle } from './random.ts';

/** One text cut into sentences, with the names that stand in it. */
export interface NamedText {
  readonly group: string;
  readonly sentences: readonly (readonly Token[])[];
  /** Names per sentence; `null` entries of kind are unknown (only people were annotated). */
  readonly names: readonly (readonly NameSpan[])[];
  /** Only people are annotated here; other names are not. */
  readonly peopleOnly: boolean;
}

function cut(text: string, language: LanguageCode): Token[][] {
  const rules = languageOf(language);
  return splitSentences(text, { start: 0, end: text.length }, 'article', rules).map((sentence) =>
    tokenize(text, sentence, rules.grammar),
  );
}

const KIND: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Location: 'place',
  Organization: 'organisation',
  Event: 'other',
  Product: 'other',
};

function spansIn(
  sentences: readonly (readonly Token[])[],
  entities: readonly { start: number; end: number; kind: NameKind }[],
): NameSpan[][] {
  return sentences.map((tokens) => {
    const spans: NameSpan[] = [];
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? 0;
    for (const entity of entities) {
      if (entity.end <= start || entity.start >= end) continue;
      const from = tokens.findIndex((t) => t.end > entity.start);
      let to = from;
      while (to < tokens.length && (tokens[to]?.start ?? 0) < entity.end) to += 1;
      // A name begins and ends with a capital.
      let a = from;
      while (a < to && !tokens[a]?.capital) a += 1;
      let b = to;
      while (b > a && !tokens[b - 1]?.capital) b -= 1;
      if (a < b && !spans.some((s) => s.from < b && a < s.to))
        spans.push({ kind: entity.kind, from: a, to: b, margin: 0 });
    }
    return spans.sort((x, y) => x.from - y.from);
  });
}

function wikinews(): NamedText[] {
  return readJsonLines(join(shared, 'names-fr/wikinews.jsonl')).map((row) => {
    const text = String(row['text']);
    const entities = (row['entities'] as [number, number, string][])
      .flatMap(([start, end, type]) => {
        const kind = KIND[type];
        return kind ? [{ start, end, kind }] : [];
      })
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const outer: typeof entities = [];
    for (const e of entities) if (e.start >= (outer.at(-1)?.end ?? 0)) outer.push(e);
    const sentences = cut(text, 'fr');
    return {
      group: String(row['id']),
      sentences,
      names: spansIn(sentences, outer),
      peopleOnly: false,
    };
  });
}

/** People of annotated passages: full names, then their last words alone. */
function peopleOf(text: AnnotatedText): NamedText | null {
  if (!text.persons) return null;
  const entities: { start: number; end: number; kind: NameKind }[] = [];
  const free = (start: number, end: number): boolean =>
    !entities.some((e) => e.start < end && start < e.end);
  const find = (name: string): void => {
    for (let at = text.text.indexOf(name); at >= 0; at = text.text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const edge = (c: string | undefined): boolean => c === undefined || !/[\p{L}\p{N}]/u.test(c);
      if (edge(text.text[at - 1]) && edge(text.text[end]) && free(at, end))
        entities.push({ start: at, end, kind: 'person' });
    }
  };
  const names = [...text.persons].sort((a, b) => b.length - a.length);
  for (const name of names) find(name);
  for (const name of names) {
    const words = name.split(' ');
    for (let k = 1; k < words.length; k += 1) {
      const tail = words.slice(k).join(' ');
      if (/^\p{Lu}.{2}/u.test(tail)) find(tail);
    }
  }
  const sentences = cut(text.text, text.language);
  return {
    group: text.group,
    sentences,
    names: spansIn(
      sentences,
      entities.sort((a, b) => a.start - b.start),
    ),
    peopleOnly: true,
  };
}

function namedTexts(language: LanguageCode): NamedText[] {
  const own = loadAnnotated(language).flatMap((text) => peopleOf(text) ?? []);
  return language === 'fr' ? [...wikinews(), ...own] : own;
}

/**
 * What a language's finder of names is trained on. Names look alike in both languages, and only
 * French has texts with all of theirs marked: others learn from these too.
 */
export function namedTextsFor(language: LanguageCode): NamedText[] {
  return language === 'fr' ? namedTexts('fr') : [...namedTexts('fr'), ...namedTexts(language)];
}

/** `npm run train -- <language> names`: scores on texts left out, then trains on everything. */
export function trainNamesLayer(language: LanguageCode): void {
  const texts = namedTextsFor(language);
  const features = new NameFeatures(nameClues(languageOf(language), worldKnowledge()));
  const out = (group: string): boolean =>
    [...group].reduce((x, c) => (Math.imul(x, 31) + c.charCodeAt(0)) >>> 0, 7) % 10 === 0;
  const held = trainNames(
    texts.filter(({ group }) => !out(group)),
    features,
    8,
    1,
  );
  const scores: Record<string, number> = {};
  for (const [set, chosen] of [
    ['wikinews', texts.filter((t) => !t.peopleOnly && out(t.group))],
    ['annotated', texts.filter((t) => t.peopleOnly && out(t.group))],
  ] as const)
    for (const [kind, line] of Object.entries(scoreNames(chosen, features, held))) {
      console.log(`${set.padEnd(10)} ${kind.padEnd(13)} ${line}`);
      scores[`${set} ${kind} F1`] = Number(line.slice(-5));
    }
  const model = trainNames(texts, features, 8, 1);
  const packed = quantise(LABELS, model.raw, 0.02);
  const bytes = (a: Uint32Array | Int8Array | Float32Array): Uint8Array =>
    new Uint8Array(a.buffer, a.byteOffset, a.byteLength);
  const size = writeLayer(
    language,
    'names',
    new Map([
      ['scale', Buffer.from(String(packed.scale))],
      ['keys', bytes(packed.keys)],
      ['values', bytes(packed.values)],
      ['transitions', bytes(model.transitions)],
    ]),
    {
      features: ['src/analysis/names.ts', 'src/analysis/clues.ts'],
      data: ['names-fr/wikinews', 'annotated'],
      licences: ['CC BY 2.5', 'CC BY 4.0'],
      scores,
    },
  );
  console.log(`names: ${texts.length} texts, ${size} bytes`);
}

interface Model extends ChainWeights {
  readonly raw: ReadonlyMap<number, Float32Array>;
}

/** Averaged structured perceptron; where only people are annotated, other names are taken as the model sees them. */
export function trainNames(
  texts: readonly NamedText[],
  features: NameFeatures,
  passes: number,
  seed: number,
): Model {
  const rows = new Map<number, Float32Array>();
  const totals = new Map<number, Float32Array>();
  const stamps = new Map<number, number>();
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionTotals = new Float32Array(LABELS * LABELS);
  let step = 1;
  const random = generator(seed);
  const settle = (key: number): Float32Array => {
    let row = rows.get(key);
    if (!row) {
      row = new Float32Array(LABELS);
      rows.set(key, row);
      totals.set(key, new Float32Array(LABELS));
      stamps.set(key, step);
      return row;
    }
    const total = totals.get(key) as Float32Array;
    const since = step - (stamps.get(key) ?? step);
    if (since > 0) {
      for (let y = 0; y < LABELS; y += 1) total[y] = (total[y] ?? 0) + since * (row[y] ?? 0);
      stamps.set(key, step);
    }
    return row;
  };
  // What the second reading of a text knows of its words: from the right answers, with some forgotten.
  for (let pass = 0; pass < passes; pass += 1) {
    const order = shuffle(
      texts.map((_, i) => i),
      random,
    );
    for (const index of order) {
      const text = texts[index] as NamedText;
      if (text.peopleOnly && pass === 0 && texts.some((t) => !t.peopleOnly)) continue;
      const seen = smallLetters(text.sentences);
      if (random() < 0.6) remember(text.sentences, text.names, seen);
      for (const [s, tokens] of text.sentences.entries()) {
        const gold = new Int8Array(tokens.length);
        for (const { kind, from, to } of text.names[s] ?? []) {
          gold[from] = beginOf(kind);
          for (let i = from + 1; i < to; i += 1) gold[i] = insideOf(kind);
        }
        for (const run of activeRuns(tokens)) {
          const length = run.to - run.from;
          const keys: number[][] = [];
          const scores = new Float32Array(length * LABELS);
          for (let i = 0; i < length; i += 1) {
            const found = features.at(tokens, run.from + i, seen);
            keys.push(found);
            for (const key of found) {
              const row = rows.get(key);
              if (row)
                for (let y = 0; y < LABELS; y += 1)
                  scores[i * LABELS + y] = (scores[i * LABELS + y] ?? 0) + (row[y] ?? 0);
            }
          }
          const guess = viterbi(scores, length, transitions);
          const want = Array.from({ length }, (_, i) => gold[run.from + i] ?? 0);
          if (text.peopleOnly) relabel(guess, want);
          step += 1;
          let previousGuess = 0;
          let previousWant = 0;
          for (let i = 0; i < length; i += 1) {
            const g = guess[i] ?? 0;
            const w = want[i] ?? 0;
            if (g !== w)
              for (const key of keys[i] ?? []) {
                const row = settle(key);
                row[w] = (row[w] ?? 0) + 1;
                row[g] = (row[g] ?? 0) - 1;
              }
            if (g !== w || previousGuess !== previousWant) {
              const up = previousWant * LABELS + w;
              const down = previousGuess * LABELS + g;
              transitions[up] = (transitions[up] ?? 0) + 1;
              transitions[down] = (transitions[down] ?? 0) - 1;
              transitionTotals[up] = (transitionTotals[up] ?? 0) + step;
              transitionTotals[down] = (transitionTotals[down] ?? 0) - step;
            }
            previousGuess = g;
            previousWant = w;
          }
        }
      }
    }
  }
  const averaged = new Map<number, Float32Array>();
  for (const key of rows.keys()) {
    settle(key);
    const total = totals.get(key) as Float32Array;
    averaged.set(
      key,
      total.map((w) => w / step),
    );
  }
  const mean = transitions.map((w, i) => w - (transitionTotals[i] ?? 0) / step);
  const packed = quantise(LABELS, averaged, 0.02);
  return {
    rows: new SparseRows(LABELS, packed.scale, packed.keys, packed.values),
    transitions: mean,
    raw: averaged,
  };
}

/** Takes the guess for what was not annotated: everything but people. */
function relabel(guess: readonly number[], want: number[]): void {
  for (let i = 0; i < want.length; i += 1) {
    const g = guess[i] ?? 0;
    if ((want[i] ?? 0) !== 0 || g < 3) continue;
    want[i] = g;
  }
  // A begin cut off by a person leaves no inside behind.
  for (let i = 0; i < want.length; i += 1) {
    const w = want[i] ?? 0;
    const p = i > 0 ? (want[i - 1] ?? 0) : 0;
    if (w > 0 && w % 2 === 0 && p !== w && p !== w - 1) want[i] = w - 1;
  }
}

function scoreNames(
  texts: readonly NamedText[],
  features: NameFeatures,
  model: ChainWeights,
  show = false,
): Record<string, string> {
  const counts = new Map<string, [number, number, number]>();
  const bump = (kind: string, at: 0 | 1 | 2): void => {
    const row = counts.get(kind) ?? [0, 0, 0];
    row[at] += 1;
    counts.set(kind, row);
  };
  for (const text of texts) {
    const found = findNames(text.sentences, features, model);
    for (const [s, gold] of text.names.entries()) {
      const got = found[s] ?? [];
      const key = (n: NameSpan): string => `${n.kind} ${n.from} ${n.to}`;
      const want = new Set(gold.map(key));
      const have = new Set(got.map(key));
      const tokens = text.sentences[s] ?? [];
      const words = (n: NameSpan): string =>
        tokens
          .slice(n.from, n.to)
          .map((t) => t.text)
          .join(' ');
      for (const n of gold) {
        if (text.peopleOnly && n.kind !== 'person') continue;
        bump(n.kind, have.has(key(n)) ? 0 : 2);
        if (show && n.kind === 'person' && !have.has(key(n)))
          console.log(
            '  missed',
            words(n),
            '|',
            tokens
              .map((t) => t.text)
              .join(' ')
              .slice(0, 160),
          );
      }
      for (const n of got) {
        if (text.peopleOnly && n.kind !== 'person') continue;
        if (!want.has(key(n))) bump(n.kind, 1);
        if (show && n.kind === 'person' && !want.has(key(n)))
          console.log(
            '  extra ',
            words(n),
            n.margin.toFixed(1),
            '|',
            tokens
              .map((t) => t.text)
              .join(' ')
              .slice(0, 160),
          );
      }
    }
  }
  const out: Record<string, string> = {};
  for (const [kind, [tp, fp, fn]] of counts) {
    const p = tp / Math.max(1, tp + fp);
    const r = tp / Math.max(1, tp + fn);
    out[kind] =
      `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / Math.max(1e-9, p + r)).toFixed(3)}`;
  }
  return out;
}
