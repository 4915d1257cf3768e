import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerMeetingQuestion } from '../../../src/answering/meetings/answer.ts';
import { checkRow } from '../../../src/answering/meetings/proof.ts';
import { answerStructured } from '../../../src/answering/meetings/structured.ts';
import { parseQuestion } from '../../../src/answering/question/parse.ts';
import { languages } from '../../../src/languages/index.ts';
import { Register } from '../../../src/register/register.ts';
import type { Answer } from '../../../src/types.ts';
import { documents, extractions, places, register, textOf } from './corpus.ts';

const context = { languages, textOf };

function ask(
  text: string,
  more: Partial<Parameters<typeof answerMeetingQuestion>[2]> = {},
): Answer {
  const question = parseQuestion(text, { register, languages });
  if (question.type !== 'meeting') throw new Error(`no meeting question: ${text}`);
  const answer = answerMeetingQuestion(question, register, { ...context, ...more });
  if (!answer) throw new Error(`no answer: ${text}`);
  return answer;
}

/** No-break spaces as spaces, so that rows can be typed. */
const plain = (text: string) => text.replace(/\u00a0/gu, ' ');

const names = register.people.map((person) => person.name);
const somePlace = fc.constantFrom(
  '',
  ' à Alger',
  ' à Genève',
  ' à New York',
  ' à Paris',
  ' en 2022',
  ' en mai 2022',
);
const question = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(...names),
    somePlace,
    fc.constantFrom(
      (a: string, b: string, where: string) => `${a} a-t-il rencontré ${b}${where} ?`,
      (a: string, _b: string, where: string) => `Qui a rencontré ${a}${where} ?`,
      (a: string, b: string, where: string) => `Quand ${a} a-t-il rencontré ${b}${where} ?`,
      (a: string, b: string, where: string) =>
        `Combien de fois ${a} et ${b} se sont-ils vus${where} ?`,
      (a: string, _b: string, where: string) => `Liste des rencontres de ${a}${where}`,
      (a: string, _b: string, where: string) => `Qui ${a} devait-il rencontrer${where} ?`,
      (a: string, b: string, _where: string) => `Did ${a} call ${b}?`,
      (a: string, _b: string, _where: string) => `With whom did ${a} dine?`,
    ),
  )
  .map(([a, b, where, form]) => form(a, b, where));

