import { describe, expect, test } from 'vitest';
import { answerStructured } from '../../src/answering/meetings/structured.ts';
import { briefly } from '../../src/bots/brief.ts';
import { renderPage as onDiscord, toPages } from '../../src/bots/discord/render.ts';
import type { RequestTable } from '../../src/bots/state.ts';
import { renderPage as onTelegram, pagesOf } from '../../src/bots/telegram/render.ts';
import { languages } from '../../src/languages/index.ts';
import { Register } from '../../src/register/register.ts';
import type { Answer, Meeting, Request } from '../../src/types.ts';

const requests = new Map<string, Request>();
const table: RequestTable = {
  keep(request) {
    const key = String(requests.size).padStart(16, '0');
    requests.set(key, request);
    return key;
  },
  find: async (key) => requests.get(key) ?? null,
  saved: async () => {},
};

const guests = [
  'Tomás Quiroga',
  'Aïcha Wolde',
  'Petra Nowak',
  'Henrik Dahl',
  'Marta Silva',
  'Jonas Weber',
  'Lucía Ferrer',
  'Omar Haddad',
  'Ines Moreau',
  'Viktor Ostrov',
];
const towns = ['Oran', 'Dakar', 'Lima', 'Bonn', 'Rome', 'Oslo', 'Quito', 'Tunis', 'Lyon', 'Riga'];

/** Somebody who met ten people, a text each, in ten months. */
function register(): Register {
  const text = (at: number) => {
    const quote = `Après une longue attente dans le vestibule du palais, et sans un mot pour la presse, Nadia Belhadj a rencontré ${guests[at]} à ${towns[at]} le 3, avant de reprendre la mer avec son équipage, ses cartes et ses gens, qui l’attendaient au port depuis la veille.`;
    const meeting: Meeting = {
      id: 'm',
      kind: 'Meet',
      participants: ['Nadia Belhadj', guests[at] ?? ''],
      unnamed: [],
      polarity: 'positive',
      modality: 'asserted',
      tense: 'past',
      status: 'held',
      place: towns[at] ?? '',
      date: {
        start: `2021-${String(at + 1).padStart(2, '0')}-03`,
        end: `2021-${String(at + 1).padStart(2, '0')}-03`,
        precision: 'day',
        text: 'le 3',
        working: '',
      },
      occasion: null,
      sources: [
        {
          documentId: `t${at}.txt`,
          section: 'article',
          start: 40,
          end: 40 + quote.length,
          quote,
        },
      ],
      hosts: [],
      rule: 'rencontré 0.99: test',
    };
    const person = (name: string) => ({
      name,
      aliases: [],
      offices: [],
      mentions: 1,
      first: { start: 0, end: 1 },
    });
    return {
      documentId: `t${at}.txt`,
      published: null,
      places: [],
      people: meeting.participants.map(person),
      meetings: [meeting],
    };
  };
  return Register.build(
    guests.map((_, at) => text(at)),
    guests.map((_, at) => ({
      id: `t${at}.txt`,
      title: `Le carnet de bord du mois numéro ${at + 1}`,
      published: null,
      url: `https://journal.example/${at + 1}`,
    })),
  );
}

const people = register();
const asked = { kind: 'who-met', person: 'Nadia Belhadj', language: 'fr' } as const;

function answerTo(request: Exclude<Request, { kind: 'ask' }>): Answer {
  const answer = answerStructured(request, people, { languages });
  if (!answer) throw new Error('no answer');
  return answer;
}

/** What is seen before anything is unfolded, as lines of a telephone. */
function screen(text: string): string[] {
  return text
    .replace(/<blockquote expandable>[\s\S]*?<\/blockquote>/gu, '')
    .replace(/<[^>]*>|\\/gu, '')
    .split('\n')
    .filter((line) => line !== '');
}
const lengthOf = (lines: readonly string[]) =>
  lines.reduce((sum, line) => sum + Math.ceil(line.length / 45), 0);

describe('ten meetings', () => {
  const answer = answerTo(asked);
  const telegram = onTelegram(pagesOf(answer, asked), 0, asked, table);
  const discord = onDiscord(answer, asked, 0, table);

  test('are one page on either platform, and one screen of a telephone', () => {
    expect(pagesOf(answer, asked).pages).toHaveLength(1);
    expect(toPages(answer).pages).toHaveLength(1);
    expect(lengthOf(screen(telegram.html))).toBeLessThanOrEqual(16);
    expect(
      lengthOf(screen(`${discord.content}\n${discord.embeds[0]?.description ?? ''}`)),
    ).toBeLessThanOrEqual(16);
  });

  test('come newest first, in the order of the verdict, a line each', () => {
    const lines = screen(telegram.html);
    expect(lines[0]).toBe(
      '✅ Nadia Belhadj a rencontré Viktor Ostrov, Ines Moreau, Omar Haddad et 7 autres.',
    );
    expect(lines.slice(2, 5)).toEqual([
      '✅ Viktor Ostrov · Riga · 3 octobre 2021 [1]',
      '✅ Ines Moreau · Lyon · 3 septembre 2021 [2]',
      '✅ Omar Haddad · Tunis · 3 août 2021 [3]',
    ]);
  });

  test('fold their proofs: a line a text with its address, the clause that proves below', () => {
    expect(telegram.html).toContain(
      '<b>[1]</b> <a href="https://journal.example/10">Le carnet de bord du mois numéro 10</a> · sans date\n« …et sans un mot pour la presse, Nadia Belhadj a rencontré Viktor Ostrov à Riga le 3, avant de reprendre',
    );
    const menu = discord.components[0]?.components[0] as { options: { description: string }[] };
    expect(menu.options).toHaveLength(10);
    expect(menu.options[0]?.description).toMatch(
      /^…et sans un mot pour la presse, Nadia Belhadj a rencontré Viktor Ostrov/u,
    );
  });

  test('the quotation of the answer itself is untouched', () => {
    expect(answer.citations[0]?.quote).toMatch(/^Après une longue attente/u);
    expect(answer.text).toContain('dimanche 3 octobre 2021 [1]');
  });

  test('follow-ups fit their buttons', () => {
    const labels = telegram.keyboard?.inline_keyboard.flat().map(({ text }) => text) ?? [];
    expect(labels).toContain('↪ Belhadj–Ostrov\u00a0: quand ?');
    expect(answer.followUps[0]).toBe(
      'Quand Nadia Belhadj et Viktor Ostrov se sont-ils rencontrés ?',
    );
  });
});

