/** How the HTTP API is used, for those who program. */
import type { WebReplies } from '../../languages/contract/replies/web.ts';
import { html } from '../html.ts';
import type { Visit } from '../visit.ts';
import { layout } from './layout.ts';

type Parameter = keyof WebReplies['api']['parameters'];
type Endpoint = 'ask' | 'meetings' | 'person' | 'passage' | 'texts';

const endpoints: Readonly<Record<Endpoint, readonly Parameter[]>> = {
  ask: ['q', 'after', 'lang', 'length'],
  meetings: ['person', 'place', 'since', 'until', 'status', 'page', 'size'],
  person: ['who'],
  passage: ['document', 'start', 'end'],
  texts: ['filter', 'page', 'size'],
};

/** Examples are made from what the corpus holds. */
export function apiPage(visit: Visit, examples: Readonly<Record<Endpoint, string>>): string {
  const { api, pages } = visit.words.web;
  return layout(visit, {
    title: pages.api,
    current: 'api',
    main: html`${api.intro.map((text) => html`<p>${text}</p>`)}
${Object.entries(endpoints).map(
  ([
    name,
    parameters,
  ]) => html`<section class="endpoint" aria-labelledby="${name}"><h2 id="${name}"><code>GET /api/${name}</code></h2>
<p>${api[name as Endpoint]}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="${name}"><table><thead><tr><th scope="col">${api.parameter}</th><th scope="col">${api.meaning}</th></tr></thead><tbody>${parameters.map(
    (parameter) =>
      html`<tr><th scope="row"><code>${parameter === 'who' ? 'person' : parameter}</code></th><td>${api.parameters[parameter]}</td></tr>`,
  )}</tbody></table></div>
<p>${api.example} <a href="${visit.at(examples[name as Endpoint])}"><code>${decoded(examples[name as Endpoint])}</code></a></p></section>`,
)}`,
  });
}

/** As a person would write it. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
