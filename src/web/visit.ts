/** Who reads a page: language, and the addresses that keep it. */
import type { Language } from '../languages/language.ts';
import type { LanguageCode } from '../types.ts';
import { type Page, type Parameters, pathOf } from './address.ts';

/** The tables of a language that pages speak with. */
export type Words = Pick<
  Language,
  'code' | 'chat' | 'take' | 'terminal' | 'meetingReplies' | 'web'
>;

export interface Visit {
  readonly words: Words;
  /** Every language there is, for the links that change it. */
  readonly languages: readonly Words[];
  /** A page of this site, in the language that was chosen in the address. */
  to(page: Page, more?: Parameters): string;
  /** Any path of this site. */
  at(path: string): string;
  /** This very page in another language. */
  here(code: LanguageCode): string;
  asset(name: 'style.css' | 'network.js' | 'icon.svg'): string;
}

export function createVisit(options: {
  readonly words: Words;
  readonly languages: readonly Words[];
  /** Whether the language stands in the address: then all links keep it. */
  readonly chosen: boolean;
  /** Path under which a proxy shows the site: "" or "/archive". */
  readonly prefix: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly assets: ReadonlyMap<string, string>;
}): Visit {
  const { words, languages, chosen, prefix, path, query, assets } = options;
  const lang = chosen ? { lang: words.code } : {};
  return {
    words,
    languages,
    to: (page, more = {}) => `${prefix}${pathOf(page, { ...more, ...lang })}`,
    at: (path) => `${prefix}${path}`,
    here(code) {
      const other = new URLSearchParams(query);
      other.set('lang', code);
      return `${prefix}${path}?${other}`;
    },
    asset: (name) => `${prefix}${assets.get(name) ?? ''}`,
  };
}

/** The language a browser asks for among ours; null where it asks for none of them. */
export function accepted<T extends { readonly code: string }>(
  header: string,
  languages: readonly T[],
): T | null {
  const wishes = header
    .slice(0, 1000)
    .split(',')
    .map((wish) => {
      const [tag = '', ...more] = wish.trim().split(';');
      const weight = more.map((one) => /^\s*q=([\d.]+)\s*$/u.exec(one)?.[1]).find(Boolean);
      return { code: tag.trim().toLowerCase().split('-')[0], weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { code } of wishes) {
    const found = languages.find((language) => language.code === code);
    if (found !== undefined) return found;
  }
  return null;
}
