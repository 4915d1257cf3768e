/** What came is dealt with once, by whichever process; what a process leaves that is gone, another takes up. */
import { describe, expect, test } from 'vitest';
import { openPool } from '../../src/postgres/connect.ts';
import { type Arrival, TakenAway } from '../../src/state/arrivals.ts';
import type { SharedState } from '../../src/state/open.ts';
import { arrivalsIn } from '../../src/state/postgres/arrivals.ts';
import { sweep } from '../../src/state/postgres/sweep.ts';
import { keepingsIn, places } from '../support/keepings.ts';

interface Question {
  readonly text: string;
}

const bot = 'telegram:1';

describe.each(places)('arrivals in %s', (_, shared) => {
  const keepings = keepingsIn(shared);

  test('what comes twice is taken once', async () => {
    const { state } = await keepings.open(await keepings.newPlace());
    const arrivals = state.arrivals<Question>(bot);
    const taken = await Promise.all([
      arrivals.take('1', { text: 'who?' }),
      arrivals.take('1', { text: 'who?' }),
      arrivals.take('2', { text: 'where?' }),
    ]);
    expect(taken.map((one) => one?.body.text)).toEqual(['who?', undefined, 'where?']);
    await taken[0]?.sending();
    await taken[0]?.done();
    expect(await arrivals.take('1', { text: 'who?' })).toBeNull();
  });
});

describe.runIf(places.length > 1)('arrivals over several processes', () => {
  const keepings = keepingsIn(true);

  /** Two processes over one store, and what becomes of a lease when time passes. */
  async function two() {
    const place = await keepings.newPlace();
    const [one, other] = [await keepings.open(place), await keepings.open(place)];
    const pool = one.state.shared?.pool;
    return {
      place,
      one: one.state.arrivals<Question>(bot),
      other: other.state.arrivals<Question>(bot),
      /** As if the process that holds it had said nothing for long. */
      expire: () => pool?.query("UPDATE entrevue.arrivals SET lease = now() - interval '1 minute'"),
      rows: async () =>
        (await pool?.query('SELECT id, done IS NOT NULL AS done, body FROM entrevue.arrivals'))
          ?.rows,
    };
  }

  const next = (from: { takeUp: Awaited<ReturnType<typeof two>>['one']['takeUp'] }) => {
    let stop: () => Promise<void> = async () => {};
    const arrival = new Promise<Arrival<Question>>((resolve) => {
      ({ stop } = from.takeUp(async (taken) => resolve(taken)));
    });
    return { arrival, stop: () => stop() };
  };

  test('one of two processes takes it, and nothing of it is kept when it is dealt with', async () => {
    const { one, other, rows } = await two();
    const mine = await one.take('7', { text: 'who?' });
    expect(await other.take('7', { text: 'who?' })).toBeNull();
    await mine?.sending();
    await mine?.done();
    expect(await rows()).toEqual([{ id: 'telegram:1:7', done: true, body: null }]);
  });

  test('what a process left is taken up once, and that process, if it lives, does not answer', async () => {
    const { place, other, expire } = await two();
    let clock = 0;
    const shared = (await keepings.open(place)).state.shared as SharedState;
    const tools = { ...shared, marks: shared.pool, owner: 'slow', log() {}, now: () => clock };
    const late = await arrivalsIn<Question>(tools, bot).take('7', { text: 'who?' });
    await late?.mine();
    await expire();
    // It was busy with something else for long.
    clock = 60_000;
    const { arrival, stop } = next(other);
    const taken = await arrival;
    expect(taken).toMatchObject({ body: { text: 'who?' }, again: true });
    await expect(late?.mine()).rejects.toThrow(TakenAway);
    await taken.mine();
    await taken.sending();
    await taken.done();
    await stop();
  });

  test('an answer that was on its way is not sent again', async () => {
    const { one, other, expire, rows } = await two();
    const sent = await one.take('7', { text: 'sent?' });
    await sent?.sending();
    const refused = await one.take('8', { text: 'refused' });
    await refused?.sending();
    await refused?.refused();
    await expire();
    const { arrival, stop } = next(other);
    expect((await arrival).body.text).toBe('refused');
    await stop();
    expect(await rows()).toContainEqual({ id: 'telegram:1:7', done: true, body: null });
  });

  test('what ends every process that touches it does not go round for ever', async () => {
    const { one, other, expire, place, rows } = await two();
    await one.take('7', { text: 'poison' });
    const pool = openPool(place.store?.address ?? '');
    await pool.query('UPDATE entrevue.arrivals SET tries = 3');
    await pool.end();
    await expire();
    const { stop } = next(other);
    await expect.poll(async () => (await rows())?.[0]?.done, { timeout: 20_000 }).toBe(true);
    await stop();
  });

  test('a process that ends hands over what it did not finish; other bots do not get it', async () => {
    const place = await keepings.newPlace();
    const [ending, stranger, heir] = [
      await keepings.open(place),
      await keepings.open(place),
      await keepings.open(place),
    ];
    await ending.state.arrivals<Question>(bot).take('7', { text: 'who?' });
    await ending.close();
    const strange = next(stranger.state.arrivals<Question>('telegram:2'));
    let wrong = false;
    void strange.arrival.then(() => {
      wrong = true;
    });
    const { arrival, stop } = next(heir.state.arrivals<Question>(bot));
    await (await arrival).done();
    expect(wrong).toBe(false);
    await Promise.all([strange.stop(), stop()]);
  });

  test('without the store each process goes on by itself, and says so once', async () => {
    const place = await keepings.newPlace();
    const { state, limits, chats, requests } = await keepings.open(place);
    const pool = openPool(place.store?.address ?? '');
    await pool.query('DROP SCHEMA entrevue CASCADE');
    await pool.end();
    const arrivals = state.arrivals<Question>(bot);
    const taken = await arrivals.take('7', { text: 'who?' });
    expect(taken?.body.text).toBe('who?');
    expect(await arrivals.take('7', { text: 'who?' })).toBeNull();
    await taken?.sending();
    await taken?.done();
    const few = limits({ userPerMinute: 1, chatPerMinute: 1 });
    expect(await few.admit('u', 'c')).toEqual({ allowed: true });
    expect(await few.admit('u', 'c')).toEqual({ allowed: true });
    expect((await chats.get('telegram:1')).language).toBe('auto');
    const table = requests('telegram');
    const key = table.keep({ kind: 'ask', text: 'who?' });
    await table.saved();
    expect(await table.find(key)).toEqual({ kind: 'ask', text: 'who?' });
    expect(place.lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(1);
  });

  test('what is old is forgotten, what is waiting is not', async () => {
    const { one, rows, place } = await two();
    await (await one.take('1', { text: 'done' }))?.done();
    await one.take('2', { text: 'waiting' });
    const pool = openPool(place.store?.address ?? '');
    await pool.query(
      "UPDATE entrevue.arrivals SET arrived = now() - interval '9 days', done = done - interval '9 days'",
    );
    await sweep(pool);
    await pool.end();
    expect((await rows())?.map(({ id }) => id)).toEqual(['telegram:1:2']);
  });
});
