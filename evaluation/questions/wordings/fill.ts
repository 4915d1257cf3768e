/** A wording with its people, place and period put in. */
import { formatDate } from '../../../src/dates/find.ts';
import { languageOf } from '../../../src/languages/index.ts';
import type { LanguageCode } from '../../../src/types.ts';
import { createGazetteer } from '../../../src/world/gazetteer.ts';
import { genderOfGivenName } from '../../../src/world/givenNames.ts';
import type { Speech } from './types.ts';

/** What somebody is called in full, and for short where that cannot mean another. */
export interface Names {
  readonly full: string;
  readonly short: string;
}

export interface Filling {
  readonly a: Names | null;
  readonly b: Names | null;
  /** A place that `isAskable`, or null. */
  readonly place: string | null;
  /** ISO year or month, or null. */
  readonly period: string | null;
}

const gazetteer = createGazetteer();

/** A town or country: other places ("la plage", "siège") cannot be asked for out of their text. */
export function isAskable(place: string): boolean {
  return gazetteer.placeNamed(place)?.kind === 'city' || gazetteer.countryNamed(place) !== null;
}

/** Null where the wording has no room for what the filling narrows. */
export function fill(
  [speech, wording]: readonly [Speech, string],
  language: LanguageCode,
  { a, b, place, period }: Filling,
): string | null {
  if (place !== null && !wording.includes('{at}')) return null;
  if (period !== null && !wording.includes('{in}')) return null;
  const [oneIsShe, bothAre] = [isShe(a), isShe(a) && isShe(b)];
  const slots: Readonly<Record<string, string>> = {
    A: a?.full ?? '',
    B: b?.full ?? '',
    a: a?.short ?? '',
    b: b?.short ?? '',
    il: oneIsShe ? 'elle' : 'il',
    ils: bothAre ? 'elles' : 'ils',
    at: place === null ? '' : ` ${language === 'fr' ? atInFrench(place) : atInEnglish(place)}`,
    in:
      period === null
        ? ''
        : ` ${language === 'fr' ? 'en' : 'in'} ${formatDate(period, languageOf(language))}`,
  };
  const filled = wording.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? '');
  const elided = language === 'fr' ? elide(filled) : filled;
  return speech === 'phone' ? inHaste(elided) : elided;
}

function isShe(names: Names | null): boolean {
  return genderOfGivenName(names?.full.split(' ')[0] ?? '') === 'f';
}

/** "de Antony" is "d’Antony", "que Olaf" "qu’Olaf"; h may be mute or not and stays. */
function elide(text: string): string {
  return text.replaceAll(
    /(?<!\p{L})(d|qu)e (?=(?:[aeiouàâäéèêëîïôöùûüœ]|y[^aeiouéè]))/giu,
    (_, kept: string) => `${kept}’`,
  );
}

function inHaste(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('’', "'");
}

const list = (names: string) => new Set(names.split('; '));
/** Countries whose e is no sign of the feminine. */
const MASCULINE = list('Mexique; Cambodge; Mozambique; Zimbabwe; Suriname; Belize');
/** Countries without an article: islands and towns that are states. */
const BARE = list(
  'Cuba; Malte; Chypre; Madagascar; Djibouti; Monaco; Singapour; Oman; Bahreïn; Haïti; Taïwan; Porto Rico; Hong Kong; Macao; Saint-Marin; Sao Tomé-et-Principe; Andorre; Mayotte; Maurice',
);
const PLURAL = list(
  'États-Unis; Pays-Bas; Émirats arabes unis; Philippines; Maldives; Comores; Seychelles; Bahamas; Fidji; Nations unies',
);

function atInFrench(place: string): string {
  const name = gazetteer.displayName(place, 'fr');
  if (gazetteer.placeNamed(place)?.kind === 'city' || BARE.has(name)) {
    if (name.startsWith('Le ')) return `au ${name.slice(3)}`;
    return name.startsWith('Les ') ? `aux ${name.slice(4)}` : `à ${name}`;
  }
  if (PLURAL.has(name)) return `aux ${name}`;
  // What counts is the first word: "République démocratique du Congo", "Corée du Sud".
  const [head = ''] = name.split(' ');
  const feminine = head.endsWith('e') && !MASCULINE.has(head);
  return feminine || /^[aeiouéîô]/iu.test(head) ? `en ${name}` : `au ${name}`;
}

const WITH_THE = list(
  'United States; United Kingdom; Netherlands; Philippines; United Arab Emirates; Maldives; Comoros; Seychelles; Bahamas; Democratic Republic of the Congo; Central African Republic; Dominican Republic; Vatican; United Nations; European Union',
);

function atInEnglish(place: string): string {
  const name = gazetteer.displayName(place, 'en');
  return `in ${WITH_THE.has(name) ? 'the ' : ''}${name}`;
}
