/**
 * What came from a platform, in the shared store: taken by one process under a lease that it renews while it lives,
 * so that another finishes what a process leaves that was killed.
 */
import type { Pool } from '../../postgres/connect.ts';
import { type Arrival, type Arrivals, arrivalsHere, TakenAway } from '../arrivals.ts';
import type { Outage } from './outage.ts';

/** A process that says nothing for so long is gone. */
const LEASE = '8 seconds';
/** For so long after it was renewed, by our own clock, nobody else can have it. */
const SURE_MS = 6000;
const RENEW_MS = 2000;
/** Between two looks for what others left. */
const LOOK_MS = 1000;
const AT_ONCE = 20;
/** What ends every process that touches it must not go round for ever. */
const TRIES = 3;
/** Telegram keeps what it could not deliver no longer than this. */
const OLDEST = '24 hours';

export interface ArrivalTools {
  readonly pool: Pool;
  /** Where what goes out is noted: never behind other queries. */
  readonly marks: Pool;
  readonly outage: Outage;
  /** Of this process. */
  readonly owner: string;
  readonly log: (message: string, details: object) => void;
  /** Milliseconds that only grow. */
  readonly now?: () => number;
}

interface Row {
  readonly id: string;
  readonly body: string;
  readonly sending: boolean;
  readonly tries: number;
  readonly old: boolean;
}

/** @param bot names platform and bot: others may share the store */
export function arrivalsIn<Body>(
  { pool, marks, outage, owner, log, now = () => performance.now() }: ArrivalTools,
  bot: string,
): Arrivals<Body> {
  /** Knows what this process has seen, the store away or not. */
  const here = arrivalsHere<Body>();
  /** When the lease of each was last renewed. */
  const held = new Map<string, number>();
  let renewing: NodeJS.Timeout | undefined;

  function hold(id: string, body: Body, again: boolean, since: number): Arrival<Body> {
    held.set(id, since);
    renewing ??= setInterval(renew, RENEW_MS).unref();
    const mark = (change: string, by = pool) =>
      by.query(`UPDATE entrevue.arrivals SET ${change} WHERE id = $1 AND owner = $2`, [id, owner]);
    return {
      body,
      again,
      async mine() {
        if (now() - (held.get(id) ?? 0) < SURE_MS) return;
        const before = now();
        const changed = await outage.attempt(
          async () => (await mark(`lease = now() + interval '${LEASE}'`)).rowCount ?? 0,
          () => 1,
        );
        if (changed === 0) throw new TakenAway('another process has taken this question up');
        held.set(id, before);
      },
      sending: () =>
        outage.attempt(
          async () => void (await mark('sending = true', marks)),
          () => {},
        ),
      refused: () =>
        outage.attempt(
          async () => void (await mark('sending = false')),
          () => {},
        ),
      async done() {
        held.delete(id);
        if (held.size === 0) {
          clearInterval(renewing);
          renewing = undefined;
        }
        await outage.attempt(
          async () => void (await mark('done = now(), body = NULL')),
          () => {},
        );
      },
    };
  }

  function renew(): void {
    void outage.attempt(
      async () => {
        const before = now();
        const { rows } = await pool.query<{ id: string }>(
          `UPDATE entrevue.arrivals SET lease = now() + $3::interval
           WHERE owner = $1 AND done IS NULL AND id = ANY($2) RETURNING id`,
          [owner, [...held.keys()], LEASE],
        );
        for (const { id } of rows) if (held.has(id)) held.set(id, before);
      },
      () => {},
    );
  }

  async function left(): Promise<readonly Row[]> {
    const { rows } = await pool.query<Row>(
      `UPDATE entrevue.arrivals SET owner = $1, lease = now() + $3::interval, tries = tries + 1
       WHERE id IN (
         SELECT id FROM entrevue.arrivals WHERE bot = $2 AND done IS NULL AND lease < now()
         ORDER BY arrived LIMIT $4 FOR UPDATE SKIP LOCKED)
       RETURNING id, body, sending, tries, arrived < now() - $5::interval AS old`,
      [owner, bot, LEASE, AT_ONCE, OLDEST],
    );
    return rows;
  }

  return {
    async take(id, body) {
      const arrival = await here.take(id, body);
      if (arrival === null) return null;
      const key = `${bot}:${id}`;
      const since = now();
      return outage.attempt(
        async () => {
          const { rowCount } = await pool.query(
            `INSERT INTO entrevue.arrivals (id, bot, owner, lease, body)
             VALUES ($1, $2, $3, now() + $4::interval, $5) ON CONFLICT DO NOTHING`,
            [key, bot, owner, LEASE, JSON.stringify(body)],
          );
          return rowCount === 0 ? null : hold(key, body, false, since);
        },
        () => arrival,
      );
    },
    takeUp(deal) {
      let stopped = false;
      let timer: NodeJS.Timeout | undefined;
      const running = new Set<Promise<void>>();

      async function look(): Promise<void> {
        const since = now();
        const rows = await outage.attempt(left, () => []);
        for (const { id, body, sending, tries, old } of rows) {
          const arrival = hold(id, JSON.parse(body) as Body, true, since);
          // Its answer was on the way when its process ended: twice would be worse.
          if (sending || old || tries > TRIES) {
            log('not answered again', { arrival: id, sending, tries, old });
            await arrival.done();
            continue;
          }
          log('taken up from a process that is gone', { arrival: id });
          const task = deal(arrival).finally(() => running.delete(task));
          running.add(task);
        }
      }

      function next(): void {
        if (stopped) return;
        timer = setTimeout(() => {
          looking = look()
            .catch(() => {})
            .then(next);
        }, LOOK_MS);
        timer.unref();
      }
      let looking: Promise<void> = Promise.resolve();
      next();
      return {
        async stop() {
          stopped = true;
          clearTimeout(timer);
          await looking;
          await Promise.allSettled(running);
        },
      };
    },
  };
}

/** What this process leaves when it ends, others need not wait for. */
export async function handOver(pool: Pool, owner: string): Promise<void> {
  await pool.query('UPDATE entrevue.arrivals SET lease = now() WHERE owner = $1 AND done IS NULL', [
    owner,
  ]);
}
