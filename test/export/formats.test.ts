/** Each format is read back by a reader that we did not write, and says what the register says. */
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiGraph, UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import ical from 'ical.js';
import jsonld from 'jsonld';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { cameoOf } from '../../src/export/cameo.ts';
import { exportFormats, exportNames } from '../../src/export/index.ts';
import { exportWords } from '../../src/export/words.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { MeetingStatus } from '../../src/types.ts';
import { meetingOf, records } from './records.ts';

const words = exportWords(languageOf('fr'));
const written = (name: keyof typeof exportFormats, from = records) =>
  exportFormats[name].write(from, words);
const empty = { ...records, people: [], meetings: [], texts: [] };

describe('csv', () => {
  const rows = parseCsv(written('csv'), { bom: true, columns: true }) as Record<string, string>[];

  it('has a line a proof, with the meeting repeated', () => {
    expect(rows.map(({ meeting, source }) => `${meeting} ${source}`)).toEqual([
      'm1 1',
      'm1 2',
      'm2 1',
      'm3 1',
      'm4 1',
      'm5 1',
    ]);
    const [first, second] = rows;
    expect(second?.quote).toBe(records.meetings[0]?.sources[1]?.quote);
    expect(first).toMatchObject({
      status: 'held',
      cameo: '043',
      cameo_linked: '042',
      participants: 'Irina Orlova; Paul "le Vieux" Lambert, père & fils',
      hosts: 'Irina Orlova',
      start: '2021-12-31',
      occasion: 'Sommet\ndes ports \\ escales',
      quote_start: '10',
    });
  });

  it('holds no formula, and loses nothing but the sign in front', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
    expect(rows[0]?.quote).toBe(`'${records.meetings[0]?.sources[0]?.quote}`);
    expect(rows[1]?.title).toBe('');
    expect(rows[2]?.title).toBe("'+Escale [au] vieux port");
    expect(rows[4]?.place).toBe("'@SUM(A1)");
    expect(rows[5]?.date_text).toBe("'-mardi");
  });

  it('ends each line as RFC 4180 says', () => {
    expect(written('csv', empty)).toMatch(/^\ufeffmeeting,status,.*,quote\r\n$/u);
  });
});

describe('jsonl', () => {
  it('holds the objects of the command line and more, a line each', () => {
    const lines = written('jsonl').trimEnd().split('\n');
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
    for (const [at, row] of rows.entries()) {
      const { participants, unnamed, status, place, occasion, people } = records.meetings[at] ?? {};
      expect(row).toMatchObject({ participants, unnamed, status, place, occasion, people });
    }
    expect(rows[0].sources[0]).toMatchObject({
      ...records.meetings[0]?.sources[0],
      publisher: 'La Vigie',
    });
    expect(rows[4].date).toEqual({ start: null, end: null, precision: 'weekday', text: '-mardi' });
  });
});

describe.each([
  ['gexf', parseGexf],
  ['graphml', parseGraphml],
] as const)('%s', (name, parse) => {
  const graph = parse(UndirectedGraph, written(name));
  const edge = (one: string, other: string) => {
    const { held, planned, denied, calls, tie, weight } = graph.getEdgeAttributes(
      graph.edge(one, other) ?? '',
    );
    return { held, planned, denied, calls, tie, weight };
  };

  it('has everybody with their names', () => {
    const labels = graph.mapNodes((id, { label }) => [id, label]);
    expect(labels).toEqual(records.people.map(({ id, name }) => [id, name]));
    expect(graph.getNodeAttribute('orlova', 'offices')).toBe('ministre <des> "Ports"');
    expect(graph.getNodeAttribute('orlova', 'meetings')).toBe(3);
  });

  it('has a tie for each pair that says what became of it', () => {
    expect(graph.size).toBe(5);
    const held = { held: 1, planned: 0, denied: 0, calls: 0, tie: 'held', weight: 1 };
    expect(edge('orlova', 'lambert')).toEqual({ ...held, held: 2, calls: 1, weight: 2 });
    expect(edge('salim', 'petrov')).toEqual({ ...held, planned: 1 });
    expect(edge('orlova', 'petrov')).toMatchObject({ held: 0, planned: 1, tie: 'planned' });
    expect(edge('lambert', 'salim')).toMatchObject({
      held: 0,
      denied: 1,
      tie: 'denied',
      weight: 0.1,
    });
  });

  it('can be empty', () => {
    expect(parse(MultiGraph, written(name, empty)).order).toBe(0);
  });
});

