import { followerOf } from '../../src/app/follower.ts';
import type { GrowingCorpus } from '../../src/bots/community/community.ts';
import { answerOf, questionOf, scriptedEntrevue, smallCorpus } from './scriptedEntrevue.ts';
import { build, type Telling } from './tellings.ts';

/** A corpus that grows when a test says so; questions are answered with their own words. */
export function growingCorpus(tellings: readonly Telling[]) {
  let register = build(tellings);
  let indexedAt = '2021-03-05T00:00:00.000Z';
  const corpus: GrowingCorpus = {
    ...scriptedEntrevue((request) => answerOf(request, { verdict: questionOf(request) }), {
      summary: () => ({ ...smallCorpus, indexedAt }),
    }),
    follower: () => followerOf(register),
  };
  return {
    corpus,
    community(next: readonly Telling[]): void {
      register = build(next);
      indexedAt = new Date(Date.parse(indexedAt) + 1000).toISOString();
    },
  };
}
