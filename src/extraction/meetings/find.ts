import type { Effect } from '../../languages/contract/grammar.ts';
import type { VerbRule } from '../../languages/contract/meetings.ts';
import type { MeetingKind } from '../../types.ts';
import { type ClauseArguments, type Group, NO_GROUP } from '../arguments.ts';
import type { Item } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import type { ReadSentence } from '../reading.ts';
import { type Attributes, asks, attributesOf, type Signals, verbSignals } from './attributes.ts';

/** A meeting as one clause tells it, before anybody is tied to the cast. */
export interface Told {
  readonly rule: string;
  readonly kind: MeetingKind;
  /** Who meets whom; a lone group in `left` meets among itself. */
  readonly left: readonly Mention[];
  readonly right: readonly Mention[];
  /** `left` receives. */
  readonly host: 'left' | 'right' | null;
  /** Members of `right` met `left` one by one. */
  readonly apart: boolean;
  /** Only between named people. */
  readonly weak: boolean;
  readonly attributes: Attributes;
  /** Tokens from the first word of the trigger to the last; the neighbourhood of date and place. */
  readonly from: number;
  readonly to: number;
  /** Item position of the trigger. */
  readonly at: number;
}

/** Every meeting that a sentence tells. */
export function findTold(read: ReadSentence): Told[] {
  const found: Told[] = [];
  if (!read.triggered || read.items.length === 0) return found;
  if (classBetween(read, 0, read.context.tokens.length, 'broadcast')) return found;
  const sport = read.sport || hasClass(read, 'sport');
  read.items.forEach((item, k) => {
    if (item.is === 'verb') found.push(...fromVerb(read, k, item, sport));
    else if (item.is === 'noun') found.push(...fromNoun(read, k, item, sport));
  });
  return found;
}

function hasClass(read: ReadSentence, is: 'sport' | 'remote'): boolean {
  const { tokens, lexicon } = read.context;
  return tokens.some((_, i) => lexicon.closed(tokens, i).some((found) => found.hit.is === is));
}

/** A phrase of a word class inside a stretch of tokens. */
export function classBetween(read: ReadSentence, from: number, to: number, name: string): boolean {
  const { tokens, lexicon } = read.context;
  for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i += 1)
    if (
      lexicon
        .closed(tokens, i)
        .some(({ hit }) => (hit.is === 'wordClass' && hit.name === name) || hit.is === name)
    )
      return true;
  return false;
}

type VerbItem = Extract<Item, { is: 'verb' }>;
type NounItem = Extract<Item, { is: 'noun' }>;

