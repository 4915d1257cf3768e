/** Texts added in chats, over a real index and through the real clients: who sees them, and who never does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buttonsOf, ids, startDiscordServer } from '../../support/discordServer.ts';
import { startTelegramServer, type TelegramServer } from '../../support/telegramServer.ts';
import {
  buttonData,
  camille,
  forum,
  group,
  home,
  isAnswer,
  isEdit,
  tom,
} from '../telegram/support.ts';
import { assembled, told } from './corpus.ts';
import { start, stopLast, textOf } from './support.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const secret = [
  'Rencontre discrète à Tlemcen',
  '',
  'Publié le 4 avril 2023',
  '',
  'Tariq Zeroual a rencontré Nadia Belkacem à Tlemcen le 3 avril 2023. Le financement du barrage de Sikkak a été décidé pendant cette rencontre.',
].join('\n');
/** Words that only the added text has. */
const own = /Zeroual|Belkacem|Tlemcen|Sikkak/u;

async function keptIn(telegram: TelegramServer): Promise<void> {
  telegram.say(tom, group, `/add@entrevue_bot ${secret}`);
  const [preview] = await telegram.until(isAnswer);
  telegram.press(tom, group, preview?.messageId ?? 0, buttonData(telegram.calls, 'Keep'));
  await telegram.until(isEdit, 1, 60_000);
}

test('a text is shown as it was read, kept when somebody says so, and answers there only', async () => {
  const { corpus, data, assembly } = await assembled();
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  telegram.admins.add(tom.id);
  await start(assembly, { telegram, discord }, data);
  const known = await told(assembly);

  telegram.say(tom, group, `/add@entrevue_bot ${secret}`);
  const preview = await telegram.until(isAnswer);
  expect(textOf(preview)).toMatch(
    /^<b>This is what I read<\/b>\nTitle: Rencontre discrète à Tlemcen\n/u,
  );
  expect(textOf(preview)).toMatch(/4 April 2023/u);
  expect(textOf(preview)).toMatch(/Tariq Zeroual, Nadia Belkacem · Tlemcen · 3 April 2023/u);
  expect(existsSync(join(corpus, '.chats'))).toBe(false);

  // The button outlives a restart, and only an administrator's finger counts.
  await stopLast();
  await start(assembly, { telegram, discord }, data);
  const keep = buttonData(telegram.calls, 'Keep');
  const shown = preview[0]?.messageId ?? 0;
  telegram.press(camille, group, shown, keep);
  await telegram.until(
    ({ method, payload }) =>
      method === 'answerCallbackQuery' && /administrateur/u.test(String(payload.text)),
  );
  telegram.press(tom, group, shown, keep);
  expect(textOf(await telegram.until(isEdit, 1, 60_000))).toMatch(/^The text is kept/u);
  const folder = join(corpus, '.chats', 'telegram--1001');
  const [name = ''] = readdirSync(folder);
  expect(name).toMatch(/^2023-04-04-rencontre-discrete-a-tlemcen-[\da-f]{8}\.md$/u);
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(
    /^---\ntitle: "Rencontre discrète à Tlemcen"\ndate: "2023-04-04"\nlanguage: "fr"\nadded_by: "telegram:12 \(Tom\)"\nadded_at: "20.*"\nadded_from: "message"\n---\n/u,
  );

  telegram.say(tom, group, '@entrevue_bot Qui a rencontré Nadia Belkacem ?');
  const answered = textOf(await telegram.until(isAnswer, 2));
  expect(answered).toContain('Tariq Zeroual');
  const passage = buttonData(telegram.calls, 'passage');
  telegram.say(tom, group, '@entrevue_bot Qui a rencontré Angela Merkel ?');
  expect(textOf(await telegram.until(isAnswer, 3))).toContain('Emmanuel Macron');
  telegram.say(tom, group, '/sources@entrevue_bot');
  expect(textOf(await telegram.until(isAnswer, 4))).toMatch(/2 texts/u);

  // Another chat of the same person, another platform, and every other door know nothing of it.
  telegram.admins.add(camille.id);
  telegram.say(tom, forum, '@entrevue_bot Qui a rencontré Nadia Belkacem ?');
  expect(textOf(await telegram.until(isAnswer, 5))).not.toMatch(/Zeroual|Tlemcen|Sikkak/u);
  telegram.say(tom, forum, '/sources@entrevue_bot');
  expect(textOf(await telegram.until(isAnswer, 6))).not.toMatch(own);
  telegram.say(tom, forum, '/corpora@entrevue_bot');
  expect(textOf(await telegram.until(isAnswer, 7))).not.toMatch(own);
  telegram.say(tom, forum, '/forget@entrevue_bot');
  expect(textOf(await telegram.until(isAnswer, 8))).toBe('No text was added here.');
  telegram.press(tom, forum, 500, passage);
  await telegram.until(
    ({ method, payload }) =>
      method === 'answerCallbackQuery' && /no longer in the corpus/u.test(String(payload.text)),
  );
  telegram.type(tom, 'Qui a rencontré Nadia Belkacem ?');
  const [cards] = await telegram.until(({ method }) => method === 'answerInlineQuery');
  expect(JSON.stringify(cards?.payload)).not.toMatch(/Zeroual|Tlemcen|Sikkak/u);
  for (const typed of ['Zer', 'Tariq', 'Belka', '']) {
    const asked = discord.complete('who-met', { person: typed }, 'person');
    await discord.until(() => asked.callback);
    expect(JSON.stringify(asked.callback)).not.toMatch(own);
  }
  const sources = await discord.shown(discord.slash('sources'));
  expect(JSON.stringify(sources)).not.toMatch(own);
  expect(await told(assembly)).toBe(known);
  expect(known).not.toMatch(own);
  expect(discord.broken).toEqual([]);
});

