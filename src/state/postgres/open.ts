import { randomUUID } from 'node:crypto';
import { openPool } from '../../postgres/connect.ts';
import { migrate } from '../../postgres/migrate.ts';
import type { State, StateLog } from '../open.ts';
import { arrivalsIn, handOver } from './arrivals.ts';
import { draftsIn } from './drafts.ts';
import { feedbackIn } from './feedback.ts';
import { followsIn } from './follows.ts';
import { createOutage } from './outage.ts';
import { recentIn } from './recent.ts';
import { startSweeping } from './sweep.ts';

/** Discord waits three seconds for a first word. */
const PATIENCE_MS = 1500;

export async function openSharedState(address: string, log: StateLog): Promise<State> {
  // To make the tables, or to compare what a large corpus told, may take longer than an answer can wait.
  const patient = openPool(address, { max: 2 });
  try {
    await migrate(patient, address);
  } catch (error) {
    await patient.end();
    throw error;
  }
  const pool = openPool(address, { max: 6, patienceMs: PATIENCE_MS });
  const marks = openPool(address, { max: 2, patienceMs: PATIENCE_MS });
  const outage = createOutage((err, message) => log.warn(err === null ? {} : { err }, message));
  const owner = randomUUID();
  const sweeping = startSweeping(pool);
  const arrivals = {
    pool,
    marks,
    outage,
    owner,
    log: (message: string, details: object) => log.info(details, message),
  };
  return {
    follows: (isHeard) => followsIn(patient, isHeard),
    drafts: draftsIn(patient),
    feedback: feedbackIn(patient),
    arrivals: (bot) => arrivalsIn(arrivals, bot),
    recent: (kind) => recentIn(pool, outage, kind),
    shared: { pool, outage },
    async close() {
      sweeping.stop();
      await handOver(pool, owner).catch(() => {});
      await Promise.all([pool.end(), marks.end(), patient.end()]);
    },
  };
}
