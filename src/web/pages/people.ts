/** The list of people, and a person with all meetings. */
import type { MeetingDate, MeetingStatus } from '../../types.ts';
import { type Html, html, joined, type Value } from '../html.ts';
import type { PersonData, peopleList } from '../read/people.ts';
import type { Visit } from '../visit.ts';
import { filterForm, layout, meetingLine, pager, statusLabel, whenOf } from './layout.ts';

export function peoplePage(
  visit: Visit,
  {
    list,
    filter,
  }: { readonly list: ReturnType<typeof peopleList>; readonly filter: string | null },
): string {
  const { web } = visit.words;
  const to = { kind: 'people' } as const;
  return layout(visit, {
    title: web.pages.people,
    current: 'people',
    main: html`${filterForm(visit, to, { label: web.people.filterLabel, typed: filter })}
${list.total === 0 ? html`<p>${filter === null ? web.texts.empty : web.noneLike(filter)}</p>` : null}
<table class="people"><thead><tr><th scope="col">${web.people.name}</th><th scope="col" class="count">${web.people.meetings}</th><th scope="col" class="count">${web.people.texts}</th></tr></thead>
<tbody>${list.rows.map(
      ({ id, name, meetings, texts }) =>
        html`<tr><th scope="row"><a href="${visit.to({ kind: 'person', id })}">${name}</a></th><td class="count">${meetings}</td><td class="count">${texts}</td></tr>`,
    )}</tbody></table>
${pager(visit, list, to, { filter })}`,
  });
}

export function personPage(visit: Visit, data: PersonData): string {
  const { words } = visit;
  const { web, meetingReplies } = words;
  const { person, aliases, offices, met, meetings, texts } = data;
  return layout(visit, {
    title: person.name,
    current: 'people',
    main: html`<p class="facts">${joined(
      [web.counts.texts(person.documents), web.counts.mentions(person.mentions)],
      ' · ',
    )} · <a href="${visit.to({ kind: 'network' }, { person: person.id })}">${web.person.inNetwork}</a> · <a href="${visit.to({ kind: 'question', text: meetingReplies.ask.whoMet(person.name) })}">${meetingReplies.ask.whoMet(person.name)}</a></p>
<dl class="sheet">
${aliases.length === 0 ? null : html`<div><dt>${web.person.aliases}</dt>${aliases.map((one) => html`<dd>${one.text}${proofLink(visit, one)}</dd>`)}</div>`}
${
  offices.length === 0
    ? null
    : html`<div><dt>${web.person.offices}</dt>${offices.map(
        (one) =>
          html`<dd>${one.text} <span class="facts">${toldWhen(visit, one)}</span>${proofLink(visit, one)}</dd>`,
      )}</div>`
}
${
  met.length === 0
    ? null
    : html`<div><dt>${web.person.met}</dt><dd>${joined(
        met.slice(0, 40).map((one) => partner(visit, data, one)),
        ', ',
      )}</dd></div>`
}
</dl>
${meetings.total === 0 ? html`<p>${web.person.none}</p>` : byStatus(visit, data)}
${meetings.rows.length < 2 ? null : timeline(visit, data)}
${pager(
  visit,
  meetings,
  { kind: 'person', id: person.id },
  {
    with: data.filter.other?.id,
    status: data.filter.status?.join(','),
  },
)}
<section aria-labelledby="texts"><h2 id="texts">${web.person.texts}</h2><ul>${texts.map(
      ({ id, title }) =>
        html`<li><a href="${visit.to({ kind: 'text', id })}">${title ?? id}</a></li>`,
    )}</ul></section>`,
  });
}

function proofLink(visit: Visit, { text, proof }: PersonData['aliases'][number]): Value {
  if (proof === null) return null;
  const { start, end, documentId } = proof;
  const { web } = visit.words;
  return html` <a class="aside" href="${visit.to({ kind: 'text', id: documentId, start, end })}" aria-label="${web.person.proof} : ${text}">${web.person.proof}</a>`;
}

function toldWhen(visit: Visit, { from, to }: PersonData['offices'][number]): string | null {
  return from === null || to === null ? null : visit.words.web.person.told(from, to);
}

function partner(visit: Visit, { person }: PersonData, one: PersonData['met'][number]): Html {
  const to = visit.to({ kind: 'person', id: person.id }, { with: one.id });
  return html`<a href="${to}">${one.name}</a>${one.count > 1 ? html` <span class="facts">(${one.count})</span>` : null}`;
}

const order: readonly MeetingStatus[] = [
  'held',
  'planned',
  'unconfirmed',
  'requested',
  'refused',
  'cancelled',
  'not_held',
];

function byStatus(visit: Visit, { meetings, person, filter }: PersonData): Html {
  const { web, meetingReplies } = visit.words;
  const groups = order
    .map((status) => ({ status, rows: meetings.rows.filter((row) => row.status === status) }))
    .filter(({ rows }) => rows.length > 0);
  const narrowed = filter.other !== null || filter.status !== null;
  return html`<section aria-labelledby="meetings"><h2 id="meetings">${filter.other === null ? web.person.meetings : `${web.person.met} ${filter.other.name}`}</h2>
${narrowed ? html`<p><a href="${visit.to({ kind: 'person', id: person.id })}">${web.clear}</a></p>` : null}
${groups.map(
  ({ status, rows }) => html`<h3>${meetingReplies.headings[status]}</h3>
<ul class="meetings">${rows.map((row) => meetingLine(visit, row, { without: person.id, grouped: true }))}</ul>`,
)}</section>`;
}

function timeline(visit: Visit, { meetings, person }: PersonData): Html {
  const { words } = visit;
  const years = new Map<string, typeof meetings.rows>();
  const dated = meetings.rows.filter((row) => row.date?.start);
  const open = meetings.rows.filter((row) => !row.date?.start);
  for (const row of [...dated, ...open]) {
    const year = row.date?.start?.slice(0, 4) ?? words.chat.undated;
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return html`<section aria-labelledby="timeline"><h2 id="timeline">${words.web.person.timeline}</h2>
<ol class="timeline">${[...years].map(
    ([year, rows]) =>
      html`<li><span class="year">${year}</span><ol>${rows.map(
        (row) =>
          html`<li>${dateOf(visit, row.date)}<a href="${visit.to({ kind: 'meeting', id: row.id })}">${words.meetingReplies.and(row.participants.filter((_, at) => row.people[at] !== person.id).concat(row.participants.length < 2 ? row.unnamed : []))}</a>${row.place === null ? null : html`, ${row.place}`} ${statusLabel(words, row.status)}</li>`,
      )}</ol></li>`,
  )}</ol></section>`;
}

function dateOf(visit: Visit, date: MeetingDate | null): Html | null {
  const when = whenOf(visit.words, date);
  return when === null ? null : html`<span class="date">${when}</span> `;
}
