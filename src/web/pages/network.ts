/** People and meetings as a picture, and the same as a table. */
import { type Html, html } from '../html.ts';
import type { NetworkData, Pair } from '../read/network.ts';
import type { Visit } from '../visit.ts';
import { layout } from './layout.ts';

/** Rows of the table below the picture. */
const LISTED = 100;
const MARGIN = { x: 90, y: 40 };

export function networkPage(visit: Visit, data: NetworkData): string {
  const { network, pages } = visit.words.web;
  const { around, nodes, pairs, people } = data;
  const title = around === null ? pages.network : network.around(around.name);
  return layout(visit, {
    title,
    current: 'network',
    script: 'network.js',
    main:
      pairs.length === 0
        ? html`<p>${network.none}</p>${wholeLink(visit, data)}`
        : html`<p>${network.intro}</p>
${wholeLink(visit, data)}
${people > nodes.length ? html`<p class="facts">${network.limited(nodes.length, people)}</p>` : null}
<figure class="network" data-zoom-in="${network.zoomIn}" data-zoom-out="${network.zoomOut}" data-reset="${network.reset}">
<div class="scroll" tabindex="0" role="group" aria-label="${network.picture}">${picture(visit, data)}</div>
<figcaption>${network.hint}</figcaption></figure>
<section aria-labelledby="pairs"><h2 id="pairs">${network.table}</h2>${table(visit, data)}</section>`,
  });
}

function wholeLink(visit: Visit, { around }: NetworkData): Html | null {
  if (around === null) return null;
  const { web } = visit.words;
  return html`<p><a href="${visit.to({ kind: 'person', id: around.id })}">${around.name}</a> · <a href="${visit.to({ kind: 'network' })}">${web.network.all}</a></p>`;
}

function picture(visit: Visit, { nodes, pairs, around }: NetworkData): Html {
  const at = new Map(nodes.map((node) => [node.id, node]));
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN.x, Math.min(...ys) - MARGIN.y];
  const [width, height] = [
    Math.max(...xs) - left + MARGIN.x,
    Math.max(...ys) - top + MARGIN.y + 16,
  ];
  return html`<svg viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">
<g class="edges">${pairs.map((pair) => {
    const [a, b] = [at.get(pair.a), at.get(pair.b)];
    if (a === undefined || b === undefined) return null;
    const name = `${a.name} – ${b.name} : ${pair.count}`;
    return html`<a href="${pairLink(visit, pair)}" tabindex="-1" aria-hidden="true" data-a="${a.id}" data-b="${b.id}"><title>${name}</title><line class="${pair.held ? 'held' : 'open'}" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke-width="${Math.min(9, 1 + Math.log2(pair.count) * 1.5).toFixed(1)}"/></a>`;
  })}</g>
<g class="nodes">${nodes.map(
    ({ id, name, meetings, x, y }) =>
      html`<a href="${id === around?.id ? visit.to({ kind: 'person', id }) : visit.to({ kind: 'network' }, { person: id })}" data-id="${id}"${id === around?.id ? html` class="middle"` : null} aria-label="${name}, ${visit.words.web.counts.meetings(meetings)}"><circle cx="${x}" cy="${y}" r="${Math.min(14, 4 + Math.sqrt(meetings) * 1.6).toFixed(1)}"/><text x="${x}" y="${y + 22}" text-anchor="middle">${name}</text></a>`,
  )}</g></svg>`;
}

/** The one meeting of two people, or all of them. */
function pairLink(visit: Visit, { a, b, meetingId }: Pair): string {
  return meetingId === null
    ? visit.to({ kind: 'person', id: a }, { with: b })
    : visit.to({ kind: 'meeting', id: meetingId });
}

function table(visit: Visit, { nodes, pairs }: NetworkData): Html {
  const { network } = visit.words.web;
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return html`<table><thead><tr><th scope="col">${network.pair}</th><th scope="col" class="count">${network.count}</th></tr></thead><tbody>${pairs
    .slice(0, LISTED)
    .map(
      (pair) =>
        html`<tr><th scope="row"><a href="${pairLink(visit, pair)}">${names.get(pair.a) ?? pair.a} – ${names.get(pair.b) ?? pair.b}</a></th><td class="count">${pair.count}</td></tr>`,
    )}</tbody></table>`;
}
