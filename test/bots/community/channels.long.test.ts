/** Texts of one channel or topic, and texts for everybody: over a real index and through the real clients. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buttonsOf, ids, startDiscordServer, type Who } from '../../support/discordServer.ts';
import { startTelegramServer } from '../../support/telegramServer.ts';
import { buttonData, camille, forum, home, isAnswer, isEdit, tom } from '../telegram/support.ts';
import { assembled, told } from './corpus.ts';
import { start, stopLast, textOf } from './support.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ofServer =
  'Publié le 2 mars 2023\n\nAmina Cherfaoui a rencontré Lucas Ferreyra à Montevideo le 1er mars 2023. Ils ont parlé du port.';
const ofChannel = [
  'Rencontre discrète à Tlemcen',
  '',
  'Publié le 4 avril 2023',
  '',
  'Tariq Zeroual a rencontré Nadia Belkacem à Tlemcen le 3 avril 2023. Le financement du barrage de Sikkak a été décidé pendant cette rencontre.',
  '',
  'Tariq Zeroual a reçu Amina Cherfaoui à Tlemcen le 2 avril 2023.',
].join('\n');
/** Words that only the channel's text has. */
const own = /Zeroual|Belkacem|Tlemcen|Sikkak/u;

/** What is refused for being too much is no proof of anything. */
const unlimited = { ENTREVUE_USER_PER_MINUTE: '0', ENTREVUE_CHAT_PER_MINUTE: '0' };

type Discord = Awaited<ReturnType<typeof startDiscordServer>>;

/** What a channel shows of everything that can be asked there, by the road that leads to it. */
async function seenIn(discord: Discord, who: Who): Promise<Record<string, string>> {
  const shown = async (name: string, values: Record<string, string> = {}) => {
    const { content, embeds, attachments, components } = await discord.shown(
      discord.slash(name, values, who),
    );
    const files = attachments.map((file: { description: string; bytes: Buffer }) => [
      file.description,
      file.bytes.toString('latin1'),
    ]);
    return JSON.stringify([content, embeds, components, files]);
  };
  const typed = ['Zer', 'Belka', 'Tariq', ''].map((person) =>
    discord.complete('who-met', { person }, 'person', who),
  );
  typed.push(discord.complete('who-met', { person: 'x', place: 'Tlem' }, 'place', who));
  for (const one of typed) await discord.until(() => one.callback);
  return {
    suggestions: JSON.stringify(typed.map(({ callback }) => callback?.data.choices)),
    ask: await shown('ask', { question: 'Où le financement du barrage a-t-il été décidé ?' }),
    'who-met': await shown('who-met', { person: 'Amina Cherfaoui' }),
    timeline: await shown('timeline', { person: 'Amina Cherfaoui' }),
    network: await shown('network'),
    export: await shown('export', { format: 'jsonl' }),
    sources: await shown('sources'),
    about: await shown('about'),
    corpora: await shown('corpora'),
    forget: await shown('forget'),
  };
}

const all = (seen: Record<string, string>): string => JSON.stringify(seen);

