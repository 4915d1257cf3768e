/** What is told of texts that were read, but perhaps not as meant. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { article, put, temporaryFolder } from '../support/corpusFolder.ts';

const dated = (text: string): string => `---\ndate: 2021-04-02\n---\n${text}\n`;

const spanish =
  'El presidente del Gobierno se reunió este martes en Madrid con su homólogo portugués para hablar de la pesca y ' +
  'de los acuerdos que se firmaron el año pasado. Según un comunicado, los dos dirigentes insistieron en la ' +
  'necesidad de una respuesta común a la crisis y anunciaron que volverán a verse en Lisboa en el mes de junio.';

/** A page that draws its text by itself: long, and almost nothing to read. */
const page = `<html><head><title>Le port</title><script>${'draw();'.repeat(10_000)}</script></head><body><p>Le port rouvre.</p></body></html>`;

it('names each kind once, with its texts, and says it again only when asked or changed', {
  timeout: 60_000,
}, async () => {
  const corpus = temporaryFolder();
  put(corpus, 'good.md', dated(article(1)));
  put(corpus, 'rule.md', dated(`---\n\n${article(2)}`));
  put(corpus, 'undated.txt', 'Le préfet a visité la digue de Vaubrun avec le maire.');
  put(corpus, 'page.html', page);
  put(corpus, 'fields.md', `---\ntitle: Le pont\ndate: 2021-04-02\n\n${article(3)}`);
  put(corpus, 'spanish.md', dated(spanish));
  put(corpus, 'copy.md', dated(`\n${article(1)}`));
  put(
    corpus,
    'many.jsonl',
    `${JSON.stringify({ id: 'a', text: article(4), date: '2021' })}\n`.padEnd(60_000),
  );
  const bring = (verify: boolean) =>
    ingest({
      corpus,
      data,
      embedder: null,
      maxFileBytes: 1_000_000,
      verify,
      report: () => {},
    });
  const data = join(temporaryFolder(), 'index');
  const { warnings } = await bring(false);
  expect(warnings).toEqual([
    { kind: 'undated', texts: ['page.html', 'undated.txt'] },
    { kind: 'little', texts: ['page.html'] },
    { kind: 'fields', texts: ['fields.md'] },
    { kind: 'language', texts: ['spanish.md'] },
    { kind: 'same', texts: ['copy.md', 'good.md'] },
  ]);
  expect((await bring(false)).warnings).toEqual([]);
  expect((await bring(true)).warnings).toEqual(warnings);
});
