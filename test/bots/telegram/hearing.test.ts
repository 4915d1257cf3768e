import { afterEach, expect, test } from 'vitest';
import type { Answer, Request } from '../../../src/types.ts';
import { answerer } from '../../answering/facts/corpus.ts';
import { answerOf, citationOf, scriptedEntrevue } from '../../support/scriptedEntrevue.ts';
import { camille, group, home, isAnswer, type Running, startBot, tom } from './support.ts';

let running: Running | null = null;

afterEach(async () => {
  const ended = running;
  running = null;
  const broken = ended?.server.broken ?? [];
  await ended?.end();
  expect(broken).toEqual([]);
});

const reply = (request: Request): Answer =>
  answerOf(request, { verdict: 'Oui [1].', citations: [citationOf(1, 'Une phrase.')] });

async function start() {
  const entrevue = scriptedEntrevue(reply);
  running = await startBot(entrevue);
  return { entrevue, server: running.server };
}

const rumour = 'Orlova a vu Lambert à Oran. Ils ont parlé de pêche et de sel.';

test.each([
  ['a person', { type: 'user', sender_user: tom, date: 1 }],
  ['a hidden person', { type: 'hidden_user', sender_user_name: 'T.', date: 1 }],
  [
    'a channel',
    { type: 'channel', chat: { id: -9, type: 'channel', title: 'V' }, message_id: 1, date: 1 },
  ],
])('a message forwarded from %s is checked, even a long one', async (_, forward_origin) => {
  const { entrevue, server } = await start();
  const long = `${rumour} ${'Le port dormait. '.repeat(150)}`.trim();
  server.say(camille, home, long, { forward_origin } as never);
  await server.until(isAnswer);
  expect(entrevue.asked).toMatchObject([{ kind: 'check', text: long }]);
});

test('only the quoted part is checked, from this chat or another', async () => {
  const { entrevue, server } = await start();
  const said = server.say(tom, group, rumour);
  const quote = { text: 'Orlova a vu Lambert à Oran.', position: 0 };
  server.say(camille, group, '@entrevue_bot', { reply_to_message: said, quote } as never);
  await server.until(isAnswer);
  const external_reply = { origin: { type: 'hidden_user', sender_user_name: 'T.', date: 1 } };
  server.say(camille, home, 'vrai ?', { external_reply, quote } as never);
  await server.until(isAnswer, 2);
  expect(entrevue.asked).toMatchObject([
    { kind: 'check', text: quote.text },
    { kind: 'check', text: quote.text },
  ]);
});

test('a short question below somebody’s words is about them; what the bot said is no claim', async () => {
  const { entrevue, server } = await start();
  const said = server.say(tom, group, rumour);
  server.say(camille, group, '@entrevue_bot et quand ?', { reply_to_message: said } as never);
  const [first] = await server.until(isAnswer);
  const answered = server.message(group.id, first?.messageId ?? 0);
  server.say(camille, group, 'c’est vrai ?', { reply_to_message: answered } as never);
  await server.until(isAnswer, 2);
  expect(entrevue.asked).toMatchObject([
    { kind: 'ask', text: 'et quand ?', previous: [rumour] },
    { kind: 'ask', text: 'c’est vrai ?', previous: [rumour, 'et quand ?'] },
  ]);
});

test('several statements are checked; a command with words is obeyed as it is', async () => {
  const { entrevue, server } = await start();
  server.say(camille, home, rumour);
  await server.until(isAnswer);
  server.say(camille, home, '/whomet Irina Orlova');
  await server.until(isAnswer, 2);
  expect(entrevue.asked).toMatchObject([
    { kind: 'check', text: rumour },
    { kind: 'who-met', person: 'Irina Orlova' },
  ]);
});

test('a person who writes as a channel is heard, what a channel posts into its group is not', async () => {
  const { entrevue, server } = await start();
  const channelBot = {
    id: 136_817_688,
    is_bot: true,
    first_name: 'Channel',
    username: 'Channel_Bot',
  };
  const sender_chat = { id: -1009, type: 'channel', title: 'La Vigie' } as const;
  server.say(channelBot, group, '@entrevue_bot post', {
    sender_chat,
    is_automatic_forward: true,
  } as never);
  server.say(channelBot, group, '@entrevue_bot Qui a vu Orlova ?', { sender_chat } as never);
  await server.until(isAnswer);
  server.say(channelBot, group, '@entrevue_bot et Lambert ?', { sender_chat } as never);
  await server.until(isAnswer, 2);
  // The conversation is the channel's, not that of everybody who writes as one.
  expect(entrevue.asked).toMatchObject([
    { text: 'Qui a vu Orlova ?' },
    { text: 'et Lambert ?', previous: ['Qui a vu Orlova ?'] },
  ]);
});

