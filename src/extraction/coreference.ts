/** Who is meant by a pronoun, a possessive or a role: one learned score for each person of the text. */
import type { Word } from '../analysis/analyse.ts';
import type { World } from '../world/world.ts';
import { treeOf } from './candidates.ts';
import { ownClauseVerb } from './features.ts';
import { type LinearWeights, probability } from './linear.ts';
import { carrier, climb } from './paths.ts';
import { officesKnown, sameRole } from './roles.ts';
import type { Entity, Mention, ReadSentence, ReadText } from './text.ts';

/** Sentences looked back, and on (for the speaker behind a quotation). */
const BACK = 4;
const ON = 1;

export interface CoreferenceContext {
  readonly read: ReadText;
  readonly world: World;
  readonly speech: ReadonlySet<string>;
  /** Year of publication, for who held an office. */
  readonly year: number | null;
}

/** People that a mention may mean: named within reach, nearest first. */
export function antecedents({ read }: CoreferenceContext, mention: Mention): Entity[] {
  const found = new Map<Entity, number>();
  const first = Math.max(0, mention.sentence - BACK);
  for (let sentence = first; sentence <= mention.sentence + ON; sentence += 1)
    for (const other of read.mentions[sentence] ?? []) {
      const { entity } = other;
      if (other.kind !== 'name' || !entity) continue;
      const offset = mention.sentence - sentence;
      if (offset === 0 && other.from >= mention.from && other.to <= mention.to) continue;
      const distance = offset === 0 ? Math.abs(mention.from - other.from) : Math.abs(offset) * 100;
      found.set(
        entity,
        Math.min(
          found.get(entity) ?? 1e9,
          distance + (other.from > mention.from && offset <= 0 ? 50 : 0),
        ),
      );
    }
  const near = [...found]
    .sort((a, b) => a[1] - b[1] || a[0].index - b[0].index)
    .map(([entity]) => entity)
    .slice(0, 10);
  // Whom the text is about may be meant long after the name.
  for (const entity of protagonists(read, mention.sentence))
    if (!near.includes(entity)) near.push(entity);
  return near;
}

const leading = new WeakMap<ReadText, (readonly Entity[])[]>();
/** The people named most often before a sentence, at most two. */
function protagonists(read: ReadText, sentence: number): readonly Entity[] {
  let memory = leading.get(read);
  if (!memory) {
    memory = [];
    const counts = new Map<Entity, number>();
    let top: readonly Entity[] = [];
    for (const mentions of read.mentions) {
      memory.push(top);
      const named = mentions.flatMap(({ kind, entity }) =>
        kind === 'name' && entity ? [entity] : [],
      );
      for (const entity of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      if (named.length > 0)
        top = [...new Set([...top, ...named])]
          .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.index - b.index)
          .slice(0, 2);
    }
    leading.set(read, memory);
  }
  return memory[sentence] ?? [];
}

const speakers = new WeakMap<ReadSentence, Set<number>>();
/** Words that are the subject of a verb of speech, or follow "selon". */
function speakersIn(sentence: ReadSentence, speech: ReadonlySet<string>): Set<number> {
  const known = speakers.get(sentence);
  if (known) return known;
  const found = new Set<number>();
  for (const word of sentence.words) {
    const parent = sentence.words[word.head];
    if (parent && word.relation.startsWith('nsubj') && speech.has(parent.lemma))
      found.add(word.index);
  }
  speakers.set(sentence, found);
  return found;
}

