import { afterEach, expect, test, vi } from 'vitest';
import type { Answer, Request } from '../../../src/types.ts';
import {
  answerOf,
  citationOf,
  questionOf,
  scriptedEntrevue,
  smallCorpus,
} from '../../support/scriptedEntrevue.ts';
import {
  buttonData,
  camille,
  forum,
  group,
  home,
  isAnswer,
  isEdit,
  type Running,
  startBot,
  tom,
  transcript,
} from './support.ts';

// Telegram's own waiting times, on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let running: Running | undefined;
afterEach(async () => {
  const ended = running;
  running = undefined;
  await ended?.end();
});

const quote = 'Irina Orlova a reçu Paul Lambert mardi.';

function reply(request: Request): Answer {
  return answerOf(request, {
    verdict: { text: `Oui, à « ${questionOf(request)} » [1].`, status: 'held' },
    citations: [citationOf(1, quote)],
    followUps: ['Et Nadia Benali ?'],
  });
}

/** Twelve rows on two pages. */
function longReply(request: Request): Answer {
  const rows = Array.from({ length: 12 }, (_, at) => ({
    text: `Personne ${at + 1}, au port [${at + 1}]`,
    status: 'held' as const,
  }));
  return answerOf(request, {
    verdict: 'Douze rencontres.',
    groups: [{ heading: 'Tenues', rows }],
    notes: ['2 textes lus.'],
    citations: rows.map((_, at) => citationOf(at + 1, `Phrase ${at + 1} du texte.`)),
  });
}

test('a question in a private chat: the answer, the passage', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  server.say(camille, home, 'Irina Orlova a-t-elle vu Paul Lambert ?');
  const [answer] = await server.until(isAnswer);
  server.press(camille, home, answer?.messageId ?? 0, buttonData(server.calls, 'passage 1'));
  await server.until(isAnswer, 2);
  expect(entrevue.asked).toEqual([
    {
      kind: 'ask',
      text: 'Irina Orlova a-t-elle vu Paul Lambert ?',
      spoken: 'fr',
      comments: true,
      length: 'normal',
    },
  ]);
  await expect(transcript(server.calls)).toMatchFileSnapshot('transcripts/private.txt');
});

test('a follow-up knows the questions before it; a reply takes up its own thread', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  server.say(camille, group, '@entrevue_bot, qui a vu Irina Orlova ?');
  const [first] = await server.until(isAnswer);
  server.say(tom, group, '/ask@entrevue_bot Who met Paul Lambert?');
  await server.until(isAnswer, 2);
  const answered = server.message(group.id, first?.messageId ?? 0);
  server.say(tom, group, 'et à Alger ?', { reply_to_message: answered as never });
  await server.until(isAnswer, 3);
  expect(entrevue.asked.map(({ previous }) => previous ?? [])).toEqual([
    [],
    [],
    ['qui a vu Irina Orlova ?'],
  ]);
  await expect(transcript(server.calls)).toMatchFileSnapshot('transcripts/group.txt');
});

test('a group is left in peace unless the bot is spoken to', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  server.say(camille, group, 'Qui a rencontré Irina Orlova ?');
  server.say(camille, group, '/ask@other_bot Qui a rencontré Irina Orlova ?');
  server.say(camille, group, '/unknown');
  server.say(camille, group, 'écris à camille@entrevue_bot.example');
  server.say({ ...tom, is_bot: true }, group, '@entrevue_bot boucle');
  server.say(camille, group, '/ask last');
  await server.until(isAnswer);
  expect(entrevue.asked.map(questionOf)).toEqual(['last']);
});

test('topics of a forum keep their id; a mention under a claim checks the claim', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  const topic = { message_thread_id: 77, is_topic_message: true };
  const claim = server.say(tom, forum, 'Orlova a vu Lambert à Oran.', topic);
  server.say(camille, forum, '@entrevue_bot', { ...topic, reply_to_message: claim as never });
  await server.until(isAnswer);
  // A thread of replies outside a forum has an id that must not be sent.
  server.say(camille, group, '/ask Qui ?', { message_thread_id: 5 });
  await server.until(isAnswer, 2);
  expect(entrevue.asked.map(({ kind }) => kind)).toEqual(['check', 'ask']);
  expect(
    server.calls
      .filter(({ method }) => method.startsWith('send'))
      .map(({ payload }) => payload.message_thread_id),
  ).toEqual([77, undefined]);
});