describe('ics', () => {
  const text = written('ics');
  const calendar = new ical.Component(ical.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ical.Event(one));

  it('has the meetings with a day, whole days, none twice', () => {
    expect(events.map(({ uid, startDate, endDate }) => `${uid} ${startDate} ${endDate}`)).toEqual([
      'm1@entrevue 2021-12-31 2022-01-01',
      'm2@entrevue 2022-02-27 2022-03-02',
      'm4@entrevue 2022-06-07 2022-06-08',
    ]);
    const statuses = events.map((one) => one.component.getFirstPropertyValue('status'));
    expect(statuses).toEqual(['CONFIRMED', 'TENTATIVE', 'CANCELLED']);
  });

  it('says its words unharmed', () => {
    const [first] = events;
    expect(first?.summary).toBe('Irina Orlova, Paul "le Vieux" Lambert, père & fils (tenue)');
    expect(first?.location).toBe('Port-Louis, île Maurice ; quai n° 4');
    expect(first?.description).toContain('Sommet\ndes ports \\ escales');
    expect(first?.description).toContain(records.meetings[0]?.sources[1]?.quote);
  });

  it('folds at 75 octets and no line is bare', () => {
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/u);
  });

  it('is a calendar even without a meeting', () => {
    expect(() => ical.parse(written('ics', empty))).not.toThrow();
  });
});

describe('jsonld', () => {
  type Thing = Record<string, unknown>;
  const graph = (JSON.parse(written('jsonld')) as { '@graph': Thing[] })['@graph'];
  const events = graph.filter((one) => one['@type'] === 'Event');

  it('tells what did not take place as cancelled, and says no more than is known', () => {
    const told = events.map(({ eventStatus, startDate, endDate }) => [
      eventStatus,
      startDate,
      endDate,
    ]);
    const scheduled = 'https://schema.org/EventScheduled';
    expect(told).toEqual([
      [scheduled, '2021-12-31', undefined],
      [scheduled, '2022-02-27', '2022-03-01'],
      [scheduled, '2022-05', undefined],
      ['https://schema.org/EventCancelled', '2022-06-07', undefined],
      [scheduled, undefined, undefined],
    ]);
  });

  it('leads from every attendee to a person and cites every proof', () => {
    const ids = new Set(graph.map((one) => one['@id']));
    for (const [at, one] of events.entries()) {
      const attendees = (one.attendee as Thing[]).filter((who) => '@id' in who);
      expect(attendees).toHaveLength(records.meetings[at]?.people.length ?? -1);
      for (const who of attendees) expect(ids).toContain(who['@id']);
      const quotes = (one.subjectOf as Thing[]).map(({ text }) => text);
      expect(quotes).toEqual(records.meetings[at]?.sources.map(({ quote }) => quote));
    }
    expect(JSON.stringify(graph)).not.toContain('javascript:');
  });
});

describe('jsonld, read as linked data', () => {
  /** schema.org's own context, as far as it matters here: its terms, and which of them name things. */
  const context = {
    '@vocab': 'https://schema.org/',
    eventStatus: { '@type': '@id' },
    url: { '@type': '@id' },
  };
  const documentLoader = async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`asked for ${url}`);
    return { documentUrl: url, document: { '@context': context } };
  };

  it('is whole: every statement is an address of schema.org or of ours', async () => {
    const read = await jsonld.flatten(JSON.parse(written('jsonld')), undefined, { documentLoader });
    const things = read as unknown as Record<string, unknown>[];
    const of = (type: string) =>
      things.filter((one) => (one['@type'] as string[])?.includes(`https://schema.org/${type}`));
    expect(of('Event').map((one) => one['@id'])).toEqual(
      records.meetings.map(({ id }) => `urn:entrevue:meeting:${id}`),
    );
    expect(of('Quotation')).toHaveLength(records.meetings.flatMap(({ sources }) => sources).length);
    expect(of('Person')).toHaveLength(records.people.length + 1);
    const terms = new Set(
      things.flatMap((one) => Object.keys(one)).filter((key) => key[0] !== '@'),
    );
    for (const term of terms)
      expect(term).toMatch(/^(?:https:\/\/schema\.org\/|urn:entrevue:)[a-zA-Z]+$/u);
    expect(of('Event').map((one) => one['urn:entrevue:status'])).toEqual(
      records.meetings.map(({ status }) => [{ '@value': status }]),
    );
  });
});