export function coreferenceFeatures(
  context: CoreferenceContext,
  mention: Mention,
  entity: Entity,
  rank: number,
): string[] {
  const { read, speech } = context;
  const sentence = read.sentences[mention.sentence] as ReadSentence;
  const tree = treeOf(sentence);
  const word = sentence.words[mention.head] as Word;
  const kind =
    mention.kind === 'pronoun' || mention.kind === 'possessive'
      ? `${mention.kind}${mention.person}${mention.plural ? 'p' : 's'}`
      : `${mention.kind}${mention.plural ? 'p' : 's'}`;
  const before = entity.mentions.filter(
    (m) =>
      m.sentence < mention.sentence || (m.sentence === mention.sentence && m.from < mention.from),
  );
  const last = before.at(-1);
  const next = entity.mentions.find(
    (m) =>
      m.sentence > mention.sentence || (m.sentence === mention.sentence && m.from > mention.from),
  );
  const same = before.filter((m) => m.sentence === mention.sentence).at(-1);
  const back = last ? mention.sentence - last.sentence : 0;
  const offset = last ? (back > 8 ? 7 : back > 4 ? 6 : Math.min(5, back)) : 9;
  const lead = protagonists(read, mention.sentence).indexOf(entity);
  const gender = genderFit(mention, entity);
  const out: string[] = [
    'bias',
    `k=${kind}`,
    `g=${gender}`,
    `g=${gender}|${kind}`,
    `rank=${Math.min(rank, 5)}|${kind}`,
    `off=${offset}|${kind}`,
    `off=${offset}|rank=${Math.min(rank, 4)}|${mention.kind}`,
  ];
  out.push(
    `n=${Math.min(4, before.length)}|${kind}`,
    `first=${entity.index === 0 ? 1 : 0}|${kind}`,
    `form=${word.lower}|rank=${Math.min(rank, 3)}`,
    `form=${word.lower}|off=${offset}`,
    `lead=${lead}|off=${offset}|${kind}`,
    `lead=${lead}|n=${Math.min(4, before.length)}|${mention.kind}`,
    `lead=${lead}|g=${gender}|${mention.kind}`,
  );
  const place = (m: Mention): string => {
    const s = read.sentences[m.sentence] as ReadSentence;
    const at = carrier(s.words, m.head).at;
    return s.words[at]?.relation ?? '';
  };
  if (last) {
    const role = place(last);
    out.push(
      `lr=${role}|off=${offset}|${kind}`,
      `lr=${role}|rel=${word.relation}`,
      `lr=${role}|${kind}`,
    );
    const s = read.sentences[last.sentence] as ReadSentence;
    out.push(`lstart=${last.from < 5 ? 1 : 0}|off=${offset}|${mention.kind}`);
    if (speakersIn(s, speech).has(carrier(s.words, last.head).at))
      out.push(`lspeaker|off=${offset}|${kind}`);
  }
  if (!last && next) {
    const s = read.sentences[next.sentence] as ReadSentence;
    out.push(`cata=${next.sentence - mention.sentence}|${kind}`, `cata|rel=${place(next)}`);
    if (speakersIn(s, speech).has(carrier(s.words, next.head).at))
      out.push(`nspeaker=${next.sentence - mention.sentence}|${kind}`);
  }
  if (next && next.sentence === mention.sentence && last) out.push(`both|${kind}`);
  const quoted = sentence.quoted[mention.head] === 1;
  out.push(`q=${quoted ? 1 : 0}|${kind}|off=${offset}`);
  // Speaker of a quotation around a first person.
  if (mention.person === 1)
    for (const delta of [0, 1, -1, -2]) {
      const s = read.sentences[mention.sentence + delta];
      if (!s) continue;
      const talks = entity.mentions.some(
        (m) => m.sentence === s.index && speakersIn(s, speech).has(carrier(s.words, m.head).at),
      );
      if (talks) out.push(`says=${delta}|q=${quoted ? 1 : 0}`, `says|q=${quoted ? 1 : 0}`);
    }
  if (same) {
    const at = carrier(sentence.words, same.head).at;
    const clause = ownClauseVerb(tree, at) === ownClauseVerb(tree, mention.head);
    const rel = sentence.words[at]?.relation ?? '';
    out.push(
      `sclause=${clause ? 1 : 0}|${kind}`,
      `sclause=${clause ? 1 : 0}|${rel}|${word.relation}|${mention.kind}`,
    );
    out.push(`sdist=${Math.min(4, Math.floor((mention.from - same.from) / 5))}|${mention.kind}`);
    const between = sentence.names.filter(
      (n) => n.kind === 'person' && n.from > same.from && n.from < mention.from,
    ).length;
    out.push(`sbetween=${Math.min(3, between)}|${kind}`);
  }
  // A relative pronoun takes up the noun its clause hangs on.
  if (mention.kind === 'relative') {
    const clause = climb(sentence.words, mention.head).find(
      (at) => sentence.words[at]?.relation === 'acl:relcl',
    );
    const head = clause === undefined ? -1 : (sentence.words[clause]?.head ?? -1);
    const hit = entity.mentions.some(
      (m) =>
        m.sentence === mention.sentence &&
        ((head >= m.from && head < m.to) || carrier(sentence.words, m.head).at === head),
    );
    const nearest = same && mention.from - same.to <= 1;
    out.push(
      `relant=${hit ? 1 : 0}`,
      `relnear=${nearest ? 1 : 0}`,
      `relant=${hit ? 1 : 0}|relnear=${nearest ? 1 : 0}|rank=${Math.min(rank, 2)}`,
    );
  }
  const others = fitting(context, mention);
  const rivals = [...others].filter(([other]) => other !== entity).map(([, fit]) => fit);
  const mine = others.get(entity);
  if (mine) {
    const nearer = rivals.filter((fit) => fit.rank < rank && fit.gender !== 'other').length;
    const clash = rivals.filter((fit) => fit.gender !== 'other').length;
    out.push(
      `nearer=${Math.min(3, nearer)}|g=${gender}|${kind}`,
      `clash=${Math.min(3, clash)}|g=${gender}|${kind}`,
      `lead=${lead}|nearer=${Math.min(3, nearer)}|${mention.kind}`,
    );
    // The last sentence's subject is what the next one goes on about.
    const topics = rivals.filter((fit) => fit.topic).length;
    out.push(
      `topic=${mine.topic ? 1 : 0}|rivals=${Math.min(2, topics)}|${kind}`,
      `topic=${mine.topic ? 1 : 0}|rel=${word.relation}|${kind}`,
    );
  }
  if (mention.kind === 'role' || mention.kind === 'group') {
    const {
      exact,
      agree,
      office,
      nation,
      offices,
      degree: own,
    } = mine ?? fitOf(context, mention, entity, rank);
    const role = mention.roles[0] ?? '';
    const best = Math.max(0, ...rivals.map((fit) => fit.degree));
    out.push(
      `fit=${own}|rival=${best}`,
      `fit=${own > best ? '>' : own < best ? '<' : '='}|${own}|rank=${Math.min(rank, 3)}`,
      `fit=${own > best ? '>' : own < best ? '<' : '='}|g=${gender}|nat=${nation}`,
    );
    out.push(
      `exact=${exact ? 1 : 0}|agree=${agree ? 1 : 0}|held=${office ? 1 : 0}|nat=${nation}`,
      `exact=${exact ? 1 : 0}`,
      `agree=${agree ? 1 : 0}`,
      `held=${office ? 1 : 0}`,
      `nat=${nation}`,
    );
    out.push(
      `any=${exact || agree || office ? 1 : 0}|offices=${offices ? 1 : 0}|rank=${Math.min(rank, 3)}`,
      `role=${role}|any=${exact || agree || office ? 1 : 0}`,
      `noun=${mention.noun}|rank=${Math.min(rank, 3)}`,
    );
    if (mention.roles.includes('counterpart'))
      out.push(`counter|nat=${nation}|off=${offset}|rank=${Math.min(3, rank)}`);
    out.push(`role=${role}|g=${gender}`);
  }
  if (mention.plural) {
    const group =
      last &&
      (read.mentions[last.sentence] ?? []).filter(
        (m) =>
          m.kind === 'name' &&
          carrier((read.sentences[m.sentence] as ReadSentence).words, m.head).at ===
            carrier((read.sentences[last.sentence] as ReadSentence).words, last.head).at,
      ).length;
    out.push(
      `group=${Math.min(3, group || 0)}|off=${offset}`,
      `people=${Math.min(4, read.entities.length)}|rank=${Math.min(4, rank)}`,
    );
  }
  return out.map((name) => `r:${name}`);
}

