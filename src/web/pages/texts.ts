/** The list of texts, and a text with the passage that was cited. */
import type { TextSummary } from '../../app/texts.ts';
import type { Document, Section, Span } from '../../types.ts';
import { type Html, html, joined, type Value } from '../html.ts';
import type { Paged } from '../query.ts';
import type { TextData } from '../read/texts.ts';
import type { Visit } from '../visit.ts';
import { filterForm, layout, meetingLine, pager } from './layout.ts';

export function textsPage(
  visit: Visit,
  { list, filter }: { readonly list: Paged<TextSummary>; readonly filter: string | null },
): string {
  const { words } = visit;
  const { web, chat, terminal } = words;
  const to = { kind: 'texts' } as const;
  const none = filter === null ? web.texts.empty : web.noneLike(filter);
  return layout(visit, {
    title: web.pages.texts,
    current: 'texts',
    main: html`${filterForm(visit, to, { label: web.texts.filterLabel, typed: filter })}
${list.total === 0 ? html`<p>${none}</p>` : html`<p class="facts">${web.counts.texts(list.total)}</p>`}
<ol class="texts">${list.rows.map(
      (text) => html`<li>
<span class="date">${text.published === null ? chat.undated : chat.date(text.published.date)}</span>
<a href="${visit.to({ kind: 'text', id: text.id })}" lang="${text.language}">${text.title ?? text.id}</a>
<span class="facts">${joined(
        [
          `${text.words.toLocaleString(words.code)} ${terminal.table.words.toLowerCase()}`,
          text.meetings > 0 ? web.counts.meetings(text.meetings) : null,
        ].filter((part) => part !== null),
        ' · ',
      )}</span></li>`,
    )}</ol>
${pager(visit, list, to, { filter })}`,
  });
}

export function textPage(visit: Visit, data: TextData): string {
  const { words } = visit;
  const { web, terminal, chat } = words;
  const { document, copies, meetings, people } = data;
  const { id, text, title, publisher, url, language, published } = document;
  const facts: Value[] = [
    publisher,
    published === null
      ? web.text.undated
      : html`<time datetime="${published.date}">${chat.date(published.date)}</time> <span class="how">(${
          published.source === null
            ? terminal.read.fromField
            : terminal.read.fromWords(
                text.slice(published.source.start, published.source.end).replace(/\s+/gu, ' '),
              )
        })</span>`,
    title === null ? null : html`<span class="id">${id}</span>`,
    copies.length > 0 ? chat.alsoIn(copies) : null,
    // Corpus data: another scheme would be run, not opened.
    url !== null && /^https?:\/\//iu.test(url)
      ? html`<a href="${url}" rel="noopener noreferrer external">${web.text.original}</a>`
      : null,
  ].filter((fact) => fact !== null);
  return layout(visit, {
    title: title ?? id,
    current: 'texts',
    bare: true,
    main: html`<article class="text">
<header><h1 lang="${language}">${title ?? id}</h1>
<p class="facts">${joined(facts, ' · ')}</p>
${partLinks(visit, data)}</header>
${document.sections.map((section) => sectionPart(visit, data, section))}
${partLinks(visit, data)}
</article>
${neighbours(visit, data)}
${meetings.length === 0 ? null : html`<section aria-labelledby="meetings"><h2 id="meetings">${web.text.meetings}</h2><ul class="meetings">${meetings.map((row) => meetingLine(visit, row))}</ul></section>`}
${
  people.length === 0
    ? null
    : html`<section aria-labelledby="people"><h2 id="people">${web.text.people}</h2><p>${joined(
        people.map(
          (person) =>
            html`<a href="${visit.to({ kind: 'person', id: person.id })}">${person.name}</a>`,
        ),
        ', ',
      )}</p></section>`
}`,
  });
}

function partLinks(visit: Visit, { part, document }: TextData): Html | null {
  return pager(
    visit,
    { page: part.number, pages: part.total, rows: [], total: 0 },
    { kind: 'text', id: document.id },
  );
}

function neighbours(visit: Visit, { earlier, later }: TextData): Html | null {
  const { web, chat } = visit.words;
  const link = (head: TextData['earlier'], label: string, rel: string): Html | null =>
    head === null
      ? null
      : html`<p class="${rel}"><span class="facts">${label}, ${head.published === null ? chat.undated : chat.date(head.published)}</span><br><a rel="${rel}" href="${visit.to({ kind: 'text', id: head.id })}">${head.title ?? head.id}</a></p>`;
  if (earlier === null && later === null) return null;
  return html`<nav class="neighbours" aria-label="${web.regions.neighbours}">${link(earlier, web.text.earlier, 'prev')}${link(later, web.text.later, 'next')}</nav>`;
}

function sectionPart(
  visit: Visit,
  { document, cited, part }: TextData,
  section: Section,
): Html | null {
  const { web } = visit.words;
  const span = common(section, part);
  if (span === null) return null;
  const body = paragraphs(document, span, cited, web.text.cited);
  if (body.length === 0) return null;
  const lang = section.language ?? document.language;
  switch (section.kind) {
    case 'article':
      return html`<div class="article" lang="${lang}">${body}</div>`;
    case 'comment':
      return html`<section class="comment" aria-label="${web.text.reader}"><p class="label">${web.text.reader}</p><div lang="${lang}">${body}</div></section>`;
    case 'furniture':
      return html`<details class="furniture"${cited !== null && common(cited, span) !== null ? html` open` : null}><summary>${web.text.furniture}</summary><div lang="${lang}">${body}</div></details>`;
  }
}

/** Paragraphs of a stretch as they stand, the cited part marked; the first mark is where links lead. */
function paragraphs(document: Document, span: Span, cited: Span | null, label: string): Html[] {
  const { text, title } = document;
  const found: Html[] = [];
  const seams = /\n[^\S\n]*\n\s*|$/gu;
  const stretch = text.slice(span.start, span.end);
  let from = 0;
  for (const seam of stretch.matchAll(seams)) {
    const start = span.start + from;
    const end = span.start + seam.index;
    from = seam.index + seam[0].length;
    const sign = headingSign(text.slice(start, end));
    const words = text.slice(start + sign, end).trim();
    // The title stands above already.
    if (
      words === '' ||
      (words === title && start < TOP && (cited === null || common({ start, end }, cited) === null))
    )
      continue;
    const marked = withMark(text, { start: start + sign, end }, cited, label);
    found.push(sign === 0 ? html`<p>${marked}</p>` : html`<h2 class="inner">${marked}</h2>`);
  }
  return found;
}

/** Length of what makes a paragraph of one line a heading in Markdown; 0 for others. */
function headingSign(paragraph: string): number {
  const line = paragraph.trim();
  const [sign] = /^#{1,6}[^\S\n]+/u.exec(line) ?? [];
  if (sign === undefined || line.includes('\n')) return 0;
  return paragraph.length - paragraph.trimStart().length + sign.length;
}

/** A title further down than this is a heading of its own. */
const TOP = 2000;

function withMark(text: string, span: Span, cited: Span | null, label: string): Value {
  const inside = cited === null ? null : common(span, cited);
  if (inside === null || cited === null) return text.slice(span.start, span.end);
  const isFirst = text.slice(cited.start, inside.start).replace(/[#\s]/gu, '') === '';
  const id = isFirst ? html` id="passage" tabindex="-1"` : null;
  return [
    text.slice(span.start, inside.start),
    isFirst ? html`<span class="hidden">${label} </span>` : null,
    html`<mark${id}>${text.slice(inside.start, inside.end)}</mark>`,
    text.slice(inside.end, span.end),
  ];
}

function common(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}
