import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bot } from '../../../src/bots/bot.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discordServer.ts';
import { answer, people, texts } from './corpus.ts';
import { type ScriptedEntrevue, scriptedEntrevue } from './scripted.ts';
import { startBot } from './support.ts';

let server: DiscordServer;
let bot: Bot;
let entrevue: ScriptedEntrevue;

beforeEach(async () => {
  server = await startDiscordServer();
  entrevue = scriptedEntrevue({ texts, answer, people });
  ({ bot } = await startBot(server, entrevue));
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  expect(server.broken).toEqual([]);
});

const direct = { guild: null } as const;
const rumour = 'Belhadj et Wolde se sont vues à Dakar, j’y étais !';
const forwarded = (content: string) => ({
  message_reference: { type: 1, message_id: '1', channel_id: '2' },
  message_snapshots: [{ message: { content, embeds: [], attachments: [], mentions: [] } }],
});

test('a forwarded message is checked', async () => {
  await server.answerTo(server.write('', direct, forwarded(rumour)));
  expect(entrevue.asked).toMatchObject([{ kind: 'check', text: rumour }]);
});

test('a paste that Discord made a file of is read and checked', async () => {
  const paste = `${'Le port était calme ce matin-là. '.repeat(70)}${rumour}`;
  const more = { attachments: [server.attach('message.txt', paste)] };
  await server.answerTo(server.write('', direct, more));
  await server.answerTo(server.write('{bot} vrai ?', {}, more));
  expect(entrevue.asked).toMatchObject([
    { kind: 'check', text: paste },
    { kind: 'check', text: paste },
  ]);
});

test('a paste in Markdown is read, one that is no UTF-8 is a message without words', async () => {
  const markdown = server.attach('notes.md', rumour, { content_type: 'text/markdown' });
  await server.answerTo(server.write('', direct, { attachments: [markdown] }));
  const binary = server.attach('message.txt', 'PK\u0003\u0000\u0000');
  const reply = await server.answerTo(server.write('', direct, { attachments: [binary] }));
  expect(reply.content).toMatch(/^(?:Posez-moi une question|Ask me a question)/u);
  expect(entrevue.asked).toMatchObject([{ kind: 'check', text: rumour }]);
});

test.each([
  ['from elsewhere', { url: 'http://localhost:9/message.txt' }],
  ['no text', { content_type: 'image/png' }],
  ['too large', { size: 1_000_000 }],
])('a file is not fetched: %s', async (_, more) => {
  const attachments = [server.attach('message.txt', rumour, more)];
  const reply = await server.answerTo(server.write('', direct, { attachments }));
  expect(reply.content).toMatch(/^(?:Posez-moi une question|Ask me a question)/u);
  expect(entrevue.asked).toEqual([]);
  expect(server.requests.filter(({ path }) => path.startsWith('/attachments/'))).toEqual([]);
});

test('below somebody’s words a bare call or a doubt checks them, a short question asks about them', async () => {
  const said = server.write(`${rumour} Qui le sait ?`, { ...direct, user: '9' });
  await server.answerTo(said);
  for (const text of ['{bot}', 'c’est vrai ?', 'vérifie', 'et quand ?']) {
    await server.answerTo(server.write(text, { ...direct, replyTo: said }));
  }
  const [, ...asked] = entrevue.asked;
  expect(asked.map(({ kind }) => kind)).toEqual(['check', 'check', 'check', 'ask']);
  expect(asked[0]).toMatchObject({ text: `${rumour} Qui le sait ?` });
  expect(asked[3]?.previous?.at(-1)).toBe(`${rumour} Qui le sait ?`);
});

test.each([
  ['fr', 'fr'],
  ['en-GB', 'en'],
])('a message is answered as a client in %s speaks', async (locale, spoken) => {
  const about = server.slash('about', {}, { locale, guild: null });
  await server.until(() => about.callback);
  await server.answerTo(server.write('🎉', direct));
  expect(entrevue.asked).toMatchObject([{ text: '🎉', spoken }]);
});

test('a question after a check goes on from it', async () => {
  await server.answerTo(server.write('', direct, forwarded(rumour)));
  await server.answerTo(server.write('et quand ?', direct));
  expect(entrevue.asked[1]).toMatchObject({ kind: 'ask', previous: [rumour] });
});

test('names that stand in no meeting are not suggested', async () => {
  entrevue.suggest = () => [
    { name: 'Nadia Belhadj', meetings: 7 },
    { name: 'Nadine Vide', meetings: 0 },
  ];
  const typed = server.complete('who-met', { person: 'nad' }, 'person');
  await server.until(() => typed.callback);
  expect(typed.callback?.data.choices.map((one: { value: string }) => one.value)).toEqual([
    'Nadia Belhadj',
  ]);
});

test('where Discord hides the words replied to, the way to have them checked is told', async () => {
  const said = server.write(rumour, { user: '9' });
  const reply = await server.answerTo(server.write('{bot}', { replyTo: said }));
  expect(reply.content).toMatch(/Check against the corpus|Vérifier dans le corpus/u);
  expect(entrevue.asked).toEqual([]);
});

test('several statements in one message are checked, several questions asked', async () => {
  const news = `Nadia Belhadj a reçu Tomás Quiroga. ${rumour}`;
  await server.answerTo(server.write(`{bot} ${news}`));
  await server.answerTo(server.write('{bot} Qui a vu Nadia Belhadj ? Quand a-t-elle vu Wolde ?'));
  expect(entrevue.asked.map(({ kind }) => kind)).toEqual(['check', 'ask']);
  expect(entrevue.asked[0]).toMatchObject({ text: news });
});

test('a forwarded message in the menu is checked by its copy', async () => {
  await server.shown(server.contextMenu('Check against the corpus', '', {}, forwarded(rumour)));
  expect(entrevue.asked).toMatchObject([{ kind: 'check', text: rumour }]);
});
