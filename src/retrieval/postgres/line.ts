/** One connection, asked one thing after another: it holds a writer's lock, and everything written goes through it. */
import type { Client, Queryable } from '../../postgres/connect.ts';

export class Line implements Queryable {
  readonly #client: Client;
  #last: Promise<unknown> = Promise.resolve();
  #broken: Error | null = null;

  constructor(client: Client) {
    this.#client = client;
    // Whoever asks next is told; without a listener the process would end.
    client.on('error', this.#fail);
  }

  query: Queryable['query'] = (text, values) =>
    this.#next(() => this.#client.query(text, values as unknown[]));

  /** All of it or nothing, and nothing else between. */
  transaction(work: (db: Queryable) => Promise<void>): Promise<void> {
    return this.#next(async () => {
      await this.#client.query('BEGIN');
      try {
        await work(this.#client as Queryable);
        await this.#client.query('COMMIT');
      } catch (error) {
        await this.#client.query('ROLLBACK').catch(() => {});
        throw error;
      }
    });
  }

  /** Gives the connection back, or ends it where it broke or still holds a lock. */
  release(end: boolean): void {
    this.#client.off('error', this.#fail);
    this.#client.release(this.#broken ?? end);
  }

  #fail = (error: Error): void => {
    this.#broken = error;
  };

  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(() => {
      if (this.#broken !== null) throw this.#broken;
      return work();
    });
    this.#last = run.catch(() => {});
    return run;
  }
}
