/**
 * Real PostgreSQL servers for tests: the machine's own, started in a folder that is thrown away,
 * and PGlite with pgvector behind the same wire protocol.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface TestServer {
  /** Address of a new, empty database. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Folder of the newest server's programs, or null where there is none. */
export function serverPrograms(): string | null {
  const versions = '/usr/lib/postgresql';
  const found = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : [];
  return found.find((bin) => existsSync(join(bin, 'initdb'))) ?? null;
}

/** PostgreSQL refuses to run as root: then as the user its package made. */
function owner(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (which: string) => Number(execFileSync('id', [which, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** @param settings of postgresql.conf, such as `max_connections=10` */
export async function startPostgres(settings: readonly string[] = []): Promise<TestServer> {
  const bin = serverPrograms();
  if (bin === null) throw new Error('no PostgreSQL server is installed here');
  const folder = mkdtempSync(join(tmpdir(), 'entrevue-postgres-'));
  const as = owner();
  if (as !== null) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { stdio: 'ignore', cwd: folder, ...as } as const;
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    options,
  );
  const port = await freePort();
  const configured = ['fsync=off', 'full_page_writes=off', ...settings].flatMap((one) => [
    '-c',
    one,
  ]);
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, ...configured],
    options,
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: address('postgres') });
    try {
      await client.connect();
      await client.end();
      break;
    } catch (error) {
      if (tries > 200 || server.exitCode !== null) throw error;
      await pause(50);
    }
  }
  let databases = 0;
  return {
    async newDatabase() {
      const name = `test_${++databases}`;
      const client = new pg.Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return address(name);
    },
    async stop() {
      // "Immediate": nothing of it is kept.
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PGlite with pgvector: one database a server, answering one connection's message after another's. */
export async function startPglite(): Promise<TestServer> {
  const [{ PGlite }, { vector }, { unaccent }, { pg_trgm }, { PGLiteSocketServer }] =
    await Promise.all([
      import('@electric-sql/pglite'),
      import('@electric-sql/pglite-pgvector'),
      import('@electric-sql/pglite/contrib/unaccent'),
      import('@electric-sql/pglite/contrib/pg_trgm'),
      import('@electric-sql/pglite-socket'),
    ]);
  const running: { stop(): Promise<void> }[] = [];
  return {
    async newDatabase() {
      const db = await PGlite.create({ extensions: { vector, unaccent, pg_trgm } });
      const port = await freePort();
      const server = new PGLiteSocketServer({ db, port, host: '127.0.0.1', maxConnections: 20 });
      await server.start();
      running.push({
        async stop() {
          await server.stop();
          await db.close();
        },
      });
      return `postgres://postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
    },
    async stop() {
      for (const one of running.splice(0)) await one.stop();
    },
  };
}
