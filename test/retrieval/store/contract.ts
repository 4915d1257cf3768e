/** What every store promises, run over each kind. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IngestOptions, ingest } from '../../../src/ingest/ingest.ts';
import type { IngestEvent, Report } from '../../../src/ingest/progress.ts';
import { placesOf } from '../../../src/register/placeKnowledge.ts';
import { Register } from '../../../src/register/register.ts';
import type { CorpusIndex } from '../../../src/retrieval/corpusIndex.ts';
import type { AnyStore } from '../../../src/retrieval/openStore.ts';
import { DamagedIndex } from '../../../src/retrieval/store/files.ts';
import type { Extraction } from '../../../src/types.ts';
import { createGazetteer } from '../../../src/world/gazetteer.ts';
import { article, fillCorpus, put, temporaryFolder } from '../../support/corpusFolder.ts';
import type { Kind, Place } from './kinds.ts';

const QUINT = 'Zora Quintessenz a prononcé un discours sur les phares de Bretagne.';

/** Everything an index holds and finds, without the numbers that tell one build from another. */
async function contentOf(store: AnyStore): Promise<unknown> {
  const index = await store.open(null);
  try {
    const heads = await index.store.heads();
    const ids = heads.map(({ id }) => id);
    const texts = await index.store.documents(ids);
    const extractions: unknown[] = [];
    for await (const one of index.store.extractions(ids)) extractions.push(one);
    return {
      heads,
      texts: ids.map((id) => texts.get(id)?.document),
      passages: ids.map((id) => texts.get(id)?.passages.map(({ id: _, ...rest }) => rest)),
      extractions,
      skipped: (await index.store.skipped()).map(({ path, skipped }) => ({ path, skipped })),
      size: index.size,
      words: await index.wordsOf('le communiqué de Lisbone sur le blé'),
      found: await idsOf(index, 'communiqué numéro 3'),
    };
  } finally {
    await index.close();
  }
}

async function idsOf(index: CorpusIndex, query: string): Promise<string[]> {
  return (await index.search(query, 3)).map(({ passage }) => passage.documentId);
}

