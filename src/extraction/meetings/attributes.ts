import type { Effect } from '../../languages/contract/grammar.ts';
import type { MeetingStatus, Modality, Polarity, Tense } from '../../types.ts';
import type { Row } from '../arguments.ts';
import type { Item, VerbTense } from '../items.ts';
import type { ReadSentence } from '../reading.ts';

/** ACE attributes and what a reader is told. */
export interface Attributes {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly status: MeetingStatus;
}

/** What speaks for or against a meeting where it is told. */
export interface Signals {
  readonly negative: boolean;
  readonly effects: readonly Effect[];
  readonly tense: VerbTense;
  /** Only imagined: condition, question, purpose. */
  readonly irrealis: boolean;
  /** Told under reserve: conditional of rumour. */
  readonly reserve: boolean;
}

/** Derives the ACE attributes and the status from the signals of a clause. */
export function attributesOf(signals: Signals): Attributes {
  const has = (effect: Effect): boolean => signals.effects.includes(effect);
  const against = has('refused') || has('cancelled') || has('denied');
  // "n'a pas refusé de": two negations, nothing settled.
  const negative = signals.negative !== against;
  const open =
    signals.irrealis ||
    signals.reserve ||
    has('planned') ||
    has('possible') ||
    has('requested') ||
    has('unconfirmed') ||
    signals.tense === 'future' ||
    (signals.negative && against);
  const tense: Tense =
    signals.tense === 'none'
      ? open
        ? 'future'
        : 'past'
      : open && !signals.reserve && signals.tense === 'present'
        ? 'future'
        : signals.tense;
  if (negative) {
    const status: MeetingStatus = has('cancelled')
      ? 'cancelled'
      : has('refused')
        ? 'refused'
        : 'not_held';
    return {
      polarity: 'negative',
      modality: open || has('denied') ? 'other' : 'asserted',
      tense,
      status,
    };
  }
  if (!open) return { polarity: 'positive', modality: 'asserted', tense, status: 'held' };
  const status: MeetingStatus = has('requested')
    ? 'requested'
    : signals.reserve || has('possible') || has('unconfirmed') || signals.irrealis
      ? 'unconfirmed'
      : 'planned';
  return { polarity: 'positive', modality: 'other', tense, status };
}

const NONE: Signals = {
  negative: false,
  effects: [],
  tense: 'none',
  irrealis: false,
  reserve: false,
};

/** Signals of the verb at item `k`, with those of whatever governs it. */
export function verbSignals(read: ReadSentence, k: number, depth = 0): Signals {
  const { row } = read;
  const item = row.item(k);
  if (item?.is === 'finite') return { ...NONE, tense: 'past' };
  if (item?.is !== 'verb' || depth > 4) return NONE;
  const { group } = item;
  const outer = clauseSignals(read, k, depth);
  if (row.isFinite(k)) {
    return {
      negative: group.negative || ((group.marked || unmarked(read)) && joinedByNor(read, k)),
      effects: [...outer.effects, ...group.effects],
      tense:
        group.tense === 'present' && (futureBeside(read, k) || coming(read, k))
          ? 'future'
          : group.tense,
      irrealis: outer.irrealis || asks(read, k) || wished(read, k),
      reserve: group.mood === 'conditional' && group.effects.length === 0,
    };
  }
  const inherited = dependentSignals(read, k, depth);
  return {
    negative: group.negative !== inherited.negative,
    effects: [...inherited.effects, ...group.effects],
    tense: group.tense === 'past' && inherited.tense !== 'future' ? 'past' : inherited.tense,
    irrealis: inherited.irrealis || outer.irrealis || asks(read, k),
    reserve: inherited.reserve,
  };
}

