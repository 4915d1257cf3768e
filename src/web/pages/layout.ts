/** What stands around every page, and the parts that several share. */
import type { MeetingDate, MeetingStatus } from '../../types.ts';
import type { Page, Parameters } from '../address.ts';
import { type Html, html, joined, unbroken, type Value } from '../html.ts';
import type { Paged } from '../query.ts';
import type { Visit, Words } from '../visit.ts';

const sections = ['home', 'texts', 'people', 'network', 'api'] as const;

/** A whole page. `title` is also its first heading unless the content brings one (`bare`). */
export function layout(
  visit: Visit,
  content: {
    readonly title: string;
    readonly current: (typeof sections)[number] | null;
    readonly main: Html;
    /** The content has its own first heading. */
    readonly bare?: boolean;
    readonly script?: 'network.js';
  },
): string {
  const { words } = visit;
  const { web } = words;
  const { title, current, main, bare, script } = content;
  const page = html`<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Entrevue</title>
<link rel="icon" href="${visit.asset('icon.svg')}">
<link rel="stylesheet" href="${visit.asset('style.css')}">
${script ? html`<script src="${visit.asset(script)}" defer></script>` : null}
</head>
<body>
<a class="skip" href="#content">${web.skip}</a>
<header class="masthead">
<p class="title"><a href="${visit.to({ kind: 'home' })}">Entrevue</a> <span>${web.tagline}</span></p>
<nav aria-label="${web.regions.main}"><ul>${sections.map(
    (kind) =>
      html`<li><a href="${visit.to({ kind })}"${kind === current ? html` aria-current="page"` : null}>${web.pages[kind]}</a></li>`,
  )}</ul></nav>
</header>
<main id="content" tabindex="-1">
${bare ? null : html`<h1>${unbroken(title)}</h1>`}
${main}
</main>
<footer>
<nav aria-label="${web.regions.languages}"><ul>${visit.languages.map(
    (other) =>
      html`<li><a href="${visit.here(other.code)}" hreflang="${other.code}" lang="${other.code}"${other.code === words.code ? html` aria-current="true"` : null}>${other.web.name}</a></li>`,
  )}</ul></nav>
</footer>
</body>
</html>
`;
  return page.text;
}

/** A status in words; colour only repeats them. */
export function statusLabel({ meetingReplies }: Words, status: MeetingStatus): Html {
  return html`<span class="status ${status}">${meetingReplies.status[status]}</span>`;
}

/** A day, a span, a month, a year, or the words that a text leaves open. */
export function whenOf({ chat, meetingReplies }: Words, date: MeetingDate | null): string | null {
  if (date === null) return null;
  const { start, end, precision, text } = date;
  if (start === null || end === null) return meetingReplies.openDate(text);
  const length = { day: 10, weekday: 10, month: 7, year: 4 }[precision];
  const [from, to] = [start.slice(0, length), end.slice(0, length)];
  return from === to ? chat.date(from) : `${chat.date(from)} – ${chat.date(to)}`;
}

/** What lists of meetings show of each. */
export interface MeetingLine {
  readonly id: string;
  readonly people: readonly string[];
  readonly participants: readonly string[];
  readonly unnamed: readonly string[];
  readonly status: MeetingStatus;
  readonly place: string | null;
  readonly date: MeetingDate | null;
  readonly sources: readonly unknown[];
  /** Texts that tell it, copies counted once, where that is not the number of its texts. */
  readonly independent?: number;
}

/**
 * One meeting in a list: the names lead to it.
 * @param without somebody whom the page is about
 * @param grouped the heading above says the status
 */
export function meetingLine(
  visit: Visit,
  row: MeetingLine,
  { without, grouped = false }: { readonly without?: string; readonly grouped?: boolean } = {},
): Html {
  const { words } = visit;
  const names = row.participants.filter((_, at) => row.people[at] !== without);
  const named = names.length > 0 ? names : row.unnamed;
  const title = words.meetingReplies.and(named.length > 0 ? named : row.participants);
  const rest = [row.place, whenOf(words, row.date), sourcesOf(words, row)].filter(
    (part) => part !== null,
  );
  return html`<li><a href="${visit.to({ kind: 'meeting', id: row.id })}">${title}</a> <span class="facts">${joined(rest, ' · ')}</span> ${grouped ? null : statusLabel(words, row.status)}</li>`;
}

function sourcesOf({ web }: Words, { sources, independent }: MeetingLine): string | null {
  const texts = new Set(sources.map((source) => (source as { documentId?: string }).documentId));
  const count = independent ?? texts.size;
  return count > 1 ? web.counts.texts(count) : null;
}

/** Links to the pages before and after; nothing where one page holds all. */
export function pager(
  visit: Visit,
  { page, pages }: Paged<unknown>,
  to: Page,
  more: Parameters = {},
): Html | null {
  if (pages < 2) return null;
  const { chat, web } = visit.words;
  const link = (number: number, rel: string, text: string): Value =>
    number >= 1 && number <= pages
      ? html`<a href="${visit.to(to, { ...more, page: number })}" rel="${rel}">${text}</a>`
      : null;
  return html`<nav class="pager" aria-label="${web.regions.pages}">${link(page - 1, 'prev', web.previous)} <span>${chat.page(page, pages)}</span> ${link(page + 1, 'next', web.next)}</nav>`;
}

/** A field over a list. */
export function filterForm(
  visit: Visit,
  to: Page,
  { label, typed, name = 'filter' }: { label: string; typed: string | null; name?: string },
): Html {
  const { web } = visit.words;
  return html`<form class="filter" action="${action(visit, to)}" role="search">
<label for="filter">${label}</label>
<div class="field"><input id="filter" type="search" name="${name}" value="${typed ?? ''}" maxlength="200" autocomplete="off">
${keptLanguage(visit, to)}<button>${web.filter}</button></div>
${typed === null ? null : html`<p><a href="${visit.to(to)}">${web.clear}</a></p>`}
</form>`;
}

/** Forms drop the query of their address. */
export function action(visit: Visit, to: Page): string {
  return visit.to(to).split('?')[0] ?? '/';
}

/** What the address of a form would lose: the language that was chosen. */
export function keptLanguage(visit: Visit, to: Page): Html | null {
  return /[?&]lang=/u.test(visit.to(to))
    ? html`<input type="hidden" name="lang" value="${visit.words.code}">`
    : null;
}