test('what has no language is answered in that of the telephone, and never with the last answer', async () => {
  running = await startBot(scriptedEntrevue((request) => answerer.answer(request)));
  const { server } = running;
  const chat = (id: number) => ({ id, type: 'private', first_name: 'T' }) as const;
  const heard: string[] = [];
  const say = async (from: typeof tom, id: number, text: string) => {
    server.say({ ...from, id }, chat(id), text);
    const sent = await server.until(isAnswer, heard.length + 1);
    heard.push(String(sent.at(-1)?.payload.text).split(/[!.,:]/u)[0] ?? '');
  };
  for (const text of ['🎉', 'hello', '?', 'help', 'ok']) await say(tom, 701, text);
  for (const text of ['🎉', 'salut', '?', 'aide', 'ok']) await say(camille, 702, text);
  await say(camille, 703, 'Combien a coûté le barrage de Sarvane ?');
  await say(camille, 703, 'merci 🙏');
  expect(heard.slice(0, 5)).toEqual([
    'Noted',
    'Hello',
    'Ask me about the 3 texts of this corpus',
    'Ask me about the 3 texts of this corpus',
    'Noted',
  ]);
  expect(heard.slice(5, 10)).toEqual([
    'Bien noté',
    'Bonjour ',
    'Posez-moi une question sur les 3 textes de ce corpus',
    'Posez-moi une question sur les 3 textes de ce corpus',
    'Bien noté',
  ]);
  expect(heard[10]).toContain('640');
  expect(heard[11]).toBe('Avec plaisir ');
});

/** A file as people send it: without words, or with these as its caption. */
const sent = (id: string, name: string, more: object = {}, caption?: string) =>
  ({
    text: undefined,
    entities: undefined,
    caption,
    document: { file_id: id, file_unique_id: id, file_name: name, ...more },
    ...(caption?.startsWith('@') && {
      caption_entities: [{ type: 'mention', offset: 0, length: '@entrevue_bot'.length }],
    }),
  }) as never;

test('a text sent as a file is checked: alone, forwarded, with a call, or replied to', async () => {
  const { entrevue, server } = await start();
  const long = `${rumour} ${'Le port dormait. '.repeat(150)}`.trim();
  server.files.set('one', Buffer.from(`\ufeff${long}`));
  const text = { mime_type: 'text/plain', file_size: 3000 };
  server.say(camille, home, '', sent('one', 'message.txt', text));
  await server.until(isAnswer);
  const forward_origin = { type: 'user', sender_user: tom, date: 1 };
  const forwarded = Object.assign({}, sent('one', 'notes.md', { file_size: 3000 }), {
    forward_origin,
  });
  server.say(tom, { id: 12, type: 'private', first_name: 'Tom' }, '', forwarded as never);
  await server.until(isAnswer, 2);
  server.say(camille, group, '', sent('one', 'message.txt', text, '@entrevue_bot vrai ?'));
  await server.until(isAnswer, 3);
  const file = server.say(tom, group, '', sent('one', 'message.txt', text));
  server.say(camille, group, '@entrevue_bot', { reply_to_message: file } as never);
  await server.until(isAnswer, 4);
  expect(entrevue.asked).toMatchObject(Array(4).fill({ kind: 'check', text: long }));
});

test('a question about a file is a question; a file with a command is not read as a claim', async () => {
  const { entrevue, server } = await start();
  server.files.set('one', Buffer.from(rumour));
  server.say(camille, home, '', sent('one', 'a.txt', {}, 'Qui a rencontré Irina Orlova à Oran ?'));
  await server.until(isAnswer);
  server.say(camille, home, '', sent('gone', 'big.txt', { file_size: 1e7 }, 'Qui a vu Lambert ?'));
  await server.until(isAnswer, 2);
  expect(entrevue.asked).toMatchObject([
    { kind: 'ask', text: 'Qui a rencontré Irina Orlova à Oran ?' },
    { kind: 'ask', text: 'Qui a vu Lambert ?' },
  ]);
});

test.each([
  ['too large, and not even asked for', { file_size: 65_537 }, Buffer.from(rumour)],
  ['larger than was said', {}, Buffer.from('Le port dormait. '.repeat(5000))],
  ['not UTF-8', {}, Buffer.from('Orlova a rencontr\xe9 Lambert.', 'latin1')],
  ['no text', {}, Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
])('a file that is no message is refused in words: %s', async (_, more, bytes) => {
  const { entrevue, server } = await start();
  server.files.set('one', bytes);
  server.say(camille, home, '', sent('one', 'message.txt', { mime_type: 'text/plain', ...more }));
  const [told] = await server.until(isAnswer);
  expect(told?.payload.text).toMatch(/^Je ne vérifie que de courts fichiers de texte : 64 ko/u);
  expect(entrevue.asked).toEqual([]);
  const fetched = server.calls.some(({ method }) => method === 'getFile');
  expect(fetched).toBe(!('file_size' in more));
});

test('another file in private is told what to do, in a group nothing', async () => {
  const { entrevue, server } = await start();
  server.say(tom, group, '', sent('one', 'message.txt'));
  server.say(camille, home, '', sent('two', 'photo.zip', { mime_type: 'application/zip' }));
  const sentBy = await server.until(isAnswer);
  expect(sentBy.map(({ payload }) => payload.chat_id)).toEqual([home.id]);
  expect(sentBy[0]?.payload.text).toMatch(/^Posez-moi une question/u);
  expect(entrevue.asked).toEqual([]);
});
