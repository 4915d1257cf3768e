/** A file of many texts that has changed: what is stored already is passed over before it is taken apart. */
import { appendFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { FileReader } from '../../src/ingest/reader.ts';
import { page, response } from '../documents/archives.ts';
import { article, put } from '../support/corpusFolder.ts';
import { bring, folders } from './support.ts';

it('passes over the records that it knows, and reads the others', async () => {
  const here = folders(0);
  const records = [0, 1, 2].map((n) =>
    response(`https://val.example/${n}`, page(`Texte ${n}`, article(n))),
  );
  put(here.corpus, 'a.warc', Buffer.concat(records.slice(0, 2)));
  const passed: boolean[] = [];
  const { read } = FileReader.prototype;
  const spy = vi.spyOn(FileReader.prototype, 'read').mockImplementation(function (
    this: FileReader,
    folder,
    file,
    most,
    isKnown,
  ) {
    return read.call(this, folder, file, most, (id, stamp) => {
      const known = isKnown?.(id, stamp) ?? false;
      passed.push(known);
      return known;
    });
  });
  try {
    expect(await bring(here)).toMatchObject({ documents: 2, added: 2 });
    expect(passed.splice(0)).toEqual([false, false]);
    appendFileSync(join(here.corpus, 'a.warc'), records[2] ?? '');
    utimesSync(join(here.corpus, 'a.warc'), 1, 1);
    expect(await bring(here)).toMatchObject({ documents: 3, added: 1, changed: 0, removed: 0 });
    expect(passed.splice(0)).toEqual([true, true, false]);
    put(here.corpus, 'a.warc', Buffer.concat(records.slice(1)));
    expect(await bring(here)).toMatchObject({ documents: 2, added: 0, removed: 1 });
    expect(passed).toEqual([true, true]);
  } finally {
    spy.mockRestore();
  }
});