/** The clause at item `k` ends in a question mark, inside its quotation or sentence. */
export function asks(read: ReadSentence, k: number): boolean {
  for (let j = k + 1; j < read.items.length; j += 1) {
    const mark = read.row.mark(j);
    if (mark === '?') return true;
    if (mark !== null && /^[.!;»”"]$/u.test(mark)) return false;
  }
  return read.question;
}

/** The verb at `k` makes a fact of the purpose that depends on it. */
function taken(read: ReadSentence, k: number): boolean {
  const item = read.row.item(k);
  return (
    item?.is === 'verb' &&
    read.context.lexicon.language.meetings.purposeFacts.includes(item.group.lemma)
  );
}

/** "meets X tomorrow", "is meeting X on Friday": a present that speaks of what is to come. */
function coming(read: ReadSentence, k: number): boolean {
  const item = read.row.item(k);
  const { tokens, lexicon } = read.context;
  let to = item?.to ?? 0;
  let dated = false;
  for (let j = k + 1; j < read.items.length; j += 1) {
    const next = read.items[j];
    if (!next || next.is === 'verb' || next.is === 'relative' || next.is === 'subordinator') break;
    if (next.is === 'mark' && next.text !== ',') break;
    dated ||= next.is === 'date';
    to = next.to;
  }
  if (dated && item?.is === 'verb' && item.group.progressive) return true;
  for (let i = item?.to ?? 0; i < to; i += 1)
    if (
      lexicon.closed(tokens, i).some(({ hit }) => hit.is === 'wordClass' && hit.name === 'coming')
    )
      return true;
  return false;
}

/** A language that negates with one word: "neither X nor Y" needs no mark on the verb. */
function unmarked(read: ReadSentence): boolean {
  return read.context.lexicon.language.grammar.negationMarks.length === 0;
}

/** "ni X ni Y ne". */
function joinedByNor(read: ReadSentence, k: number): boolean {
  for (let j = k - 1; j >= 0; j -= 1) {
    const item = read.row.item(j);
    if (!item || item.is === 'verb' || item.is === 'subordinator') return false;
    if (item.is === 'conjunction' && item.key === 'nor') return true;
  }
  return false;
}

/** A subjunctive tells what is wanted or feared, but behind "bien que" or "après que". */
function wished(read: ReadSentence, k: number): boolean {
  const item = read.row.item(k);
  if (item?.is !== 'verb' || item.group.mood !== 'subjunctive') return false;
  for (let j = k - 1; j >= 0; j -= 1) {
    const before = read.row.item(j);
    if (before?.is === 'subordinator') return before.key !== 'time' && before.key !== 'other';
    if (before?.is === 'relative') return before.key === 'object';
    if (before?.is === 'mark' || before?.is === 'verb') return false;
  }
  return false;
}

/** "déjeune avec X puis recevra Y": a present beside a future is one. */
function futureBeside(read: ReadSentence, k: number): boolean {
  const { row } = read;
  for (let j = k + 1; j < read.items.length; j += 1) {
    const item = row.item(j);
    if (!item || item.is === 'relative' || item.is === 'subordinator') return false;
    if (item.is === 'mark' && /^[;:.«»"]$/u.test(item.text)) return false;
    if (item.is === 'verb' && row.isFinite(j))
      return item.group.tense === 'future' && item.group.mood === 'indicative';
  }
  return false;
}

/** An infinitive, participle or gerund takes its colour from what it hangs on. */
function dependentSignals(read: ReadSentence, k: number, depth: number): Signals {
  const { row } = read;
  const item = row.item(k);
  if (item?.is !== 'verb') return NONE;
  let j = k - 1;
  while (row.item(j)?.is === 'adverb' || row.item(j)?.is === 'date' || row.item(j)?.is === 'place')
    j -= 1;
  const before = row.item(j);
  const controller = row.controller(k);
  const main =
    controller >= 0 && controller !== k ? verbSignals(read, controller, depth + 1) : NONE;
  const asked = before?.is === 'preposition' ? row.item(j - 1) : before;
  // "yet to decide whether to meet": nothing settled either way.
  if (asked?.is === 'subordinator' && asked.key === 'if')
    return { ...NONE, irrealis: true, tense: 'future' };
  if (before?.is === 'preposition' && before.key === 'to') {
    const named = row.item(j - 1);
    // "wrong for X to meet Y"
    if (named?.is === 'mention' && row.governed.get(j - 1) === 'purpose') {
      const from = read.items[row.groupEndingAt(j - 1).from]?.from ?? named.from;
      const denied = endsNegative(read, from);
      return { ...main, negative: main.negative || denied, irrealis: true, tense: 'future' };
    }
  }
  const intent =
    before?.is === 'preposition' && (before.key === 'of' || before.key === 'to')
      ? intentAt(read, j - 1)
      : null;
  const governing = row.item(controller);
  const had =
    governing?.is === 'verb' &&
    read.context.lexicon.language.meetings.takePart.includes(governing.group.lemma);
  if (intent)
    return {
      ...main,
      // "n'a pas eu l'occasion de" denies it; "n'a pas caché son envie de" does not.
      negative: had && main.negative,
      effects: [...main.effects.filter((e) => e !== 'report'), intent, ...undone(governing)],
    };
  if (before?.is === 'preposition') {
    switch (before.key) {
      case 'purpose':
        // "a profité de sa visite pour rencontrer X": he did.
        if (taken(read, controller)) return main;
        return { ...NONE, irrealis: true, tense: 'future' };
      case 'without':
        return { ...NONE, negative: true, tense: main.tense };
      case 'after':
        return { ...NONE, tense: main.tense === 'future' ? 'future' : 'past' };
      case 'before':
        return {
          ...main,
          negative: false,
          effects: main.effects.filter((e) => e === 'planned' || e === 'possible'),
        };
      default:
        break;
    }
  }
  if (before?.is === 'conjunction' && before.key === 'then' && item.group.mood === 'infinitive')
    return { ...main, negative: false };
  if (item.group.mood === 'gerund') {
    // "denied meeting X", "ruled out meeting X"
    const governing = row.item(controller);
    const beside =
      controller === j ||
      (before?.is === 'preposition' &&
        before.key === 'to' &&
        read.items.slice(controller + 1, j).every((it) => it.is === 'word' || it.is === 'adverb'));
    const own = governing?.is === 'verb' && beside ? governing.group.ownEffect : null;
    return own && own !== 'report' && own !== 'fact'
      ? { ...main, effects: [...main.effects, own] }
      : { ...main, negative: false };
  }
  const governor = row.item(controller);
  if (governor?.is !== 'verb')
    return item.group.tense === 'past'
      ? { ...NONE, tense: 'past' }
      : { ...NONE, tense: main.tense };
  const effect = governor.group.ownEffect;
  if (item.group.mood === 'participle') {
    // "reçu mardi par X, Y a déclaré": the participle tells of the past unless the whole is to come.
    return { ...NONE, tense: main.tense === 'future' ? 'future' : 'past' };
  }
  if (effect === 'report' || effect === null || effect === undefined)
    return {
      ...main,
      effects: main.effects,
      // "n'est pas le seul à avoir refusé": the negation is not about the meeting.
      negative: false,
      tense: item.group.tense === 'past' ? 'past' : main.tense,
    };
  // "a annoncé s'être entretenu": a perfect infinitive tells of what was, whatever announces it.
  if (item.group.tense === 'past' && effect !== 'denied' && effect !== 'unconfirmed')
    return { ...NONE, tense: 'past' };
  return { ...main, effects: [...main.effects, effect] };
}

/** What a noun like "envie" or "refus" at item `k` does to the infinitive behind it. */
function intentAt(read: ReadSentence, k: number): Effect | null {
  const item = read.row.item(k);
  if (!item || item.is === 'mark') return null;
  const { tokens, lexicon } = read.context;
  for (const { hit } of lexicon.closed(tokens, item.to - 1))
    if (hit.is === 'wordClass' && hit.name.startsWith('intent:'))
      return hit.name.slice(7) as Effect;
  return null;
}

/** What introduces the clause of the verb at `k`: "si", "pour que", "nie que". */
function clauseSignals(read: ReadSentence, k: number, depth: number): Signals {
  const { row } = read;
  for (let j = k - 1; j >= 0; j -= 1) {
    const item = row.item(j);
    if (!item) break;
    if (item.is === 'mark' && /^[;:.!?]$/u.test(item.text)) break;
    if (item.is === 'subordinator') {
      const verb = row.item(k);
      const settled =
        verb?.is === 'verb' && verb.group.mood === 'indicative' && verb.group.tense === 'past';
      if (item.key === 'if') {
        // "demandait s'il avait vu X" leaves it open, "s'il rencontra X" grants it.
        const asking = row.item(j - 1);
        return { ...NONE, irrealis: !settled || asking?.is === 'verb' };
      }
      if (item.key === 'purpose') return { ...NONE, irrealis: true };
      // "when X meets Y" is still to come where the language says so.
      const { timeClausesAhead } = read.context.lexicon.language.grammar;
      if (timeClausesAhead && (item.key === 'time' || item.key === 'before'))
        return verb?.is === 'verb' && verb.group.tense === 'present'
          ? { ...NONE, effects: ['planned'] }
          : NONE;
      if (item.key === 'that') {
        const from = thatSignals(read, row, j, depth);
        const subjunctive = verb?.is === 'verb' && verb.group.mood === 'subjunctive';
        return { ...from, irrealis: from.irrealis || subjunctive };
      }
      return NONE;
    }
    if (item.is === 'verb' || item.is === 'finite') {
      // "denied he had met X": a clause without its conjunction.
      const own = item.is === 'verb' ? item.group.ownEffect : null;
      const subject = row.item(k - 1);
      const bare =
        j === k - 1
          ? hasSubject(row, k)
          : subject?.is === 'mention' && row.groupEndingAt(k - 1).from === j + 1;
      if (bare && (own === 'denied' || own === 'unconfirmed') && row.isFinite(k))
        return { ...NONE, effects: [own] };
      break;
    }
  }
  return NONE;
}

/** "abandoned attempts to": the verb before the noun of intent undoes it. */
function undone(governing: Item | undefined): Effect[] {
  const own = governing?.is === 'verb' ? governing.group.ownEffect : null;
  return own === 'cancelled' || own === 'refused' ? [own] : [];
}

/** "no plans for" ends right before token `at`. */
function endsNegative(read: ReadSentence, at: number): boolean {
  const { tokens, lexicon } = read.context;
  for (let i = Math.max(0, at - 5); i < at; i += 1)
    if (
      lexicon
        .closed(tokens, i)
        .some(({ hit, length }) => hit.is === 'negativeDeterminer' && i + length === at)
    )
      return true;
  return false;
}

function hasSubject(row: Row, k: number): boolean {
  const item = row.item(k);
  return item?.is === 'verb' && item.group.subject !== null;
}

/** A finite present without any subject that opens its clause: an imperative. */
function commands(read: ReadSentence, k: number): boolean {
  const { row } = read;
  const item = row.item(k);
  const before = row.item(k - 1);
  const opens = before === undefined || (before.is === 'mark' && before.text !== ',');
  return (
    opens &&
    item?.is === 'verb' &&
    item.group.mood === 'indicative' &&
    item.group.tense === 'present' &&
    !item.group.passive &&
    row.ownSubject(k).mentions.length === 0
  );
}

function thatSignals(read: ReadSentence, row: Row, at: number, depth: number): Signals {
  for (let j = at - 1; j >= 0 && j >= at - 6; j -= 1) {
    const item = row.item(j);
    if (item?.is === 'mark' && item.text !== ',') return NONE;
    if (item?.is !== 'verb') continue;
    // "Écrivez que X a rencontré Y": told to be said, not said.
    if (commands(read, j)) return { ...NONE, irrealis: true };
    const effect = item.group.ownEffect;
    if (
      (effect === 'refused' || effect === 'cancelled') &&
      verbSignals(read, j, depth + 1).negative
    )
      return { ...NONE, effects: ['possible'] };
    if (
      effect === 'refused' ||
      effect === 'denied' ||
      effect === 'possible' ||
      effect === 'unconfirmed' ||
      effect === 'requested'
    )
      return {
        ...NONE,
        effects: verbSignals(read, j, depth + 1).negative && effect !== 'denied' ? [] : [effect],
      };
    return NONE;
  }
  return NONE;
}
