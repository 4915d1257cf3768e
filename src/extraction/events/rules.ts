/** What the hand-written rules say of a sentence, as evidence for the learned judge. */
import { folded } from '../../text/tokens.ts';
import type { Meeting } from '../../types.ts';
import { isShortFor, relateNames } from '../../world/names.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './features.ts';
import type { Entity } from './text.ts';

const memory = new Map<string, boolean>();

/** May two names of one text be one person's? */
export function sameName(a: string, b: string): boolean {
  const key = `${a}|${b}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const same =
    folded(a) === folded(b) ||
    isShortFor(a, b) ||
    isShortFor(b, a) ||
    (a.includes(' ') && b.includes(' ') && relateNames(a, b) !== 'none');
  if (memory.size > 50_000) memory.clear();
  memory.set(key, same);
  return same;
}

export const takesPart = (meeting: Meeting, entity: Entity): boolean =>
  meeting.participants.some((name) => sameName(name, entity.name));

/** Meetings that the rules found in a stretch of text. */
export const rulesIn = (rules: readonly Meeting[], start: number, end: number): Meeting[] =>
  rules.filter(({ sources }) => sources.some((s) => s.start < end && s.end > start));

export const statusOf = (m: Pick<Meeting, 'polarity' | 'modality'>): 0 | 1 | 2 =>
  m.polarity === 'negative' ? 2 : m.modality === 'other' ? 1 : 0;

export function rulePairFeatures(
  context: Context,
  a: Candidate,
  b: Candidate,
  rules: readonly Meeting[],
): string[] {
  const { sentence, trigger } = context;
  const here = rulesIn(rules, sentence.start, sentence.end);
  const has = (m: Meeting, c: Candidate): boolean => c.entity !== null && takesPart(m, c.entity);
  const both = here.find((m) => has(m, a) && has(m, b));
  if (both)
    return [
      'rule=both',
      `rule=both|${both.kind}`,
      `rule=both|n=${Math.min(3, both.participants.length)}`,
      `rule=both|far=${a.offset || b.offset ? 1 : 0}`,
      `rule=both|tf=${trigger.family}`,
    ];
  const half = here.find((m) => has(m, a) || has(m, b));
  const out = half
    ? [
        'rule=half',
        `rule=half|n=${Math.min(2, half.participants.length)}`,
        `rule=half|u=${half.unnamed.length > 0 ? 1 : 0}|res=${a.entity && b.entity ? 1 : 0}`,
      ]
    : [here.length > 0 ? 'rule=other' : 'rule=none'];
  if (rules.some((m) => has(m, a) && has(m, b))) out.push('rule=elsewhere');
  return out;
}

export function ruleStatusFeatures(
  context: Context,
  taking: readonly Entity[],
  rules: readonly Meeting[],
): string[] {
  const { sentence, word } = context;
  const here = rulesIn(rules, sentence.start, sentence.end);
  const same =
    here.find((m) => taking.filter((e) => takesPart(m, e)).length > 1) ??
    here.find((m) => taking.some((e) => takesPart(m, e)));
  if (!same) return ['rs=none'];
  return [
    `rs=${statusOf(same)}`,
    `rs=${statusOf(same)}|${word.upos}`,
    `rk=${same.kind}`,
    `rs=${same.status}`,
  ];
}
