/** What `add` makes of what is handed in, without a platform. */
import { expect, test } from 'vitest';
import { FetchRefusal } from '../../../src/adding/fetch.ts';
import { readOffer } from '../../../src/adding/offer.ts';
import {
  add,
  type Handed,
  pressedText,
  refusedPress,
  type TextTools,
} from '../../../src/bots/community/texts.ts';
import { readSettings } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { openStateFile } from '../../../src/state/database.ts';
import { openDrafts } from '../../../src/state/drafts.ts';
import { temporaryFolder } from '../../support/corpusFolder.ts';
import { smallCorpus } from '../../support/scriptedEntrevue.ts';

const origin = { chat: 'telegram:-1', place: 'telegram:-1', target: 'telegram:-1' };
const admin = { manages: true, operates: false };
const article = 'Tariq Zeroual a rencontré Nadia Belkacem à Tlemcen le 3 avril 2023.';

function toolsOf(more: Partial<TextTools> & { keep?: TextTools['texts']['keep'] } = {}) {
  const kept: { readonly name: string; readonly content: string }[] = [];
  const { keep, ...others } = more;
  const tools: TextTools = {
    texts: {
      of: () => null,
      list: () => kept.map(({ name }) => ({ id: name, title: null, published: null })),
      read: (offer, from) => readOffer(offer, from, 1_000_000),
      keep: keep ?? (async (_, texts) => void kept.push(...texts)),
      forget: async () => true,
    },
    drafts: openDrafts(openStateFile(temporaryFolder())),
    common: () => smallCorpus,
    fetch: async () => {
      throw new FetchRefusal('site');
    },
    changed: () => {},
    emptied: async () => {},
    log: createLog(readSettings({ ENTREVUE_LOG_LEVEL: 'silent' }).log, [], { write() {} }),
    ...others,
  };
  return { tools, kept };
}

const adding = (tools: TextTools, handed: Handed) =>
  add(tools, origin, handed, { by: 'me', rights: admin }, 'fr');
const text = (words: string): Handed => ({ kind: 'text', text: words });

test('a link of a listed site is fetched, and its address kept with the text', async () => {
  const asked: string[] = [];
  const { tools, kept } = toolsOf({
    fetch: async (address) => {
      asked.push(address);
      const bytes = Buffer.from(
        `<html><head><title>Barrage</title></head><body><h1>Barrage</h1><p>${article}</p><p>Ils ont parlé deux heures, puis le ministre est reparti vers Oran.</p></body></html>`,
      );
      return { bytes, extension: '.html', url: 'https://vigie.example/final' };
    },
  });
  const card = await adding(tools, text(' https://vigie.example/a '));
  expect(asked).toEqual(['https://vigie.example/a']);
  const keep = card.buttons?.flat().find(({ label }) => label === 'Garder');
  await pressedText(tools, origin, keep?.id ?? '', admin, 'fr');
  expect(kept[0]?.content).toContain('added_from: "https://vigie.example/final"');
  expect(kept[0]?.content).toContain('url: "https://vigie.example/final"');
});

test('a text that names a link is a text', async () => {
  const { tools } = toolsOf();
  const card = await adding(tools, text(`${article} https://vigie.example/a`));
  expect(card.title).toBe('Voici ce que je lis');
});

test('a file is not even brought when it is said to be too large', async () => {
  const { tools } = toolsOf();
  const file: Handed = {
    kind: 'file',
    name: 'a.txt',
    size: 11 * 1024 * 1024,
    bytes: () => Promise.reject(new Error('brought')),
  };
  expect(await adding(tools, file)).toEqual({
    lines: ['Ce fichier est trop gros : 10 Mo au plus.'],
  });
});

test('a button keeps a text once, and only in the chat where it was shown', async () => {
  const { tools, kept } = toolsOf();
  const card = await adding(tools, text(article));
  const id = card.buttons?.[0]?.[0]?.id ?? '';
  const other = { chat: 'telegram:-2', place: 'telegram:-2', target: 'telegram:-2' };
  const expired = { lines: [expect.stringMatching(/ne mène plus à rien/u)] };
  expect(await pressedText(tools, other, id, admin, 'fr')).toEqual(expired);
  expect(kept).toEqual([]);
  const both = await Promise.all([0, 1].map(() => pressedText(tools, origin, id, admin, 'fr')));
  expect(both).toContainEqual(expired);
  expect(kept).toHaveLength(1);
});

test('a folder that cannot be written is said, and the button stays good', async () => {
  let isFull = true;
  const { tools } = toolsOf({
    keep: async () => {
      if (isFull) throw Object.assign(new Error('read-only file system'), { code: 'EROFS' });
    },
  });
  const card = await adding(tools, text(article));
  const id = card.buttons?.[0]?.[0]?.id ?? '';
  expect((await pressedText(tools, origin, id, admin, 'fr'))?.lines[0]).toMatch(
    /Je ne peux pas écrire/u,
  );
  isFull = false;
  expect((await pressedText(tools, origin, id, admin, 'fr'))?.lines[0]).toMatch(
    /^Le texte est gardé/u,
  );
});

test('a common folder that cannot be written is said to the operator in one sentence', async () => {
  const asked: string[] = [];
  const { tools } = toolsOf({
    keep: async (chat) => {
      asked.push(chat);
      throw Object.assign(new Error('read-only file system'), { code: 'EROFS' });
    },
  });
  const rights = { manages: false, operates: true };
  const card = await add(tools, origin, text(article), { by: 'me', rights }, 'fr');
  const [keep] = card.buttons?.[0] ?? [];
  expect(keep?.label).toBe('Garder pour tout le monde');
  expect(await pressedText(tools, origin, keep?.id ?? '', rights, 'fr')).toEqual({
    lines: [expect.stringMatching(/^Je ne peux pas écrire dans le dossier du corpus/u)],
  });
  expect(asked).toEqual(['']);
});

test.each([
  ['g:k0123456789abcdef', admin, true],
  ['g:c0123456789abcdef', admin, true],
  ['g:e0123456789abcdef', admin, false],
  ['g:e0123456789abcdef', { manages: false, operates: true }, true],
  ['g:k0123456789abcdef', { manages: false, operates: true }, false],
  ['g:d0123456789abcdef', { manages: false, operates: true }, true],
  ['g:Fe0123456789a', admin, false],
  ['g:Fc0123456789a', admin, true],
  // Of 11 letters, it is a key that begins with the letter.
  ['g:Fe0123456789', admin, true],
  ['g:x', { manages: false, operates: false }, false],
])('who may press %s with %j: %s', (id, rights, may) => {
  expect(refusedPress(id, rights, 'fr') === null).toBe(may);
});

test('of many texts that nobody decided about, the oldest are forgotten', async () => {
  const { tools, kept } = toolsOf();
  const ids: string[] = [];
  for (let n = 0; n < 21; n++) {
    const card = await adding(tools, text(`${article} Numéro ${n}.`));
    ids.push(card.buttons?.[0]?.[0]?.id ?? '');
  }
  await pressedText(tools, origin, ids[0] ?? '', admin, 'fr');
  expect(kept).toEqual([]);
  await pressedText(tools, origin, ids[1] ?? '', admin, 'fr');
  expect(kept).toHaveLength(1);
});

test('a chat that has very many texts is told to forget some', async () => {
  const { tools } = toolsOf();
  const list = () =>
    Array.from({ length: 500 }, (_, n) => ({ id: `${n}`, title: null, published: null }));
  const full = { ...tools, texts: { ...tools.texts, list } };
  expect(await adding(full, text(article))).toEqual({
    lines: [expect.stringMatching(/500 textes/u)],
  });
});