describe('markdown, read as a page', () => {
  const page = parseHTML(
    `<main>${marked.parse(written('markdown'), { async: false })}</main>`,
  ).document;

  it('has the quotations as they stand and no markup of theirs', () => {
    const said = [...page.querySelectorAll('li blockquote')].map(({ textContent }) => textContent);
    const quotes = records.meetings.flatMap(({ sources }) => sources.map(({ quote }) => quote));
    expect(said).toHaveLength(quotes.length);
    for (const [at, quote] of quotes.entries())
      expect(said[at]).toContain(quote.replaceAll(/\s+/gu, ' '));
    const used = new Set([...page.querySelectorAll('main *')].map(({ localName }) => localName));
    expect([...used].sort()).toEqual(
      ['a', 'blockquote', 'br', 'h1', 'h2', 'li', 'p', 'strong', 'ul'].sort(),
    );
    const who = [...page.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(who).toEqual(
      records.meetings.map(({ participants, unnamed }) => [...participants, ...unnamed].join(', ')),
    );
  });

  it('leads only to the texts', () => {
    const links = [...page.querySelectorAll('a')].map((one) => one.getAttribute('href'));
    expect(new Set(links)).toEqual(new Set(['https://vigie.example/escale?a=1&b=%3C2%3E']));
  });
});

describe('markdown', () => {
  it('reads well and holds no markup of the corpus', () => {
    expect(written('markdown')).toMatchInlineSnapshot(`
      "# Rencontres du corpus

      5 rencontres, 2 textes.

      ## 2021

      - **Irina Orlova, Paul "le Vieux" Lambert, père \\& fils** · 31 décembre 2021 · Port-Louis, île Maurice ; quai n° 4 · Sommet des ports \\\\ escales · tenue

        > « =HYPERLINK("https\\://mal.example","Irina") a reçu, "chez elle" ; \\<b\\>Paul\\</b\\> \\& son fils… »  
        > [+Escale \\[au\\] vieux port, 4 mars 2021](<https://vigie.example/escale?a=1&b=%3C2%3E>)

        > « Une longue phrase où Пётр, سليم et Zoë se parlent longuement 🤝 où Пётр, سليم et Zoë se parlent longuement 🤝 où Пётр, سليم et Zoë se parlent longuement 🤝 où Пётр, سليم et Zoë se parlent longuement 🤝 où Пётр, سليم et Zoë se parlent longuement 🤝 où Пётр, سليم et Zoë se parlent longuement 🤝 où Пётр, سليم et Zoë se parlent longuement 🤝 où Пётр, سليم et Zoë se parlent longuement 🤝 . »  
        > depart.txt, sans date

      ## 2022

      - **Irina Orlova, سليم حداد, Пётр Петров, une délégation \\*verte\\* \\@everyone** · 27 février 2022 – 1er mars 2022 · prévue, sans confirmation

        > « Preuve de m2. »  
        > [+Escale \\[au\\] vieux port, 4 mars 2021](<https://vigie.example/escale?a=1&b=%3C2%3E>)

      - **Irina Orlova, Paul "le Vieux" Lambert, père \\& fils** · mai 2022 · appel ou message · tenue

        > « Preuve de m3. »  
        > [+Escale \\[au\\] vieux port, 4 mars 2021](<https://vigie.example/escale?a=1&b=%3C2%3E>)

      - **Paul "le Vieux" Lambert, père \\& fils, سليم حداد** · 7 juin 2022 · \\@SUM(A1) · n’a pas eu lieu

        > « Preuve de m4. »  
        > [+Escale \\[au\\] vieux port, 4 mars 2021](<https://vigie.example/escale?a=1&b=%3C2%3E>)

      ## sans date

      - **سليم حداد, Пётр Петров** · « -mardi » · tenue

        > « Preuve de m5. »  
        > [+Escale \\[au\\] vieux port, 4 mars 2021](<https://vigie.example/escale?a=1&b=%3C2%3E>)
      "
    `);
  });
});

describe('every format', () => {
  it.each(exportNames)('%s says the same twice', (name) => {
    expect(written(name)).toBe(written(name));
  });
});

describe('cameo', () => {
  it('gives what did not happen no code that says it happened', () => {
    const codes = (status: MeetingStatus) => cameoOf(meetingOf('m', [], { status })).code;
    expect(codes('not_held')).toBeNull();
    expect(codes('cancelled')).toBeNull();
    expect(codes('unconfirmed')).toBeNull();
    expect(codes('planned')).toBe('036');
    expect(codes('requested')).toBe('026');
    expect(codes('refused')).toBe('125');
    expect(codes('held')).toBe('040');
  });
});