function fromVerb(read: ReadSentence, k: number, item: VerbItem, sport: boolean): Told[] {
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

/** Token behind one of the phrases, when it stands right behind the verb (an adverb or two between); else 0. */
function followedBy(
  read: ReadSentence,
  item: VerbItem,
  phrases: readonly string[],
  reach = 3,
): { start: number; end: number } | null {
  const { tokens } = read.context;
  for (let start = item.to; start < item.to + reach; start += 1)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      if (words.every((word, d) => tokens[start + d]?.lower === word))
        return { start, end: start + words.length };
    }
  return null;
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
  if (rule.perception && read.items[args.end]?.is === 'verb') return null;
  if (rule.setting && !hasSetting(read)) return null;
  if (rule.placed && !placeBehind(read, k, args.end)) return null;
  if (rule.reflexive === 'never' && group.reflexive) return null;
  if (rule.remote && !remoteAt(read, k, args)) return null;
  if (
    rule.kind === 'Phone-Write' &&
    (group.mood === 'gerund' || (rule.object && exhorted(read, args)))
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
    } else if (rule.object && group.objectClitic && !rule.weak && row.isFinite(k))
      right = [cliticMention(item)];
    if (right.length === 0 && rule.with) {
      if (relative?.key === 'with') right = relative.group.mentions;
      else if (args.with !== NO_GROUP && (!rule.weak || args.withDirect)) {
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

/** Several people told before: "leur rencontre". */
function theirs(item: NounItem): Mention {
  return pronounFor(item.from, true);
}

/** "appelle X à s'exprimer", "à des actes": no call. */
function exhorted(read: ReadSentence, args: ClauseArguments): boolean {
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

function pronounFor(from: number, plural: boolean): Mention {
  return {
    from,
    to: from + 1,
    kind: 'pronoun',
    member: null,
    role: null,
    of: null,
    ofs: [],
    counterpart: false,
    possessive: false,
    definite: true,
    plural,
    partitive: false,
    count: null,
    gender: null,
    former: false,
    political: false,
    owner: null,
    doubtful: false,
    pronoun: {
      form: '',
      number: plural ? 'plural' : 'singular',
      gender: null,
      person: 3,
      reach: plural ? 'subject' : 'near',
    },
  };
}

/** "accompagné de Y": beside the subject in the same sentence. */
function companions(
  read: ReadSentence,
  subject: readonly Mention[],
  trigger: number,
  verb: number,
): Mention[] {
  if (subject.length === 0) return [];
  const found: Mention[] = [];
  for (const [k, key] of read.row.governed) {
    const item = read.items[k];
    if (key !== 'companion' || item?.is !== 'mention' || subject.includes(item.mention)) continue;
    const [low, high] = k < trigger ? [k, trigger] : [trigger, k];
    // Another clause between the two is another event: "En présence de X, Y remettra …, avant de rencontrer Z".
    const apart = read.items.slice(low, high).some((other, d) => {
      if (other.is === 'subordinator') return true;
      if (other.is === 'mark') return /^[;:.]$/u.test(other.text);
      if (other.is === 'relative') return k > trigger;
      const at = low + d;
      return read.row.isFinite(at) && at !== trigger && at !== verb && !read.row.inRelative(at);
    });
    if (!apart) found.push(item.mention);
  }
  return found;
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

function withRumour(read: ReadSentence, signals: Signals): Signals {
  if (!classBetween(read, 0, read.context.tokens.length, 'rumour')) return signals;
  return { ...signals, reserve: true };
}

function fromNoun(read: ReadSentence, k: number, item: NounItem, sport: boolean): Told[] {
  const { row, items } = read;
  const { tokens } = read.context;
  if (sport) return [];
  const nounEnd = item.to;
  if (classBetween(read, nounEnd, nounEnd + 2, 'nounTrap')) return [];
  if (classBetween(read, item.from - 3, item.from, 'nounTrapBefore')) return [];
  // A noun of meeting inside a verb's own idiom belongs to the verb: "rendre visite".
  const before = items[k - 1];
  if (
    before?.is === 'verb' &&
    read.context.lexicon
      .verbRule(before.group.lemma)
      .some((r) => r.followedBy && followedBy(read, before, r.followedBy))
  )
    return [];
  let between = NO_GROUP;
  let withGroup = NO_GROUP;
  let of = NO_GROUP;
  let to = NO_GROUP;
  let crossed = -1;
  // Behind another preposition "de X" belongs to its noun: "dans le village de X".
  let strayed = false;
  let j = k + 1;
  for (; j < items.length; j += 1) {
    const next = items[j];
    if (!next) break;
    if (
      next.is === 'adverb' ||
      next.is === 'date' ||
      next.is === 'place' ||
      next.is === 'word' ||
      next.is === 'determiner'
    )
      continue;
    // Another noun of meeting has its own people: "un sommet …, avant une rencontre avec X".
    if (next.is === 'noun') break;
    if (next.is === 'mark') {
      if (next.text === '(') {
        while (j < items.length && row.mark(j) !== ')') j += 1;
        continue;
      }
      if (/^["“”«»']$/u.test(next.text)) continue;
      if (
        next.text === ',' &&
        (items[j + 1]?.is === 'date' ||
          items[j + 1]?.is === 'preposition' ||
          items[j + 1]?.is === 'adverb')
      )
        continue;
      break;
    }
    if (next.is === 'preposition') {
      const group = items[j + 1]?.is === 'mention' ? row.groupAt(j + 1) : NO_GROUP;
      if (group !== NO_GROUP) {
        if (next.key === 'between' && between === NO_GROUP) between = group;
        else if (next.key === 'with' && withGroup === NO_GROUP) withGroup = group;
        else if (next.key === 'of' && of === NO_GROUP && crossed < 0 && !strayed) of = group;
        else if (next.key === 'to' && to === NO_GROUP) to = group;
        j = group.to - 1;
      } else if (next.key !== 'of' && items[j + 1]?.is !== 'date' && items[j + 1]?.is !== 'place')
        strayed = true;
      continue;
    }
    if (next.is === 'relative' && next.key === 'subject' && items[j + 1]?.is === 'verb') continue;
    if (next.is === 'verb') {
      const rival = read.context.lexicon.verbRule(next.group.lemma).length > 0;
      if (crossed >= 0 || rival || between !== NO_GROUP || withGroup !== NO_GROUP) break;
      crossed = j;
      continue;
    }
    if (next.is === 'conjunction') {
      const after = items[j + 1];
      if (after?.is === 'noun' || after?.is === 'word') continue;
      break;
    }
    if (next.is === 'mention' && crossed < 0 && j <= k + 2 && !row.startsClause(j)) {
      j = row.groupAt(j).to - 1;
      continue;
    }
    break;
  }
  const own = ownVerb(read, k, crossed);
  let left: readonly Mention[] = [];
  let right: readonly Mention[] = [];
  let apart = false;
  const holder = item.pluralPossessive
    ? [theirs(item)]
    : ownedByThing(read, k)
      ? []
      : holderOf(read, k, item);
  if (between !== NO_GROUP) {
    left = between.mentions;
    if (left.length < 2 && !left.some((m) => m.plural)) right = withGroup.mentions;
  } else if (withGroup !== NO_GROUP) {
    right = withGroup.mentions;
    apart = withGroup.apart;
    left = of !== NO_GROUP ? of.mentions : holder;
  } else if (
    of !== NO_GROUP &&
    (of.mentions.length > 1 || of.mentions.some((m) => m.plural && m.count !== null))
  ) {
    left = of.mentions;
  } else if (item.rule.to && to !== NO_GROUP) {
    left = of !== NO_GROUP ? of.mentions : holder;
    right = to.mentions;
  } else if (item.pluralPossessive) {
    const main = own.place === 'phrase' && own.verb > k ? own.verb : -1;
    const spoken = main >= 0 ? row.argumentsOf(main).to.mentions : [];
    // "Lors de leur rencontre, X a suggéré à Y": subject and the person spoken to.
    const subject = main >= 0 ? row.subjectOf(main).mentions : [];
    left = spoken.length > 0 || subject.length > 1 ? [...subject, ...spoken] : holder;
  } else if (
    to !== NO_GROUP &&
    own.place === 'object' &&
    holder.length > 0 &&
    offers(read, own.verb)
  ) {
    // "X a proposé une rencontre à Y"
    left = holder;
    right = to.mentions;
  } else if (own.preposition === 'during' && spokenTo(read, own.verb) && !item.demonstrative) {
    // "X lui a dit, lors d'une rencontre": who speaks and who is spoken to.
    left = row.subjectOf(own.verb).mentions;
    right = [pronounFor(items[own.verb]?.from ?? 0, false)];
  } else if (
    own.preposition === 'during' &&
    holder.length > 1 &&
    !item.rule.weak &&
    k < 8 &&
    item.to - item.from > 1
  ) {
    // "Lors d'une conférence de presse commune, X et Y ont …"
    left = holder;
  } else if (
    own.takesPart &&
    (holder.length > 1 || holder.some((m) => m.plural && (m.count ?? 0) > 1))
  ) {
    // "les deux élus ont partagé un dîner"
    left = holder;
  } else if (of !== NO_GROUP && item.possessive === false && holder.length > 0 && own.takesPart) {
    // "a eu une audience du pape": whoever grants it.
    left = holder;
    right = of.mentions;
  }
  if (left.length === 0 && right.length === 0 && own.place === 'phrase') {
    // "discussed it with X at a meeting"
    let verb = row.verbBefore(k);
    // "urged X to stop it during a meeting"
    while (verb >= 0 && !row.isFinite(verb)) verb = row.verbBefore(verb);
    const spoke = items[verb];
    const words = read.context.lexicon.language.meetings;
    const lemma = spoke?.is === 'verb' ? spoke.group.lemma : '';
    if (words.discussing?.includes(lemma)) right = row.argumentsOf(verb).with.mentions;
    if (words.addressing?.includes(lemma)) right = row.argumentsOf(verb).object.mentions;
    if (right.length === 0) return [];
    left = row.subjectOf(verb).mentions;
  }
  if (left.length === 0 && right.length === 0) return [];
  if (left === holder) left = [...left, ...companions(read, left, k, own.verb)];
  if (item.rule.weak && (left.length === 0 || (right.length === 0 && left.length < 2))) return [];
  const signals = nounSignals(read, k, item, own);
  // "la décision de demander cette rencontre" speaks of one that was told before.
  if (
    item.demonstrative &&
    signals.effects.some((effect) => effect !== 'fact' && effect !== 'report')
  )
    return [];
  const phone =
    item.rule.kind === 'Phone-Write' ||
    classBetween(read, nounEnd, items[Math.min(j, items.length - 1)]?.from ?? nounEnd, 'remote') ||
    classBetween(read, nounEnd, nounEnd + 2, 'remote') ||
    (own.place === 'subject' &&
      classBetween(read, items[own.verb]?.from ?? 0, (items[own.verb]?.to ?? 0) + 3, 'remote'));
  return [
    {
      rule: item.rule.name,
      kind: phone ? 'Phone-Write' : item.rule.kind,
      left,
      right,
      host: null,
      apart,
      weak: item.rule.weak ?? false,
      attributes: attributesOf(withRumour(read, signals)),
      from: item.from,
      to: Math.min(item.to, tokens.length),
      at: k,
    },
  ];
}

/** A verb of speech with an unnamed person spoken to. */
function spokenTo(read: ReadSentence, verb: number): boolean {
  const item = read.items[verb];
  return (
    item?.is === 'verb' &&
    item.group.dative &&
    read.context.lexicon.language.meetings.speech.includes(item.group.lemma)
  );
}

/** Verbs that offer, ask for or grant a meeting to somebody. */
function offers(read: ReadSentence, verb: number): boolean {
  const item = read.items[verb];
  return (
    item?.is === 'verb' &&
    (item.group.ownEffect === 'possible' ||
      item.group.ownEffect === 'requested' ||
      item.group.ownEffect === 'refused')
  );
}

interface OwnVerb {
  /** Verb that says what became of the meeting, or -1. */
  readonly verb: number;
  /** Its subject takes part. */
  readonly takesPart: boolean;
  /** The noun is its subject ("la rencontre aura lieu"), object, or in a phrase beside it. */
  readonly place: 'subject' | 'object' | 'phrase' | 'none';
  readonly preposition: string | null;
}

/** Position of what stands before the noun phrase at `k`; a partitive ("n'a pas eu de") is part of it. */
function beforeNoun(read: ReadSentence, k: number): number {
  const { row, items } = read;
  let j = k - 1;
  while (
    items[j]?.is === 'determiner' ||
    items[j]?.is === 'word' ||
    items[j]?.is === 'adverb' ||
    items[j]?.is === 'date' ||
    listedAdjective(read, j) ||
    (items[j]?.is === 'mark' && /^["«“]$/u.test(row.mark(j) ?? ''))
  )
    j -= 1;
  const before = items[j];
  return before?.is === 'preposition' && before.key === 'of' && items[j - 1]?.is === 'verb'
    ? j - 1
    : j;
}

/** "a brief, unscheduled meeting" */
function listedAdjective(read: ReadSentence, j: number): boolean {
  const { row, items } = read;
  const comma = items[j]?.is === 'finite' ? j - 1 : j;
  return (
    row.mark(comma) === ',' &&
    items[comma - 1]?.is === 'word' &&
    items[comma - 2]?.is === 'determiner'
  );
}

/** The verb that the noun at `k` belongs to, and in what place. */
function ownVerb(read: ReadSentence, k: number, crossed: number): OwnVerb {
  const { row, items } = read;
  let j = beforeNoun(read, k);
  // "after Mr Xi's meeting": what stands before the owner.
  if (items[j]?.is === 'genitive')
    j = (items[j - 1]?.is === 'mention' ? row.groupEndingAt(j - 1).from : j - 1) - 1;
  const before = items[j];
  if (before?.is === 'preposition')
    return { verb: row.mainVerb(k), takesPart: false, place: 'phrase', preposition: before.key };
  if (before?.is === 'verb') {
    const takePart = read.context.lexicon.language.meetings.takePart.includes(before.group.lemma);
    return {
      verb: j,
      takesPart: takePart && !before.group.passive,
      place: 'object',
      preposition: null,
    };
  }
  if (crossed >= 0 && !scheduled(read, crossed))
    return { verb: crossed, takesPart: false, place: 'subject', preposition: null };
  // "La rencontre entre X et Y [a été annulée]"
  for (let f = k + 1; f < items.length; f += 1) {
    const item = items[f];
    if (!item || (item.is === 'mark' && /^[;.:!?]$/u.test(item.text))) break;
    if (item.is === 'relative') break;
    if (item.is === 'verb' && scheduled(read, f)) continue;
    if (row.isFinite(f)) return { verb: f, takesPart: false, place: 'subject', preposition: null };
  }
  return { verb: -1, takesPart: false, place: 'none', preposition: null };
}

/** "la réunion de la société civile": the noun has its holder, and it is nobody. */
function ownedByThing(read: ReadSentence, k: number): boolean {
  const of = read.items[k + 1];
  const next = read.items[k + 2];
  const owner = next?.is === 'determiner' ? read.items[k + 3] : next;
  return (
    of?.is === 'preposition' && of.key === 'of' && next?.is === 'determiner' && owner?.is === 'word'
  );
}

/** "shelved plans for a summit": what became of the plan that the noun at `k` depends on. */
function againstPlans(read: ReadSentence, k: number): Effect[] {
  const verb = read.row.verbBefore(k);
  const item = read.items[verb];
  const own = item?.is === 'verb' ? item.group.ownEffect : null;
  const between = read.items.slice(verb + 1, k).some((other) => other.is === 'mention');
  return !between && (own === 'cancelled' || own === 'refused') ? [own] : [];
}

/** "a meeting expected on Friday [was called off]": a bare participle with its verb still to come. */
function scheduled(read: ReadSentence, k: number): boolean {
  const item = read.items[k];
  if (item?.is !== 'verb' || item.to - item.from > 1 || item.group.ownEffect !== 'planned')
    return false;
  for (let j = k + 1; j < read.items.length; j += 1) {
    const next = read.items[j];
    if (!next || next.is === 'mark' || next.is === 'relative' || next.is === 'subordinator') break;
    if (read.row.isFinite(j)) return true;
  }
  return false;
}

/** Whoever holds the meeting without being named beside the noun: "sa rencontre", "X a eu une rencontre". */
function holderOf(read: ReadSentence, k: number, item: NounItem): readonly Mention[] {
  const { row, items } = read;
  const j = beforeNoun(read, k);
  const before = items[j];
  if (before?.is === 'genitive')
    return items[j - 1]?.is === 'mention' ? row.groupEndingAt(j - 1).mentions : [];
  if (before?.is === 'verb') {
    const { group } = before;
    if (group.passive && !read.context.lexicon.language.meetings.granting?.includes(group.lemma))
      return [];
    return row.subjectOf(j).mentions;
  }
  if (before?.is === 'preposition' && before.key !== 'of' && before.key !== 'according') {
    const main = row.mainVerb(k);
    if (main >= 0) return row.subjectOf(main).mentions;
    const near = row.verbBefore(k);
    return near >= 0 ? row.subjectOf(near).mentions : [];
  }
  if (item.possessive) {
    const main = row.mainVerb(k);
    return main >= 0 ? row.subjectOf(main).mentions : [];
  }
  if (before?.is === 'preposition' && before.key === 'of') {
    const main = row.verbBefore(k);
    return main >= 0 ? row.subjectOf(main).mentions : [];
  }
  return [];
}

const NO_SIGNALS: Signals = {
  negative: false,
  effects: [],
  tense: 'none',
  irrealis: false,
  reserve: false,
};

/** Whether the meeting that a noun names came about. */
function nounSignals(read: ReadSentence, k: number, item: NounItem, own: OwnVerb): Signals {
  const { items } = read;
  const verb = own.verb >= 0 ? items[own.verb] : undefined;
  const base = own.verb >= 0 ? verbSignals(read, own.verb) : NO_SIGNALS;
  const effects: Effect[] = [];
  const from = item.from;
  const near = (name: string): boolean =>
    classBetween(read, from - 3, from, name) || classBetween(read, item.to, item.to + 2, name);
  // "pulled out of a meeting", "a meeting was called off"
  const idiom =
    verb !== undefined &&
    (classBetween(read, verb.from, Math.min(verb.to, from), 'cancelled') ||
      (own.place === 'subject' && classBetween(read, verb.from, verb.to + 1, 'cancelled')));
  if (near('cancelled') || idiom) effects.push('cancelled');
  else if (near('refused')) effects.push('refused');
  else if (near('planned')) effects.push('planned');
  else if (classBetween(read, from - 4, from, 'requested')) effects.push('requested');
  const question = asks(read, k);
  const negative = item.negative;
  if (own.place === 'phrase') {
    const tense = base.tense === 'future' ? 'future' : 'past';
    if (own.preposition === 'before')
      return { ...NO_SIGNALS, negative, effects: [...effects, 'planned'], tense: 'future' };
    if (own.preposition === 'purpose' || own.preposition === 'without')
      return {
        ...NO_SIGNALS,
        negative: negative || own.preposition === 'without',
        effects:
          own.preposition === 'purpose' && !negative
            ? [...effects, 'planned', ...againstPlans(read, k)]
            : effects,
        tense: 'future',
        irrealis: own.preposition === 'purpose' && negative,
      };
    if (own.preposition === 'during' || own.preposition === 'after')
      return {
        ...NO_SIGNALS,
        negative,
        effects,
        tense: base.effects.includes('planned') && own.preposition === 'during' ? 'future' : tense,
      };
    const governor = items[read.row.verbBefore(k)];
    const against = governor?.is === 'verb' ? governor.group.ownEffect : null;
    if (
      own.preposition === 'of' &&
      (against === 'refused' || against === 'cancelled' || against === 'denied')
    ) {
      // "a décliné l'idée d'un rendez-vous"
      return { ...NO_SIGNALS, negative, effects: [against], tense: 'past' };
    }
    if (own.preposition === 'by')
      return {
        ...base,
        negative: base.negative || negative,
        effects: [...base.effects, ...effects],
      };
    // "would be raised at a meeting": the nearest verb says when.
    const close = read.row.verbBefore(k);
    const ahead = close >= 0 && verbSignals(read, close).tense === 'future';
    return { ...NO_SIGNALS, negative, effects, tense: ahead ? 'future' : 'past' };
  }
  if (verb?.is === 'verb') {
    const { group } = verb;
    const effect = group.ownEffect;
    const happens = own.takesPart || own.place === 'subject' || effect === null;
    if (own.place === 'object' && !own.takesPart) {
      // "demande une rencontre", "a annulé sa rencontre", "évoque sa rencontre"
      if (effect && effect !== 'report' && effect !== 'fact') {
        const inPast = base.negative ? ([] as Effect[]) : [effect];
        return {
          ...base,
          negative: (base.negative && effect !== 'refused' && effect !== 'cancelled') || negative,
          effects: [...base.effects, ...inPast, ...effects],
          tense:
            effect === 'planned' || effect === 'possible' || effect === 'requested'
              ? 'future'
              : base.tense,
          irrealis: base.irrealis || question,
        };
      }
      return {
        ...NO_SIGNALS,
        negative,
        effects,
        tense: base.tense === 'future' && !item.possessive ? 'future' : 'past',
        irrealis: question,
      };
    }
    if (happens) {
      const own_: Effect[] =
        own.place === 'subject' &&
        group.passive &&
        effect &&
        effect !== 'report' &&
        effect !== 'fact'
          ? [effect]
          : [];
      // "has a meeting with X": on the agenda, as "has to".
      const agenda: Effect[] =
        own.takesPart && effect === 'planned' && base.tense === 'present' ? ['planned'] : [];
      const organised = ['organiser', 'préparer'].includes(group.lemma);
      return {
        ...base,
        negative: base.negative || negative,
        effects: [
          ...base.effects,
          ...agenda,
          ...(organised && base.tense === 'past' ? [] : own_),
          ...effects,
        ],
        irrealis: base.irrealis || question,
      };
    }
  }
  return { ...NO_SIGNALS, negative, effects, tense: 'past', irrealis: question };
}
