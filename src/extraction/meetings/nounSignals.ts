import type { Effect } from '../../languages/contract/grammar.ts';
import type { ReadSentence } from '../reading.ts';
import { asks, type Signals, verbSignals } from './attributes.ts';
import { classBetween, type NounItem, type OwnVerb } from './told.ts';

/** "shelved plans for a summit", "called for a summit": what became of the plan that the noun at `k` depends on. */
function againstPlans(read: ReadSentence, k: number): Effect[] {
  const verb = read.row.verbBefore(k);
  const item = read.items[verb];
  const own = item?.is === 'verb' ? item.group.ownEffect : null;
  const between = read.items.slice(verb + 1, k).some((other) => other.is === 'mention');
  return !between && (own === 'cancelled' || own === 'refused' || own === 'requested') ? [own] : [];
}

/** "a meeting expected on Friday [was called off]": a bare participle with its verb still to come. */
export function scheduled(read: ReadSentence, k: number): boolean {
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

const NO_SIGNALS: Signals = {
  negative: false,
  effects: [],
  tense: 'none',
  irrealis: false,
  reserve: false,
};

/** Whether the meeting that a noun names came about. */
export function nounSignals(read: ReadSentence, k: number, item: NounItem, own: OwnVerb): Signals {
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
    // "would be raised at a meeting": the nearest verb says when.
    const close = read.row.verbBefore(k);
    const ahead = close >= 0 && verbSignals(read, close).tense === 'future';
    if (own.preposition === 'during' || own.preposition === 'after')
      return {
        ...NO_SIGNALS,
        negative,
        effects,
        tense:
          ahead || (base.effects.includes('planned') && own.preposition === 'during')
            ? 'future'
            : tense,
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
    const opened = verb?.is === 'verb' ? verb.group.ownEffect : null;
    if (
      own.preposition === 'to' &&
      (opened === 'requested' || opened === 'planned' || opened === 'possible')
    )
      return {
        ...base,
        negative: base.negative || negative,
        effects: [...base.effects, ...effects, opened],
      };
    if (own.preposition === 'by')
      return {
        ...base,
        negative: base.negative || negative,
        effects: [...base.effects, ...effects],
      };
    // "look forward to a meeting with X"
    const awaited =
      own.preposition === 'to' &&
      against === 'planned' &&
      !items.slice(close + 1, k).some((other) => other.is === 'mention' || other.is === 'place');
    return {
      ...NO_SIGNALS,
      negative,
      effects: awaited ? [...effects, 'planned'] : effects,
      tense: ahead || awaited ? 'future' : 'past',
    };
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
      const organised = read.context.lexicon.language.meetings.organising.includes(group.lemma);
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
