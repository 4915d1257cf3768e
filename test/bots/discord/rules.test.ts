import { afterEach, expect, test } from 'vitest';
import { brokenChoices, brokenCommands, brokenMessage } from '../../support/discordRules.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discordServer.ts';

/** The local server must notice what Discord would refuse, else the other tests prove nothing. */

const quiet = { allowed_mentions: { parse: [] } };
const button = (custom_id: string, label = 'x') => ({ type: 2, style: 2, label, custom_id });
const row = (...components: object[]) => ({ type: 1, components });

test.each<[string, object, string | null]>([
  ['a short text', { ...quiet, content: 'Bonjour' }, null],
  ['2,000 characters', { ...quiet, content: 'a'.repeat(2000) }, null],
  ['2,001 characters', { ...quiet, content: 'a'.repeat(2001) }, 'content of 2001'],
  ['nothing', { ...quiet, content: ' ' }, 'an empty message'],
  ['half an emoji', { ...quiet, content: '\ud83d' }, 'half a surrogate pair'],
  ['pings left open', { content: 'x' }, 'no allowed_mentions'],
  [
    'pings allowed',
    { content: 'x', allowed_mentions: { parse: ['everyone'] } },
    'mentions are parsed',
  ],
  [
    'a pinged author',
    { content: 'x', allowed_mentions: { parse: [], replied_user: true } },
    'the author is pinged',
  ],
  [
    'a long description',
    { ...quiet, embeds: [{ description: 'a'.repeat(4097) }] },
    'description of 4097',
  ],
  [
    'a long field',
    { ...quiet, embeds: [{ fields: [{ name: 'x', value: 'a'.repeat(1025) }] }] },
    'field value of 1025',
  ],
  [
    'much in two embeds',
    { ...quiet, embeds: [{ description: 'a'.repeat(3500) }, { description: 'a'.repeat(2501) }] },
    'embeds of 6001 together',
  ],
  [
    'a long id',
    { ...quiet, content: 'x', components: [row(button('a'.repeat(101)))] },
    `custom_id "${'a'.repeat(101)}"`,
  ],
  [
    'an id twice',
    { ...quiet, content: 'x', components: [row(button('a'), button('a'))] },
    'custom_id a twice',
  ],
  [
    'a long label',
    { ...quiet, content: 'x', components: [row(button('a', 'b'.repeat(81)))] },
    `button label "${'b'.repeat(81)}"`,
  ],
  [
    'six buttons',
    { ...quiet, content: 'x', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
    'more than five buttons in a row',
  ],
  ['an unknown key', { ...quiet, content: 'x', contents: 'y' }, 'unknown key contents'],
])('%s', (_, body, rule) => {
  expect(brokenMessage(body as Record<string, unknown>)).toEqual(rule === null ? [] : [rule]);
});

test('choices and commands are held to their limits', () => {
  const choice = { name: 'x', value: 'y' };
  expect(brokenChoices({ choices: Array(26).fill(choice) })).toEqual(['26 choices']);
  expect(brokenChoices({ choices: [{ name: 'a'.repeat(101), value: 'y' }] })).toEqual([
    'choice name',
  ]);
  expect(brokenCommands([{ type: 1, name: 'Ask', description: 'x' }])).toEqual(['name "Ask"']);
  const options = [
    { type: 3, name: 'a', description: 'x' },
    { type: 3, name: 'b', description: 'x', required: true },
  ];
  expect(brokenCommands([{ type: 1, name: 'ask', description: 'x', options }])).toEqual([
    '1 ask: a required option after an optional one',
  ]);
});

let server: DiscordServer | null = null;

afterEach(async () => {
  await server?.close();
});

test('the order of responses is watched', async () => {
  server = await startDiscordServer();
  const { api, broken } = server;
  const send = (method: string, path: string, body: object) =>
    fetch(`${api}/v10${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  const asked = server.slash('ask', { question: 'x' });
  await send('PATCH', `/webhooks/1/${asked.token}/messages/@original`, { ...quiet, content: 'x' });
  await send('POST', `/interactions/${asked.id}/${asked.token}/callback`, {
    type: 8,
    data: { choices: [] },
  });
  await send('POST', `/interactions/${asked.id}/${asked.token}/callback`, { type: 5 });
  expect(broken).toEqual([
    'PATCH webhook before the first response',
    'callback 8 to a command',
    'a second first response',
  ]);
});