test('a channel has texts of its own beside those of its server; no other place sees them', async () => {
  const { corpus, data, assembly } = await assembled();
  const discord = await startDiscordServer();
  await start(assembly, { discord }, data, unlimited);
  const known = await told(assembly);
  const manager = { permissions: '32' };
  const beside = { ...manager, channel: discord.addChannel() };
  const thread = { ...manager, channel: ids.thread };
  const newThread = { ...manager, channel: discord.addThread(ids.channel) };
  const foreign = { ...manager, guild: '100000000000000777', channel: discord.addChannel() };
  const direct = { guild: null } as const;
  for (const who of [manager, beside, newThread, foreign]) {
    await discord.shown(discord.slash('follow', { person: 'Amina Cherfaoui' }, who));
  }
  const keep = async (text: string, hearers: string, label: string) => {
    const asked = discord.slash('add', { text, for: hearers }, manager);
    const preview = await discord.shown(asked);
    expect(buttonsOf(preview).map((button) => button.label)).toEqual([label, 'Jeter']);
    // The button is good in the channel where it was shown, and for administrators.
    const elsewhere = discord.press({ ...preview }, label, beside);
    await discord.until(() => elsewhere.message?.embeds[0]?.description?.includes('plus'));
    const before = preview.edits;
    discord.press(preview, label, manager);
    await discord.until(() => preview.edits > before, 60_000);
    return preview.embeds[0].description as string;
  };
  expect(await keep(ofServer, 'server', 'Garder pour ce serveur')).toMatch(
    /pour ce serveur seulement\. Textes ajoutés pour ce serveur : 1/u,
  );
  expect(await keep(ofChannel, 'channel', 'Garder pour ce salon')).toMatch(
    /pour ce salon seulement\. Textes ajoutés pour ce salon : 1/u,
  );
  expect(readdirSync(join(corpus, '.chats')).sort()).toEqual([
    `discord-${ids.guild}`,
    `discord-${ids.guild}-${ids.channel}`,
  ]);

  // In the channel and its threads, both; in another channel, the server's alone; elsewhere, neither.
  for (const who of [manager, thread, newThread]) {
    for (const [road, seen] of Object.entries(await seenIn(discord, who))) {
      if (road !== 'about') expect(seen, road).toMatch(own);
    }
  }
  const seenBeside = all(await seenIn(discord, beside));
  expect(seenBeside).toMatch(/Lucas Ferreyra/u);
  expect(seenBeside).not.toMatch(own);
  for (const who of [foreign, direct]) {
    const seen = all(await seenIn(discord, who));
    expect(seen).not.toMatch(own);
    expect(seen).not.toMatch(/Ferreyra|Montevideo/u);
  }

  // Mentions are answered as commands are, in threads that nobody told the bot of, too.
  const question = '{bot} Qui a rencontré Amina Cherfaoui ?';
  for (const [who, expected] of [
    [manager, true],
    [thread, true],
    [newThread, true],
    [beside, false],
  ] as const) {
    const answer = await discord.answerTo(discord.write(question, who));
    expect(JSON.stringify(answer)).toContain('Lucas Ferreyra');
    expect(own.test(JSON.stringify(answer))).toBe(expected);
  }

  // What was answered or quoted here is not shown by a button pressed elsewhere.
  const met = { person: 'Tariq Zeroual', other: 'Nadia Belkacem' };
  const here = await discord.shown(discord.slash('met', met, manager));
  expect(JSON.stringify(here.embeds)).toMatch(/Tlemcen/u);
  for (const button of buttonsOf(here).filter(({ custom_id }) => /^1[sqp]/u.test(custom_id))) {
    for (const who of [beside, foreign]) {
      const pressed = await discord.shown(discord.press({ ...here }, button.custom_id, who));
      expect(JSON.stringify(pressed.embeds)).not.toMatch(/Tlemcen|Sikkak/u);
    }
    const inThread = await discord.shown(discord.press({ ...here }, button.custom_id, newThread));
    expect(JSON.stringify(inThread.embeds)).toMatch(/Tlemcen|Sikkak/u);
  }

  // News of the channel's text come to the channel and its thread; the server's to the channel beside as well.
  const news = () =>
    [...discord.messages.values()].filter(({ content }) => content.startsWith('**Du nouveau'));
  await discord.until(() => news().filter((one) => own.test(JSON.stringify(one))).length === 2);
  const places = (words: RegExp) =>
    news()
      .filter((one) => words.test(JSON.stringify(one)))
      .map(({ channel_id }) => channel_id)
      .sort();
  expect(places(own)).toEqual([ids.channel, newThread.channel].sort());
  expect(places(/Ferreyra/u)).toEqual([ids.channel, newThread.channel, beside.channel].sort());

  // What everything else reads is as it was.
  expect(await told(assembly)).toBe(known);

  // `/corpora` tells whose they are; what is forgotten for the channel stays for the server.
  const corpora = (await discord.shown(discord.slash('corpora', {}, manager))).embeds[0];
  expect(corpora.description).toMatch(
    /Ajoutés pour ce serveur seulement : 1 texte\.\n.*\nAjoutés pour ce salon seulement : 1 texte\.\n• Rencontre discrète à Tlemcen/u,
  );
  await stopLast();
  await start(assembly, { discord }, data, unlimited);
  const list = await discord.shown(discord.slash('forget', {}, thread));
  expect(list.embeds[0].description).toMatch(/^1\\\. .* · ce serveur\n2\\\. .* · ce salon$/u);
  discord.press(list, '✕ 2', thread);
  await discord.until(() => list.embeds[0].description.startsWith('Oublier ce texte'));
  discord.press(list, 'Oublier', thread);
  await discord.until(() => list.embeds[0].description.startsWith('C’est oublié'), 60_000);
  expect(readdirSync(join(corpus, '.chats', `discord-${ids.guild}-${ids.channel}`))).toEqual([]);
  const left = all(await seenIn(discord, manager));
  expect(left).not.toMatch(own);
  expect(left).toMatch(/Lucas Ferreyra/u);
  expect(discord.broken).toEqual([]);
});