describe('every answer', () => {
  const length = fc.constantFrom('short', 'normal', 'full') as fc.Arbitrary<
    'short' | 'normal' | 'full'
  >;
  const every = (check: (answer: Answer) => void) =>
    fc.assert(
      fc.property(question, length, (text, size) => {
        const parsed = parseQuestion(text, { register, languages });
        if (parsed.type !== 'meeting') return;
        const answer = answerMeetingQuestion(parsed, register, { ...context, length: size });
        if (answer) check(answer);
      }),
      { numRuns: 400 },
    );

  test('has a citation for every mark and a mark for every citation, counted from 1', () => {
    every((answer) => {
      const marks = [...answer.text.matchAll(/\[(\d+)\]/gu)].map((match) => Number(match[1]));
      const cited = answer.citations.map((one) => one.n);
      expect([...new Set(marks)].sort((a, b) => a - b)).toEqual(cited);
      expect(cited).toEqual(cited.map((_, i) => i + 1));
    });
  });

  test('names people in the verdict in the order of the rows below, the newest first', () => {
    let compared = 0;
    for (const name of names) {
      const parsed = parseQuestion(`Qui a rencontré ${name} ?`, { register, languages });
      if (parsed.type !== 'meeting') continue;
      const answer = answerMeetingQuestion(parsed, register, context);
      const [group] = answer?.groups ?? [];
      if (!answer || group?.heading !== 'Rencontres tenues') continue;
      const rows = group.rows.map((row) => row.text).join('\n');
      const told = names
        .filter((other) => other !== name && answer.verdict.text.includes(other))
        .sort((a, b) => answer.verdict.text.indexOf(a) - answer.verdict.text.indexOf(b));
      const places = told.map((other) => rows.indexOf(other));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const days = group.rows.map(
        (row) => answer.meetings.find(({ id }) => id === row.meetingId)?.date?.start ?? '',
      );
      const known = days.filter((day) => day !== '');
      expect(known).toEqual([...known].sort().reverse());
      compared += told.length;
    }
    expect(compared).toBeGreaterThan(5);
  });

  test('quotes the text exactly', () => {
    every((answer) => {
      for (const one of answer.citations) {
        expect(textOf(one.documentId)?.slice(one.start, one.end)).toBe(one.quote);
      }
    });
  });

  test('never says yes to what was only planned, denied or doubted', () => {
    every((answer) => {
      if (/^(?:Oui|Yes)/u.test(answer.verdict.text)) {
        expect(
          answer.meetings.some(
            (one) =>
              one.status === 'held' || one.status === 'refused' || one.status === 'cancelled',
          ),
        ).toBe(true);
      }
      for (const group of answer.groups) {
        if (group.heading !== 'Rencontres tenues' && group.heading !== 'Meetings held') continue;
        for (const row of group.rows) expect(row.status ?? 'held').toBe('held');
      }
    });
  });

  test('names only people of the corpus and its own meetings', () => {
    every((answer) => {
      for (const row of answer.meetings) {
        expect(register.meeting(row.id)).not.toBeNull();
        for (const name of row.participants) expect(names).toContain(name);
      }
    });
  });

  test('is not found exactly when it rests on no meeting that fits', () => {
    every((answer) => {
      if (answer.status === 'answered') expect(answer.meetings.length).toBeGreaterThan(0);
    });
  });
});

