/** Discord's shards as processes of `npm start`, over one database. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { put, temporaryFolder } from '../../support/corpusFolder.ts';
import { ids, startDiscordServer } from '../../support/discordServer.ts';
import { serverPrograms, startPostgres, type TestServer } from '../../support/postgres.ts';
import { startProgram } from '../../support/program.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const here = serverPrograms() !== null;
let database: TestServer;
beforeAll(async () => {
  if (here) database = await startPostgres();
});
afterAll(() => database?.stop());

const question = { question: 'Qui a rencontré Inês Carvalhal ?' };
const there = { guild: ids.secondGuild, channel: ids.secondChannel };

/** A program's setting, and what it knows. */
async function settings(discord: Awaited<ReturnType<typeof startDiscordServer>>) {
  const corpus = temporaryFolder();
  put(
    corpus,
    'porto.txt',
    'Publié le 17 juin 2021\n\nInês Carvalhal a rencontré Henrik Solberg mardi à Porto.\n',
  );
  return {
    ENTREVUE_STORE: await database.newDatabase(),
    ENTREVUE_STORE_VECTORS: 'none',
    ENTREVUE_CORPUS: corpus,
    ENTREVUE_DATA: join(temporaryFolder(), 'index'),
    ENTREVUE_WATCH_SECONDS: '1',
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
  };
}

/** Process id of the shard that was started last. */
const shardProcess = (errors: string, shard: number): number =>
  Number(
    [...errors.matchAll(/"shard":(\d+),"pid":(\d+)/gu)].findLast(
      ([, id]) => Number(id) === shard,
    )?.[2],
  );

test.runIf(here)('each server is answered by its shard; one that is killed is back', async () => {
  const discord = await startDiscordServer({ secondGuild: true, shards: 2 });
  const env = await settings(discord);
  const program = startProgram({ ...env, ENTREVUE_SHARDS: 'auto' });
  await program.said(/("Discord shard"[\s\S]*){2}/u);
  expect(discord.shards).toEqual([0, 1]);
  for (const who of [{}, there]) {
    const shown = await discord.shown(discord.slash('ask', question, who));
    expect(JSON.stringify(shown)).toContain('Henrik Solberg');
    const written = discord.write('{bot} Qui a rencontré Henrik Solberg ?', who);
    expect(JSON.stringify(await discord.answerTo(written))).toContain('Carvalhal');
  }
  process.kill(shardProcess(program.errors(), 1), 'SIGKILL');
  await discord.until(() => !discord.shards.includes(1), 60_000);
  await discord.until(() => discord.shards.includes(1), 120_000);
  const again = await discord.shown(discord.slash('ask', question, there));
  expect(JSON.stringify(again)).toContain('Henrik Solberg');

  put(
    env.ENTREVUE_CORPUS,
    'oslo.txt',
    'Henrik Solberg a reçu Amina Bensaïd à Oslo le 3 juillet 2021.\n',
  );
  await program.said(/("new index"[\s\S]*){3}/u);
  const later = await discord.shown(
    discord.slash('ask', { question: 'Qui a rencontré Amina Bensaïd ?' }, there),
  );
  expect(JSON.stringify(later)).toContain('Solberg');

  program.child.kill('SIGTERM');
  expect(await program.ended, program.errors()).toBe(0);
  expect(discord.shards).toEqual([]);
  expect(discord.broken).toEqual([]);
  await discord.close();
});

test.runIf(here)('two machines have a shard each', async () => {
  const discord = await startDiscordServer({ secondGuild: true });
  const env = { ...(await settings(discord)), ENTREVUE_SHARDS: '2' };
  const start = (machine: string) =>
    startProgram({
      ...env,
      ENTREVUE_DATA: join(temporaryFolder(), 'index'),
      ENTREVUE_SHARD_IDS: machine,
    });
  const machines = [start('0'), start('1')];
  for (const machine of machines) await machine.said('"Discord shard"');
  expect(discord.shards).toEqual([0, 1]);
  for (const who of [{}, there]) {
    const shown = await discord.shown(discord.slash('ask', question, who));
    expect(JSON.stringify(shown)).toContain('Henrik Solberg');
  }
  // Whoever started a shard is gone: so is the shard.
  machines[0]?.child.kill('SIGKILL');
  await discord.until(() => !discord.shards.includes(0), 60_000);
  machines[1]?.child.kill('SIGTERM');
  expect(await machines[1]?.ended).toBe(0);
  await discord.close();
});

test.runIf(here)('a token that Discord refuses ends it with one line', async () => {
  const discord = await startDiscordServer();
  const program = startProgram({
    ...(await settings(discord)),
    ENTREVUE_SHARDS: '2',
    DISCORD_TOKEN: 'no.such.token',
  });
  expect(await program.ended).toBe(2);
  expect(program.errors().match(/DISCORD_TOKEN/gu)).toHaveLength(1);
  await discord.close();
});