export function storeContract(kind: Kind): void {
  const { missing } = kind;
  const title = missing === null ? kind.name : `${kind.name} (left out: ${missing})`;
  describe.skipIf(missing !== null)(title, { timeout: 240_000 }, () => {
    let server: Awaited<ReturnType<Kind['start']>>;
    beforeAll(async () => {
      server = await kind.start();
    }, 120_000);
    afterAll(() => server?.stop());

    /** A corpus of so many articles beside an empty place, brought up to date on demand. */
    async function setUp(articles: number, graceSeconds?: number) {
      const corpus = temporaryFolder();
      fillCorpus(corpus, articles);
      const place = await server.newPlace();
      const stores: AnyStore[] = [];
      const open = async (at: Place = place): Promise<AnyStore> => {
        const store = await at.open(graceSeconds);
        stores.push(store);
        return store;
      };
      const store = await open();
      const bring = async (report: Report = () => {}, more: Partial<IngestOptions> = {}) => {
        const events: IngestEvent[] = [];
        const result = await ingest({
          corpus,
          data: place.data,
          opened: store,
          embedder: null,
          maxFileBytes: 1_000_000,
          verify: true,
          threads: 1,
          ...more,
          report(event) {
            events.push(event);
            report(event);
          },
        });
        const notices = events.flatMap((one) => (one.kind === 'notice' ? [one.notice] : []));
        return { ...result, notices };
      };
      const close = async () => {
        for (const one of stores.splice(0)) await one.close();
      };
      return { corpus, place, store, bring, open, close };
    }

    test('keeps what was read, finds it, and has nothing to do a second time', async () => {
      const { place, store, bring, close } = await setUp(7);
      expect(await store.published()).toBe(0);
      await expect(store.open(null)).rejects.toThrow(DamagedIndex);
      expect(await bring()).toMatchObject({ documents: 7, added: 7, published: true });
      const generation = await store.published();
      expect(generation).toBeGreaterThan(0);
      const index = await store.open(null);
      expect(index.generation).toBe(generation);
      const [hit] = await index.search('communiqué numéro 5', 3);
      expect(hit?.passage.documentId).toBe('year/5.txt');
      expect(article(5).slice(hit?.passage.start, hit?.passage.end)).toBe(hit?.passage.text);
      if (place.shared !== null) await expectRegisterOf(index, place);
      expect(hit?.foundBy).toEqual(kind.vectors ? ['words', 'vectors'] : ['words']);
      // A slip of the finger, a word in another language, and nothing of the kind.
      expect(await idsOf(index, 'Varsovei')).toContain('year/4.txt');
      expect((await index.wordsOf('xyzzyplugh'))[0]?.forms).toEqual([]);
      expect(await index.search('   ', 3)).toEqual([]);
      expect(await index.store.documents(['nowhere.txt'])).toEqual(new Map());
      expect(await index.store.passages([-1])).toEqual(new Map());
      await index.close();
      expect(await bring()).toMatchObject({ added: 0, changed: 0, published: false });
      expect(await store.published()).toBe(generation);
      await close();
    });

    test('warns of texts that came, not of those that were there', async () => {
      const { corpus, bring, close } = await setUp(3);
      const undatedOf = async (name: string) => {
        put(corpus, name, `Un texte sans date, ${name}, parle de la pêche à ${name}. `.repeat(9));
        const { warnings } = await bring(() => {}, { warnOf: 'added' });
        return warnings.find(({ kind }) => kind === 'undated')?.texts;
      };
      await bring();
      expect(await undatedOf('un.txt')).toEqual(['un.txt']);
      expect(await undatedOf('deux.txt')).toEqual(['deux.txt']);
      await close();
    });

    test('follows what changes, and forgets what is removed', async () => {
      const { corpus, place, store, bring, close } = await setUp(5, 0);
      put(corpus, 'new.txt', QUINT);
      const odd = `Une \0page et une moitié \ud83d d'émoji 😀, avec des « guillemets » et \\x41.`;
      put(corpus, 'odd.jsonl', JSON.stringify({ id: 1, title: odd, text: `${odd} Un phare.` }));
      await bring();
      const first = await store.open(null);
      expect((await idsOf(first, 'discours de Zora Quintessenz'))[0]).toBe('new.txt');
      expect((await first.wordsOf('quintessenz'))[0]?.asTyped).toBe(true);
      await first.close();
      rmSync(join(corpus, 'new.txt'));
      put(corpus, 'year/1.txt', 'Le port de Brest accueille une exposition de tapisseries.');
      expect(await bring()).toMatchObject({ documents: 6, changed: 1, removed: 1 });
      await store.tidy();
      const index = await store.open(null);
      expect((await idsOf(index, 'tapisseries'))[0]).toBe('year/1.txt');
      expect(await idsOf(index, 'discours de Zora Quintessenz')).not.toContain('new.txt');
      expect((await index.wordsOf('quintessenz'))[0]?.asTyped ?? false).toBe(false);
      await index.close();
      if (place.shared !== null) await expectNothingOf('quintessenz', place);
      await close();
    });

    test('shows a reader one generation while the next is made and after', async () => {
      const { corpus, store, bring, open, close } = await setUp(5);
      await bring();
      const old = await (await open()).open(null);
      put(corpus, 'year/2.txt', QUINT);
      put(corpus, 'more.txt', article(40));
      let during: string[] | null = null;
      const readers: Promise<void>[] = [];
      await bring((event) => {
        if (event.kind !== 'progress' || event.phase !== 'write' || readers.length > 0) return;
        readers.push(
          idsOf(old, 'communiqué numéro 2').then((ids) => {
            during = ids;
          }),
        );
      });
      await Promise.all(readers);
      expect(during?.[0]).toBe('year/2.txt');
      expect((await old.store.documents(['year/2.txt'])).get('year/2.txt')?.document.text).toBe(
        article(2),
      );
      expect((await old.store.heads()).map(({ id }) => id)).not.toContain('more.txt');
      const now = await store.open(null);
      expect(now.generation).toBe(old.generation + 1);
      expect((await now.store.documents(['year/2.txt'])).get('year/2.txt')?.document.text).toBe(
        QUINT,
      );
      await Promise.all([old.close(), now.close()]);
      await close();
    });

    test('goes on where an ingest broke off, and ends where a clean one would', async () => {
      const { corpus, store, bring, close } = await setUp(4);
      await bring();
      const good = await contentOf(store);
      for (let n = 4; n < 9; n++) put(corpus, `more/${n}.txt`, article(n));
      put(corpus, 'year/0.txt', QUINT);
      // Words alone need no pass of their own.
      const moments = [['read', 3] as const, ...(kind.vectors ? [['index', 1] as const] : [])];
      for (const [phase, times] of [...moments, ['write', 1] as const]) {
        let seen = 0;
        const broken = bring((event) => {
          if (event.kind === 'progress' && event.phase === phase && ++seen >= times)
            throw new Error('pulled the plug');
        });
        await expect(broken, phase).rejects.toThrow('pulled the plug');
        expect(await contentOf(store), phase).toEqual(good);
      }
      await bring();
      const clean = await setUp(0);
      await clean.bring(() => {}, { corpus });
      expect(await contentOf(store)).toEqual(await contentOf(clean.store));
      await Promise.all([close(), clean.close()]);
    });

    test('notices what was changed behind its back, and makes it again', async () => {
      const { place, store, bring, close } = await setUp(4);
      await bring();
      const good = await contentOf(store);
      const damages = [
        "UPDATE {documents} SET text = replace(text, 'heures', 'jours')",
        "UPDATE {extractions} SET json = replace(json, 'mars', 'juin')",
        'DELETE FROM {passages} WHERE ordinal = 0',
        "UPDATE {documents} SET died = 1 WHERE id = 'year/1.txt'",
      ];
      for (const damage of damages) {
        await place.sql(damage);
        await expect(contentOf(store), damage).rejects.toThrow(DamagedIndex);
        // As an assembly mends it: what checksums tell, else everything.
        await bring();
        const mended = await contentOf(store).catch(() => null);
        if (mended === null) await bring(() => {}, { rebuild: true });
        expect(mended ?? (await contentOf(store)), damage).toEqual(good);
      }
      await close();
    });
  });
}

