/** Annotated texts as training and evaluation read them, whatever file they come from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../src/types.ts';

export interface AnnotatedMeeting {
  readonly participants: readonly string[];
  readonly unnamed: readonly string[];
  readonly optional: readonly string[];
  readonly polarity: 'positive' | 'negative';
  readonly modality: 'asserted' | 'other';
  readonly tense: string;
  readonly place: string | null;
  readonly time: string | null;
  readonly trigger: string;
  /** Words standing for somebody, and whom: ["il", "Ramtane Lamamra"]. */
  readonly coref: readonly (readonly [string, string])[];
  readonly evidence: readonly string[];
}

export interface AnnotatedText {
  readonly id: string;
  /** The document it was drawn from: the unit of cross-validation. */
  readonly group: string;
  readonly set: string;
  readonly text: string;
  readonly date: string | null;
  readonly language: LanguageCode;
  readonly meetings: readonly AnnotatedMeeting[];
  readonly phone: readonly AnnotatedMeeting[];
  readonly ignore: readonly {
    readonly participants: readonly string[];
    readonly trigger: string;
  }[];
  /** Everybody named, or null where the annotation does not list them. */
  readonly persons: readonly string[] | null;
}

export const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const annotatedFolder = fileURLToPath(new URL('../annotated/', import.meta.url));

export function readJsonLines(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

const list = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.filter((v) => typeof v === 'string')
      : [];

function meeting(row: Record<string, unknown>): AnnotatedMeeting {
  return {
    participants: list(row['participants']),
    unnamed: list(row['unnamed']),
    optional: list(row['optional']),
    polarity: row['polarity'] === 'negative' ? 'negative' : 'positive',
    modality: row['modality'] === 'other' ? 'other' : 'asserted',
    tense: String(row['tense'] ?? 'unspecified'),
    place: (row['place'] as string | null) ?? null,
    time: (row['time'] as string | null) ?? null,
    trigger: String(row['trigger'] ?? ''),
    coref: ((row['coref'] as [string, string][] | undefined) ?? []).filter(
      (pair) => Array.isArray(pair) && pair.length === 2,
    ),
    evidence: list(row['evidence']),
  };
}

function annotated(
  row: Record<string, unknown>,
  set: string,
  language: LanguageCode,
  group: string,
): AnnotatedText {
  const rows = (name: string) => (row[name] as Record<string, unknown>[] | undefined) ?? [];
  return {
    id: String(row['id']),
    group,
    set,
    text: String(row['text']),
    date: (row['date'] as string | null) ?? null,
    language,
    meetings: rows('meetings').map(meeting),
    phone: rows('phone').map(meeting),
    ignore: rows('ignore').map((i) => ({
      participants: list(i['participants']),
      trigger: String(i['trigger'] ?? ''),
    })),
    persons: Array.isArray(row['persons']) ? list(row['persons']) : null,
  };
}

/** The gold sets of `../shared`, by name. */
const goldSets: readonly { set: string; path: string; language: LanguageCode }[] = [
  { set: 'passages-fr', path: 'gold/passages-fr.jsonl', language: 'fr' },
  { set: 'sentences-fr', path: 'gold/sentences-fr.jsonl', language: 'fr' },
  { set: 'articles-fr-2', path: 'gold/articles-fr-2/meetings.jsonl', language: 'fr' },
  { set: 'articles-fr', path: 'gold/articles-fr/meetings.jsonl', language: 'fr' },
  { set: 'diplomacy-fr', path: 'gold/diplomacy-fr/meetings.jsonl', language: 'fr' },
  { set: 'passages-en', path: 'gold/passages-en.jsonl', language: 'en' },
  { set: 'sentences-en', path: 'gold/sentences-en.jsonl', language: 'en' },
];

/** All annotated texts of a language: the shared gold and our own under `annotated/`. */
export function loadAnnotated(language: LanguageCode): AnnotatedText[] {
  const texts: AnnotatedText[] = [];
  for (const { set, path, language: code } of goldSets) {
    if (code !== language || !existsSync(join(shared, path))) continue;
    for (const row of readJsonLines(join(shared, path)))
      texts.push(annotated(row, set, code, String(row['source'] ?? row['id'])));
  }
  texts.push(...ownAnnotations(language));
  return texts;
}

/**
 * Our own: `written*.jsonl` hold their texts, the others point by offsets into texts of `../shared`.
 */
function ownAnnotations(language: LanguageCode): AnnotatedText[] {
  const folder = join(annotatedFolder, language);
  if (!existsSync(folder)) return [];
  const texts: AnnotatedText[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const set = `own-${file.replace('.jsonl', '')}`;
    for (const row of readJsonLines(join(folder, file))) {
      const full = typeof row['start'] === 'number' ? withText(row) : row;
      if (full)
        texts.push(
          annotated(full, set, language, String(row['source'] ?? `${set}#${String(row['id'])}`)),
        );
    }
  }
  return texts;
}

interface Source {
  readonly title: string | null;
  readonly text: string;
  readonly date: string | null;
}

let news: Map<string, Source> | null = null;
const treebanks = new Map<string, Map<string, Source>>();

const written = new Map<string, Map<string, Source>>();

/** Texts that we wrote, whatever their language. */
function writtenTexts(name: string): Map<string, Source> {
  let known = written.get(name);
  if (known) return known;
  known = new Map();
  written.set(name, known);
  for (const language of ['fr', 'en']) {
    const path = join(annotatedFolder, language, `${name}.jsonl`);
    if (!existsSync(path)) continue;
    for (const line of readJsonLines(path))
      known.set(String(line['id']), {
        title: null,
        text: String(line['text']),
        date: (line['date'] as string | null) ?? null,
      });
  }
  return known;
}

/** Documents of a treebank, each the texts of its sentences joined by blanks. */
function treebankTexts(name: string): Map<string, Source> {
  let known = treebanks.get(name);
  if (known) return known;
  known = new Map();
  treebanks.set(name, known);
  const path = join(shared, 'treebanks', `${name}.conllu`);
  if (!existsSync(path)) return known;
  let document = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const field = /^# (newdoc id|text) = (.*)$/u.exec(line);
    if (field?.[1] === 'newdoc id') document = field[2] ?? '';
    else if (field?.[1] === 'text') {
      const before = known.get(document)?.text;
      known.set(document, {
        title: null,
        text: before === undefined ? (field[2] ?? '') : `${before} ${field[2]}`,
        date: null,
      });
    }
  }
  return known;
}

