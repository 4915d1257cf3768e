/** What people asked the bots to keep: in the data folder, or in the store that several processes share. */
import type { Pool } from '../postgres/connect.ts';
import type { Arrivals } from './arrivals.ts';
import { arrivalsHere } from './arrivals.ts';
import { openStateFile } from './database.ts';
import { type Drafts, openDrafts } from './drafts.ts';
import { type FeedbackTable, openFeedback } from './feedback.ts';
import { type Follows, type IsHeard, openFollows } from './follows.ts';
import type { Outage } from './postgres/outage.ts';
import { createRecent, type Recent } from './recent.ts';

export interface State {
  follows(isHeard: IsHeard): Follows;
  readonly drafts: Drafts;
  readonly feedback: FeedbackTable;
  /** @param bot names platform and bot */
  arrivals<Body>(bot: string): Arrivals<Body>;
  /** @param max entries at least, in this process */
  recent<V>(kind: string, max: number): Recent<V>;
  /** Null where the data folder keeps everything. */
  readonly shared: SharedState | null;
  close(): Promise<void>;
}

export interface SharedState {
  readonly pool: Pool;
  readonly outage: Outage;
}

export interface StatePlace {
  readonly data: string;
  readonly store: { readonly address: string } | null;
}

export interface StateLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** @throws OperationError where it cannot be opened, in words for whoever runs the bot */
export async function openState({ data, store }: StatePlace, log: StateLog): Promise<State> {
  if (store !== null) {
    // The client is loaded where it is used.
    return (await import('./postgres/open.ts')).openSharedState(store.address, log);
  }
  const database = openStateFile(data);
  return {
    follows: (isHeard) => openFollows(database, isHeard),
    drafts: openDrafts(database),
    feedback: openFeedback(database),
    arrivals: () => arrivalsHere(),
    recent: (_, max) => createRecent(max),
    shared: null,
    async close() {
      database.close();
    },
  };
}
