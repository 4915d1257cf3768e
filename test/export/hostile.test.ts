/** Any text may stand in a corpus: no format is broken by it, and none lets it do anything. */
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import ical from 'ical.js';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { exportFormats } from '../../src/export/index.ts';
import { exportWords } from '../../src/export/words.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { CorpusRecords } from '../../src/types.ts';
import { meetingOf, records } from './records.ts';

const words = exportWords(languageOf('en'));
const signs = [
  ...'=+-@*_`~[](){}<>&"\'#|\\!:;,./\r\n\t\u0000\u202e$%1. aé\u0301سП🤝',
  '://',
  'www.',
  'x\n# y',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** A register in which this stands wherever a corpus may put words. */
function holding(text: string): CorpusRecords {
  const source = {
    documentId: 'escale.txt',
    section: 'article',
    start: 0,
    end: 1,
    quote: text,
  } as const;
  return {
    ...records,
    people: records.people.map((one, at) => (at === 0 ? { ...one, name: `${text}.` } : one)),
    meetings: [
      meetingOf('m1', ['orlova', 'salim'], {
        participants: [`${text}.`, 'سليم'],
        unnamed: [text],
        place: text,
        occasion: text,
        date: { start: '2022-01-02', end: '2022-01-02', precision: 'day', text, working: '' },
        sources: [source],
      }),
    ],
    texts: [{ id: 'escale.txt', title: text, publisher: text, published: '2022', url: text }],
  };
}

const seen = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\ufffd\s\u2028\u2029]+/gu, '');

test('csv', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = exportFormats.csv.write(holding(text));
      const [row] = parseCsv(written, { bom: true, columns: true }) as Record<string, string>[];
      expect(seen(row?.quote?.replace(/^'/u, '') ?? '')).toBe(seen(text.replace(/^'/u, '')));
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
    }),
  );
});

test('ics', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = exportFormats.ics.write(holding(text), words);
      const calendar = new ical.Component(ical.parse(written));
      const events = calendar.getAllSubcomponents('vevent');
      expect(events).toHaveLength(1);
      const place = String(events[0]?.getFirstPropertyValue('location') ?? '');
      expect(seen(place)).toBe(seen(text));
    }),
  );
});

test.each([
  ['gexf', parseGexf],
  ['graphml', parseGraphml],
] as const)('%s', (name, parse) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = exportFormats[name].write(holding(text));
      // The reader forgives what other programs do not.
      expect(written.replaceAll(/<[^<>]*>/gu, '')).not.toMatch(/<|&(?!(?:amp|lt|gt|quot|#\w+);)/u);
      const graph = parse(UndirectedGraph, written);
      expect([graph.order, graph.size]).toEqual([4, 1]);
      expect(seen(String(graph.getNodeAttribute('orlova', 'label')))).toBe(seen(`${text}.`));
    }),
  );
});

test('markdown', () => {
  const ours = new Set(['a', 'blockquote', 'br', 'h1', 'h2', 'li', 'p', 'strong', 'ul']);
  fc.assert(
    fc.property(hostile, (text) => {
      const written = exportFormats.markdown.write(holding(text), words);
      const { document } = parseHTML(`<main>${marked.parse(written, { async: false })}</main>`);
      const used = [...document.querySelectorAll('main *')].map(({ localName }) => localName);
      expect(used.filter((name) => !ours.has(name))).toEqual([]);
      expect(document.querySelectorAll('li')).toHaveLength(1);
      expect(document.querySelectorAll('blockquote')).toHaveLength(1);
      expect(document.querySelectorAll('a').length).toBeLessThanOrEqual(1);
      expect(seen(document.querySelector('blockquote')?.textContent ?? '')).toContain(seen(text));
    }),
  );
});
