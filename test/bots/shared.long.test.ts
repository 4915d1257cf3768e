/** Two processes of `npm start` over one database: who asks notices nothing of there being two, nor of one being killed. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Chat, User } from 'grammy/types';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { put, temporaryFolder } from '../support/corpusFolder.ts';
import { serverPrograms, startPostgres, type TestServer } from '../support/postgres.ts';
import { type Program, startProgram } from '../support/program.ts';
import { type Call, startTelegramServer } from '../support/telegramServer.ts';
import { camille, home, isAnswer, tom } from './telegram/support.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const here = serverPrograms() !== null;
let database: TestServer;
beforeAll(async () => {
  if (here) database = await startPostgres();
});
afterAll(() => database?.stop());

const text =
  'Publié le 17 juin 2021\n\nLa ministre de la Pêche Inês Carvalhal a rencontré mardi à Porto son homologue norvégien, Henrik Solberg. Ils ont parlé de cabillaud pendant deux heures.\n';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const saysTo = (chat: Chat) => (call: Call) => isAnswer(call) && call.payload.chat_id === chat.id;
const words = (call: Call | undefined) => String(call?.payload.text);

test.runIf(here)(
  'a hundred questions, two processes, one of them killed in the middle',
  async () => {
    const telegram = await startTelegramServer(undefined, { floods: 'refused' });
    const store = await database.newDatabase();
    const corpus = temporaryFolder();
    put(corpus, 'porto.txt', text);
    const start = async (): Promise<{ readonly program: Program; readonly address: string }> => {
      const port = await freePort();
      const program = startProgram({
        ENTREVUE_STORE: store,
        ENTREVUE_STORE_VECTORS: 'none',
        ENTREVUE_CORPUS: corpus,
        ENTREVUE_DATA: join(temporaryFolder(), 'index'),
        ENTREVUE_WATCH_SECONDS: '1',
        ENTREVUE_USER_PER_MINUTE: '5',
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
        TELEGRAM_WEBHOOK_URL: 'https://bot.example/telegram',
        TELEGRAM_WEBHOOK_SECRET: 'hush_1',
        TELEGRAM_WEBHOOK_PORT: String(port),
      });
      return { program, address: `http://127.0.0.1:${port}` };
    };
    const [one, other] = await Promise.all([start(), start()]);
    for (const { program } of [one, other]) await program.said('"platform":"Telegram"');
    const both = [one.address, other.address];

    // Settings that one process was told are heard in the other.
    telegram.balance([one.address]);
    telegram.say(camille, home, '/settings');
    const [settings] = await telegram.until(saysTo(home), 1, 60_000);
    telegram.press(camille, home, settings?.messageId ?? 0, 's:l:en');
    await telegram.until(({ method }) => method === 'answerCallbackQuery', 1, 60_000);
    await pause(1000);
    telegram.balance([other.address]);
    telegram.say(camille, home, '/settings');
    const [, heard] = await telegram.until(saysTo(home), 2, 60_000);
    expect(words(settings)).toContain(languageOf('fr').chat.settingsTitle);
    expect(words(heard)).toContain(languageOf('en').chat.settingsTitle);

    // A question that leans on the one before, asked of the other process.
    const chat: Chat = { id: 31, type: 'private', first_name: 'Lea' };
    const lea: User = { id: 31, is_bot: false, first_name: 'Lea', language_code: 'fr' };
    telegram.balance([one.address]);
    telegram.say(lea, chat, 'Inês Carvalhal a-t-elle rencontré Henrik Solberg ?');
    await telegram.until(saysTo(chat), 1, 60_000);
    // Nobody types before having read.
    await pause(1000);
    telegram.balance([other.address]);
    telegram.say(lea, chat, 'Où ?');
    const [, where] = await telegram.until(saysTo(chat), 2, 60_000);
    expect(words(where)).toContain('Porto');

    // Five a minute, whichever process is asked.
    telegram.balance(both);
    const alone: Chat = { id: tom.id, type: 'private', first_name: 'Tom' };
    for (let asked = 0; asked < 12; asked++) {
      telegram.say(tom, alone, 'Who met Henrik Solberg?');
      await pause(100);
    }
    const told = await telegram.until(saysTo(alone), 6, 60_000);
    expect(told.filter((call) => words(call).includes('Carvalhal'))).toHaveLength(5);

    // What is followed is told once.
    const reader: User = { id: 41, is_bot: false, first_name: 'Rosa', language_code: 'fr' };
    const place: Chat = { id: 41, type: 'private', first_name: 'Rosa' };
    telegram.say(reader, place, '/suivre Solberg');
    await telegram.until(saysTo(place), 1, 60_000);
    put(corpus, 'oslo.txt', 'Henrik Solberg a reçu Amina Bensaïd à Oslo le 3 juillet 2021.\n');
    for (const { program } of [one, other]) await program.said('"new index"');
    const news = await telegram.until(saysTo(place), 2, 120_000);
    expect(words(news.at(-1))).toContain('Bensaïd');

    // A hundred questions in groups, where each answer names what it answers.
    const asked: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      for (let group = 0; group < 25; group++) {
        const from: User = { id: 500 + group, is_bot: false, first_name: `U${group}` };
        const where: Chat = { id: -5000 - group, type: 'supergroup', title: `G${group}` };
        const { message_id } = telegram.say(from, where, '/ask Qui a rencontré Henrik Solberg ?');
        asked.push(message_id);
        await pause(15);
      }
    }
    const questionOf = ({ payload }: Call) =>
      (payload.reply_parameters as { message_id?: number } | undefined)?.message_id ?? 0;
    const isReply = (call: Call) => isAnswer(call) && asked.includes(questionOf(call));
    await telegram.until(isReply, 30, 120_000);
    // An answer goes out and is noted to go out at the same moment, and no order binds the two: a kill between them,
    // or before a refusal is heard, is the gap that stays (see `Arrival.sending`). So both arrive before the kill.
    let held = telegram.keepBack();
    await pause(300);
    while (held.refusals() > 0) {
      held.goOn();
      await pause(200);
      held = telegram.keepBack();
      await pause(300);
    }
    one.program.child.kill('SIGKILL');
    await one.program.ended;
    held.goOn();
    const alive = telegram.calls.filter((call) => call.ok && isReply(call)).length;
    expect(alive).toBeLessThan(100);
    await telegram.until(isReply, 100, 180_000);
    // Longer than a lease lasts: what is said twice would be said by then.
    await pause(12_000);
    const answers = telegram.calls.filter((call) => call.ok && isReply(call));
    const times = new Map<number, number>();
    for (const call of answers) times.set(questionOf(call), (times.get(questionOf(call)) ?? 0) + 1);
    expect(asked.filter((id) => times.get(id) !== 1)).toEqual([]);
    expect(answers.every((call) => words(call).includes('Carvalhal'))).toBe(true);
    expect(other.program.errors()).toContain('taken up from a process that is gone');
    expect(telegram.calls.filter((call) => call.ok && saysTo(alone)(call))).toHaveLength(6);
    expect(telegram.calls.filter((call) => call.ok && saysTo(place)(call))).toHaveLength(2);

    other.program.child.kill('SIGTERM');
    expect(await other.program.ended, other.program.errors()).toBe(0);
    await telegram.close();
  },
);
