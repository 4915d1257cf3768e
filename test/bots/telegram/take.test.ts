/** `/network`, `/export` and the picture of `/timeline`, with the real client. */
import { afterEach, describe, expect, test } from 'vitest';
import { pictureOf } from '../../../src/bots/telegram/take.ts';
import type { CorpusRecords, RecordsRequest } from '../../../src/types.ts';
import { records } from '../../export/records.ts';
import { darkPaper, invented } from '../../pictures/people.ts';
import { answerOf, citationOf, scriptedEntrevue } from '../../support/scriptedEntrevue.ts';
import type { Call } from '../../support/telegramServer.ts';
import { camille, forum, home, isAnswer, type Running, startBot, tom } from './support.ts';

let running: Running | undefined;
let asked: RecordsRequest[] = [];

afterEach(async () => {
  const ended = running;
  running = undefined;
  await ended?.end();
});

async function start(of: CorpusRecords, broken = false) {
  asked = [];
  const entrevue = scriptedEntrevue(
    (request) => answerOf(request, { verdict: 'Oui [1].', citations: [citationOf(1, 'Preuve.')] }),
    {
      records(request = {}) {
        asked.push(request);
        if (broken) throw new Error('no picture today');
        if (request.person === 'Personne') return null;
        return { ...of, person: request.person ? (of.people[0] ?? null) : null };
      },
    },
  );
  running = await startBot(entrevue);
  return running.server;
}

const isPhoto = ({ method }: Call) => method === 'sendPhoto';
const isDocument = ({ method }: Call) => method === 'sendDocument';
const fileOf = (call: Call | undefined) =>
  (call?.payload.photo ?? call?.payload.document) as { name: string; bytes: Buffer };

describe('what stands behind /network', () => {
  test.each([
    ['', {}],
    ['Lavrov', { person: 'Lavrov' }],
    ['Lavrov, 2021, mai 2022', { person: 'Lavrov', since: '2021', until: 'mai 2022' }],
    ['2021', { since: '2021' }],
    ['Lavrov ; sombre', { person: 'Lavrov', theme: 'dark' }],
    ['Lavrov, 30', { person: 'Lavrov', people: 30 }],
    ['2021, 2022, 30, sombre', { since: '2021', until: '2022', people: 30, theme: 'dark' }],
    ['Serguei Lavrov dark', { person: 'Serguei Lavrov', theme: 'dark' }],
    ['Dark', { theme: 'dark' }],
    ['Lavrov, 2021 sombre', { person: 'Lavrov', since: '2021', theme: 'dark' }],
    ['Lavrov, clair', { person: 'Lavrov', theme: 'light' }],
    ['Dark Lavrov', { person: 'Dark Lavrov' }],
  ])('%s', (text, request) => {
    for (const theme of ['light', 'dark'] as const)
      expect(pictureOf(text, theme)).toEqual({ kind: 'network', theme, ...request });
  });
});

