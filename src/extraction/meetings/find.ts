import type { Effect } from '../../languages/contract/grammar.ts';
import type { VerbRule } from '../../languages/contract/meetings.ts';
import type { MeetingKind } from '../../types.ts';
import { type ClauseArguments, type Group, NO_GROUP } from '../arguments.ts';
import type { Item } from '../clauses.ts';
import type { Mention } from '../mentions.ts';
import type { ReadSentence } from '../reading.ts';
import { type Attributes, asks, attributesOf, type Signals, verbSignals } from './attributes.ts';
import { fromNoun } from './nouns.ts';
import { classBetween, hasClass, type Told } from './told.ts';
import { fromVerb } from './verbs.ts';

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
