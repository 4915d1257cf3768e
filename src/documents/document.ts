import { languageOfText } from '../text/language.ts';
import { hiddenComments, readable } from '../text/readable.ts';
import type { Document, LanguageCode, Section, Span } from '../types.ts';
import { addressDate, fieldDate } from './fieldDate.ts';
import type { RawDocument } from './formats/format.ts';
import type { PageLanguage } from './page/phrases.ts';
import { datedLine, pageDate, type SeenDate } from './pageDate.ts';
import { splitParts } from './parts.ts';
import { findPublication } from './published.ts';

/** A language by which documents are read. */
export interface DocumentLanguage extends PageLanguage {
  readonly code: LanguageCode;
}

/** Enough of an article to tell its language. */
const SAMPLE = 1500;

/**
 * Makes a document of what a format read: takes the page apart, finds title, date of
 * publication and language. A field of the file wins over the page's own words.
 *
 * @param id path below the corpus folder; a record's own id is added behind `#`
 * @param languages the default first
 */
export function toDocument(
  raw: RawDocument,
  id: string,
  languages: readonly DocumentLanguage[],
): Document {
  const read = readable(raw.text);
  const text = read?.text ?? raw.text;
  const seen = (span: Span): Span =>
    read ? { start: read.fromRaw(span.start), end: read.fromRaw(span.end) } : span;
  const back = (span: Span): Span =>
    read ? { start: read.toRaw(span.start), end: read.toRaw(span.end) } : span;
  const titled = raw.title ? (readable(raw.title)?.text.trim() ?? raw.title) : null;
  const parts = splitParts(text, languages, {
    ...(raw.body ? { body: seen(raw.body) } : {}),
    title: titled,
  });
  const sections = raw.comments ? withComments(parts.sections, seen(raw.comments)) : parts.sections;
  const spoken = spokenFirst(languages, languageCode(raw.language, text, sections, languages));
  const given = raw.dates
    ? pageDate(raw.dates, raw.url ?? null, languages, spoken)
    : raw.date === undefined || raw.date === null
      ? null
      : fieldDate(raw.date, languages);
  const found = findPublication(text, parts, spoken);
  const { date } = found;
  const line = raw.dates ? datedLine(raw.dates, raw.url ?? null, languages, spoken) : null;
  const shown = line ? placed(line, text) : null;
  return {
    id: raw.id === undefined ? id : `${id}#${raw.id}`,
    title: titled ?? parts.title,
    publisher: raw.publisher ?? found.publisher,
    url: raw.url ?? null,
    language: (spoken[0] as DocumentLanguage).code,
    published:
      (given && shown ? { ...given, source: back(shown) } : given) ??
      (date?.source ? { ...date, source: back(date.source) } : date) ??
      addressDate(raw.url ?? null),
    text: raw.text,
    sections: withoutHidden(
      read ? sections.map((section) => ({ ...section, ...back(section) })) : sections,
      raw.text,
    ),
  };
}

const orders = new WeakMap<
  readonly DocumentLanguage[],
  Map<LanguageCode, readonly DocumentLanguage[]>
>();

/** The languages, that of a text first: its figures are read as it reads them. */
function spokenFirst(
  languages: readonly DocumentLanguage[],
  code: LanguageCode,
): readonly DocumentLanguage[] {
  const known = orders.get(languages) ?? new Map<LanguageCode, readonly DocumentLanguage[]>();
  orders.set(languages, known);
  const order = known.get(code) ?? [
    ...languages.filter((language) => language.code === code),
    ...languages.filter((language) => language.code !== code),
  ];
  known.set(code, order);
  return order;
}

/** Where a date that is read off a line stands in the text. */
function placed({ line, published: { source } }: SeenDate, text: string): Span | null {
  const at = text.indexOf(line);
  return at < 0 || !source ? null : { start: at + source.start, end: at + source.end };
}

/** Comments of markup that stand on lines of their own are no part of the article. */
function withoutHidden(sections: readonly Section[], text: string): readonly Section[] {
  const apart = hiddenComments(text).filter(
    ({ start, end }) =>
      /(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, start - 80), start)) &&
      /^[^\S\n]*(?:\n|$)/u.test(text.slice(end, end + 80)),
  );
  if (apart.length === 0) return sections;
  const cut: Section[] = [];
  const add = (section: Section): void => {
    const last = cut.at(-1);
    if (section.start >= section.end) return;
    if (last?.kind === 'furniture' && section.kind === 'furniture')
      cut[cut.length - 1] = { ...last, end: section.end };
    else cut.push(section);
  };
  let next = 0;
  for (const section of sections) {
    let from = section.start;
    for (let span = apart[next]; span && span.start < section.end; span = apart[next]) {
      const start = Math.max(from, span.start);
      const end = Math.min(section.end, span.end);
      add({ ...section, start: from, end: start });
      add({ kind: 'furniture', start, end });
      from = Math.max(from, end);
      if (span.end > section.end) break;
      next += 1;
    }
    add({ ...section, start: from });
  }
  return cut;
}

function withComments(
  sections: readonly Section[],
  comments: { readonly start: number; readonly end: number },
): Section[] {
  const kept = sections.flatMap((section) =>
    section.start >= comments.start
      ? []
      : [{ ...section, end: Math.min(section.end, comments.start) }],
  );
  return [...kept, { kind: 'comment', ...comments }];
}

function languageCode(
  given: string | null | undefined,
  text: string,
  sections: readonly Section[],
  languages: readonly DocumentLanguage[],
): LanguageCode {
  const codes = languages.map(({ code }) => code);
  const stated = codes.find((code) => given?.toLowerCase().startsWith(code)) ?? null;
  let sample = '';
  for (const { kind, start, end } of sections) {
    if (kind === 'article') sample += `${text.slice(start, Math.min(end, start + SAMPLE))} `;
    if (sample.length >= SAMPLE) break;
  }
  // Sites label their templates: what the words say clearly wins.
  return languageOfText(sample === '' ? text : sample, languages, stated);
}
