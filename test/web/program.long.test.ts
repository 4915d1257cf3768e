/** The pages as a person starts them: `npm start` with a port, `entrevue serve`, beside a bot. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { put, temporaryFolder } from '../support/corpusFolder.ts';
import { startProgram } from '../support/program.ts';
import { startTelegramServer } from '../support/telegramServer.ts';

vi.setConfig({ testTimeout: 180_000 });

function folders() {
  const corpus = temporaryFolder();
  put(corpus, 'porto.txt', 'Inês Carvalhal a rencontré Henrik Solberg à Porto le 15 juin 2021.\n');
  return { corpus, data: join(temporaryFolder(), 'index') };
}

/** A port that nobody listens on just now. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(typeof address === 'object' && address !== null ? address.port : 0);
}

const page = async (url: string) => (await fetch(url)).text();

test('npm start with a bot and a port: both answer, new texts are picked up, a signal ends it all', async () => {
  const { corpus, data } = folders();
  const telegram = await startTelegramServer();
  const port = await freePort();
  const program = startProgram({
    ENTREVUE_CORPUS: corpus,
    ENTREVUE_DATA: data,
    ENTREVUE_WATCH_SECONDS: '1',
    ENTREVUE_WEB_PORT: port,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  });
  await program.said('"platform":"Telegram"');
  const base = `http://127.0.0.1:${port}`;
  const question = `${base}/?q=${encodeURIComponent('Qui a rencontré Henrik Solberg ?')}`;
  expect(await page(question)).toContain('Inês Carvalhal');
  put(corpus, 'oslo.txt', 'Henrik Solberg a reçu Amina Bensaïd à Oslo le 3 juillet 2021.\n');
  await program.said('"new index"');
  expect(await page(question)).toContain('Amina Bensaïd');
  // What is asked stands in no log.
  expect(program.errors()).not.toContain('Solberg');
  program.child.kill('SIGTERM');
  expect(await program.ended, program.errors()).toBe(0);
  await telegram.close();
});

test('npm start with a port alone serves pages until it is stopped', async () => {
  const { corpus, data } = folders();
  const port = await freePort();
  const env = { ENTREVUE_CORPUS: corpus, ENTREVUE_DATA: data, ENTREVUE_WEB_PORT: port };
  const program = startProgram(env);
  await program.said('"web pages"');
  expect(await page(`http://127.0.0.1:${port}/texts`)).toContain('porto.txt');
  // The port is taken now: one line, and an end.
  const second = startProgram(env);
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(/port \d+ .*EADDRINUSE.*ENTREVUE_WEB_PORT/);
  program.child.kill('SIGINT');
  expect(await program.ended, program.errors()).toBe(0);
});

test('entrevue serve says its address, and ends at a signal', async () => {
  const { corpus, data } = folders();
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const args = ['--import', import.meta.resolve('tsx'), main, 'serve', '--port', '0'];
  const child = spawn(process.execPath, [...args, '--corpus', corpus, '--data', data], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  const base = await new Promise<string>((resolve) => {
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  expect(await page(`${base}/people`)).toContain('Henrik Solberg');
  child.kill('SIGTERM');
  expect(await ended, said).toBe(0);
});