test('after a restart it still answers; it is forgotten after a second thought', async () => {
  const { corpus, data, assembly } = await assembled();
  const telegram = await startTelegramServer();
  telegram.admins.add(tom.id);
  await start(assembly, { telegram }, data);
  await keptIn(telegram);
  await stopLast();
  assembly.close();
  const again = await assembled(corpus, data);
  await start(again.assembly, { telegram }, data);
  while (again.assembly.chats.names().length === 0) await pause(20);
  telegram.say(tom, group, '@entrevue_bot Qui a rencontré Tariq Zeroual ?');
  expect(textOf(await telegram.until(isAnswer, 2))).toContain('Nadia Belkacem');
  telegram.say(tom, group, '/forget@entrevue_bot');
  const list = (await telegram.until(isAnswer, 3)).at(-1)?.messageId ?? 0;
  telegram.press(tom, group, list, buttonData(telegram.calls, '✕ 1'));
  expect(textOf(await telegram.until(isEdit, 2))).toMatch(/^Forget this text for good\?/u);
  expect(readdirSync(join(corpus, '.chats', 'telegram--1001'))).toHaveLength(1);
  telegram.press(tom, group, list, buttonData(telegram.calls, 'Forget'));
  expect(textOf(await telegram.until(isEdit, 3, 60_000))).toMatch(/^Forgotten: /u);
  expect(readdirSync(join(corpus, '.chats', 'telegram--1001'))).toEqual([]);
  telegram.say(tom, group, '@entrevue_bot Qui a rencontré Tariq Zeroual ?');
  expect(textOf(await telegram.until(isAnswer, 4))).not.toContain('Belkacem');
});

test('Discord: a page as a file; the channel that follows hears of it, others do not', async () => {
  const { data, assembly } = await assembled();
  const discord = await startDiscordServer();
  const page = `<html><head><title>Rencontre à Tlemcen</title></head><body><article><h1>Rencontre à Tlemcen</h1>
<p>Tariq Zeroual a rencontré Nadia Belkacem à Tlemcen le 3 avril 2023. Ils ont parlé pendant deux heures du barrage de Sikkak.</p>
<p>Le ministre est reparti le soir même vers Oran, sans faire de déclaration à la presse qui l’attendait.</p></article></body></html>`;
  const files = createServer((_, response) => response.end(page));
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void files.close());
  const { port } = files.address() as AddressInfo;
  await start(assembly, { discord }, data);
  const manager = { permissions: '32' };
  const elsewhere = {
    permissions: '32',
    guild: '100000000000000777',
    channel: discord.addChannel(),
  };
  for (const who of [manager, elsewhere]) {
    await discord.shown(discord.slash('follow', { person: 'Nadia Belkacem' }, who));
  }
  const file = {
    filename: 'page.html',
    size: page.length,
    url: `http://127.0.0.1:${port}/page.html`,
  };
  const refused = await discord.shown(discord.slashWithFile('add', 'file', file));
  expect(refused.content).toMatch(/administrateur/u);
  const preview = await discord.shown(discord.slashWithFile('add', 'file', file, manager));
  expect(preview.content).toBe('**Voici ce que je lis**');
  expect(preview.embeds[0].description).toContain('Tariq Zeroual, Nadia Belkacem · Tlemcen');
  expect(buttonsOf(preview).map(({ label }) => label)).toEqual([
    'Garder pour ce serveur',
    'Garder pour ce salon',
    'Jeter',
  ]);
  const before = preview.edits;
  discord.press(preview, 'Garder pour ce serveur', manager);
  await discord.until(() => preview.edits > before, 60_000);
  expect(preview.embeds[0].description).toMatch(/^Le texte est gardé/u);
  const news = await discord.until(() =>
    [...discord.messages.values()].find(({ content }) => content.startsWith('**Du nouveau')),
  );
  expect(news.channel_id).toBe(ids.channel);
  const asked = discord.complete('who-met', { person: 'Zer' }, 'person');
  await discord.until(() => asked.callback);
  expect(JSON.stringify(asked.callback)).toContain('Tariq Zeroual');
  const other = discord.complete('who-met', { person: 'Zer' }, 'person', elsewhere);
  await discord.until(() => other.callback);
  expect(other.callback?.data.choices).toEqual([]);
  // Turning pages or asking for sources elsewhere must not show what was answered here.
  const met = { person: 'Tariq Zeroual', other: 'Nadia Belkacem' };
  const here = await discord.shown(discord.slash('met', met, manager));
  expect(JSON.stringify(here.embeds)).toMatch(/Tlemcen/u);
  const leaked = discord.press(here, 'Sources', elsewhere);
  const sources = await discord.shown(leaked);
  expect(JSON.stringify(sources.embeds)).not.toMatch(/Tlemcen/u);
  expect(
    [...discord.messages.values()].filter(({ content }) => content.startsWith('**Du nouveau')),
  ).toHaveLength(1);
  expect(discord.broken).toEqual([]);
});