/** How well one of the people that a mention may mean fits it. */
interface Fit {
  readonly rank: number;
  readonly gender: 'same' | 'other' | 'unknown' | 'any';
  /** Subject of a main clause of the sentence before. */
  readonly topic: boolean;
  readonly exact: boolean;
  readonly agree: boolean;
  /** Held the office by what the world knows. */
  readonly office: boolean;
  readonly offices: boolean;
  readonly nation: 'none' | 'same' | 'other' | 'unknown';
  /** 0 to 4: the more, the better the office fits. */
  readonly degree: number;
}

const fits = new WeakMap<Mention, ReadonlyMap<Entity, Fit>>();

/** All that a mention may mean, so that each is judged beside the others. */
function fitting(context: CoreferenceContext, mention: Mention): ReadonlyMap<Entity, Fit> {
  let known = fits.get(mention);
  if (!known) {
    known = new Map(
      antecedents(context, mention).map((entity, rank) => [
        entity,
        fitOf(context, mention, entity, rank),
      ]),
    );
    fits.set(mention, known);
  }
  return known;
}

function fitOf(
  { read, world, year }: CoreferenceContext,
  mention: Mention,
  entity: Entity,
  rank: number,
): Fit {
  const gender = genderFit(mention, entity);
  const topic = entity.mentions.some((m) => {
    if (m.sentence !== mention.sentence - 1) return false;
    const { words } = read.sentences[m.sentence] as ReadSentence;
    const carried = words[carrier(words, m.head).at];
    return carried?.relation.startsWith('nsubj') === true && (words[carried.head]?.head ?? 0) < 0;
  });
  const offices = [...entity.offices].filter((o) => !o.startsWith('='));
  const exact = mention.noun !== null && entity.offices.has(`=${mention.noun}`);
  const agree = mention.roles.some((role) => offices.some((o) => sameRole(role, o)));
  const held = officesKnown(entity.name, world, year);
  const office = held.some((h) => mention.roles.some((role) => sameRole(role, h.role)));
  const countries = new Set([...entity.countries, ...held.map(({ of }) => of)]);
  const nation =
    mention.country === null
      ? 'none'
      : countries.has(mention.country)
        ? 'same'
        : countries.size > 0
          ? 'other'
          : 'unknown';
  const degree =
    gender === 'other'
      ? 0
      : Number(exact) +
        Number(agree || office) +
        Number(nation === 'same') +
        Number(nation !== 'other');
  return {
    rank,
    gender,
    topic,
    exact,
    agree,
    office,
    offices: offices.length > 0 || held.length > 0,
    nation,
    degree,
  };
}

function genderFit(mention: Mention, entity: Entity): Fit['gender'] {
  if (mention.gender && entity.gender) return mention.gender === entity.gender ? 'same' : 'other';
  return mention.gender ? 'unknown' : 'any';
}

export interface Resolved {
  readonly entity: Entity;
  readonly sure: number;
}

/** From this chance on somebody is meant. */
const MEANT = 0.3;

export function resolveMention(
  context: CoreferenceContext,
  mention: Mention,
  model: LinearWeights,
): Resolved[] {
  const scored = antecedents(context, mention)
    .map((entity, rank) => ({
      entity,
      sure: probability(coreferenceFeatures(context, mention, entity, rank), model),
    }))
    .sort((a, b) => b.sure - a.sure);
  const [best] = scored;
  if (!best || best.sure < MEANT) return [];
  if (!mention.plural) return [best];
  return scored.filter(({ sure }) => sure >= MEANT).slice(0, 6);
}
