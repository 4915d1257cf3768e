/** Whom an office in a question means: people whose texts give them that very office. */

import type { Language } from '../../languages/language.ts';
import type { RegisterPerson } from '../../register/people.ts';
import type { Register } from '../../register/register.ts';
import { relatedTerms } from '../../retrieval/words/related.ts';
import { foldedWords } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { foldText } from '../../world/names.ts';
import { besideRole, namesOneOffice } from '../question/roles.ts';
import { compileWords } from '../question/tokens.ts';
import type { Party } from '../question/types.ts';
import type { TextOf } from './proof.ts';

export type RoleParty = Extract<Party, { kind: 'role' }>;
type Held = RegisterPerson['offices'][number];

export interface HolderContext {
  readonly register: Register;
  readonly languages: readonly Language[];
  readonly textOf: TextOf | null;
  /** ISO day that is asked about: who held the office then goes first. */
  readonly at: string | null;
}

/** A role held by this share of the most told holder's texts still counts. */
const alsoHolds = 0.25;
/** Most holders of an office of no one country. */
const mostOfNoCountry = 3;
/** A word of the lexicon that is less sure to say the same tells another office. */
const SAME = 0.35;
/** Words between those of one office in a text. */
const BESIDE = 6;
/** A word that stands in so many forms of a class says no more than the class. */
const OFTEN = 0.1;

export function holdersOf(party: RoleParty, context: HolderContext): readonly RegisterPerson[] {
  const { register, at } = context;
  if (party.roles === null) {
    const dated = register.holders(null, party.of, at ?? undefined);
    const holders = dated.length > 0 ? dated : register.holders(null, party.of);
    return party.of === null ? holders.slice(0, mostOfNoCountry) : holders;
  }
  const asked = readOffice(party, context);
  const roles = asked.narrow.length > 0 ? narrowRoles(party.roles) : party.roles;
  const pool = (day: string | undefined) => register.holders(roles, party.of, day);
  const fitting = (people: readonly RegisterPerson[]) =>
    people.filter((person) => holds(person, party, roles, asked, context));
  const dated = fitting(pool(at ?? undefined));
  const holders = dated.length > 0 ? dated : fitting(pool(undefined));
  const told = (person: RegisterPerson) =>
    person.offices
      .filter((office) => roles.includes(office.role))
      .filter((office) => party.of === null || office.of === party.of)
      .reduce((sum, office) => sum + office.documents, 0);
  const most = holders[0] ? told(holders[0]) : 0;
  const kept = holders.filter((one) => told(one) >= alsoHolds * most);
  const open = party.of === null && asked.narrow.length === 0 && asked.which.length === 0;
  return open ? kept.slice(0, mostOfNoCountry) : kept;
}

/** A minister of something is no minister of something else, however wide the bare word is. */
function narrowRoles(roles: readonly string[]): readonly string[] {
  const [own = ''] = roles;
  return [own, ...(besideRole[own] ?? [])];
}

/** Does a quotation hold the words of an office of which the register knows no holder? */
export function tellsOffice(party: RoleParty, quote: string, context: HolderContext): boolean {
  const raw = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = party.office.filter((word) => !isEmpty(word, context));
  const places = (word: string) =>
    raw.flatMap((other, at) => (alike(word, other, context) ? [at] : []));
  const [head = '', ...rest] = own;
  const near = (word: string, at: number) =>
    places(word).some((other) => Math.abs(other - at) <= BESIDE);
  return places(head).some((at) => [...rest, ...party.which].every((word) => near(word, at)));
}

interface AskedOffice {
  /** Words of the office that tell it from others of its class. */
  readonly narrow: readonly string[];
  /** Which of several: a town, a party, a firm. */
  readonly which: readonly string[];
  /** Asked for as somebody's deputy. */
  readonly deputy: boolean;
}

function readOffice({ roles, office, which }: RoleParty, context: HolderContext): AskedOffice {
  const [role = ''] = roles ?? [];
  const says = (word: string) => !isEmpty(word, context) && !isGeneric(word, role, context);
  return {
    narrow: namesOneOffice(role) ? [] : office.filter(says),
    which,
    deputy: isDeputy(office, context),
  };
}

function isEmpty(word: string, { languages }: HolderContext): boolean {
  return languages.some(
    (language) =>
      compileWords(language).functionWords.has(word) || language.offices.plain.includes(word),
  );
}