test('each command, in both languages', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  const rows: [string, Partial<Request>][] = [
    ['/whomet Irina Orlova', { kind: 'who-met', person: 'Irina Orlova' }],
    [
      '/quiarencontre Orlova, Alger, 2020, mai 2021',
      { kind: 'who-met', person: 'Orlova', place: 'Alger', since: '2020', until: 'mai 2021' },
    ],
    [
      '/rencontre Irina Orlova et Paul Lambert',
      { kind: 'met', person: 'Irina Orlova', other: 'Paul Lambert' },
    ],
    ['/met Orlova, Lambert', { kind: 'met', person: 'Orlova', other: 'Lambert' }],
    ['/chronologie Fernand Etchegaray', { kind: 'timeline', person: 'Fernand Etchegaray' }],
    ['/question Où ?', { kind: 'ask', text: 'Où ?' }],
  ];
  for (const [at, [text, request]] of rows.entries()) {
    const chat = { id: 500 + at, type: 'private', first_name: 'C' } as const;
    server.say({ ...camille, id: chat.id }, chat, text);
    await server.until(isAnswer, at + 1);
    expect(entrevue.asked.at(-1), text).toMatchObject(request);
  }
});

test('start, help, sources and a command without its words', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  const chat = (id: number) => ({ id, type: 'private', first_name: 'C' }) as const;
  server.say(camille, chat(601), '/start');
  await server.until(isAnswer, 1);
  server.say(camille, chat(602), '/aide');
  await server.until(isAnswer, 2);
  server.say(tom, chat(603), '/sources');
  await server.until(isAnswer, 3);
  server.say(tom, chat(604), '/timeline');
  const calls = await server.until(isAnswer, 4);
  const prompt = server.message(604, calls.at(-1)?.messageId ?? 0);
  server.say(tom, chat(604), 'Irina Orlova', { reply_to_message: prompt as never });
  await server.until(isAnswer, 5);
  server.say(tom, chat(605), '/nonsense');
  await server.until(isAnswer, 6);
  const link = Buffer.from('1a=a---Who met Lambert?').toString('base64url');
  server.say(tom, chat(606), `/start ${link}`);
  await server.until(isAnswer, 7);
  expect(entrevue.asked.map(({ kind }) => kind)).toEqual(['timeline', 'ask']);
  expect(entrevue.asked.map(questionOf)).toEqual(['Irina Orlova', 'Who met Lambert?']);
  await expect(transcript(server.calls)).toMatchFileSnapshot('transcripts/commands.txt');
});

test('/sources looks for words, and keeps them when a page is turned', async () => {
  const documents = Array.from({ length: 40 }, (_, at) => ({
    id: `${at}.txt`,
    title: at < 25 ? `Escale ${at}` : `Départ ${at}`,
    publisher: null,
    published: `2021-01-${String(1 + (at % 28)).padStart(2, '0')}`,
    url: null,
  }));
  running = await startBot(
    scriptedEntrevue(reply, { summary: () => ({ ...smallCorpus, documents }) }),
  );
  const { server } = running;
  server.say(camille, home, '/sources escale');
  const [shown] = await server.until(isAnswer);
  expect(shown?.payload.text).toMatch(/Avec « escale » :\n\n• Escale 24 [\s\S]*Page 1 sur 3/u);
  server.press(camille, home, shown?.messageId ?? 0, buttonData(server.calls, 'Suivante'));
  const [turned] = await server.until(isEdit);
  expect(turned?.payload.text).toMatch(/Avec « escale » :\n\n• Escale 14 [\s\S]*Page 2 sur 3/u);
});

test('pages turn in place, and still after a restart', async () => {
  running = await startBot(scriptedEntrevue(longReply));
  const { server, data } = running;
  const question = 'Qui a rencontré la personne dont le nom est bien trop long pour un bouton ?';
  server.say(camille, home, question);
  const [answer] = await server.until(isAnswer);
  const next = buttonData(server.calls, 'Suivante');
  await running.stopBot();
  const entrevue = scriptedEntrevue(longReply);
  running = await startBot(entrevue, { server, data });
  server.press(camille, home, answer?.messageId ?? 0, next);
  await server.until(isEdit);
  expect(entrevue.asked.map(questionOf)).toEqual([question]);
  await expect(transcript(server.calls)).toMatchFileSnapshot('transcripts/pages.txt');
});

test('a follow-up button asks on; stale and foreign buttons say so', async () => {
  const entrevue = scriptedEntrevue(reply, { passage: async () => null });
  running = await startBot(entrevue);
  const { server } = running;
  server.say(camille, group, '/ask Qui ?');
  const [answer] = await server.until(isAnswer);
  const id = answer?.messageId ?? 0;
  server.press(camille, group, id, buttonData(server.calls, 'Et Nadia'));
  await server.until(isAnswer, 2);
  server.press(camille, group, id, buttonData(server.calls, 'passage 1'));
  server.press(camille, group, id, 'something else');
  await server.until(({ method }) => method === 'answerCallbackQuery', 3);
  expect(entrevue.asked.at(-1)).toMatchObject({ text: 'Et Nadia Benali ?', previous: ['Qui ?'] });
  expect(
    server.calls
      .filter(({ method }) => method === 'answerCallbackQuery')
      .map(({ payload }) => payload.text),
  ).toEqual([
    undefined,
    'Ce passage n’est plus dans le corpus : son texte a été retiré.',
    'Ce bouton ne mène plus à rien : reposez la question, s’il vous plaît.',
  ]);
});

