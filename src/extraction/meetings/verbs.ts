import type { VerbRule } from '../../languages/contract/meetings.ts';
import type { ClauseArguments } from '../arguments.ts';
import { type Group, NO_GROUP } from '../groups.ts';
import type { Mention } from '../mention.ts';
import type { ReadSentence } from '../reading.ts';
import { attributesOf, verbSignals } from './attributes.ts';
import {
  companions,
  followedBy,
  pronounFor,
  type Told,
  type VerbItem,
  withRumour,
} from './told.ts';

export function fromVerb(read: ReadSentence, k: number, item: VerbItem, sport: boolean): Told[] {
  const { row, context } = read;
  const { group } = item;
  const rules = context.lexicon.verbRule(group.lemma);
  if (rules.length === 0) return [];
  const found: Told[] = [];
  for (const rule of rules) {
    // With an object ("inviter X à dîner") the phrase stands behind it and hides nothing.
    const idiom = rule.followedBy
      ? followedBy(read, item, rule.followedBy, rule.object ? 12 : 3)
      : null;
    if (rule.followedBy && !idiom) continue;
    // With an object ("inviter X à dîner") the phrase stands behind it and hides nothing.
    const args = row.argumentsOf(k, idiom && !rule.object ? idiom.end : 0, idiom ?? undefined);
    const told = applyVerbRule(read, k, item, rule, args, sport);
    if (told) {
      found.push(told);
      break;
    }
  }
  return found;
}

/** One of the words stands behind token `from`, before the clause ends. */
function follows(read: ReadSentence, from: number, words: readonly string[]): boolean {
  for (const token of read.context.tokens.slice(from, from + 10)) {
    if (token.kind === 'punctuation') return false;
    if (words.includes(token.lower)) return true;
  }
  return false;
}

function applyVerbRule(
  read: ReadSentence,
  k: number,
  item: VerbItem,
  rule: VerbRule,
  args: ClauseArguments,
  sport: boolean,
): Told | null {
  const { row } = read;
  const { group } = item;
  if (rule.reflexive === 'required' && !group.reflexive) return null;
  if (rule.passive && !group.passive) return null;
  if (rule.negativeOnly && !group.negative) return null;
  if (rule.perception && perceives(read, k, args)) return null;
  if (rule.setting && !hasSetting(read)) return null;
  if (rule.placed && !placeBehind(read, k, args.end)) return null;
  if (rule.reflexive === 'never' && group.reflexive) return null;
  if (rule.remote && !remoteAt(read, k, args)) return null;
  if (rule.unless && follows(read, item.to, rule.unless)) return null;
  if (
    rule.kind === 'Phone-Write' &&
    (group.mood === 'gerund' || (rule.object && !rule.to && exhorted(read, k, args)))
  )
    return null;
  if (sport && rule.kind === 'Meet' && !rule.host && (rule.object || rule.weak)) return null;
  const shared = sharedPerfect(read, k, item);
  const passive = group.passive && !shared;
  const subject: Group = row.subjectOf(k);
  let left: readonly Mention[] = [];
  let right: readonly Mention[] = [];
  let host: Told['host'] = null;
  let apart = false;
  const relative = relativeArgument(read, k);
  if (passive && rule.object) {
    left = subject.mentions;
    right = args.by.mentions;
    apart = args.by.apart;
    if (right.length === 0 && rule.with && args.with !== NO_GROUP) right = args.with.mentions;
    if (rule.host) host = 'right';
    if (right.length === 0 || left.length === 0) return null;
  } else if (passive) return null;
  else {
    left = subject.mentions;
    if (rule.object && relative?.key === 'object' && relative.group !== NO_GROUP)
      right = relative.group.mentions;
    else if (rule.object && args.object !== NO_GROUP) {
      right = args.object.mentions;
      apart = args.object.apart;
    } else if (rule.object && group.objectClitic && !rule.weak && !rule.host && row.isFinite(k))
      right = [cliticMention(item)];
    if (right.length === 0 && rule.with) {
      if (relative?.key === 'with') right = relative.group.mentions;
      else if (
        args.with !== NO_GROUP &&
        (!rule.weak || args.withDirect) &&
        !(rule.object && args.thing)
      ) {
        right = args.with.mentions;
        apart = args.with.apart;
      } else if (rule.object !== true && args.object === NO_GROUP) right = withBefore(read, k);
    }
    if (right.length === 0 && rule.presence && args.presence !== NO_GROUP)
      right = args.presence.mentions;
    if (right.length === 0 && rule.to) {
      if (args.to !== NO_GROUP) right = args.to.mentions;
      if (right.length > 1) apart = true;
    }
    if (right.length === 0 && rule.together && (rule.reflexive !== 'together' || group.reflexive)) {
      // "A and B, who met": the relative clause is about both.
      if (left.length < 2) {
        const joint = row.jointAntecedent(k);
        if (joint.mentions.length > 1) left = joint.mentions;
      }
      if (left.length < 2 && !left.some((m) => m.plural)) return null;
      if (rule.togetherNeeds && !together(read, item, rule.togetherNeeds)) return null;
    } else if (right.length === 0) return null;
    if (rule.object && args.thing && right.length === 0) return null;
    if (rule.host) host = 'left';
  }
  if (left.length === 0 && right.length === 0) return null;
  left = [...left, ...companions(read, left, k, k)];
  const signals = shared ? verbSignals(read, shared, 0) : verbSignals(read, k);
  return {
    rule: rule.name,
    kind: remoteAt(read, k, args) ? 'Phone-Write' : rule.kind,
    left,
    right,
    host,
    apart,
    weak: rule.weak ?? false,
    attributes: attributesOf(
      withRumour(
        read,
        rule.effect ? { ...signals, effects: [...signals.effects, rule.effect] } : signals,
      ),
    ),
    from: item.from,
    to: item.to,
    at: k,
  };
}