/** Does the office begin with a word that makes it somebody's deputy? */
function isDeputy(office: readonly string[], { languages }: HolderContext): boolean {
  const [first = ''] = office;
  return languages.some(({ offices }) =>
    offices.prefixes.some(
      ({ sense, forms }) =>
        sense === 'deputy' && forms.some((form) => foldText(form.replace(/-$/u, '')) === first),
    ),
  );
}

const generic = new WeakMap<Language, Map<string, ReadonlySet<string>>>();

/** "Minister" in the class of ministers: most of its forms hold it. */
function isGeneric(word: string, role: string, { languages }: HolderContext): boolean {
  return languages.some((language) => {
    let classes = generic.get(language);
    if (!classes) {
      classes = new Map();
      generic.set(language, classes);
    }
    let words = classes.get(role);
    if (!words) {
      const forms = language.offices.terms
        .filter((term) => term.role === role)
        .flatMap((term) => [...term.forms, ...term.plural].map((form) => foldedWords(form)));
      const counts = new Map<string, number>();
      for (const form of forms)
        for (const one of new Set(form)) counts.set(one, (counts.get(one) ?? 0) + 1);
      const alone = new Set(forms.flatMap((form) => (form.length === 1 ? form : [])));
      words = new Set(
        [...counts]
          .filter(([one, count]) => alone.has(one) && count > 2 && count >= OFTEN * forms.length)
          .map(([one]) => one),
      );
      classes.set(role, words);
    }
    return words.has(word);
  });
}

function holds(
  person: RegisterPerson,
  party: RoleParty,
  roles: readonly string[],
  asked: AskedOffice,
  context: HolderContext,
): boolean {
  return person.offices.some(
    (office) =>
      roles.includes(office.role) &&
      (party.of === null || office.of === party.of) &&
      office.wordings.some((text) => fits(text, office, person, asked, context)),
  );
}

/** Every word that tells the asked office stands in the told one, in whichever language. */
function fits(
  text: string,
  office: Held,
  person: RegisterPerson,
  { narrow, which, deputy }: AskedOffice,
  context: HolderContext,
): boolean {
  const raw = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = raw.map((word) => foldText(word));
  if (!deputy && isDeputy(told, context)) return false;
  // The world's own table tells a class and a body, and no words.
  const own = told.length > 0 ? raw : office.of === null ? [] : [office.of];
  if (told.length > 0 && !narrow.every((word) => own.some((other) => alike(word, other, context))))
    return false;
  if (which.every((word) => own.some((other) => alike(word, other, context)))) return true;
  const elsewhere = own.slice(1).some((word) => /^\p{Lu}/u.test(word));
  return !elsewhere && told.length > 0 && namedBeside(which, person, context);
}

/** A text that calls somebody no more than "the mayor" tells of which town where it names one. */
function namedBeside(
  which: readonly string[],
  { documentIds }: RegisterPerson,
  { textOf }: HolderContext,
): boolean {
  if (!textOf || which.length === 0 || !which.every((word) => /^\p{Lu}/u.test(word))) return false;
  return documentIds.some((id) => {
    const text = ` ${foldText(textOf(id) ?? '')} `;
    return which.every((word) => text.includes(` ${foldText(word)} `));
  });
}

/** The same word, a form of it, its translation, or another spelling of the same place. */
function alike(one: string, other: string, { languages, register }: HolderContext): boolean {
  const [a, b] = [foldText(one), foldText(other)];
  if (a === b || shortened(a, b) || shortened(b, a)) return true;
  const { places } = register;
  if (/^\p{Lu}/u.test(other) && places.key(one) === places.key(other)) return true;
  const country = places.countryOf(one) ?? places.countryOfDemonym(one);
  if (country !== null && country === (places.countryOfDemonym(other) ?? places.countryOf(other)))
    return true;
  const related = relatedTerms(languages);
  const stems = (word: string) => languages.map((language) => stem(word, language.words));
  const wanted = new Set(stems(b));
  return stems(a).some(
    (term) =>
      wanted.has(term) ||
      related.get(term)?.some((row) => row.weight >= SAME && wanted.has(row.term)),
  );
}

/** "Préfète" and "préfet", "régional" and "région". */
function shortened(long: string, short: string): boolean {
  return short.length >= 5 && long.startsWith(short) && long.length - short.length <= 2;
}