test('an edited question changes its answer; an old message edited changes nothing', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  const asked = server.say(camille, home, 'Qui a vu Orlva ?');
  const [answer] = await server.until(isAnswer);
  server.edit(asked, 'Qui a vu Orlova ?');
  const [edit] = await server.until(isEdit);
  expect(edit?.messageId).toBe(answer?.messageId);
  server.edit({ ...asked, message_id: 7, date: 1_000_000 }, 'Une vieille question');
  server.say(camille, home, 'Et ensuite ?');
  await server.until(isAnswer, 2);
  expect(entrevue.asked.map(questionOf)).toEqual([
    'Qui a vu Orlva ?',
    'Qui a vu Orlova ?',
    'Et ensuite ?',
  ]);
  expect(entrevue.asked.map(({ previous }) => previous ?? [])).toEqual([
    [],
    [],
    ['Qui a vu Orlova ?'],
  ]);
});

test('inline mode: cards for a question and for people, with a way into the private chat', async () => {
  running = await startBot(scriptedEntrevue(longReply));
  const { server } = running;
  server.type(tom, '');
  const [nothing] = await server.until(({ method }) => method === 'answerInlineQuery');
  expect(nothing?.payload).toMatchObject({
    results: [],
    button: { text: 'Type a name or a question, e.g. “who met …”' },
  });
  server.type(tom, 'Orl');
  const [, names] = await server.until(({ method }) => method === 'answerInlineQuery', 2);
  server.type(tom, 'Did Irina Orlova meet Paul Lambert?');
  const [, , question] = await server.until(({ method }) => method === 'answerInlineQuery', 3);
  const titles = (call: typeof names) =>
    ((call?.payload.results ?? []) as { title: string }[]).map(({ title }) => title);
  expect(titles(names)).toEqual(['Who met Irina Orlova?']);
  expect(titles(question)).toEqual(['Did Irina Orlova meet Paul Lambert?']);
  expect(question?.payload).toMatchObject({ is_personal: true, cache_time: 30 });
  const [card] = (names?.payload.results ?? []) as {
    reply_markup: { inline_keyboard: { text: string; callback_data: string }[][] };
  }[];
  const buttons = card?.reply_markup.inline_keyboard.flat() ?? [];
  const data = (label: string) =>
    buttons.find(({ text }) => text.includes(label))?.callback_data ?? '';
  server.pressInline(tom, 'inline-1', data('Next'));
  const [edit] = await server.until(isEdit);
  expect(edit?.payload).toMatchObject({ inline_message_id: 'inline-1' });
  expect(edit?.payload.text).toContain('Personne 12');
});

test('settings: admins only, kept on disk, obeyed by the next answer', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server, data } = running;
  server.say(tom, group, '/settings');
  const [refused] = await server.until(isAnswer);
  expect(refused?.payload.text).toMatch(/admin/u);
  server.admins.add(tom.id);
  server.say(tom, group, '/settings');
  const [, shown] = await server.until(isAnswer, 2);
  const id = shown?.messageId ?? 0;
  server.press(tom, group, id, buttonData(server.calls, 'French'));
  await server.until(isEdit, 1);
  server.press(tom, group, id, buttonData(server.calls, 'Sans commentaires'));
  await server.until(isEdit, 2);
  server.press(camille, group, id, buttonData(server.calls, 'Court'));
  await server.until(({ method }) => method === 'answerCallbackQuery', 3);
  await running.stopBot();
  running = await startBot(entrevue, { server, data });
  server.say(tom, group, '/ask Who?');
  await server.until(isAnswer, 3);
  expect(entrevue.asked).toEqual([
    { kind: 'ask', text: 'Who?', language: 'fr', comments: false, length: 'normal' },
  ]);
  await expect(transcript(server.calls)).toMatchFileSnapshot('transcripts/settings.txt');
});

