/** Where each page lies: the addresses that pages, API and chat answers link to. */
import type { PassageRef } from '../types.ts';

export type Page =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'texts' | 'people' | 'network' | 'api' | 'home' }
  /** With a span, the passage marked and in view. */
  | ({ readonly kind: 'text'; readonly id: string } & Partial<Pick<PassageRef, 'start' | 'end'>>)
  | { readonly kind: 'person' | 'meeting'; readonly id: string };

/** A list stands as often as it has members. */
export type Parameters = Readonly<
  Record<string, string | number | null | undefined | readonly string[]>
>;

/** The path of a page below the site's root. */
export function pathOf(page: Page, more: Parameters = {}): string {
  switch (page.kind) {
    case 'home':
      return withQuery('/', more);
    case 'question':
      return withQuery('/', { q: page.text, ...more });
    case 'text': {
      const { id, start, end } = page;
      const passage = start === undefined || end === undefined ? '' : '#passage';
      return `${withQuery(`/text/${segments(id)}`, { start, end, ...more })}${passage}`;
    }
    case 'person':
    case 'meeting':
      return withQuery(`/${page.kind}/${segments(page.id)}`, more);
    default:
      return withQuery(`/${page.kind}`, more);
  }
}

/** A page's address for somebody who is not on the site: `base` is the public address that is set. */
export function pageUrl(base: string, page: Page, more: Parameters = {}): string {
  return `${base.replace(/\/+$/u, '')}${pathOf(page, more)}`;
}

/** An id as it may stand in a path. Browsers resolve `..`, so an id that holds such a part is one segment. */
function segments(id: string): string {
  const parts = id.toWellFormed().split('/');
  const odd = parts.some((part) => part === '' || /^\.{1,2}$/u.test(part));
  return odd ? encodeURIComponent(id.toWellFormed()) : parts.map(encodeURIComponent).join('/');
}

/** A path with the parameters that are set. */
export function withQuery(path: string, parameters: Parameters): string {
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    [value ?? ''].flat().flatMap((one) => {
      const text = String(one);
      return text === '' ? [] : `${name}=${encodeURIComponent(text.toWellFormed())}`;
    }),
  );
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
