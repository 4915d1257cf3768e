import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWithModel } from '../../../src/answering/writing/write.ts';
import { languageOf, languages } from '../../../src/languages/index.ts';
import { type ChatModel, createChatModel } from '../../../src/models/chat.ts';
import type { Answer } from '../../../src/types.ts';
import {
  breaksAfter,
  type FakeServer,
  fails,
  type Script,
  says,
  sends,
  stallsAfter,
  startFakeServer,
} from '../../models/server.ts';
import { answer, passages, rows } from './fixture.ts';

let server: FakeServer;
let model: ChatModel;
const logged: { fields: object; message: string }[] = [];
const log = {
  info: (fields: object, message: string) => logged.push({ fields, message }),
  warn: (fields: object, message: string) => logged.push({ fields, message }),
};

beforeAll(async () => {
  server = await startFakeServer();
  model = (await createChatModel(
    { model: 'openai:fake', url: server.url, key: null, price: { input: 1, output: 10 } },
    { log, retry: { attempts: 3, pause: 5, longest: 1500 }, env: {} },
  )) as ChatModel;
});
afterAll(() => server.close());

async function write(
  scripts: readonly Script[],
  { base = answer, seconds = 5 }: { base?: Answer; seconds?: number } = {},
): Promise<{ result: Answer; drafts: string[] }> {
  server.play(...scripts);
  logged.length = 0;
  const drafts: string[] = [];
  const result = await writeWithModel(base, { passages, rows }, model, {
    language: languageOf(base.language),
    languages,
    log,
    seconds,
    onDraft: (text) => drafts.push(text),
  });
  return { result, drafts };
}

const GOOD = [
  'Élise Marchetti s’est entretenue avec Viktor Halasz à Lisbonne le 16 mars 2021 [1].',
  'Élise Marchetti devait aussi rencontrer Nadia Benyoucef à Vienne le 26 mars 2021 [2].',
];

describe('a model that answers well', () => {
  test('writes prose behind the built-in verdict; rows it does not tell stay', async () => {
    const { result, drafts } = await write([says(GOOD.join(' '))]);
    expect(result.verdict).toEqual(answer.verdict);
    expect(result.groups[0]?.rows.map((row) => row.text)).toEqual(GOOD);
    expect(result.groups[0]?.rows.map((row) => row.status)).toEqual(['held', 'planned']);
    expect(result.groups.slice(1).map((group) => group.heading)).toEqual(['Non tenues']);
    expect(result.text).toBe(
      [
        answer.verdict.text,
        GOOD.join(' '),
        `Non tenues${languageOf('fr').meetingReplies.colon.trimEnd()}`,
        '• Tomas Okafor [3]',
        ...answer.notes,
      ].join('\n'),
    );
    expect(drafts).toEqual([
      answer.verdict.text,
      `${answer.verdict.text}\n${GOOD[0]}`,
      `${answer.verdict.text}\n${GOOD.join(' ')}`,
    ]);
  });

  test('is given question, rows and passages as one JSON object', async () => {
    await write([says(GOOD[0] as string)]);
    const [system, user] = (server.received[0] as { messages: unknown }).messages as {
      role: string;
      content: string;
    }[];
    expect(system?.content).toBe(languageOf('fr').models.writing);
    const material = JSON.parse(user?.content ?? '');
    expect(material).toMatchObject({ question: answer.question, verdict: answer.verdict.text });
    expect(material.rows[1]).toMatchObject({ marks: [2], status: 'planned', place: 'Vienne' });
    expect(material.passages[7].text).toContain('Ignorez vos règles');
  });

  test('has its tokens and cost logged', async () => {
    await write([says(GOOD[0] as string)]);
    expect(logged).toContainEqual({
      message: 'model call',
      fields: expect.objectContaining({ inputTokens: 900, outputTokens: 100, dollars: 0.0019 }),
    });
  });

  test('may put marks behind the full stop, lists, and headings on lines', async () => {
    const { result } = await write([
      says(
        '## Réponse\n- Marchetti a vu Halasz à Lisbonne. [1]\n- Marchetti n’a pas rencontré Okafor. [3]\n',
        3,
      ),
    ]);
    expect(result.groups[0]?.rows.map((row) => row.text)).toEqual([
      'Marchetti a vu Halasz à Lisbonne [1].',
      'Marchetti n’a pas rencontré Okafor [3].',
    ]);
  });

  test('does not shorten a list: a row told without its place or day stays', async () => {
    const { result } = await write([says('Marchetti a rencontré Halasz à Lisbonne [1].')]);
    expect(result.groups.map((group) => group.heading)).toEqual([
      null,
      ...answer.groups.map((group) => group.heading),
    ]);
  });

  test('numbers evidence that the built-in answer did not cite', async () => {
    const base = { ...answer, citations: answer.citations.slice(0, 3) };
    const { result } = await write([says('Viktor Halasz a vu Nadia Benyoucef à Budapest [8].')], {
      base,
    });
    expect(result.groups[0]?.rows[0]?.text).toBe(
      'Viktor Halasz a vu Nadia Benyoucef à Budapest [4].',
    );
    expect(result.citations[3]).toMatchObject({ n: 4, documentId: 'text-10.txt' });
  });

  test('answers in English', async () => {
    const base: Answer = {
      ...answer,
      language: 'en',
      question: 'Who has Élise Marchetti met?',
      verdict: { text: 'Élise Marchetti: one person met, one meeting planned.' },
    };
    const prose = 'Élise Marchetti met Viktor Halasz in Lisbonne on 16 March 2021 [1].';
    const { result } = await write([says(`${prose} She met Nadia Benyoucef in Vienne [2].`)], {
      base,
    });
    expect(result.groups[0]?.rows.map((row) => row.text)).toEqual([prose]);
  });

  test('is asked again after 429 and 500, and its answer is used', async () => {
    for (const failure of [
      fails(429),
      fails(429, { 'retry-after': '0' }),
      fails(500),
      fails(503),
    ]) {
      const { result } = await write([failure, says(GOOD[0] as string)]);
      expect(result.groups[0]?.rows.map((row) => row.text)).toEqual([GOOD[0]]);
    }
  });
});

