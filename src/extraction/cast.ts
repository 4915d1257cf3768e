import { folded } from '../text/tokens.ts';
import type { Office } from '../types.ts';
import { familyNameFirst, givenNameGroups } from '../world/nameParts.ts';
import type { World } from '../world/world.ts';
import type { NameSpan } from './names.ts';

/** Somebody a text names, while the text is being read. */
export interface Member {
  readonly id: number;
  /** Longest form, as written. */
  name: string;
  readonly words: string[];
  gender: 'm' | 'f' | null;
  readonly aliases: Set<string>;
  readonly offices: Office[];
  /** Sentences that name them, ascending. */
  readonly seen: number[];
  /** No evidence but capitals that this is a person. */
  doubtful: boolean;
}

const groupOf = new Map<string, number>();
givenNameGroups.forEach((group, index) => {
  for (const name of group) groupOf.set(folded(name), index);
});

/** Damerau-Levenshtein distance of at most `limit`, else `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** One spelling of a word may stand for the other: "Kouleba", "Kuleba". */
function similarWords(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a[0] !== b[0]) return false;
  return editDistance(a, b, 1) <= 1;
}

function similarGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const group = groupOf.get(a);
  if (group !== undefined && group === groupOf.get(b)) return true;
  const initialsA = a.replace(/[^\p{L}-]/gu, '');
  const initialsB = b.replace(/[^\p{L}-]/gu, '');
  if (a.includes('.') || b.includes('.')) return initialsA[0] === initialsB[0];
  return a[0] === b[0] && Math.min(a.length, b.length) >= 5 && editDistance(a, b, 2) <= 2;
}

const isParticle = (word: string): boolean =>
  /^\p{Ll}/u.test(word) && !/^\p{Ll}+-\p{Lu}/u.test(word);

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const lastA = folded(a.at(-1) ?? '');
  const lastB = folded(b.at(-1) ?? '');
  if (!similarWords(lastA, lastB)) return false;
  return similarGiven(folded(a[0] ?? ''), folded(b[0] ?? ''));
}

/** `words` alone may stand for the person called `full`. */
function shortFor(words: readonly string[], full: readonly string[]): boolean {
  const short = words.filter((w) => !isParticle(w)).map(folded);
  const long = full.filter((w) => !isParticle(w)).map(folded);
  if (short.length === 0 || short.length >= long.length + (full.length > long.length ? 1 : 0))
    return false;
  const tail = long.slice(long.length - short.length);
  if (short.every((word, i) => similarWords(word, tail[i] ?? ''))) return true;
  if (short.length !== 1) return false;
  const [only = ''] = short;
  if (familyNameFirst.has(long[0] ?? '') && only === long[0]) return true;
  return only.length >= 4 && long.slice(1).some((word) => word === only);
}

/** The people of one text, and which mention is whom. */
export class Cast {
  readonly members: Member[] = [];
  private readonly byMention = new Map<string, number>();
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** `mentions` in the order of the text, each with the number of its sentence. */
  static of(
    mentions: readonly { readonly sentence: number; readonly span: NameSpan }[],
    world: World,
  ): Cast {
    const cast = new Cast(world);
    for (const { sentence, span } of mentions)
      if (span.form === 'full') cast.admitFull(sentence, span);
    for (const { sentence, span } of mentions)
      if (span.form !== 'full') cast.admitShort(sentence, span);
    for (const member of cast.members) member.seen.sort((a, b) => a - b);
    return cast;
  }

  at(sentence: number, from: number): Member | null {
    const id = this.byMention.get(`${sentence}:${from}`);
    return id === undefined ? null : (this.members[id] ?? null);
  }

  /** Most recent sentence up to `sentence` in which somebody is named, or -1. */
  lastSeen(member: Member, sentence: number): number {
    let last = -1;
    for (const at of member.seen) if (at <= sentence) last = at;
    return last;
  }

  private join(member: Member, sentence: number, span: NameSpan): void {
    const written = span.words
      .join(' ')
      .replace(/(['’]) /gu, '$1')
      .replace(/ \./gu, '.');
    const longer =
      span.words.length > member.words.length ||
      (span.words.length === member.words.length &&
        member.name.includes('.') &&
        !written.includes('.'));
    if (longer) {
      member.aliases.add(member.name);
      member.name = written;
      member.words.splice(0, member.words.length, ...span.words);
    } else if (written !== member.name) member.aliases.add(written);
    member.gender ??= span.gender;
    member.seen.push(sentence);
    member.doubtful &&= span.doubtful;
    this.byMention.set(`${sentence}:${span.from}`, member.id);
  }

  private create(sentence: number, span: NameSpan): void {
    const member: Member = {
      id: this.members.length,
      name: '',
      words: [],
      gender: span.gender,
      aliases: new Set(),
      offices: [],
      seen: [],
      doubtful: span.doubtful,
    };
    this.members.push(member);
    this.join(member, sentence, span);
    member.aliases.delete('');
  }

  private admitFull(sentence: number, span: NameSpan): void {
    const words = span.words.filter((word) => word !== '.');
    const known = this.members.find(
      (member) =>
        sameFullName(member.words, words) ||
        shortFor(words, member.words) ||
        shortFor(member.words, words),
    );
    if (known) this.join(known, sentence, { ...span, words });
    else this.create(sentence, { ...span, words });
  }

  private admitShort(sentence: number, span: NameSpan): void {
    const bearers = this.members.filter((member) =>
      member.words.length > 1
        ? shortFor(span.words, member.words)
        : similarWords(folded(member.name), folded(span.words.join(' '))),
    );
    const fitting = bearers.filter(
      (member) => !span.gender || !member.gender || span.gender === member.gender,
    );
    const [first, ...others] = fitting.length > 0 ? fitting : bearers;
    if (!first) {
      this.create(sentence, span);
      return;
    }
    let best = first;
    for (const other of others)
      if (this.rank(other, sentence) > this.rank(best, sentence)) best = other;
    this.join(best, sentence, span);
  }

  /** Who is meant by a shared family name: whoever was named last, then most. */
  private rank(member: Member, sentence: number): number {
    const last = this.lastSeen(member, sentence);
    const known = this.world
      .holdersNamed(folded(member.words.at(-1) ?? ''))
      .some((holder) => sameFullName(member.words, holder.name.split(' ')));
    return (
      (last >= sentence - 1 && last >= 0 ? 100 : 0) +
      (known ? 20 : 0) +
      Math.min(member.seen.length, 19) +
      last / 1e4
    );
  }
}