/**
 * The text that `news-fr#id`, `seeds#file`, `written-press#id` or `en/ewt-train#document` names; null where it
 * is not at hand.
 */
export function sourceText(source: string): Source | null {
  const [file = '', id = ''] = source.split('#');
  if (file === 'seeds') {
    const path = join(shared, 'seeds', id);
    return existsSync(path) ? { title: null, text: readFileSync(path, 'utf8'), date: null } : null;
  }
  if (file.startsWith('written-')) return writtenTexts(file).get(id) ?? null;
  if (file !== 'news-fr') return treebankTexts(file).get(id) ?? null;
  if (!news) {
    news = new Map();
    const path = join(shared, 'news-fr.jsonl');
    if (existsSync(path))
      for (const line of readJsonLines(path))
        news.set(String(line['id']), {
          title: (line['title'] as string | null) ?? null,
          text: String(line['text']),
          date: (line['date'] as string | null) ?? null,
        });
  }
  return news.get(id) ?? null;
}

/** An annotation by offsets with its strings put back; null where its text is not at hand. */
function withText(row: Record<string, unknown>): Record<string, unknown> | null {
  const source = sourceText(String(row['source']));
  if (!source) return null;
  const [start, end] = [row['start'] as number, row['end'] as number];
  // A pair of numbers is a stretch of the text.
  const strings = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      if (value.length === 2 && value.every((v) => typeof v === 'number'))
        return source.text.slice(value[0] as number, value[1] as number);
      return value.map(strings);
    }
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, strings(v)]));
    return value;
  };
  return {
    ...(strings({
      meetings: row['meetings'],
      phone: row['phone'],
      ignore: row['ignore'],
      persons: row['persons'],
    }) as object),
    id: `${String(row['source'])}@${start}`,
    text: source.text.slice(start, end),
    date: (row['date'] as string | undefined) ?? source.date,
  };
}
