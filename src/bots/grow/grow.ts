/** What a chat may make of the corpus beside asking: follow it, judge its answers. */
import type { Log } from '../../log.ts';
import { openState } from '../../state/database.ts';
import { openFeedback } from '../../state/feedback.ts';
import { openFollows } from '../../state/follows.ts';
import type { Entrevue, Follower } from '../../types.ts';
import { createFeedback, type Feedback } from './feedback.ts';
import type { FollowTools } from './follow.ts';

export interface Grow {
  readonly follow: FollowTools;
  readonly feedback: Feedback;
  /** Compares the corpus with what it told the last time. */
  notice(): void;
  /** A chat goes on under another id. */
  moved(from: string, to: string): void;
  close(): void;
}

/** What these commands need of the corpus beside answers. */
export interface GrowingCorpus extends Entrevue {
  follower(): Follower;
}

export function openGrow(corpus: GrowingCorpus, dataFolder: string, log: Log): Grow {
  const database = openState(dataFolder);
  const follows = openFollows(database, () => true);
  return {
    follow: { follows, followerOf: () => corpus.follower() },
    feedback: createFeedback(openFeedback(database), () => corpus.summary().indexedAt),
    notice() {
      const { indexedAt } = corpus.summary();
      if (indexedAt === null) return;
      try {
        const kept = follows.notice('', indexedAt, corpus.follower(), Date.now());
        if (kept > 0) log.info({ news: kept }, 'news for chats');
      } catch (error) {
        log.error({ err: error }, 'news were not noticed');
      }
    },
    moved: (from, to) => follows.move(from, to),
    close: () => database.close(),
  };
}

/** Buttons of these cards begin with it; those of answers with a digit. */
export function isGrowButton(id: string): boolean {
  return id.startsWith('g:');
}
