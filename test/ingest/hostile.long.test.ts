import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { FileReader } from '../../src/ingest/reader.ts';
import {
  crowdedPdf,
  deepDocx,
  endlessPdf,
  swellingDocx,
  swellingPdf,
} from '../documents/hostile.ts';
import { docxOf, pdfOf } from '../documents/support.ts';
import { fillCorpus, put, temporaryFolder } from '../support/corpusFolder.ts';

const SENTENCE = 'Le maire a vu la ministre lundi.';
/** Enough for every honest file of these tests. */
const LIMITS = { seconds: 20, megabytes: 1000 };

async function bring(corpus: string, limits = LIMITS) {
  const result = await ingest({
    corpus,
    data: join(temporaryFolder(), 'index'),
    embedder: null,
    maxFileBytes: 10_000_000,
    verify: true,
    report: () => {},
    limits,
  });
  return {
    documents: result.documents,
    skipped: Object.fromEntries(result.skipped.map(({ path, reason }) => [path, reason])),
  };
}

describe('files that would fill the memory or never end', { timeout: 180_000 }, () => {
  it('are named with a reason, and their neighbours are read', async () => {
    const corpus = temporaryFolder();
    fillCorpus(corpus, 3);
    put(corpus, 'a.docx', await swellingDocx(40, true));
    put(corpus, 'b.docx', docxOf(SENTENCE));
    put(corpus, 'c.docx', await swellingDocx(40, false));
    put(corpus, 'd.docx', deepDocx(20_000));
    put(corpus, 'e.pdf', swellingPdf(300));
    put(corpus, 'f.pdf', pdfOf(SENTENCE));
    put(corpus, 'g.pdf', crowdedPdf(310_000));
    put(corpus, 'h.html', `<p>${SENTENCE}</p>`);
    const { documents, skipped } = await bring(corpus, { ...LIMITS, seconds: 60 });
    expect(skipped).toEqual({
      'a.docx': 'its text swells to more than 12 MB when unpacked: split it',
      'c.docx': 'its text swells to more than 12 MB when unpacked: split it',
      'd.docx': 'its parts lie too deep in one another',
      'e.pdf': 'it swells to more than 200 MB when unpacked',
      'g.pdf': 'page 1 is drawn in more than 300000 pieces of text, more than anybody could see',
    });
    expect(documents).toBe(6);
  });

  it('are ended after the seconds they may take; the next file is read', async () => {
    const corpus = temporaryFolder();
    put(corpus, 'a.pdf', endlessPdf());
    put(corpus, 'b.pdf', pdfOf(SENTENCE));
    const { documents, skipped } = await bring(corpus, { ...LIMITS, seconds: 8 });
    expect(skipped['a.pdf']).toMatch(
      /^(?:reading it took more than 8 seconds: split it, or save its text as \.txt|page 1 is drawn)/u,
    );
    expect(documents).toBe(1);
  });

  it('are ended where they take more memory than they may; the next file is read', async () => {
    const corpus = temporaryFolder();
    put(corpus, 'a.docx', await swellingDocx(11, true));
    put(corpus, 'b.docx', docxOf(SENTENCE));
    const { documents, skipped } = await bring(corpus, { seconds: 60, megabytes: 270 });
    expect(skipped['a.docx']).toBe(
      'reading it took more than 270 MB of memory: split it, or save its text as .txt',
    );
    expect(documents).toBe(1);
  });
});

describe('the process that reads', { timeout: 60_000 }, () => {
  it('leaves the hash of a file that ended it, so that the file is not tried again', async () => {
    const corpus = temporaryFolder();
    const bytes = endlessPdf();
    put(corpus, 'a.pdf', bytes);
    const reader = new FileReader({ seconds: 1, megabytes: 1000 });
    const reading = await reader.read(corpus, { path: 'a.pdf', size: bytes.length }, 1e6);
    expect(reading.skipped()).toContain('more than 1 seconds');
    expect(reading.hash).toMatch(/^[0-9a-f]{64}$/u);
    await reader.close();
  });

  it('gives what reading in place gives, and can be closed twice', async () => {
    const corpus = temporaryFolder();
    put(corpus, 'a.pdf', pdfOf(SENTENCE));
    const reader = new FileReader();
    const size = pdfOf(SENTENCE).length;
    const { documents, skipped } = await reader.read(corpus, { path: 'a.pdf', size }, 1e6);
    for await (const { text } of documents) expect(text).toBe(SENTENCE);
    expect(skipped()).toBeNull();
    expect((await reader.read(corpus, { path: 'a.pdf', size }, 10)).skipped()).toContain('limit');
    await reader.close();
    await reader.close();
  });
});
