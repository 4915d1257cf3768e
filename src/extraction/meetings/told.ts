import type { MeetingKind } from '../../types.ts';
import type { Item } from '../items.ts';
import type { Mention } from '../mention.ts';
import type { ReadSentence } from '../reading.ts';
import type { Attributes, Signals } from './attributes.ts';

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

export type VerbItem = Extract<Item, { is: 'verb' }>;
export type NounItem = Extract<Item, { is: 'noun' }>;

/** The verb that a noun of meeting stands with. */
export interface OwnVerb {
  /** Verb that says what became of the meeting, or -1. */
  readonly verb: number;
  /** Its subject takes part. */
  readonly takesPart: boolean;
  /** The noun is its subject ("la rencontre aura lieu"), object, or in a phrase beside it. */
  readonly place: 'subject' | 'object' | 'phrase' | 'none';
  readonly preposition: string | null;
}

export function hasClass(read: ReadSentence, is: 'sport' | 'remote'): boolean {
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

export function withRumour(read: ReadSentence, signals: Signals): Signals {
  if (!classBetween(read, 0, read.context.tokens.length, 'rumour')) return signals;
  return { ...signals, reserve: true };
}

/** Token behind one of the phrases, when it stands right behind the verb (an adverb or two between); else 0. */
export function followedBy(
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

export function pronounFor(from: number, plural: boolean): Mention {
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
export function companions(
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