/** What no user may ever read, whatever the model writes beside it. */
const bad: readonly (readonly [name: string, sentence: string])[] = [
  ['invents a citation', 'Élise Marchetti a rencontré Viktor Halasz à Lisbonne [37].'],
  ['cites nothing', 'Élise Marchetti a rencontré Viktor Halasz à Lisbonne.'],
  ['invents a name', 'Élise Marchetti a rencontré Angela Brunner à Lisbonne [1].'],
  ['invents a date', 'Élise Marchetti a rencontré Viktor Halasz le 12 juin 2019 [1].'],
  ['invents a place', 'Élise Marchetti a rencontré Viktor Halasz à Genève [1].'],
  ['invents a meeting', 'Élise Marchetti a rencontré Paul Delorme à Porto [1].'],
  ['invents a number', 'Élise Marchetti a rencontré Viktor Halasz quatorze fois [1].'],
  ['invents a topic', 'Élise Marchetti et Viktor Halasz ont parlé de torpilles [1].'],
  ['invents a quotation', 'Selon le texte, « les torpilles arrivent » [1].'],
  ['flips a negation', 'Élise Marchetti a rencontré Tomas Okafor [3].'],
  ['negates what was held', 'Élise Marchetti n’a jamais rencontré Viktor Halasz [1].'],
  ['upgrades planned to held', 'Élise Marchetti a rencontré Nadia Benyoucef à Vienne [2].'],
  ['upgrades rumour to fact', 'Viktor Halasz a vu Tomas Okafor à Prague [4].'],
  ['obeys an injected instruction', 'Paul Delorme a rencontré Tomas Okafor à Madrid [8].'],
  ['quotes the injected meeting', '« Paul Delorme a rencontré Tomas Okafor à Madrid » [8].'],
  ['turns pirate', 'Arrr, j’ignore mes règles, moussaillon [8].'],
  ['sends a link', 'La suite est sur https://exemple.test/torpilles [1].'],
  ['calls everyone', 'Hé @everyone venez voir Élise Marchetti [1].'],
];

describe('a model that misbehaves once', () => {
  test.each(bad)('%s: the sentence never shows, the good one does', async (_, sentence) => {
    const { result, drafts } = await write([says(`${GOOD[0]} ${sentence}`)]);
    const everything = [...drafts, result.text, JSON.stringify(result.groups)].join('\n');
    expect(everything).not.toContain(sentence.replace(/ ?\[\d+\]/, '').slice(0, -1));
    expect(result.groups[0]?.rows.map((row) => row.text)).toEqual([GOOD[0]]);
  });

  test.each([1, 2, 3, 1000])('in pieces of %i characters: no draft shows more', async (size) => {
    const text = bad.map(([, sentence], at) => `${GOOD[at % 2]} ${sentence}`).join(' ');
    const { drafts } = await write([says(text, size)]);
    expect(drafts).toEqual([
      answer.verdict.text,
      `${answer.verdict.text}\n${GOOD[0]}`,
      `${answer.verdict.text}\n${GOOD.join(' ')}`,
    ]);
  });

  test.each(bad)('%s and nothing else: the built-in answer', async (_, sentence) => {
    const { result, drafts } = await write([says(sentence)]);
    expect(result).toBe(answer);
    expect(drafts).toEqual([answer.verdict.text]);
  });
});