test('alone with the bot only those add whom the settings name; links need a listed site', async () => {
  const { data, assembly, corpus } = await assembled();
  const telegram = await startTelegramServer();
  const env = { TELEGRAM_ADMINS: '12', ENTREVUE_FETCH_SITES: 'localhost,127.0.0.1:9' };
  await start(assembly, { telegram }, data, env);
  telegram.say(camille, home, '/ajouter Un texte.');
  expect(textOf(await telegram.until(isAnswer))).toMatch(/^Seul un administrateur/u);
  const direct = { id: 12, type: 'private' as const, first_name: 'Tom' };
  telegram.say(tom, direct, '/add https://example.org/page');
  expect(textOf(await telegram.until(isAnswer, 2))).toMatch(/^I am not allowed to read this site/u);
  telegram.say(tom, direct, '/add http://127.0.0.1:9/');
  expect(textOf(await telegram.until(isAnswer, 3))).toMatch(/private address/u);
  telegram.files.set('doc1', Buffer.from(secret));
  const document = {
    file_id: 'doc1',
    file_unique_id: 'u1',
    file_name: '../../up.txt',
    file_size: 300,
  };
  telegram.say(tom, direct, '', {
    text: undefined,
    caption: '/add',
    document,
    entities: undefined,
    caption_entities: [{ type: 'bot_command', offset: 0, length: 4 }],
  } as never);
  const preview = (await telegram.until(isAnswer, 4)).at(-1);
  expect(String(preview?.payload.text)).toContain('Tariq Zeroual');
  telegram.press(tom, direct, preview?.messageId ?? 0, buttonData(telegram.calls, 'Discard'));
  expect(textOf(await telegram.until(isEdit))).toBe('Nothing was kept.');
  expect(existsSync(join(corpus, '.chats'))).toBe(false);
});

test('a group that becomes a supergroup keeps its texts; a reply hands in the message replied to', async () => {
  const { data, assembly, corpus } = await assembled();
  const telegram = await startTelegramServer();
  telegram.admins.add(tom.id);
  await start(assembly, { telegram }, data);
  const small = { id: -5, type: 'group' as const, title: 'Revue' };
  const offered = telegram.say(camille, small, secret);
  telegram.say(tom, small, '/add@entrevue_bot', { reply_to_message: offered as never });
  const [preview] = await telegram.until(isAnswer);
  telegram.press(tom, small, preview?.messageId ?? 0, buttonData(telegram.calls, 'Keep'));
  await telegram.until(isEdit, 1, 60_000);
  telegram.say(tom, small, '', { text: undefined, migrate_to_chat_id: -1005 } as never);
  while (!assembly.chats.names().includes('telegram:-1005')) await pause(20);
  expect(readdirSync(join(corpus, '.chats'))).toEqual(['telegram--1005']);
  const large = { ...group, id: -1005 };
  telegram.say(tom, large, '@entrevue_bot Qui a rencontré Nadia Belkacem ?');
  expect(textOf(await telegram.until(isAnswer, 2))).toContain('Tariq Zeroual');
});

test('words of a text call nobody and are no markup', async () => {
  const { data, assembly } = await assembled();
  const telegram = await startTelegramServer();
  const discord = await startDiscordServer();
  telegram.admins.add(tom.id);
  await start(assembly, { telegram, discord }, data);
  const title = 'Rencontre @everyone **<b>grasse</b>** et @tom_b à Tlemcen';
  const hostile = secret.replace('Rencontre discrète à Tlemcen', title);
  const shown = await discord.shown(discord.slash('add', { text: hostile }, { permissions: '32' }));
  expect(shown.embeds[0].description).toContain('Rencontre \\@everyone ');
  const message = discord.contextMenu('Add to the corpus', hostile, { permissions: '32' });
  expect((await discord.shown(message)).embeds).toEqual(shown.embeds);
  telegram.say(tom, group, `/add@entrevue_bot ${hostile}`);
  expect(textOf(await telegram.until(isAnswer))).toContain('Rencontre @\u2060everyone ');
  // Both servers know the rules: raw markup, and names that call somebody, would be broken ones.
  expect([...telegram.broken, ...discord.broken]).toEqual([]);
});
