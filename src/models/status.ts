import type { Language } from '../languages/language.ts';
import { fold } from '../retrieval/words/fold.ts';
import type { MeetingStatus } from '../types.ts';

/** Folded words between single spaces, with one at either end: what cue patterns are matched against. */
export function padded(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

type Cue = 'negation' | 'planned' | 'unconfirmed' | 'requested' | 'refused' | 'cancelled';
const cues: readonly Cue[] = [
  'negation',
  'planned',
  'unconfirmed',
  'requested',
  'refused',
  'cancelled',
];

/** Which cue a status must be told with, and which others may stand beside it. */
const wording: Readonly<Record<MeetingStatus, { needs: readonly Cue[]; allows: readonly Cue[] }>> =
  {
    held: { needs: [], allows: [] },
    planned: { needs: ['planned'], allows: [] },
    unconfirmed: { needs: ['unconfirmed'], allows: ['planned', 'requested'] },
    requested: { needs: ['requested'], allows: ['unconfirmed', 'planned'] },
    refused: { needs: ['refused', 'negation'], allows: ['requested', 'unconfirmed', 'planned'] },
    cancelled: { needs: ['cancelled'], allows: ['planned', 'negation'] },
    not_held: { needs: ['negation'], allows: cues },
  };

/**
 * Is a meeting of this status told as such: with the words it needs and no others that would
 * turn it into a plan, a denial or a fact?
 */
export function tellsStatus(text: string, status: MeetingStatus, language: Language): boolean {
  const rules = language.writing;
  const open = status === 'planned' || status === 'unconfirmed' || status === 'requested';
  const clean = (part: string): string => {
    const plain = padded(part).replace(rules.falseCue, ' ');
    return open ? plain.replace(rules.caveat, ' ') : plain;
  };
  const whole = clean(text);
  const found = cues.filter((cue) => rules[cue].test(whole));
  const { needs, allows } = wording[status];
  const caveatOnly =
    status === 'unconfirmed' && whole !== padded(text).replace(rules.falseCue, ' ');
  if (needs.length > 0 && !caveatOnly && !found.some((cue) => needs.includes(cue))) return false;
  if (found.some((cue) => !needs.includes(cue) && !allows.includes(cue))) return false;
  if (status === 'held') return true;

  // A finite "met" is told as fact unless its own clause takes it back.
  const excuses: readonly Cue[] =
    status === 'unconfirmed'
      ? ['unconfirmed']
      : status === 'not_held' || status === 'refused' || status === 'cancelled'
        ? ['negation', 'refused', 'cancelled']
        : [];
  return text.split(rules.clause).every((part) => {
    const clause = clean(part);
    return !rules.happened.test(clause) || excuses.some((cue) => rules[cue].test(clause));
  });
}
