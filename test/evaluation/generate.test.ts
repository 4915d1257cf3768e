import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCorpus } from '../../evaluation/corpus.ts';
import { type GeneratedQuestion, generateQuestions } from '../../evaluation/questions/generate.ts';
import { judgeGenerated } from '../../evaluation/questions/generated.ts';
import { yearsOf } from '../../evaluation/questions/ground.ts';
import { en } from '../../evaluation/questions/wordings/en.ts';
import { fill } from '../../evaluation/questions/wordings/fill.ts';
import { fr } from '../../evaluation/questions/wordings/fr.ts';
import type { RegisterMeeting } from '../../src/register/meetings.ts';
import type { Register } from '../../src/register/register.ts';
import { put } from '../support/corpusFolder.ts';

const TEXTS: Readonly<Record<string, readonly [date: string, text: string]>> = {
  madrid: ['2020-05-06', 'Hugo Lindqvist a rencontré Priya Nandan à Madrid le 4 mai 2020.'],
  lisbon: ['2021-03-12', 'Claire Vautrin a rencontré Idriss Benamar à Lisbonne le 10 mars 2021.'],
  dakar: ['2022-06-05', 'Claire Vautrin a rencontré Idriss Benamar à Dakar le 3 juin 2022.'],
  oslo: ['2023-02-04', 'Claire Vautrin a rencontré Marc Delvaux à Oslo le 2 février 2023.'],
  warsaw: [
    '2023-09-01',
    'Olga Petrenko doit rencontrer Sana Khelifi à Varsovie le 14 septembre 2023.',
  ],
  tunis: ['2023-10-10', 'Marc Delvaux n’a pas rencontré Olga Petrenko à Tunis.'],
  geneva: ['2023-11-20', 'Sana Khelifi a refusé de rencontrer Idriss Benamar à Genève.'],
};
const textOf = (id: string) => TEXTS[id.split('#')[1] ?? '']?.[1] ?? null;

const KINDS = Object.keys(fr) as (keyof typeof fr)[];
const folder = mkdtempSync(join(tmpdir(), 'entrevue-test-'));
let register: Register;
let questions: readonly GeneratedQuestion[];

