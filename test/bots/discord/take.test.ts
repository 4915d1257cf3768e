/** `/network`, `/export` and the picture of `/timeline`, with the real client. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bot } from '../../../src/bots/bot.ts';
import type { CorpusRecords } from '../../../src/types.ts';
import { records } from '../../export/records.ts';
import { darkPaper, invented } from '../../pictures/people.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discordServer.ts';
import { answer, longTexts, people, texts } from './corpus.ts';
import { scriptedEntrevue } from './scripted.ts';
import { startBot } from './support.ts';

let server: DiscordServer;
let bot: Bot;
let log: string[];
let asked: unknown[];

interface Sent {
  readonly filename: string;
  readonly description: string;
  readonly bytes: Buffer;
}

/** An engine whose register is this; nobody is known by "Personne". */
async function start(of: CorpusRecords, broken = false, env = {}) {
  const entrevue = scriptedEntrevue({ texts: [...texts, ...longTexts], answer, people });
  asked = [];
  const started = await startBot(
    server,
    {
      ...entrevue,
      records(request = {}) {
        asked.push(request);
        if (broken) throw new Error('no picture today');
        if (request.person === 'Personne') return null;
        return { ...of, person: request.person ? (of.people[0] ?? null) : null };
      },
    },
    { env },
  );
  bot = started.bot;
  log = started.log;
}

const filesOf = (message: Record<string, unknown>) => message.attachments as Sent[];
const isPng = ({ bytes }: Sent) => bytes.subarray(1, 4).toString() === 'PNG';

beforeEach(async () => {
  server = await startDiscordServer();
});

afterEach(async () => {
  await bot.stop();
  await server.close();
  expect(server.broken).toEqual([]);
});

test('/network is a picture, and the same in words', async () => {
  await start(invented(22, 60, 3));
  const options = { person: ' p0 ', since: '2021', theme: 'dark' };
  const shown = await server.shown(server.slash('network', options));
  const [file] = filesOf(shown);
  expect(file?.filename).toBe('entrevue-network-2024-01-01.png');
  expect(file && isPng(file) && darkPaper(file.bytes)).toBe(true);
  expect(asked).toEqual([{ person: 'p0', since: '2021', language: 'fr' }]);
  const [title, subtitle, tie] = file?.description.split('\n') ?? [];
  expect(title).toBe('Le réseau d’Irina Orlova');
  expect(subtitle).toMatch(/^\d+ personnes, \d+ rencontres$/u);
  expect(tie).toMatch(/^Irina Orlova et .* : \d tenue/u);
  expect(shown.content.split('\n').slice(0, 2)).toEqual([title, subtitle]);
  expect(shown.content.split('\n').at(-1)).toBe('…');
});

test('whom the corpus does not know is told, in the language of the client', async () => {
  await start(records);
  const shown = await server.shown(
    server.slash('network', { person: 'Personne' }, { locale: 'en-US' }),
  );
  expect(shown.content).toBe('The corpus does not speak of Personne.');
  expect(filesOf(shown)).toEqual([]);
});

test('names in words mention nobody and are no markup', async () => {
  const named = records.people.map((one) =>
    one.id === 'salim' ? { ...one, name: '@everyone **gras**' } : one,
  );
  await start({ ...records, people: named });
  const shown = await server.shown(server.slash('network'));
  expect(shown.content).toContain('\\@everyone \\*\\*gras\\*\\*');
  expect(filesOf(shown)[0]?.description).toContain('@everyone **gras**');
});

test('/export is the file of the format, for one pair of eyes where that is wanted', async () => {
  await start(records);
  const asked = server.slash('export', { format: 'ics', private: true });
  const shown = await server.shown(asked);
  expect(asked.callback?.data?.flags).toBe(64);
  const [file] = filesOf(shown);
  expect(file?.filename).toBe('entrevue-meetings-2024-01-01.ics');
  expect(file?.bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  expect(shown.content).toBe('5 rencontres, 2 textes.');
});

test('an empty register is no file', async () => {
  await start({ ...records, meetings: [] });
  const shown = await server.shown(server.slash('export', { format: 'csv' }));
  expect(shown.content).toBe('Le corpus ne parle d’aucune rencontre pour l’instant.');
});

test('/timeline has its picture in the same message', async () => {
  await start(records);
  const shown = await server.shown(server.slash('timeline', { person: 'Nadia Belhadj' }));
  expect(shown.embeds.length + shown.content.length).toBeGreaterThan(0);
  const [file] = filesOf(shown);
  expect(file && isPng(file)).toBe(true);
  expect(file?.description).toMatch(/^Les rencontres d’Irina Orlova\n31 décembre 2021 · /u);
});

test('a picture that fails costs no answer', async () => {
  await start(records, true);
  const shown = await server.shown(server.slash('timeline', { person: 'Nadia Belhadj' }));
  expect(shown.content).not.toBe('');
  expect(filesOf(shown)).toEqual([]);
  expect(log.join('')).toContain('no picture today');
});

test('a file counts as a question', async () => {
  await start(records, false, { ENTREVUE_USER_PER_MINUTE: '1' });
  await server.shown(server.slash('export', { format: 'csv' }));
  const refused = await server.shown(server.slash('network'));
  expect(refused.content).toMatch(/^Un instant/u);
});

test('a picture is as whoever asks wants it, else as the server does', async () => {
  await start(records);
  const looks = async (name: string, options: Record<string, string>, who = {}) => {
    const [file] = filesOf(await server.shown(server.slash(name, options, who)));
    return file && darkPaper(file.bytes);
  };
  const person = 'Nadia Belhadj';
  expect(await looks('timeline', { person })).toBe(false);
  expect(await looks('timeline', { person, theme: 'dark' })).toBe(true);
  const set = server.slash('settings', { theme: 'dark' }, { permissions: '32' });
  expect((await server.shown(set)).embeds[0].description).toContain('Images : sombres');
  expect(await looks('timeline', { person })).toBe(true);
  expect(await looks('network', {})).toBe(true);
  expect(await looks('network', { theme: 'light' })).toBe(false);
  expect(await looks('network', {}, { guild: null })).toBe(false);
});