describe('what is told apart', () => {
  test('somebody unknown, and somebody known who met nobody', () => {
    const unknown = ask('Qui a rencontré Xi Jinping ?');
    const idle = ask('Qui a rencontré Julie Morand ?');
    expect([unknown.status, idle.status]).toEqual(['not_found', 'not_found']);
    expect(unknown.verdict.text).toContain('ne parle pas de Xi Jinping');
    expect(idle.verdict.text).toContain('Julie Morand figure dans 1 texte');
  });

  test('near an unknown name those it may be a slip for are offered, each as the same question', () => {
    const answer = ask('Qui a rencontré Sorbokinova à Alger ?');
    expect(answer.status).toBe('not_found');
    expect(plain(answer.notes.join(' '))).toContain('Vouliez-vous dire Elena Sorokina ?');
    expect(answer.followUps).toContain('Qui a rencontré Elena Sorokina à Alger ?');
    expect(answer.labels?.['Qui a rencontré Elena Sorokina à Alger ?']).toBe('Elena Sorokina');
    // A name unlike all others is nobody's slip.
    expect(ask('Qui a rencontré Xi Jinping ?').followUps).toEqual([]);
    expect(ask('Qui a rencontré Bolsonaro ?').followUps).toEqual([]);
  });

  test('a shared family name is said, and each bearer offered', () => {
    const shared = Register.build(
      [
        ...extractions,
        {
          documentId: 'x.txt',
          published: null,
          places: [],
          people: ['Nora Keller', 'Rosa Keller'].map((name) => ({
            name,
            aliases: [],
            offices: [],
            mentions: 1,
            first: { start: 0, end: 1 },
          })),
          meetings: [],
        },
      ],
      documents,
      places,
    );
    const parsed = parseQuestion('Qui a rencontré Keller ?', { register: shared, languages });
    if (parsed.type !== 'meeting') throw new Error('not a meeting question');
    const answer = answerMeetingQuestion(parsed, shared, context);
    expect(plain(answer?.notes.join(' ') ?? '')).toMatch(
      /« Keller » peut (?:aussi )?désigner .*Keller/u,
    );
    expect(
      answer?.followUps.some((one) => one.includes('Nora Keller') || one.includes('Rosa Keller')),
    ).toBe(true);
  });

  test('a misspelt name says whom it was taken for', () => {
    expect(plain(ask('qui a rencontré sorokyna').text)).toContain(
      'Compris : Elena Sorokina (pour « sorokyna »)',
    );
  });

  test('a quotation that no longer stands in its text is not shown', () => {
    const changed = (id: string) => (id === 'delhi.txt' ? 'Autre texte.' : textOf(id));
    const answer = ask('Qui a rencontré Elena Sorokina ?', { textOf: changed });
    expect(answer.text).not.toContain('New Delhi');
    expect(answer.citations.some((one) => one.documentId === 'delhi.txt')).toBe(false);
  });

  test('a row whose people or place no text holds is not told as it stands', () => {
    const swap = (from: string, to: string) => (id: string) =>
      textOf(id)?.replaceAll(from, to.padEnd(from.length).slice(0, from.length)) ?? null;
    // The quotation stands, but another sentence of the same text no longer names Danylenko.
    const nameless = ask('Blakely a-t-il rencontré Danylenko ?', {
      textOf: swap('Petro Danylenko', '…'),
    });
    expect(nameless.status).toBe('not_found');
    const [row] = register.query({ place: 'Bonn' }).rows;
    if (!row) throw new Error('no row at Bonn');
    expect(checkRow(row, register, textOf)?.place).toBe('Bonn');
    expect(checkRow({ ...row, place: 'Cologne' }, register, textOf)?.place).toBeNull();
    expect(checkRow(row, register, () => 'Un autre texte.')).toBeNull();
  });

  test('short shortens a long list and says by how many', () => {
    const made = Register.build(
      Array.from({ length: 20 }, (_, i) => ({
        documentId: `m${i}.txt`,
        published: null,
        places: [],
        people: ['Ada Brun', `Noé Caron${String.fromCharCode(97 + i)}ez`].map((name) => ({
          name,
          aliases: [],
          offices: [],
          mentions: 1,
          first: { start: 0, end: 1 },
        })),
        meetings: [
          {
            id: 'm',
            kind: 'Meet' as const,
            participants: ['Ada Brun', `Noé Caron${String.fromCharCode(97 + i)}ez`],
            unnamed: [],
            polarity: 'positive' as const,
            modality: 'asserted' as const,
            tense: 'past' as const,
            status: 'held' as const,
            place: null,
            date: null,
            occasion: null,
            sources: [
              {
                documentId: `m${i}.txt`,
                section: 'article' as const,
                start: 0,
                end: 5,
                quote: 'words',
              },
            ],
            hosts: [],
            rule: 'test',
          },
        ],
      })),
      [],
    );
    const request = { kind: 'who-met', person: 'Ada Brun', language: 'fr' } as const;
    const full = answerStructured({ ...request, length: 'full' }, made, { languages });
    const short = answerStructured({ ...request, length: 'short' }, made, { languages });
    expect(full?.groups[0]?.rows).toHaveLength(made.meetings.length);
    expect(short?.text).toContain(`… et ${made.meetings.length - 5} autres`);
  });

  test.each([
    ['Qui a été reçu à Alger ?', 'Elena Sorokina et Slimane Ouarda'],
    ['who was received in Algiers?', 'Elena Sorokina and Slimane Ouarda'],
    ['Qui a refusé de rencontrer Lindqvist ?', 'Rosa Keller (annulée)'],
  ])('%s is answered from the rows', (text, part) => {
    expect(plain(ask(text).text)).toContain(part);
  });

  test('who refused is never answered with who met', () => {
    const answer = ask('Qui a refusé de rencontrer Sorokina ?');
    expect(answer.status).toBe('not_found');
    expect(answer.meetings.filter((row) => row.kind === 'Meet')).toEqual([]);
  });

  test('the language of the answer may differ from that of the question', () => {
    expect(
      ask('Blakely a-t-il rencontré Sorokina à Genève ?', { language: 'en' }).verdict.text,
    ).toMatch(/^Planned, not confirmed/u);
  });
});
