import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
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
  // "Personne ne nie que…": two denials make a claim.
  if (negations(whole, language).size > 1) return false;
  const has = (cue: Cue, within: string): boolean =>
    cue === 'negation' ? negations(within, language).size > 0 : rules[cue].test(within);
  const found = cues.filter((cue) => rules[cue].test(whole));
  const { needs, allows } = wording[status];
  const reserved = status === 'unconfirmed' && whole !== padded(text).replace(rules.falseCue, ' ');
  if (needs.length > 0 && !reserved && !needs.some((cue) => has(cue, whole))) return false;
  if (found.some((cue) => !needs.includes(cue) && !allows.includes(cue))) return false;
  if (status === 'held') return true;

  // A finite "met" is told as fact unless its own clause takes it back.
  const excuse = excuses[status];
  return text.split(rules.clause).every((part) => {
    const clause = clean(part);
    return !rules.happened.test(clause) || (excuse !== undefined && has(excuse, clause));
  });
}

/** What may stand in one clause with a finite verb of meeting. */
const excuses: Readonly<Partial<Record<MeetingStatus, Cue>>> = {
  unconfirmed: 'unconfirmed',
  not_held: 'negation',
  refused: 'negation',
  cancelled: 'negation',
};

/** The words that deny, those left out that only complete or repeat a denial. */
function negations(text: string, language: Language): ReadonlySet<string> {
  const { negation, negationParts } = language.writing;
  const pattern = new RegExp(negation, 'g');
  const found = new Set<string>();
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0].trim();
    if (!negationParts.has(word)) found.add(word);
    // Neighbours share the space between them.
    pattern.lastIndex = match.index + match[0].length - 1;
  }
  return found;
}
