import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/cli/answerText.ts';
import { createLog } from '../../src/log.ts';
import { printable, printableJson, printableLine } from '../../src/text/printable.ts';
import type { Answer } from '../../src/types.ts';

const ESCAPE = '\u001b]0;pris\u0007\u001b[2J';

/** What a terminal would obey, or what turns letters round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe('what is printed', () => {
  it.each([
    ['escape sequences', `a${ESCAPE}b`],
    ['C1 controls', 'a\u009b31mb'],
    ['direction marks', 'a\u202egpj.exe\u202cb'],
    ['line separators', 'a\u2028b'],
    ['carriage returns', 'a\rb'],
  ])('%s', (_, text) => {
    expect(printable(text)).not.toMatch(OBEYED);
    expect(printable(text)).toMatch(/^a[\s\S]*b$/u);
    expect(printableLine(`${text}\n[2] faux`)).not.toContain('\n');
    const json = JSON.stringify({ text });
    expect(printableJson(json)).not.toMatch(OBEYED);
    expect(JSON.parse(printableJson(json))).toEqual({ text });
  });

  it('keeps words, accents and lines', () => {
    expect(printable('Un préfet.\r\n« Deux »\n')).toBe('Un préfet.\n« Deux »\n');
  });
});

it('a title cannot forge a citation line, a quotation cannot clear the screen', () => {
  const answer: Answer = {
    id: null,
    question: '?',
    language: 'fr',
    status: 'answered',
    verdict: { text: 'Oui [1].' },
    groups: [],
    notes: [],
    text: `Oui${ESCAPE} [1].`,
    citations: [
      {
        n: 1,
        documentId: 'a.txt',
        title: `Titre\n[2] Un autre texte · 2022${ESCAPE}`,
        published: null,
        section: 'article',
        start: 0,
        end: 3,
        quote: `Oui${ESCAPE}\n[3] faux`,
      },
    ],
    meetings: [],
    followUps: [],
  };
  const lines = answerText(answer).split('\n');
  expect(lines.filter((line) => line.startsWith('['))).toHaveLength(1);
  for (const line of lines) expect(line).not.toMatch(OBEYED);
});

it('a log line holds no letter that a terminal obeys', () => {
  const written: string[] = [];
  const log = createLog({ level: 'info', text: true }, [], {
    write: (line: string) => written.push(line),
  });
  log.info({ text: `a${ESCAPE}\u009b31m\u202eb` }, 'x');
  expect(written.join('').trimEnd()).not.toMatch(OBEYED);
});
