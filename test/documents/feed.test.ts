import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readCorpusFile } from '../../src/documents/read.ts';
import { languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/types.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrevue-feed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(path: string, content: string | Uint8Array, max = MAX_FILE_BYTES) {
  writeFileSync(join(folder, path), content);
  const reading = await readCorpusFile(folder, { path }, max, languages);
  const documents: Document[] = [];
  for await (const document of reading.documents) documents.push(document);
  return { documents, skipped: reading.skipped() };
}

const FIRST = 'La préfète Odile Marchant a reçu mercredi le maire de Vaubrun, Karim Delalande.';
const SECOND = 'Les deux élus se sont quittés sans rien signer.';
const told = ({ id, title, publisher, url, published, language, text }: Document) => ({
  id,
  title,
  publisher,
  url,
  date: published?.date ?? null,
  language,
  text,
});
const EXPECTED = {
  id: 'a.xml#https://val.example/digue',
  title: 'La digue & la préfète',
  publisher: 'Le Val',
  url: 'https://val.example/digue',
  date: '2022-05-03',
  language: 'fr',
  text: `La digue & la préfète\n\n${FIRST}\n\n${SECOND}`,
};

describe('feeds: each item a document', () => {
  it.each<[string, string]>([
    [
      'RSS 2.0, the full text rather than the teaser',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Le Val</title><link>https://val.example</link><language>fr-FR</language>
        <item><title>La digue &amp; la préfète</title><link>https://val.example/digue</link><pubDate>Tue, 03 May 2022 09:15:00 GMT</pubDate>
        <description>La digue…</description><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content:encoded></item></channel></rss>`,
    ],
    [
      'Atom, with several links',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Val</title>
        <entry><title type="html">La digue &amp;amp; la préfète</title><id>https://val.example/digue</id>
        <link rel="enclosure" href="https://val.example/a.mp3"/><link rel="alternate" href="https://val.example/digue"/>
        <updated>2022-05-09T10:00:00Z</updated><published>2022-05-03T09:15:00Z</published>
        <content type="html">&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;</content></entry></feed>`,
    ],
    [
      'Atom, with elements for text',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Val</title>
        <entry><title>La digue &amp; la préfète</title><id>https://val.example/digue</id><link href="https://val.example/digue"/>
        <published>2022-05-03T09:15:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${FIRST}</p><p>${SECOND}</p></div></content></entry></feed>`,
    ],
    [
      'RSS 1.0, items beside the channel',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>Le Val</title><dc:language>fr</dc:language></channel>
        <item rdf:about="x"><title>La digue &amp; la préfète</title><link>https://val.example/digue</link><dc:date>2022-05-03</dc:date>
        <description>&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;</description></item></rdf:RDF>`,
    ],
  ])('%s', async (_, source) => {
    const { documents, skipped } = await read('a.xml', source);
    expect(skipped).toBeNull();
    expect(documents.map(told)).toEqual([EXPECTED]);
  });

  it('names the items that give nothing and reads the others', async () => {
    const { documents, skipped } = await read(
      'a.rss',
      `<rss><channel><item><guid>1</guid></item><item><guid>2</guid><description>${FIRST}</description></item><item><guid>2</guid><description>${SECOND}</description></item></channel></rss>`,
    );
    expect(documents.map(({ id, text }) => [id, text])).toEqual([['a.rss#2', FIRST]]);
    expect(skipped).toBe('item 1: no text; item 3: the id "2" stands on an earlier item too');
  });

  it('Latin-1 that says so', async () => {
    const source = `<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><description>${FIRST}</description></item></channel></rss>`;
    const { documents } = await read('a.rss', Buffer.from(source, 'latin1'));
    expect(documents[0]?.text).toBe(FIRST);
  });

  it.each<[string, string, string]>([
    ['another kind of XML', '<office><p>Bonjour</p></office>', 'no RSS or Atom feed'],
    ['no XML', 'Bonjour', 'no RSS or Atom feed'],
    ['no items', '<rss><channel><title>Le Val</title></channel></rss>', 'a feed without items'],
  ])('%s: one line says it', async (_, source, reason) => {
    const { documents, skipped } = await read('a.xml', source);
    expect(documents).toEqual([]);
    expect(skipped).toContain(reason);
  });

  it('a feed over the limit is named', async () => {
    const { documents, skipped } = await read('a.rss', `<rss>${' '.repeat(200)}</rss>`, 100);
    expect(documents).toEqual([]);
    expect(skipped).toContain('longer than 100 bytes');
  });
});

describe('files of kinds that are not read', () => {
  it.each<[string, string]>([
    ['courrier.eml', '.txt'],
    ['page.mhtml', '.html'],
    ['note.rtf', '.docx'],
    ['note.odt', '.docx'],
    ['NOTE.DOC', '.docx'],
    ['textes.json', '.jsonl'],
    ['textes.zip', 'unpack'],
    ['scan.jpeg', '.txt'],
  ])('%s: says what to do', async (path, todo) => {
    const { documents, skipped } = await read(path, 'x');
    expect(documents).toEqual([]);
    expect(skipped).toContain(todo);
  });
});
