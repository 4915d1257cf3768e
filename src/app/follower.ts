import { languages } from '../languages/index.ts';
import { concerns, subjectOf } from '../register/follow.ts';
import { newsSince, toldBy } from '../register/news.ts';
import type { Register } from '../register/register.ts';
import type { Follower } from '../types.ts';

const words = [...new Set(languages.flatMap(({ telegram }) => telegram.between))];
const between = new RegExp(`\\s*(?:[,;/&+]|\\s(?:${words.join('|')})\\s)\\s*`, 'iu');

/** What is new in a register, and whom it concerns. */
export function followerOf(register: Register): Follower {
  return {
    subject: (typed) => subjectOf(register, typed, between),
    told: () => toldBy(register),
    since: (before) => newsSince(before, register),
    concerns: (subject) => concerns(register, subject),
  };
}
