import type { ReadSentence } from '../reading.ts';
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