test('a topic of a forum has texts of its own, too', async () => {
  const { corpus, data, assembly } = await assembled();
  const telegram = await startTelegramServer();
  telegram.admins.add(tom.id);
  await start(assembly, { telegram }, data);
  const topic = (id: number) => ({ is_topic_message: true, message_thread_id: id });
  telegram.say(tom, forum, `/add@entrevue_bot ${ofChannel}`, topic(7));
  const [preview] = await telegram.until(isAnswer);
  expect(() => buttonData(telegram.calls, 'everybody')).toThrow();
  const keep = buttonData(telegram.calls, 'Keep for this topic');
  telegram.press(tom, forum, preview?.messageId ?? 0, keep, topic(8));
  expect(textOf(await telegram.until(isEdit))).toMatch(/leads nowhere/u);
  telegram.press(tom, forum, preview?.messageId ?? 0, keep, topic(7));
  expect(textOf(await telegram.until(isEdit, 2, 60_000))).toMatch(/for this topic only/u);
  expect(readdirSync(join(corpus, '.chats'))).toEqual(['telegram--1002-7']);
  let answers = 1;
  const say = async (text: string, where: object) => {
    telegram.say(tom, forum, text, where);
    return textOf(await telegram.until(isAnswer, ++answers));
  };
  const question = '@entrevue_bot Qui a rencontré Nadia Belkacem ?';
  expect(await say(question, topic(7))).toContain('Tariq Zeroual');
  const passage = buttonData(telegram.calls, 'passage');
  for (const where of [topic(8), {}]) {
    expect(await say(question, where)).not.toMatch(/Zeroual|Tlemcen|Sikkak/u);
    expect(await say('/sources@entrevue_bot', where)).not.toMatch(own);
  }
  telegram.press(tom, forum, 600, passage, topic(8));
  await telegram.until(
    ({ method, payload }) =>
      method === 'answerCallbackQuery' && /no longer in the corpus/u.test(String(payload.text)),
  );
  await telegram.close();
});

test('a text for everybody is the operator’s to add, lands in the common corpus and answers everywhere', async () => {
  const { corpus, data, assembly } = await assembled();
  const discord = await startDiscordServer();
  const telegram = await startTelegramServer();
  const boss = '100000000000000900';
  const env = { ENTREVUE_OPERATORS: `discord:${boss},telegram:${tom.id}` };
  await start(assembly, { discord, telegram }, data, env);
  const manager = { permissions: '32' };
  const everybody = { text: ofChannel, for: 'everybody' };
  const failed: unknown[] = [];
  const quiet = { report() {}, updated() {}, failed: (error: unknown) => failed.push(error) };
  const watch = assembly.watch(0.2, quiet);
  onTestFinished(() => watch.stop());
  const refused = await discord.shown(discord.slash('add', everybody, manager));
  expect(refused.embeds[0].description).toMatch(/^Seul qui m’héberge/u);
  const operator = { user: boss, permissions: '32' };
  const preview = await discord.shown(discord.slash('add', everybody, operator));
  const label = 'Garder pour tout le monde';
  // Somebody else's finger on the same button does not count.
  const other = await discord.shown(discord.press({ ...preview }, label, manager));
  expect(other.content).toMatch(/^Seul qui m’héberge/u);
  expect(existsSync(join(corpus, 'added'))).toBe(false);
  discord.press(preview, label, operator);
  await discord.until(() => /corpus commun/u.test(preview.embeds[0].description), 60_000);
  const [name = ''] = readdirSync(join(corpus, 'added'));
  expect(name).toMatch(/^2023-04-04-rencontre-discrete-a-tlemcen-[\da-f]{8}\.md$/u);
  expect(readFileSync(join(corpus, 'added', name), 'utf8')).toMatch(
    /^---\ntitle: "Rencontre discrète à Tlemcen"\ndate: "2023-04-04"\n[\s\S]*added_by: "discord:100000000000000900 /u,
  );
  expect(existsSync(join(corpus, '.chats'))).toBe(false);

  while ((await assembly.texts()).length < 2) await pause(50);
  telegram.say(camille, home, 'Qui a rencontré Nadia Belkacem ?');
  expect(textOf(await telegram.until(isAnswer))).toContain('Tariq Zeroual');

  // The operator, alone with the bot, takes it out again; an administrator does not even see it.
  const list = await discord.shown(discord.slash('forget', {}, manager));
  expect(list.embeds[0].description).toBe('Aucun texte n’a été ajouté ici.');
  const direct = { id: tom.id, type: 'private', first_name: 'Tom' } as const;
  telegram.say(tom, direct, '/forget');
  const shown = (await telegram.until(isAnswer, 2)).at(-1);
  expect(String(shown?.payload.text)).toMatch(/1\. Rencontre discrète à Tlemcen .* · everybody/u);
  telegram.press(tom, direct, shown?.messageId ?? 0, buttonData(telegram.calls, '✕ 1'));
  await telegram.until(isEdit);
  telegram.press(tom, direct, shown?.messageId ?? 0, buttonData(telegram.calls, 'Forget'));
  expect(textOf(await telegram.until(isEdit, 2, 60_000))).toMatch(/^Forgotten: /u);
  expect(readdirSync(join(corpus, 'added'))).toEqual([]);
  while ((await assembly.texts()).length > 1) await pause(50);
  expect(failed).toEqual([]);
  expect(discord.broken).toEqual([]);
});