/** Not a row of any table holds a word. */
async function expectNothingOf(word: string, place: Place): Promise<void> {
  const tables = await place.sql<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'entrevue'",
  );
  expect(tables.length).toBeGreaterThan(8);
  for (const { name } of tables) {
    const [row] = await place.sql<{ rows: number }>(
      `SELECT count(*) AS rows FROM {${name}} t WHERE t::text ILIKE '%${word}%'`,
    );
    expect(row, name).toEqual({ rows: 0 });
  }
  if (place.shared?.vectors !== 'pgvector') return;
  const [left] = await place.sql<{ vectors: number; embedders: number }>(
    `SELECT (SELECT count(*) FROM {vectors} v WHERE NOT EXISTS (SELECT 1 FROM {passages} p WHERE p.hash = v.hash)) AS vectors,
            (SELECT count(*) FROM {embedders}) AS embedders`,
  );
  expect(left).toEqual({ vectors: 0, embedders: 1 });
}

/** The register's rows say in SQL what an assembly says. */
async function expectRegisterOf({ store }: CorpusIndex, place: Place): Promise<void> {
  const heads = await store.heads();
  const extractions: Extraction[] = [];
  for await (const one of store.extractions(heads.map(({ id }) => id))) extractions.push(one);
  const { meetings, people } = Register.build(extractions, heads, placesOf(createGazetteer()));
  expect(meetings.length).toBeGreaterThan(0);
  const rows = await place.sql(
    `SELECT m.id, m.status, m.place,
       (SELECT array_agg(p.name ORDER BY p.ordinal) FROM {participants} p WHERE p.corpus = m.corpus AND p.meeting = m.id) AS names,
       (SELECT array_agg(s.quote ORDER BY s.ordinal) FROM {sources} s WHERE s.corpus = m.corpus AND s.meeting = m.id) AS quotes
     FROM {meetings} m ORDER BY m.id`,
  );
  const wanted = meetings.map(({ id, status, place, participants, sources }) => {
    const quotes = sources.map(({ quote }) => quote);
    return { id, status, place, names: [...participants], quotes };
  });
  expect(rows).toEqual(wanted.sort((a, b) => (a.id < b.id ? -1 : 1)));
  const names = await place.sql<{ name: string }>('SELECT name FROM {people} ORDER BY id');
  expect(names.map(({ name }) => name).sort()).toEqual(people.map(({ name }) => name).sort());
}