test('a short answer is unfolded by a button', async () => {
  const meetings = Array.from({ length: 12 }, (_, at) => ({ id: `m${at}` })) as never;
  const entrevue = scriptedEntrevue((request) => {
    const all = longReply(request);
    const [group] = all.groups;
    const rows = (group?.rows ?? []).map((row, at) => ({ ...row, meetingId: `m${at}` }));
    const kept = request.length === 'short' ? rows.slice(0, 5) : rows;
    return { ...all, meetings, groups: [{ heading: 'Tenues', rows: kept }] };
  });
  running = await startBot(entrevue);
  const { server } = running;
  server.say(camille, home, '/reglages');
  const [settings] = await server.until(isAnswer);
  server.press(camille, home, settings?.messageId ?? 0, buttonData(server.calls, 'Court'));
  await server.until(isEdit);
  server.say(camille, home, 'Qui ?');
  const [, short] = await server.until(isAnswer, 2);
  expect(short?.payload.text).not.toContain('Personne 6');
  server.press(camille, home, short?.messageId ?? 0, buttonData(server.calls, 'Tout voir'));
  const [, whole] = await server.until(isEdit, 2);
  expect(whole?.messageId).toBe(short?.messageId);
  expect(whole?.payload.text).toContain('Personne 10');
  expect(JSON.stringify(whole?.payload.reply_markup)).not.toContain('Tout voir');
});

test('the rate limit is told once, the allow-list once', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue, {
    env: { ENTREVUE_USER_PER_MINUTE: '2', TELEGRAM_ALLOWED_CHATS: '11' },
  });
  const { server, log } = running;
  for (const text of ['un', 'deux', 'trois', 'quatre']) server.say(camille, home, text);
  await server.until(isAnswer, 3);
  server.say(camille, group, '/ask ici ?');
  server.say(camille, group, '/ask et ici ?');
  server.say(tom, home, '/aide');
  const sent = await server.until(isAnswer, 5);
  expect(entrevue.asked.map(questionOf)).toEqual(['un', 'deux']);
  const texts = sent.map(({ payload }) => String(payload.text));
  expect(texts.filter((text) => /^Un instant/u.test(text))).toHaveLength(1);
  expect(texts.filter((text) => /pas autorisé/u.test(text))).toHaveLength(1);
  expect(log.join('')).toContain('-1001');
});

test('a group that asks more than Telegram lets a bot say there is told so', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  for (let at = 0; at < 20; at++) {
    server.say({ ...tom, id: 900 + at }, group, `/ask question ${at}`);
  }
  const sent = await server.until(isAnswer, 16);
  expect(entrevue.asked).toHaveLength(15);
  expect(String(sent.at(-1)?.payload.text)).toMatch(/^Many questions at once/u);
  server.say(camille, home, 'Et ailleurs ?');
  await server.until(({ payload }) => payload.chat_id === home.id && 'text' in payload);
});

test('a picture or a voice message gets a word of help, a service message none', async () => {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  const { server } = running;
  const silent = (more: object) => ({ message_id: 1, date: 1, chat: home, from: camille, ...more });
  server.deliver({ message: silent({ pinned_message: {} }) } as never);
  server.deliver({ message: silent({ voice: {} }) } as never);
  server.say(camille, home, 'Qui ?');
  const sent = await server.until(isAnswer, 2);
  expect(sent[0]?.payload.text).toMatch(/^Posez-moi une question/u);
  expect(entrevue.asked.map(questionOf)).toEqual(['Qui ?']);
});

test('a fault is told calmly with the reference number that stands in the log', async () => {
  running = await startBot(
    scriptedEntrevue(() => {
      throw new Error('the disk with 4242:local-test-token is full');
    }),
  );
  const { server, log } = running;
  server.say(camille, home, 'Une question secrète ?');
  const [sent] = await server.until(isAnswer);
  const reference = /[2-9A-HJ-NP-TV-Z]{6}/u.exec(String(sent?.payload.text))?.[0] ?? 'none';
  expect(sent?.payload.text).not.toContain('disk');
  const lines = log.join('');
  expect(lines).toContain(reference);
  expect(lines).toContain('is full');
  expect(lines).not.toContain('local-test-token');
  expect(lines).not.toContain('secrète');
});

test('drafts of a slow answer stand in one message that becomes the answer', async () => {
  running = await startBot(
    scriptedEntrevue(async (request, { onDraft }) => {
      for (const text of ['Irina', 'Irina Orlova <a', 'Irina Orlova <a vu']) {
        onDraft?.(text);
        await new Promise((resolve) => setTimeout(resolve, 900));
      }
      return reply(request);
    }),
  );
  const { server } = running;
  server.say(camille, home, 'Qui ?');
  await server.until(({ payload }) => String(payload.text).startsWith('✅'));
  const shown = server.shown(home.id);
  expect(shown).toHaveLength(1);
  expect(shown[0]?.text).toContain('Oui');
  expect(server.calls.filter(isAnswer)[0]?.payload.text).toMatch(/▌$/u);
});
