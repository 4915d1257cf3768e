/** People and meetings as a picture, and the same as a table. */
import { nameSize, type Plan, type PlannedPerson, type PlannedTie } from '../../pictures/plan.ts';
import type { Tie } from '../../pictures/ties.ts';
import { type Html, html, joined } from '../html.ts';
import type { NetworkData } from '../read/network.ts';
import type { Visit } from '../visit.ts';
import { layout } from './layout.ts';

/** Rows of the table below the picture. */
const LISTED = 200;
const MARGIN = 24;

export function networkPage(visit: Visit, data: NetworkData): string {
  const { network, pages } = visit.words.web;
  const { around, plan } = data;
  const title = around === null ? pages.network : network.around(around.name);
  return layout(visit, {
    title,
    current: 'network',
    script: 'network.js',
    main:
      plan === null
        ? html`<p>${network.none}</p>${elsewhere(visit, data)}`
        : html`<p>${network.intro}</p>
${elsewhere(visit, data)}
<p class="facts">${shown(visit, plan)}</p>
<figure class="network" data-zoom-in="${network.zoomIn}" data-zoom-out="${network.zoomOut}" data-reset="${network.reset}">
<div class="scroll" tabindex="0" role="group" aria-label="${network.picture}">${picture(visit, plan, data)}</div>
${legend(visit)}</figure>
<section aria-labelledby="pairs"><h2 id="pairs">${network.table}</h2>${table(visit, plan, data)}</section>`,
  });
}

/** From here to the person, to everybody, to more people or fewer. */
function elsewhere(visit: Visit, { around, instead }: NetworkData): Html | null {
  const { network } = visit.words.web;
  const person = around && { person: around.id };
  const links = [
    ...(around === null
      ? []
      : [
          html`<a href="${visit.to({ kind: 'person', id: around.id })}">${around.name}</a>`,
          html`<a href="${visit.to({ kind: 'network' })}">${network.all}</a>`,
        ]),
    ...(instead === null
      ? []
      : [
          html`<a href="${visit.to({ kind: 'network' }, { ...person, people: instead.more ? instead.people : null })}">${instead.more ? network.more(instead.people) : network.fewer(instead.people)}</a>`,
        ]),
  ];
  return links.length === 0 ? null : html`<p>${joined(links, ' · ')}</p>`;
}

function shown({ words }: Visit, { network }: Plan): string {
  const { take } = words;
  return [
    take.shown(network.people.length, network.meetings),
    ...(network.left > 0 ? [take.peopleLeft(network.left)] : []),
  ].join(' · ');
}

function picture(visit: Visit, plan: Plan, data: NetworkData): Html {
  const { people, ties, width, height } = plan;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const box = [-MARGIN, -MARGIN, width + 2 * MARGIN, Math.ceil(height) + 2 * MARGIN];
  return html`<svg viewBox="${box.join(' ')}" width="${box[2] ?? 0}" height="${box[3] ?? 0}" font-size="${nameSize}">
<g class="edges">${ties.map((tie) => line(visit, tie, data, told(visit, tie, names)))}</g>
<g class="crosses" aria-hidden="true">${ties.map(({ cross, one, other }) =>
    cross === null
      ? null
      : html`<path data-a="${one}" data-b="${other}" d="M${(cross.x - 11).toFixed(1)} ${(cross.y - 11).toFixed(1)}l22 22m0 -22l-22 22"/>`,
  )}</g>
<g class="nodes">${people.map((person) => node(visit, person))}</g></svg>`;
}

function line(visit: Visit, tie: PlannedTie, data: NetworkData, title: string): Html {
  const { one, other, kind, path, thick } = tie;
  return html`<a href="${pairLink(visit, tie, data)}" tabindex="-1" aria-hidden="true" data-a="${one}" data-b="${other}"><title>${title}</title><path class="wide" d="${path}"/><path class="${kind}" d="${path}" stroke-width="${thick.toFixed(1)}"/></a>`;
}

function node(visit: Visit, { id, name, chief, x, y, radius, lines }: PlannedPerson): Html {
  const to = chief
    ? visit.to({ kind: 'person', id })
    : visit.to({ kind: 'network' }, { person: id });
  return html`<a href="${to}" data-id="${id}"${chief ? html` class="middle"` : null} aria-label="${name}"><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/><text text-anchor="middle">${lines.map(
    // A space between two lines, so that they are not read as one word; it moves nothing.
    (part, at) =>
      html`<tspan x="${part.x.toFixed(1)}" y="${part.y.toFixed(1)}">${part.text}</tspan>${at < lines.length - 1 && !part.text.endsWith('-') ? html`<tspan font-size="0"> </tspan>` : null}`,
  )}</text></a>`;
}

function legend({ words }: Visit): Html {
  const kinds = (['held', 'planned', 'denied'] as const).map(
    (kind) =>
      html`<li><svg class="key" viewBox="0 0 44 22" width="44" height="22" aria-hidden="true"><path class="${kind}" d="M2 11H42" stroke-width="4"/>${kind === 'denied' ? html`<path class="cross" d="M15 4l14 14m0 -14l-14 14"/>` : null}</svg> ${words.take.legend[kind]}</li>`,
  );
  return html`<figcaption><ul class="legend">${kinds}</ul></figcaption>`;
}

function told({ words }: Visit, tie: Tie, names: ReadonlyMap<string, string>): string {
  return words.take.tie(names.get(tie.one) ?? tie.one, names.get(tie.other) ?? tie.other, tie);
}

/** The one meeting of two people, or all of them. */
function pairLink(visit: Visit, { one, other }: Tie, { meetingOf }: NetworkData): string {
  const meeting = meetingOf.get([one, other].sort().join(' '));
  return meeting === undefined
    ? visit.to({ kind: 'person', id: one }, { with: other })
    : visit.to({ kind: 'meeting', id: meeting });
}

function table(visit: Visit, { network, people }: Plan, data: NetworkData): Html {
  const { words } = visit;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const kinds = ['held', 'planned', 'denied'] as const;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="pairs"><table class="pairs"><thead><tr><th scope="col">${words.web.network.pair}</th>${kinds.map((kind) => html`<th scope="col" class="count">${words.web.network.counts[kind]}</th>`)}</tr></thead><tbody>${network.ties
    .slice(0, LISTED)
    .map(
      (tie) =>
        html`<tr><th scope="row"><a href="${pairLink(visit, tie, data)}">${names.get(tie.one) ?? tie.one} – ${names.get(tie.other) ?? tie.other}</a></th>${kinds.map((kind) => html`<td class="count">${tie[kind] === 0 ? '' : tie[kind]}</td>`)}</tr>`,
    )}</tbody></table></div>`;
}