/** "avoir visité X et rencontré Y": the second participle shares auxiliary and subject of the first. */
function sharedPerfect(read: ReadSentence, k: number, item: VerbItem): number {
  if (item.group.mood !== 'participle') return 0;
  let j = k - 1;
  while (read.row.item(j)?.is === 'adverb' || read.row.item(j)?.is === 'date') j -= 1;
  const before = read.row.item(j);
  if (before?.is !== 'conjunction' && !(before?.is === 'mark' && before.text === ',')) return 0;
  for (let p = j - 1; p >= 0; p -= 1) {
    const earlier = read.row.item(p);
    if (earlier?.is === 'subordinator' || earlier?.is === 'relative') return 0;
    if (earlier?.is === 'mark' && /^[;:.]$/u.test(earlier.text)) return 0;
    if (earlier?.is === 'verb') return earlier.group.perfect ? p : 0;
  }
  return 0;
}

/** "a vu X partir", "se voit comparé à X": no meeting. */
function perceives(read: ReadSentence, k: number, args: ClauseArguments): boolean {
  let j = k + 1;
  while (read.items[j]?.is === 'mark' || read.items[j]?.is === 'adverb') j += 1;
  if (read.items[args.end]?.is === 'verb' || read.items[j]?.is === 'verb') return true;
  const item = read.items[k];
  const next = read.context.tokens[item?.to ?? 0];
  const reflexive = item?.is === 'verb' && item.group.reflexive && item.group.tense === 'present';
  return reflexive && next !== undefined && read.context.lexicon.participle.test(next.lower);
}

/** "appelle X à s'exprimer", "appelle à des actes": no call. */
function exhorted(read: ReadSentence, k: number, args: ClauseArguments): boolean {
  let first = k + 1;
  while (read.items[first]?.is === 'adverb' || read.items[first]?.is === 'date') first += 1;
  const opening = read.items[first];
  if (opening?.is === 'preposition' && opening.key === 'to') return true;
  let j = args.object.to;
  while (read.items[j]?.is === 'adverb' || read.items[j]?.is === 'date') j += 1;
  const item = read.items[j];
  return args.object !== NO_GROUP && item?.is === 'preposition' && item.key === 'to';
}

/** "à Alger" between the verb and the end of its clause. */
function placeBehind(read: ReadSentence, from: number, to: number): boolean {
  for (let j = from + 1; j < to; j += 1) {
    const before = read.items[j - 1];
    if (
      read.items[j]?.is === 'place' &&
      before?.is === 'preposition' &&
      (before.key === 'to' || before.key === 'at')
    )
      return true;
  }
  return false;
}

/** A place, a date or company: somebody was really there. */
function hasSetting(read: ReadSentence): boolean {
  return read.dates.length > 0 || read.items.some((item) => item.is === 'place');
}

function cliticMention(item: VerbItem): Mention {
  return pronounFor(item.from, false);
}

/** "avec qui il a dîné", "qu'elle a rencontré": the relative pronoun is an argument. */
function relativeArgument(
  read: ReadSentence,
  k: number,
): { key: 'object' | 'with'; group: Group } | null {
  const { row } = read;
  for (let j = k - 1; j >= 0 && j >= k - 6; j -= 1) {
    const item = row.item(j);
    if (!item) return null;
    if (item.is === 'relative') {
      if (item.key === 'object') return { key: 'object', group: row.antecedent(j) };
      if (item.key === 'prepositional') return { key: 'with', group: row.antecedent(j) };
      return null;
    }
    if (item.is === 'mark' || item.is === 'subordinator' || (item.is === 'verb' && row.isFinite(j)))
      return null;
  }
  return null;
}

/** "Avec Y, X a discuté": the phrase stands before the subject. */
function withBefore(read: ReadSentence, k: number): readonly Mention[] {
  const first = read.row.item(0);
  if (first?.is !== 'preposition' || first.key !== 'with' || read.row.verbBefore(k) >= 0) return [];
  // "With X looking on, …" is about something else.
  const group = read.row.groupAt(1);
  return read.row.mark(group.to) === ',' ? group.mentions : [];
}

function together(read: ReadSentence, item: VerbItem, words: readonly string[]): boolean {
  const { tokens } = read.context;
  const clause = tokens
    .slice(Math.max(0, item.from - 3), item.to + 8)
    .map((t) => t.lower)
    .join(' ');
  return words.some((word) => clause.includes(word));
}

/** "au téléphone" in the clause. */
function remoteAt(read: ReadSentence, k: number, args: ClauseArguments): boolean {
  const { items } = read;
  const { tokens, lexicon } = read.context;
  const start = items[Math.max(0, k - 1)]?.from ?? 0;
  const end = items[Math.min(args.end, items.length - 1)]?.to ?? tokens.length;
  for (let i = start; i < end; i += 1)
    if (lexicon.closed(tokens, i).some((found) => found.hit.is === 'remote')) return true;
  return false;
}

/** "a brief, unscheduled meeting" */
export function listedAdjective(read: ReadSentence, j: number): boolean {
  const { row, items } = read;
  const comma = items[j]?.is === 'finite' ? j - 1 : j;
  return (
    row.mark(comma) === ',' &&
    items[comma - 1]?.is === 'word' &&
    items[comma - 2]?.is === 'determiner'
  );
}
