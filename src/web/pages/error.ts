import type { WebReplies } from '../../languages/contract/replies/web.ts';
import { html } from '../html.ts';
import type { Visit } from '../visit.ts';
import { layout } from './layout.ts';

/** What went wrong in one sentence, and where to go from here. */
export function errorPage(
  visit: Visit,
  title: keyof WebReplies['errors']['titles'],
  told: string,
): string {
  const { web } = visit.words;
  const links = (['home', 'texts', 'people', 'network'] as const).map(
    (kind) => html`<li><a href="${visit.to({ kind })}">${web.pages[kind]}</a></li>`,
  );
  return layout(visit, {
    title: web.errors.titles[title],
    current: null,
    main: html`<p>${told}</p>
<p>${web.errors.tryInstead}</p>
<ul>${links}</ul>`,
  });
}
