import { describe, expect, test } from 'vitest';
import { readOffer } from '../../src/adding/offer.ts';
import { readCorpusFile } from '../../src/documents/read.ts';
import { languages } from '../../src/languages/index.ts';
import { put, temporaryFolder } from '../support/corpusFolder.ts';

const from = { by: 'telegram:12 (Tom)', at: '2024-05-02T10:00:00.000Z', from: 'message' };

const read = (text: string | Uint8Array, extension = '.txt', url: string | null = null) =>
  readOffer({ bytes: Buffer.from(text), extension, url }, from, 1_000_000);

/** What an ingest reads of a kept file. */
async function ingested(name: string, content: string) {
  const folder = temporaryFolder();
  put(folder, name, content);
  const { documents } = await readCorpusFile(folder, { path: name }, 1_000_000, languages);
  for await (const document of documents) return document;
  return null;
}

const article =
  'Tariq Zeroual a rencontré Nadia Belkacem à Tlemcen le 3 avril 2023. Ils ont décidé du financement du barrage.';

describe('what is offered', { timeout: 60_000 }, () => {
  test('is read with its fields, and kept so that it is read the same', async () => {
    const { texts } = await read(
      `---\ntitle: "Un barrage : le financement"\ndate: 2023-04-04\npublisher: La Vigie\n---\n\n${article}`,
      '.md',
      'https://vigie.example/a',
    );
    const [text] = texts;
    expect(text).toMatchObject({
      title: 'Un barrage : le financement',
      published: '2023-04-04',
      dateWords: null,
      language: 'fr',
      people: ['Tariq Zeroual', 'Nadia Belkacem'],
      left: { comment: 0 },
    });
    expect(text?.meetings[0]).toMatchObject({ status: 'held', place: 'Tlemcen' });
    expect(await ingested(text?.name ?? '', text?.content ?? '')).toMatchObject({
      title: 'Un barrage : le financement',
      publisher: 'La Vigie',
      url: 'https://vigie.example/a',
      published: { date: '2023-04-04' },
    });
  });

  test('loses what readers wrote, and says how much', async () => {
    const { texts } = await read(
      `---\ntitle: Un barrage\n---\n\n${article}\n\n## Commentaires des lecteurs\n\nPaul Lambert a rencontré Irina Orlova à Oran le 9 avril 2023, croyez-moi.\n`,
      '.md',
    );
    const [text] = texts;
    expect(text?.left.comment).toBeGreaterThan(0);
    expect(text?.content).not.toMatch(/Lambert|Orlova/u);
    expect(text?.people).toEqual(['Tariq Zeroual', 'Nadia Belkacem']);
  });

  test('may be several texts, but no library', async () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        JSON.stringify({ id: `a${n}`, title: `Texte ${n}`, text: `${article} Numéro ${n}.` }),
      ).join('\n');
    const { texts } = await read(lines(2), '.jsonl');
    expect(texts.map(({ title }) => title)).toEqual(['Texte 0', 'Texte 1']);
    expect(new Set(texts.map(({ name }) => name)).size).toBe(2);
    expect(await read(lines(21), '.jsonl')).toMatchObject({ texts: [], reason: /more than 20/u });
  });

  test('keeps a rule at its top as text', async () => {
    const { texts } = await read(`---\ntitle: faux\n---\n${article}`, '.txt');
    const kept = await ingested(texts[0]?.name ?? '', texts[0]?.content ?? '');
    expect(kept?.title).toBe(texts[0]?.title);
    expect(kept?.text).toContain('Zeroual');
  });

  test.each([
    ['nothing', ' \n', '.txt'],
    ['bytes', new Uint8Array([0, 1, 2, 3, 0, 0, 255]), '.txt'],
    ['no PDF', 'no PDF', '.pdf'],
    ['an image', 'GIF89a', '.gif'],
    ['an odd ending', article, '.txt/../../../x'],
  ])('%s gives no text and a reason', async (_, content, extension) => {
    const { texts, reason } = await read(content, extension);
    expect(texts).toEqual([]);
    expect(reason).toMatch(/\w/u);
  });
});
