/** Learns what a question leaves open from how it is worded. */
import {
  SLOTS,
  type Slot,
  type SlotChance,
  slotFeatures,
  slotsOf,
} from '../src/answering/question/slots.ts';
import type { LinearWeights } from '../src/extraction/linear.ts';
import { languages } from '../src/languages/index.ts';
import type { Language } from '../src/languages/language.ts';
import type { LanguageCode } from '../src/types.ts';
import { Encoded, SETTINGS, trainLogistic } from './logistic.ts';
import type { GoldQuestion } from './questions.ts';
import { FOLDS, foldOf } from './reading.ts';

const SLOTS_OF_KINDS: Readonly<Record<string, Slot>> = {
  did_meet: 'whether',
  'did-meet': 'whether',
  did_meet_yes: 'whether',
  did_meet_no: 'whether',
  planned: 'whether',
  denied: 'whether',
  cancelled: 'whether',
  phone: 'whether',
  phone_planned: 'whether',
  who_met: 'who',
  'who-met': 'who',
  who: 'who',
  typo: 'who',
  when: 'when',
  'when-met': 'when',
  where: 'where',
  'where-met': 'where',
  why: 'why',
  why_not: 'why',
  what_said: 'said',
  about_what: 'topic',
  what_about: 'topic',
  topic: 'topic',
  who_asked: 'initiator',
  who_present: 'present',
  present: 'present',
  how_long: 'duration',
  how_many: 'count',
  count: 'count',
  first_last: 'order',
  last_time: 'order',
  list: 'list',
  period: 'list',
};

/** The slot that a question was written for. */
export const slotOfKind = (kind: string | undefined): Slot => SLOTS_OF_KINDS[kind ?? ''] ?? 'other';

const SLOT_SETTINGS = { ...SETTINGS, epochs: 12, rate: 0.15, l1: 0.05, l2: 1, least: 2 };

export interface LearnedSlots {
  readonly weights: LinearWeights;
  /** By question: what a model says of it that has not seen its fold. */
  readonly unseen: ReadonlyMap<string, readonly SlotChance[]>;
  readonly accuracy: number;
}

/** @param groupOf unit of cross-validation */
export function trainSlots(
  code: LanguageCode,
  questions: readonly GoldQuestion[],
  groupOf: (question: GoldQuestion) => string,
): LearnedSlots {
  const language = languages.find((one) => one.code === code) as Language;
  const own = questions.filter(({ lang }) => lang === code);
  const space = new Encoded();
  const examples = own.map((question) => ({
    ids: space.encode(slotFeatures(question.question, language)),
    label: SLOTS.indexOf(slotOfKind(question.kind)),
    weight: 1,
  }));
  const learn = (kept: (question: GoldQuestion) => boolean): LinearWeights =>
    trainLogistic(
      examples.filter((_, i) => kept(own[i] as GoldQuestion)),
      space,
      SLOTS.length,
      SLOT_SETTINGS,
    );
  const unseen = new Map<string, readonly SlotChance[]>();
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn((question) => foldOf(groupOf(question)) !== fold);
    for (const question of own) {
      if (foldOf(groupOf(question)) !== fold) continue;
      const slots = slotsOf(question.question, language, weights);
      unseen.set(question.id, slots);
      if (slots[0]?.[0] === slotOfKind(question.kind)) right += 1;
    }
  }
  return { weights: learn(() => true), unseen, accuracy: right / Math.max(1, own.length) };
}