test('/reseau is a picture with the same in words', async () => {
  const server = await start(invented(22, 60, 3));
  server.say(camille, home, '/reseau Orlova, 2021');
  const [call] = await server.until(isPhoto);
  expect(asked).toEqual([{ person: 'Orlova', since: '2021', language: 'fr' }]);
  expect(fileOf(call).name).toBe('entrevue-network-2021-03-05.png');
  expect(fileOf(call).bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(String(call?.payload.caption)).toMatch(
    /^Le réseau d’Irina Orlova\n\d+ personnes, \d+ rencontres\nIrina Orlova et /u,
  );
});

test('/export in a topic stays there; without a format it says which there are', async () => {
  const server = await start(records);
  const topic = { is_topic_message: true, message_thread_id: 7 };
  server.say(tom, forum, '/export@entrevue_bot', topic);
  const [list] = await server.until(isAnswer);
  expect(list?.payload.text).toContain('/export ics – calendar of the dated meetings');
  const message = server.say(tom, forum, '/export .MD', topic);
  const [call] = await server.until(isDocument);
  expect(fileOf(call).name).toBe('entrevue-meetings-2021-03-05.md');
  expect(fileOf(call).bytes.toString()).toMatch(/^# Meetings of the corpus\n/u);
  expect(call?.payload).toMatchObject({
    caption: '5 meetings, 2 texts.',
    message_thread_id: 7,
    reply_parameters: { message_id: message.message_id },
  });
});

test('whom the corpus does not know is told, without effect', async () => {
  const server = await start(records);
  server.say(camille, home, '/network Personne');
  const [call] = await server.until(isAnswer);
  expect(call?.payload.text).toBe('Le corpus ne parle pas de Personne.');
});

test('names in a caption are text', async () => {
  const people = records.people.map((one) =>
    one.id === 'salim' ? { ...one, name: '<b>@camille</b> & Cie' } : one,
  );
  const server = await start({ ...records, people });
  server.say(camille, home, '/network');
  const [call] = await server.until(isPhoto);
  expect(call?.payload.caption).toContain('&lt;b&gt;@\u2060camille&lt;/b&gt; &amp; Cie');
});

test('/timeline is answered first, then drawn', async () => {
  const server = await start(records);
  server.say(camille, home, '/timeline Orlova');
  const [call] = await server.until(isPhoto);
  expect(String(call?.payload.caption)).toMatch(/^Les rencontres d’Irina Orlova\n/u);
  const sent = server.calls.filter((one) => isAnswer(one) || isPhoto(one));
  expect(sent.map(({ method }) => method)).toEqual(['sendMessage', 'sendPhoto']);
});

test('where files are not allowed, the words come alone, and a timeline is not told twice', async () => {
  const server = await start(records);
  const refusal = {
    error_code: 400,
    description: 'Bad Request: not enough rights to send photos to the chat',
  };
  server.refuseNext('sendPhoto', refusal);
  server.say(tom, forum, '/timeline Orlova');
  await server.until(isAnswer);
  server.refuseNext('sendPhoto', refusal);
  server.say(tom, forum, '/network');
  const [, words] = await server.until(isAnswer, 2);
  expect(words?.payload.text).toMatch(/^Who met whom\n4 people, 5 meetings\n/u);
  expect(running?.log.join('')).not.toContain('fault');
});

test('a picture that fails costs no answer, and is in the log', async () => {
  const server = await start(records, true);
  server.say(camille, home, '/timeline Orlova');
  await server.until(isAnswer);
  server.say(camille, home, '/network');
  const [, told] = await server.until(isAnswer, 2);
  expect(told?.payload.text).toMatch(/^Désolé/u);
  expect(running?.log.join('')).toContain('no picture today');
});

test('a picture is as whoever asks wants it, else as the chat does', async () => {
  const server = await start(records);
  const tom_ = { id: 12, type: 'private', first_name: 'Tom' } as const;
  server.say(camille, home, '/chronologie Orlova, sombre');
  await server.until(isPhoto);
  server.say(camille, home, '/settings');
  const settings = (await server.until(isAnswer, 2)).at(-1);
  server.press(camille, home, settings?.messageId ?? 0, 's:t:dark');
  await server.until(({ method }) => method === 'editMessageText');
  server.say(camille, home, '/network');
  await server.until(isPhoto, 2);
  server.say(tom, tom_, '/network clair');
  await server.until(isPhoto, 3);
  server.say(tom, tom_, '/timeline Orlova');
  const photos = await server.until(isPhoto, 4);
  expect(await Promise.all(photos.map(isDark))).toEqual([true, true, false, false]);
  // The word is no part of the name.
  expect(asked.map(({ person }) => person)).toEqual(['Orlova', undefined, undefined, 'Orlova']);
});

const isDark = (call: Call) => darkPaper(fileOf(call).bytes);
