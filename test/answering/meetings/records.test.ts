import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/answering/meetings/records.ts';
import { languages } from '../../../src/languages/index.ts';
import type { RecordsRequest } from '../../../src/types.ts';
import { documents, register } from './corpus.ts';

const texts = documents.map(({ id, title, published }) => ({
  id,
  title,
  publisher: null,
  published: published?.date ?? null,
  url: null,
}));
const of = (request: RecordsRequest = {}) =>
  recordsOf(request, register, { documents: texts, indexedAt: null }, languages, '2023-06-15');

describe('the register as data', () => {
  it('is whole where nothing is asked, with everybody and every text it rests on', () => {
    const all = of();
    expect(all?.meetings).toEqual(register.meetings);
    const people = new Set(all?.people.map(({ id }) => id));
    const cited = new Set(all?.texts.map(({ id }) => id));
    for (const { people: ids, sources } of all?.meetings ?? []) {
      for (const id of ids) expect(people).toContain(id);
      for (const { documentId } of sources) expect(cited).toContain(documentId);
    }
    expect([all?.person, all?.since, all?.until]).toEqual([null, null, null]);
  });

  it('keeps to a period in words or figures, and leaves out what has no day', () => {
    const some = of({ since: 'janvier 2022', until: '2022', language: 'fr' });
    expect([some?.since, some?.until]).toEqual(['2022-01-01', '2022-12-31']);
    expect(some?.meetings.length).toBeGreaterThan(0);
    expect(some?.meetings.length).toBeLessThan(register.meetings.length);
    for (const { date } of some?.meetings ?? []) {
      expect((date?.start ?? '') <= '2022-12-31' && (date?.end ?? '') >= '2022-01-01').toBe(true);
    }
    expect(of({ since: 'last year', language: 'en' })?.since).toBe('2022-01-01');
    const unread = of({ since: ' pas une date ', until: ' ' });
    expect(unread?.meetings).toHaveLength(register.meetings.length);
    expect(unread?.unread).toEqual(['pas une date']);
  });

  it('knows a person in any case, keeps the meetings of all, and knows nobody else', () => {
    const name = register.meetings[0]?.participants[0] ?? '';
    const found = of({ person: ` ${name.toUpperCase()} ` });
    expect(found?.person?.name).toBe(name);
    expect(found?.meetings).toHaveLength(register.meetings.length);
    expect(of({ person: 'Xi Jinping' })).toBeNull();
  });
});