describe('the length that admins choose', () => {
  test('short: the verdict, the first rows, the proof lines, and a way to the rest', () => {
    const request = { ...asked, length: 'short' } as const;
    const message = pagesOf(answerTo(request), request);
    const { html, keyboard } = onTelegram(message, 0, request, table);
    expect(message.pages).toHaveLength(1);
    expect(html.match(/✅/gu)).toHaveLength(6);
    expect(html).toContain('… et 5 autres');
    expect(html).not.toContain('«');
    const more = keyboard?.inline_keyboard.flat().find(({ text }) => text === 'Tout voir');
    expect(more).toMatchObject({ callback_data: expect.stringContaining('1p0') });
    const shown = onDiscord(answerTo(request), request, 0, table);
    expect(JSON.stringify(shown.components)).toContain('Tout voir');
  });

  test('full: every quotation in sight', () => {
    const request = { ...asked, length: 'full' } as const;
    const answer = answerTo(request);
    const message = pagesOf(answer, request);
    const html = message.pages
      .map((_, at) => onTelegram(message, at, request, table).html)
      .join('');
    const discord = toPages(answer, 'full').pages.map((_, at) =>
      JSON.stringify(onDiscord(answer, request, at, table).embeds),
    );
    for (const guest of guests) {
      const clause = `sans un mot pour la presse, Nadia Belhadj a rencontré ${guest}`;
      expect(html).toContain(clause);
      expect(discord.join('')).toContain(clause);
    }
    expect(html).not.toContain('expandable');
  });
});

test('one meeting shows the clause that proves it, not the beginning of its sentence', () => {
  const request = { kind: 'met', person: 'Belhadj', other: 'Quiroga', language: 'fr' } as const;
  const answer = answerTo(request);
  const shown = onTelegram(pagesOf(answer, request), 0, request, table).html.split('\n\n');
  expect(shown.slice(0, 2)).toEqual([
    '✅ Oui\u00a0: rencontre entre Nadia Belhadj et Tomás Quiroga, Oran, dimanche 3 janvier 2021 [1].',
    '« …et sans un mot pour la presse, Nadia Belhadj a rencontré Tomás Quiroga à Oran le 3, avant de reprendre la mer avec son équipage, ses cartes et ses gens… » [1]',
  ]);
  const { embeds } = onDiscord(answer, request, 0, table);
  expect(embeds[0]?.description?.replaceAll('\\', '')).toBe(
    `${shown[1]}\n\n-# [1] [Le carnet de bord du mois numéro 1](<https://journal.example/1>) · sans date`,
  );
});

test('a quotation inside a quotation has the other marks', () => {
  for (const { chat } of languages) {
    const said = chat.quoted('il a dit « oui » et “non”');
    expect(said.slice(1, -1)).not.toContain(said[0]);
  }
  expect(languages.map(({ chat }) => chat.quoted('« Oui »'))[0]).toBe('« Oui »');
});

test('proofs are numbered as a reader meets them, and a denial is not cut away', () => {
  const quote = `${'Dans un long récit de la veillée, '.repeat(8)}Nadia Belhadj a vu Omar Haddad. Il l’a démenti.`;
  const denial = { start: quote.indexOf('Il l’a'), end: quote.length };
  const cited = (n: number) => ({
    n,
    documentId: `${n}.txt`,
    title: null,
    published: null,
    section: 'article' as const,
    start: 0,
    end: quote.length,
    quote,
    denial,
  });
  const answer: Answer = {
    id: null,
    question: 'Qui a vu Omar Haddad ?',
    language: 'fr',
    status: 'answered',
    verdict: { text: 'Nadia Belhadj [1].' },
    groups: [
      {
        heading: null,
        rows: [
          { text: 'Nadia [2][3]', brief: 'Nadia [3]' },
          { text: 'x', brief: '', quotes: 1 },
        ],
      },
    ],
    notes: [],
    text: 'Nadia Belhadj [1]. [2][3]',
    citations: [cited(1), cited(2), cited(3)],
    meetings: [],
    followUps: [],
  };
  const { groups, citations } = briefly(answer);
  expect(groups[0]?.rows[0]?.text).toBe('Nadia [2]');
  expect(citations.map(({ n, documentId }) => [n, documentId])).toEqual([
    [1, '1.txt'],
    [2, '3.txt'],
    [3, '2.txt'],
  ]);
  expect(groups[0]?.rows[1]?.text).toContain('Il l’a démenti.');
});