beforeAll(async () => {
  for (const [id, [date, text]] of Object.entries(TEXTS))
    put(folder, `${id}.jsonl`, `${JSON.stringify({ id, date, text })}\n`);
  await withCorpus(folder, async (assembly) => {
    register = assembly.register();
  });
  questions = generateQuestions(register, { seed: 1, facts: 200 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function groupedBy(
  all: readonly GeneratedQuestion[],
  key: (one: GeneratedQuestion) => string,
): ReadonlyMap<string, readonly GeneratedQuestion[]> {
  const groups = new Map<string, GeneratedQuestion[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** Rows of everybody a question names in full. */
function rowsNamed({ question }: GeneratedQuestion): readonly RegisterMeeting[] {
  const named = register.people.filter(({ name }) => question.includes(name));
  return register.meetings.filter(({ people }) => named.every(({ id }) => people.includes(id)));
}

function asked(kind: string, ...words: string[]): GeneratedQuestion {
  const found = questions.find(
    (one) => one.kind === kind && words.every((word) => one.question.includes(word)),
  );
  if (!found) throw new Error(`no question of ${kind} about ${words.join(' and ')}`);
  return found;
}

describe('questions made from a register', () => {
  it('are the same for the same seed, others for another', () => {
    const few = (seed: number) => generateQuestions(register, { seed, facts: 5 });
    expect(few(3)).toEqual(few(3));
    expect(few(3)).not.toEqual(few(4));
  });

  it.each(KINDS)('of the kind %s are asked in many wordings of both languages', (kind) => {
    expect(fr[kind].length).toBeGreaterThanOrEqual(6);
    expect(en[kind].length).toBeGreaterThanOrEqual(5);
    const own = questions.filter((one) => one.kind === kind);
    for (const [lang, wordings] of Object.entries({ fr, en })) {
      const facts = groupedBy(
        own.filter((one) => one.lang === lang),
        ({ fact }) => fact,
      );
      expect(facts.size).toBeGreaterThan(0);
      for (const same of facts.values()) {
        expect(same).toHaveLength(wordings[kind].length);
        expect(new Set(same.map(({ must, cite }) => JSON.stringify([must, cite]))).size).toBe(1);
      }
    }
  });

  it('leave no gap, and those typed in haste no capital or accent', () => {
    for (const { question, speech } of questions) {
      expect(question).not.toMatch(/[{}]|undefined| {2}/u);
      if (speech === 'phone') expect(question).toBe(question.toLowerCase().normalize('NFD'));
    }
  });

  it('are of at most so many facts, of every status in turn', () => {
    const few = generateQuestions(register, { seed: 1, facts: 4 });
    const facts = groupedBy(few, ({ fact }) => fact);
    expect([...facts.values()].filter(([one]) => one?.swap === undefined)).toHaveLength(4);
    expect(facts.size).toBeLessThanOrEqual(8);
    const statuses = few.flatMap(({ cite: [first] }) =>
      register.meetings
        .filter(({ sources }) => sources.some(({ documentId }) => documentId === first?.doc))
        .map(({ status }) => status),
    );
    expect([...new Set(statuses)].sort()).toEqual(['held', 'not_held', 'planned', 'refused']);
  });

  it('know the right answer', () => {
    const pair = ['Claire Vautrin', 'Idriss Benamar'] as const;
    expect(asked('count', ...pair).must.flat()).toContain('2 rencontre');
    expect(asked('when', ...pair).must.flat()).toEqual(
      expect.arrayContaining(['10 mars 2021', '3 June 2022']),
    );
    expect(asked('where', ...pair).must.flat()).toEqual(
      expect.arrayContaining(['Lisbon', 'Dakar']),
    );
    expect(asked('most', 'Claire Vautrin').must).toEqual([['Idriss Benamar', 'Benamar']]);
    expect(asked('last', 'Claire Vautrin').must).toEqual([['Marc Delvaux', 'Delvaux']]);
    expect(asked('first', 'Claire Vautrin').mustNot.join()).toContain('marc delvaux');
    expect(asked('whether', 'Sana Khelifi', 'Idriss Benamar')).toMatchObject({
      status: 'answered',
      mustNot: ['^(?:oui|yes)\\b'],
    });
  });

  it('cite what stands in the text and names everybody asked about', () => {
    const answerable = questions.filter(({ swap }) => swap === undefined);
    for (const one of answerable) {
      expect(one.cite.length).toBeGreaterThan(0);
      const named = register.people.filter(({ name }) => one.question.includes(name));
      for (const cite of one.cite) {
        if (!('start' in cite)) throw new Error('generated questions cite by offsets');
        const quote = textOf(cite.doc)?.slice(cite.start, cite.end) ?? '';
        for (const { name } of named) expect(quote).toContain(name);
      }
    }
  });
});

describe('unanswerable twins', () => {
  const twins = (swap: string) =>
    questions.filter((one) => one.swap === swap && one.speech === 'journalist');
  // Wordings with full names come first in the tables.
  const first = (swap: string) =>
    [...groupedBy(twins(swap), ({ fact, lang }) => `${fact} ${lang}`).values()].flatMap((own) =>
      own.slice(0, 1),
    );

  it('with another person name two who share no row', () => {
    expect(first('person').length).toBeGreaterThan(0);
    for (const one of first('person')) expect(rowsNamed(one)).toEqual([]);
  });

  it('with another place or year name people who have no row there', () => {
    const places = ['Madrid', 'Lisbonne', 'Dakar', 'Oslo', 'Varsovie', 'Tunis', 'Genève'];
    for (const one of first('place').filter(({ lang }) => lang === 'fr')) {
      const place = places.find((name) => one.question.includes(` ${name}`));
      expect(place).toBeDefined();
      expect(rowsNamed(one)).not.toEqual([]);
      expect(rowsNamed(one).filter((row) => register.isAt(row, place ?? ''))).toEqual([]);
    }
    for (const one of first('year')) {
      const year = /\b\d{4}\b/u.exec(one.question)?.[0] ?? '';
      expect(rowsNamed(one)).not.toEqual([]);
      expect(rowsNamed(one).flatMap(yearsOf)).not.toContain(year);
    }
    expect(first('place').length * first('year').length).toBeGreaterThan(0);
  });

  it('are declined; where a row may be meant, only a yes is wrong', () => {
    const [twin] = first('person');
    if (!twin) throw new Error('no twin');
    const say = (text: string) => ({ status: 'answered' as const, text, citations: [] });
    const declined = { ...say('Le corpus n’en dit rien.'), status: 'not_found' as const };
    const faults = (gold: GeneratedQuestion, given: Parameters<typeof judgeGenerated>[1]) =>
      judgeGenerated(gold, given, textOf).faults.length;
    expect(faults(twin, declined)).toBe(0);
    expect(faults(twin, say('Peut-être.'))).toBe(1);
    const open = { ...twin, open: true as const };
    expect(faults(open, declined)).toBe(0);
    expect(faults(open, say('Peut-être.'))).toBe(0);
    expect(faults(open, say('Oui.'))).toBe(1);
  });
});

describe('a wording', () => {
  const nobody = { a: null, b: null, place: null, period: null };
  const antony = { full: 'Antony Blinken', short: 'Blinken' };
  const hillary = { full: 'Hillary Clinton', short: 'Clinton' };

  it.each([
    ['Dakar', 'ici à Dakar', 'here in Dakar'],
    ['Le Caire', 'ici au Caire', 'here in Cairo'],
    ['Algérie', 'ici en Algérie', 'here in Algeria'],
    ['Maroc', 'ici au Maroc', 'here in Morocco'],
    ['Iran', 'ici en Iran', 'here in Iran'],
    ['États-Unis', 'ici aux États-Unis', 'here in the United States'],
    ['République démocratique du Congo', 'ici en République démocratique du Congo', null],
    ['Cuba', 'ici à Cuba', 'here in Cuba'],
  ])('stands at %s with its preposition', (place, french, english) => {
    expect(fill(['journalist', 'ici{at}'], 'fr', { ...nobody, place })).toBe(french);
    if (english) expect(fill(['journalist', 'here{at}'], 'en', { ...nobody, place })).toBe(english);
  });

  it('elides and agrees in French', () => {
    const filling = { ...nobody, a: antony, b: hillary, period: '2021-04' };
    expect(fill(['journalist', 'la visite de {A} et de {b}{in}'], 'fr', filling)).toBe(
      'la visite d’Antony Blinken et de Clinton en avril 2021',
    );
    expect(fill(['phone', 'qui {A} a-t-{il} vu{in} ?'], 'fr', { ...filling, a: hillary })).toBe(
      'qui hillary clinton a-t-elle vu en avril 2021 ?',
    );
  });

  it('is left out where it has no room for what is asked', () => {
    const filling = { ...nobody, a: antony, place: 'Dakar' };
    expect(fill(['journalist', 'Qui {A} a-t-{il} vu{in} ?'], 'fr', filling)).toBeNull();
  });
});