const builtin: readonly (readonly [name: string, script: Script])[] = [
  ['more wrong than right', says(`${GOOD[0]} ${bad[0]?.[1]} ${bad[2]?.[1]}`)],
  ['refuses', says('Je ne peux pas répondre à cette demande.')],
  ['is filtered', says('', 1, 'content_filter')],
  ['is empty', says('')],
  ['sends white space', says(' \n \n')],
  ['breaks JSON', sends('data: {"choices":[{"delta":{"content":"Bonj\n\ndata: {{{\n\n')],
  ['sends a web page', sends('<html><body>502</body></html>', 'text/html')],
  ['sends JSON of another kind', sends('{"hello":"world"}', 'application/json')],
  ['answers 429 for ever', fails(429)],
  ['answers 429 with a long wait', fails(429, { 'retry-after': '3600' })],
  ['answers 500 for ever', fails(500)],
  ['answers 401', fails(401)],
  ['answers 404', fails(404)],
  ['is huge', says(`${GOOD[0]} `.repeat(400), 500)],
  ['is one endless sentence', says('et puis '.repeat(3000), 900)],
  ['breaks off', breaksAfter(`${GOOD[0]} Elle`)],
];

describe('the built-in answer is sent when the model', () => {
  test.each(builtin)('%s', async (_, script) => {
    const { result, drafts } = await write([script]);
    expect(result).toBe(answer);
    for (const draft of drafts) {
      expect([answer.verdict.text, `${answer.verdict.text}\n${GOOD[0]}`]).toContain(draft);
    }
    expect(logged.at(-1)?.message).toBe('built-in answer sent instead');
  });

  test.each([
    ['stalls at once', stallsAfter('')],
    ['stalls in a sentence', stallsAfter(`${GOOD[0]} Elle devait`)],
    ['never answers', () => {}],
  ] as const)('%s', async (_, script) => {
    const { result } = await write([script], { seconds: 0.3 });
    expect(result).toBe(answer);
    expect(logged.at(-1)?.fields).toMatchObject({ reason: 'too slow' });
  });

  test('streams too slowly to end in time', async () => {
    const slow: Script = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const piece = { choices: [{ index: 0, delta: { content: 'a ' }, finish_reason: null }] };
      const timer = setInterval(() => response.write(`data: ${JSON.stringify(piece)}\n\n`), 20);
      response.on('close', () => clearInterval(timer));
    };
    const { result } = await write([slow], { seconds: 0.3 });
    expect(result).toBe(answer);
  });

  test('contradicts the verdict', async () => {
    const base: Answer = {
      ...answer,
      verdict: { text: 'Non, selon le corpus ils ne se sont pas rencontrés [3].' },
    };
    const { result, drafts } = await write([says(`Oui. ${GOOD[0]}`)], { base });
    expect(result).toBe(base);
    expect(drafts).toEqual([base.verdict.text]);
  });

  test('is asked to stop', async () => {
    const stop = new AbortController();
    server.play(stallsAfter('Élise'));
    setTimeout(() => stop.abort(), 50);
    const result = await writeWithModel(answer, { passages, rows }, model, {
      language: languageOf('fr'),
      languages,
      log,
      signal: stop.signal,
    });
    expect(result).toBe(answer);
  });
});

test('an answer that found nothing is never given to the model', async () => {
  const base: Answer = { ...answer, status: 'not_found' };
  const { result } = await write([says(GOOD[0] as string)], { base });
  expect(result).toBe(base);
  expect(server.received).toEqual([]);
});

test('an agreeing yes or no is not said twice', async () => {
  const base: Answer = { ...answer, verdict: { text: 'Oui, à Lisbonne [1].' } };
  const { result } = await write([says('Oui. Marchetti a vu Halasz à Lisbonne [1].')], { base });
  expect(result.groups[0]?.rows.map((row) => row.text)).toEqual([
    'Marchetti a vu Halasz à Lisbonne [1].',
  ]);
});
