/** One meeting: what is known, every source beside the others, what does not agree. */
import type { MeetingDate } from '../../types.ts';
import { type Html, html, joined, type Value } from '../html.ts';
import type { Difference, MeetingData, OtherRow, Telling } from '../read/meeting.ts';
import type { Visit } from '../visit.ts';
import { layout, meetingLine, statusLabel, whenOf } from './layout.ts';

export function meetingPage(visit: Visit, data: MeetingData): string {
  const { words } = visit;
  const { web, meetingReplies } = words;
  const { row, tellings, others } = data;
  const people = row.people.map(
    (id, at) =>
      html`<a href="${visit.to({ kind: 'person', id })}">${row.participants[at] ?? id}</a>`,
  );
  const open = html`<span class="facts">${web.meeting.open}</span>`;
  const facts: readonly (readonly [string, Value])[] = [
    [web.meeting.status, statusLabel(words, row.status)],
    [web.meeting.people, joined(people, ', ')],
    [web.meeting.unnamed, row.unnamed.length > 0 ? row.unnamed.join(', ') : null],
    [web.meeting.hosts, row.hosts.length > 0 ? row.hosts.join(', ') : null],
    [web.meeting.place, row.place ?? open],
    [web.meeting.date, row.date === null ? open : dateFact(visit, data, row.date)],
    [web.meeting.occasion, row.occasion],
    [web.meeting.kind, web.meeting.kinds[row.kind]],
  ];
  const names = meetingReplies.and([...row.participants, ...row.unnamed]);
  return layout(visit, {
    title: web.meeting.of(names),
    current: null,
    bare: true,
    main: html`<h1>${names}</h1>
<dl class="sheet">${facts
      .filter(([, value]) => value !== null)
      .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<section aria-labelledby="sources"><h2 id="sources">${web.meeting.sources}</h2>
${tellings.length === 0 ? html`<p>${web.meeting.noSource}</p>` : html`<ul class="tellings">${tellings.map((one) => telling(visit, one))}</ul>`}
${row.sources.length > tellings.length ? html`<p>${meetingReplies.more(row.sources.length - tellings.length)}</p>` : null}</section>
${others.length === 0 ? null : otherRows(visit, others)}`,
  });
}

function dateFact(visit: Visit, { tellings }: MeetingData, date: MeetingDate): Html {
  const { words } = visit;
  const told = tellings.find((one) => one.date?.text === date.text);
  const read = words.web.meeting.read(date.text, told?.published ?? null);
  return html`${whenOf(words, date) ?? ''}${date.start === null ? null : html` <span class="facts">${read}</span>`}`;
}

function telling(visit: Visit, { source, title, published, place, date, differs }: Telling): Html {
  const { words } = visit;
  const { chat, web, meetingReplies } = words;
  const { documentId, start, end, quote } = source;
  const to = visit.to({ kind: 'text', id: documentId, start, end });
  return html`<li>
<blockquote><p>${meetingReplies.quote(quote.replace(/\s+/gu, ' ').trim())}</p></blockquote>
<p class="source"><a href="${to}">${title ?? documentId}</a> <span class="facts">${published === null ? chat.undated : chat.date(published)}</span></p>
<dl class="told"><div><dt>${web.meeting.place}</dt><dd>${place ?? web.meeting.open}${badge(visit, differs, 'place')}</dd></div>
<div><dt>${web.meeting.date}</dt><dd>${whenOf(words, date) ?? web.meeting.open}${badge(visit, differs, 'date')}</dd></div></dl></li>`;
}

function badge(visit: Visit, differs: readonly Difference[], what: Difference): Value {
  return differs.includes(what)
    ? html` <strong class="differs">${visit.words.web.meeting.differs[what]}</strong>`
    : null;
}

function otherRows(visit: Visit, others: readonly OtherRow[]): Html {
  const { web } = visit.words;
  return html`<section aria-labelledby="others"><h2 id="others">${web.meeting.others}</h2>
<p class="facts">${web.meeting.othersIntro}</p>
<ul class="others">${others.map(
    ({ row, relation, differs }) =>
      html`<li><p>${
        relation === null
          ? null
          : html`<strong class="relation">${web.meeting.relations[relation]}</strong> `
      }${joined(
        differs.map((what) => html`<strong class="differs">${web.meeting.differs[what]}</strong>`),
        ' ',
      )}</p><ul class="meetings">${meetingLine(visit, row)}</ul>${quoteOf(visit, row)}</li>`,
  )}</ul></section>`;
}

function quoteOf(visit: Visit, row: OtherRow['row']): Html | null {
  const [source] = row.sources;
  if (source === undefined) return null;
  const { documentId, start, end, quote } = source;
  const { meetingReplies, web } = visit.words;
  return html`<blockquote><p>${meetingReplies.quote(quote.replace(/\s+/gu, ' ').trim())}</p></blockquote>
<p class="source"><a href="${visit.to({ kind: 'text', id: documentId, start, end })}">${web.text.cited} : ${documentId}</a></p>`;
}
