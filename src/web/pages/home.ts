/** The question box, the answer under it, and what the corpus holds. */
import type { Answer, AnswerRow, Citation, CorpusSummary, LanguageCode } from '../../types.ts';
import { type Html, html, unbroken, type Value } from '../html.ts';
import type { Visit } from '../visit.ts';
import { action, keptLanguage, layout, statusLabel } from './layout.ts';

export interface HomeData {
  readonly question: string | null;
  /** Asked before it, oldest first. */
  readonly previous: readonly string[];
  /** What a question that follows this one leans on. */
  readonly next: readonly string[];
  readonly answer: Answer | null;
  /** Every row is shown already. */
  readonly full: boolean;
  readonly summary: CorpusSummary;
  readonly examples: readonly string[];
  readonly longest: number;
}

export function homePage(visit: Visit, data: HomeData): string {
  const { words } = visit;
  const { question, answer, summary } = data;
  const corpus = summary.documents.length > 0 ? words.chat.corpus(summary) : words.web.texts.empty;
  return layout(visit, {
    title: question ?? words.web.ask.lead,
    current: 'home',
    bare: true,
    main: html`<h1${answer === null ? null : html` class="hidden"`}>${unbroken(question ?? words.web.ask.lead)}</h1>
${askForm(visit, data)}
${answer === null ? opening(visit, data) : answerPart(visit, answer, data)}
<p class="corpus">${corpus}</p>`,
  });
}

function askForm(visit: Visit, { question, previous, longest }: HomeData): Html {
  const { ask } = visit.words.web;
  const before = previous.at(-1);
  return html`${questionField(visit, { id: 'q', label: ask.label, typed: question ?? '', after: previous, longest })}
${
  question === null || before === undefined
    ? null
    : html`<p class="note">${ask.after} <a href="${visit.to({ kind: 'question', text: before }, { after: previous.slice(0, -1) })}">${unbroken(before)}</a> · <a href="${visit.to({ kind: 'question', text: question })}">${ask.alone}</a></p>`
}`;
}

function questionField(
  visit: Visit,
  field: {
    readonly id: string;
    readonly label: string;
    readonly typed: string;
    /** Questions that travel with this one. */
    readonly after: readonly string[];
    readonly longest: number;
  },
): Html {
  const home = { kind: 'home' } as const;
  const { id, label, typed, after, longest } = field;
  return html`<form class="ask" action="${action(visit, home)}" role="search" aria-labelledby="${id}-label">
<label for="${id}" id="${id}-label">${unbroken(label)}</label>
<div class="field"><input id="${id}" type="search" name="q" value="${typed}" required maxlength="${longest}" autocomplete="off" enterkeyhint="search">
${after.map((question) => html`<input type="hidden" name="after" value="${question}">`)}${keptLanguage(visit, home)}<button>${visit.words.web.ask.button}</button></div>
</form>`;
}

function opening(visit: Visit, { examples, summary }: HomeData): Html | null {
  const { words } = visit;
  return html`<section aria-labelledby="examples"><h2 id="examples">${words.web.ask.examples}</h2>
${summary.documents.length === 0 ? null : questions(visit, examples, words.code)}</section>
<div class="about">${words.web.ask.about.map((text) => html`<p>${text}</p>`)}</div>`;
}

function questions(visit: Visit, list: readonly string[], language: LanguageCode): Html {
  return html`<ul class="questions" lang="${language}">${list.map(
    (text) =>
      html`<li><a href="${visit.to({ kind: 'question', text })}">${unbroken(text)}</a></li>`,
  )}</ul>`;
}

function answerPart(visit: Visit, answer: Answer, data: HomeData): Html {
  const { full, previous, next, longest } = data;
  const { web, chat } = visit.words;
  const { verdict, groups, notes, citations, followUps, language, question } = answer;
  const cited = new Set(citations.map(({ n }) => n));
  const everyRow = visit.to(
    { kind: 'question', text: question },
    { after: previous, length: 'full' },
  );
  return html`<section class="answer" aria-labelledby="answer" lang="${language}">
<h2 id="answer" class="hidden" lang="${visit.words.code}">${web.ask.answer}</h2>
<p class="verdict">${marked(verdict.text, cited)}</p>
${groups.map(
  ({ heading, rows }) => html`${heading === null ? null : html`<h3>${heading}</h3>`}
<ul class="rows">${rows.map((row) => answerRow(visit, answer.language, heading, row, cited))}</ul>`,
)}
${notes.map((note) => html`<p class="note">${marked(note, cited)}</p>`)}
${!full && groups.length > 0 ? html`<p class="note" lang="${visit.words.code}"><a href="${everyRow}">${web.ask.everyRow}</a></p>` : null}
</section>
${
  citations.length === 0
    ? null
    : html`<section class="proofs" aria-labelledby="proofs"><h2 id="proofs">${chat.proofs}</h2>
<ol>${citations.map((citation) => proof(visit, citation))}</ol></section>`
}
<section aria-labelledby="more"><h2 id="more">${web.ask.followUps}</h2>${followUps.length === 0 ? null : questions(visit, followUps, language)}
${questionField(visit, { id: 'next', label: web.ask.followUp, typed: '', after: next, longest })}</section>`;
}

function answerRow(
  visit: Visit,
  language: LanguageCode,
  heading: string | null,
  row: AnswerRow,
  cited: ReadonlySet<number>,
): Html {
  const { words, languages } = visit;
  const own = languages.find(({ code }) => code === language) ?? words;
  // The heading above, or the row itself, mostly says it already.
  const label =
    row.status === undefined ||
    heading === own.meetingReplies.headings[row.status] ||
    row.text.includes(own.meetingReplies.status[row.status])
      ? null
      : html` ${statusLabel(own, row.status)}`;
  const all = row.meetingId
    ? html` <a class="aside" href="${visit.to({ kind: 'meeting', id: row.meetingId })}" lang="${words.code}">${words.web.ask.meeting}</a>`
    : null;
  return html`<li>${marked(row.text, cited)}${label}${all}</li>`;
}

/** Text whose proof marks lead to their proofs. */
function marked(text: string, cited: ReadonlySet<number>): Value {
  return text.split(/(\[\d{1,4}\])/u).map((part) => {
    const n = Number(/^\[(\d+)\]$/u.exec(part)?.[1] ?? Number.NaN);
    return cited.has(n) ? html`<a class="mark" href="#proof-${n}">${part}</a>` : unbroken(part);
  });
}

function proof(visit: Visit, citation: Citation): Html {
  const { chat, web, meetingReplies } = visit.words;
  const { n, documentId, start, end, title, published, section, quote, copies } = citation;
  const to = visit.to({ kind: 'text', id: documentId, start, end });
  return html`<li id="proof-${n}" value="${n}" tabindex="-1">
<blockquote><p>${meetingReplies.quote(quote.replace(/\s+/gu, ' ').trim())}</p></blockquote>
<p class="source"><a href="${to}" aria-label="${web.ask.passage(n)} : ${title ?? documentId}">${title ?? documentId}</a> <span class="facts">${published === null ? chat.undated : chat.date(published)}${section === 'comment' ? ` · ${chat.readerComment}` : ''}${copies ? ` · ${chat.alsoIn(copies)}` : ''}</span></p></li>`;
}
