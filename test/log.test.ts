import { expect, test } from 'vitest';
import { createLog, redactor, reportFault } from '../src/log.ts';

const shaped = `${'1234567'}890:${'Ab_-'.repeat(9)}`;

function logTo(text: boolean, secrets: string[] = []) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', text }, secrets, { write: (line) => lines.push(line) });
  return { log, lines };
}

test('no secret reaches a line, wherever it stands', () => {
  const { log, lines } = logTo(true, ['s3cret/+', '']);
  const cause = new Error('at https://a.example/bots3cret/+/getMe');
  log.error({ err: new Error('refused', { cause }), url: 'x?k=s3cret%2F%2B' }, 'with s3cret/+');
  log.info(`unknown ${shaped}`);
  expect(lines.join('')).not.toMatch(/s3cret|1234567890:/u);
  expect(lines.join('').match(/\[redacted\]/gu)?.length).toBeGreaterThanOrEqual(4);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});

test('what people write is logged only when asked for', () => {
  for (const text of [false, true]) {
    const { log, lines } = logTo(text);
    log.info({ text: 'a private question', request: { text: 'another' } }, 'answered');
    expect(lines.join('').includes('private')).toBe(text);
    expect(lines.join('').includes('another')).toBe(text);
  }
});

test('an error is logged without the fields a client hangs on it', () => {
  const { log, lines } = logTo(false);
  const error = Object.assign(new Error('400'), { payload: { message: 'a private question' } });
  const reference = reportFault(log, error, 'telegram');
  expect(reference).toMatch(/^[2-9A-HJ-NP-TV-Z]{6}$/u);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    reference,
    where: 'telegram',
    err: { message: '400' },
  });
  expect(lines[0]).not.toContain('private');
});

test('text without secrets is left alone', () => {
  expect(redactor(['x'.repeat(9)])('10:30, 12345:abc')).toBe('10:30, 12345:abc');
});

test('a key too short to be one does not blank the lines', () => {
  const { log, lines } = logTo(false, ['none', 'e']);
  log.info('none of these');
  expect(JSON.parse(lines[0] ?? '').msg).toBe('none of these');
});
