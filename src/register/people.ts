/**
 * One person for all spellings over the corpus; homonyms apart.
 *
 * Full names are taken most frequent first, each joins the one cluster it can be a
 * spelling of or opens its own; then initials, then bare family names, which go to
 * the bearer whose office fits, else to the only or clearly dominant one.
 */
import type { Office, Person } from '../types.ts';
import {
  foldText,
  generations,
  isNameParticle,
  isShortFor,
  type NameRelation,
  nameParts,
  relateNames,
  soundOf,
} from '../world/names.ts';

/** A person as one document names them. */
export interface PersonMention {
  readonly documentId: string;
  /** ISO date of the document as far as known, or null. */
  readonly published: string | null;
  readonly person: Person;
}

/** An office with how often and when the corpus says somebody held it. */
interface HeldOffice extends Office {
  readonly documents: number;
  /** All ways in which the texts word it. */
  readonly wordings: readonly string[];
  /** First and last publication date that gives them this office, ISO, or null. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody over the whole corpus. */
export interface RegisterPerson {
  /** Stable while the canonical name is: folded canonical name with hyphens. */
  readonly id: string;
  /** The most frequent of the fullest forms. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly HeldOffice[];
  readonly documents: number;
  readonly mentions: number;
  /** Texts that name them. */
  readonly documentIds: readonly string[];
}

/** Which person each document's name is. Keys are `personKey(documentId, name)`. */
export interface Linking {
  readonly people: readonly RegisterPerson[];
  readonly of: ReadonlyMap<string, string>;
}

/** Key of a name as one document uses it. */
export function personKey(documentId: string, name: string): string {
  return `${documentId}\u0000${foldText(name)}`;
}

interface Form {
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly at: PersonMention[];
  readonly documents: Set<string>;
  mentions: number;
}

interface Cluster {
  readonly forms: Form[];
  /** Full names to compare with, aliases of the same text included. */
  readonly names: string[];
  readonly mentions: PersonMention[];
  readonly documents: Set<string>;
  readonly offices: Set<string>;
  /** Roles of those offices, with or without what they are of. */
  readonly roles: Set<string>;
  /** Texts that name them in full. Kept, like the next, since every lone name of the corpus asks for it. */
  readonly inFull: Set<string>;
  /** Words of the shortest family name among the full ones. */
  shortestFamily: number;
  count: number;
}

/** A bearer this many times as frequent as the next takes the bare family name. */
const dominance = 4;

const keysCache = new Map<string, readonly string[]>();

/** Keys under which two forms can be one person's; sharing none, they never are. */
export function linkKeys(name: string): readonly string[] {
  let keys = keysCache.get(name);
  if (keys === undefined) {
    keys = keysFor(name);
    if (keysCache.size > 50_000) keysCache.clear();
    keysCache.set(name, keys);
  }
  return keys;
}

function keysFor(name: string): readonly string[] {
  const parts = nameParts(name);
  const keys = new Set<string>([`w:${parts.whole}`]);
  for (const word of new Set([parts.key, soundOf(parts.family.at(0) ?? '')])) {
    keys.add(`k:${word}`);
    if (word.length >= 4) {
      for (let i = 0; i < word.length; i++) keys.add(`k:${word.slice(0, i)}${word.slice(i + 1)}`);
    }
  }
  if (parts.words.length > 1) {
    keys.add(`p:${parts.words.slice(0, 2).map(soundOf).join('')}`);
  }
  return [...keys];
}

const relationCache = new Map<string, NameRelation>();

/** How two full names stand to one another; the same pairs come back whenever texts come in. */
function related(a: string, b: string): NameRelation {
  const pair = `${a}\u0000${b}`;
  let relation = relationCache.get(pair);
  if (relation === undefined) {
    relation = relateNames(a, b);
    if (relationCache.size > 200_000) relationCache.clear();
    relationCache.set(pair, relation);
  }
  return relation;
}

function bare(name: string): boolean {
  return nameParts(name).given.length === 0;
}

function initialOnly(name: string): boolean {
  return nameParts(name).given[0]?.length === 1;
}

function officeKey(office: Office): string | null {
  return office.of ? `${office.role}:${office.of}` : null;
}

/** Is an alias, as a text gives it, a form of the name at all? Texts also pair strangers by mistake. */
function isFormOf(alias: string, name: string): boolean {
  return isShortFor(alias, name) || related(alias, name) !== 'none';
}

/** A well known full name with stray words before or behind it ("Pourquoi Emmanuel Macron"), or null. */
function nameInside(form: Form, forms: ReadonlyMap<string, Form>): string | null {
  const words = chiefSpelling(form).split(/\s+/u);
  if (words.length < 3 || words.some((word) => generations.has(foldText(word)))) return null;
  const known = (part: readonly string[]) => {
    const text = part.join(' ');
    const inner = forms.get(foldText(text));
    if (!inner || inner === form || bare(text) || initialOnly(text)) return null;
    return inner.documents.size >= strayRatio * form.documents.size ? inner.key : null;
  };
  for (let length = words.length - 1; length >= 2; length--) {
    const found = known(words.slice(-length)) ?? known(words.slice(0, length));
    if (found !== null) return found;
  }
  return null;
}

/** A name told this many times as often as the longer run that holds it is the name meant. */
const strayRatio = 4;

/** Links all mentions given; a caller may pass any group closed under `linkKeys`. */
export function linkPeople(mentions: readonly PersonMention[]): Linking {
  const forms = collectForms(mentions);
  const index = new Map<string, Cluster[]>();
  const clusters: Cluster[] = [];
  const byForm = new Map<string, Cluster>();
  const of = new Map<string, string>();
  const taken: { readonly mention: PersonMention; readonly cluster: Cluster }[] = [];

  const put = (cluster: Cluster, name: string) => {
    cluster.names.push(name);
    for (const key of linkKeys(name)) {
      const list = index.get(key);
      if (!list) index.set(key, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  };
  const near = (name: string) => {
    const found = new Set<Cluster>();
    for (const key of linkKeys(name)) for (const one of index.get(key) ?? []) found.add(one);
    return [...found];
  };
  const give = (cluster: Cluster, form: Form, at: readonly PersonMention[]) => {
    if (!cluster.forms.includes(form)) {
      cluster.forms.push(form);
      const name = chiefSpelling(form);
      if (!bare(name)) {
        for (const document of form.documents) cluster.inFull.add(document);
        const words = nameParts(name).family.filter((word) => !isNameParticle(word)).length;
        cluster.shortestFamily = Math.min(cluster.shortestFamily, words);
      }
    }
    for (const mention of at) {
      cluster.mentions.push(mention);
      cluster.documents.add(mention.documentId);
      cluster.count += mention.person.mentions;
      for (const office of mention.person.offices) {
        const key = officeKey(office);
        if (key) cluster.offices.add(key);
        cluster.roles.add(office.role);
      }
      taken.push({ mention, cluster });
    }
  };
  const open = (form: Form, at: readonly PersonMention[]) => {
    const cluster: Cluster = {
      forms: [],
      names: [],
      mentions: [],
      documents: new Set(),
      offices: new Set(),
      roles: new Set(),
      inFull: new Set(),
      shortestFamily: Number.POSITIVE_INFINITY,
      count: 0,
    };
    clusters.push(cluster);
    put(cluster, chiefSpelling(form));
    give(cluster, form, at);
    return cluster;
  };

  const ranked = [...forms.values()].sort(
    (a, b) =>
      b.documents.size - a.documents.size || b.mentions - a.mentions || (a.key < b.key ? -1 : 1),
  );
  for (const form of ranked) {
    const name = chiefSpelling(form);
    if (bare(name) || initialOnly(name)) continue;
    const inside = nameInside(form, forms);
    const owner = inside === null ? undefined : byForm.get(inside);
    if (owner) {
      give(owner, form, form.at);
      byForm.set(form.key, owner);
      continue;
    }
    const home = bestHome(form, name, near(name));
    if (home) {
      put(home, name);
      give(home, form, form.at);
    } else open(form, form.at);
    const cluster = taken.at(-1)?.cluster;
    if (cluster) {
      byForm.set(form.key, cluster);
      for (const mention of form.at) {
        for (const alias of mention.person.aliases) {
          if (bare(alias) || cluster.names.includes(alias) || forms.has(foldText(alias))) continue;
          if (isFormOf(alias, name)) {
            put(cluster, alias);
          }
        }
      }
    }
  }
  for (const form of ranked) {
    const name = chiefSpelling(form);
    if (!bare(name) && !initialOnly(name)) continue;
    const fits = near(name).filter((cluster) =>
      cluster.names.some((full) =>
        bare(name) ? isShortFor(name, full) : related(name, full) === 'same',
      ),
    );
    const strays: PersonMention[] = [];
    for (const mention of form.at) {
      const home = bearer(mention, fits);
      if (home) give(home, form, [mention]);
      else strays.push(mention);
    }
    if (strays.length > 0) open(form, strays);
  }

  const people: RegisterPerson[] = [];
  const idOf = new Map<Cluster, string>();
  const used = new Set<string>();
  for (const cluster of clusters) {
    const person = describe(cluster, used);
    used.add(person.id);
    idOf.set(cluster, person.id);
    people.push(person);
  }
  for (const { mention, cluster } of taken) {
    const id = idOf.get(cluster) ?? '';
    for (const name of [mention.person.name, ...mention.person.aliases]) {
      const key = personKey(mention.documentId, name);
      if (name === mention.person.name || !of.has(key)) of.set(key, id);
    }
  }
  return { people, of };
}

function collectForms(mentions: readonly PersonMention[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const { name, mentions: times } = mention.person;
    const key = foldText(name);
    if (key === '') continue;
    const form: Form = forms.get(key) ?? {
      key,
      spellings: new Map(),
      at: [],
      documents: new Set(),
      mentions: 0,
    };
    forms.set(key, form);
    form.spellings.set(name, (form.spellings.get(name) ?? 0) + Math.max(1, times));
    form.at.push(mention);
    form.documents.add(mention.documentId);
    form.mentions += Math.max(1, times);
  }
  return forms;
}

/** The spelling used most; with accents on a tie, for folding loses what accents tell. */
function chiefSpelling(form: Form): string {
  let best = '';
  let most = -1;
  for (const [spelling, count] of form.spellings) {
    if (count > most || (count === most && accents(spelling) > accents(best))) {
      best = spelling;
      most = count;
    }
  }
  return best;
}

function accents(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFC').length;
}

function bestHome(form: Form, name: string, near: readonly Cluster[]): Cluster | null {
  let best: Cluster | null = null;
  for (const cluster of near) {
    let relation: NameRelation = 'none';
    for (const other of cluster.names) {
      const found = related(name, other);
      if (found === 'same') relation = 'same';
      else if (found === 'spelling' && relation === 'none') relation = 'spelling';
    }
    if (relation === 'none') continue;
    if (relation === 'spelling' && !isSlip(form, cluster)) continue;
    if (!best || cluster.documents.size > best.documents.size) best = cluster;
  }
  return best;
}

/** Much rarer than what it looks like, and never named beside it: a slip of the pen. */
function isSlip(form: Form, cluster: Cluster): boolean {
  for (const document of form.documents) if (cluster.documents.has(document)) return false;
  return cluster.documents.size >= 2 * form.documents.size || cluster.count >= 3 * form.mentions;
}

/** Texts that must name somebody in full before a lone name of another text is theirs. */
const wellKnown = 3;

/**
 * May a lone name of a text mean somebody that text never names in full? Only who holds the
 * same office, or is named in full often enough and has the lone name for whole family name.
 */
function reaches({ documentId, person }: PersonMention, cluster: Cluster): boolean {
  const { inFull, shortestFamily, roles } = cluster;
  if (inFull.has(documentId)) return true;
  if (shortestFamily > nameParts(person.name).words.length) return false;
  if (person.offices.some(({ role }) => roles.has(role))) return true;
  // A stranger's office beside the lone name ("prince Charles") speaks against a rare bearer.
  return person.offices.length === 0 || inFull.size >= wellKnown;
}

function bearer(mention: PersonMention, all: readonly Cluster[]): Cluster | null {
  const fits = all.filter((one) => reaches(mention, one));
  if (fits.length <= 1) return fits[0] ?? null;
  const offices = mention.person.offices.map(officeKey).filter((key) => key !== null);
  const byOffice = fits.filter((one) => offices.some((key) => one.offices.has(key)));
  if (byOffice.length === 1) return byOffice[0] ?? null;
  const here = fits.filter((one) => one.documents.has(mention.documentId));
  if (here.length === 1) return here[0] ?? null;
  const [first, second] = [...fits].sort((a, b) => b.documents.size - a.documents.size);
  if (!first || !second) return null;
  return first.documents.size >= dominance * second.documents.size ? first : null;
}

function describe(cluster: Cluster, used: ReadonlySet<string>): RegisterPerson {
  const full = cluster.forms.filter((form) => {
    const name = chiefSpelling(form);
    return !bare(name) && !initialOnly(name);
  });
  const pool = full.length > 0 ? full : cluster.forms;
  const [chief] = [...pool].sort(
    (a, b) =>
      b.documents.size - a.documents.size ||
      b.mentions - a.mentions ||
      b.key.length - a.key.length ||
      (a.key < b.key ? -1 : 1),
  );
  const name = chief ? chiefSpelling(chief) : '';
  const aliases = new Set<string>();
  for (const form of cluster.forms) {
    for (const spelling of form.spellings.keys())
      if (isFormOf(spelling, name)) aliases.add(spelling);
  }
  for (const mention of cluster.mentions) {
    for (const alias of mention.person.aliases) {
      if (!aliases.has(alias) && isFormOf(alias, name)) aliases.add(alias);
    }
  }
  aliases.delete(name);
  const base = foldText(name).replace(/ /g, '-');
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  return {
    id,
    name,
    aliases: [...aliases].sort(),
    offices: gatherOffices(cluster.mentions),
    documents: cluster.documents.size,
    mentions: cluster.count,
    documentIds: [...cluster.documents].sort(),
  };
}

function gatherOffices(mentions: readonly PersonMention[]): HeldOffice[] {
  const held = new Map<
    string,
    { office: Office; documents: Set<string>; wordings: Set<string>; dates: string[] }
  >();
  for (const { documentId, published, person } of mentions) {
    for (const office of person.offices) {
      const key = `${office.role}:${office.of ?? ''}`;
      const entry = held.get(key) ?? {
        office,
        documents: new Set(),
        wordings: new Set(),
        dates: [],
      };
      held.set(key, entry);
      entry.documents.add(documentId);
      entry.wordings.add(office.text);
      if (published) entry.dates.push(published);
    }
  }
  return [...held.values()]
    .map(({ office, documents, wordings, dates }) => {
      dates.sort();
      return {
        text: office.text,
        role: office.role,
        of: office.of,
        documents: documents.size,
        wordings: [...wordings],
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.documents - a.documents || (a.role < b.role ? -1 : 1));
}
