/** Both places where bots keep things, for one suite of tests. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Keeping, openKeeping } from '../../src/bots/keeping.ts';
import { readSettings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import type { StatePlace } from '../../src/state/open.ts';
import { temporaryFolder } from './corpusFolder.ts';
import { serverPrograms, startPostgres, type TestServer } from './postgres.ts';

/** Which are here: a machine without PostgreSQL tests the other. */
export const places: readonly (readonly [name: string, shared: boolean])[] = [
  ['the data folder', false],
  ...(serverPrograms() === null ? [] : [['PostgreSQL', true] as const]),
];

export interface Keepings {
  /** An empty one. */
  newPlace(): Promise<StatePlace & { readonly lines: string[] }>;
  /** What a process opens; several may open the same. It is closed when the test ends. */
  open(place: StatePlace & { readonly lines: string[] }): Promise<Keeping>;
}

/** To be called where tests are described. */
export function keepingsIn(shared: boolean): Keepings {
  const opened: Keeping[] = [];
  let server: TestServer | null = null;
  beforeAll(async () => {
    if (shared) server = await startPostgres();
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close().catch(() => {});
  });
  afterAll(() => server?.stop());
  return {
    async newPlace() {
      const data = temporaryFolder();
      const store = server === null ? null : { address: await server.newDatabase() };
      return { data, store, lines: [] };
    },
    async open({ data, store, lines }) {
      const log = createLog(readSettings({}).log, [], { write: (line) => lines.push(line) });
      const keeping = await openKeeping(
        { data, store: store === null ? null : { ...store, vectors: 'none' } },
        log,
      );
      opened.push(keeping);
      return keeping;
    },
  };
}
