import { NO_GROUP } from '../groups.ts';
import type { Mention } from '../mention.ts';
import type { ReadSentence } from '../reading.ts';
import { attributesOf } from './attributes.ts';
import { nounSignals, scheduled } from './nounSignals.ts';
import {
  classBetween,
  companions,
  followedBy,
  type NounItem,
  type OwnVerb,
  pronounFor,
  type Told,
  withRumour,
} from './told.ts';
import { listedAdjective } from './verbs.ts';

export function fromNoun(read: ReadSentence, k: number, item: NounItem, sport: boolean): Told[] {
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

/** Several people told before: "leur rencontre". */
function theirs(item: NounItem): Mention {
  return pronounFor(item.from, true);
}
