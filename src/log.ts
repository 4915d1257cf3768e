import { randomInt } from 'node:crypto';
import { pino } from 'pino';
import type { LogSettings } from './config.ts';
import { printableJson } from './text/printable.ts';

/** A structured log. Fields named `text` are dropped unless the settings let them in. */
export type Log = pino.Logger;

/** Where log lines go. */
export interface LogTarget {
  write(line: string): unknown;
}

/** Shapes of Telegram and Discord tokens, for one that reaches a message in some other way. */
const tokenShapes =
  /\b\d{6,12}:[A-Za-z0-9_-]{30,}|\b[MNO][A-Za-z0-9_-]{22,}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{27,}/g;

/**
 * Opens the log: one JSON object a line on standard error. Secrets are cut out of the finished
 * line, so that none can slip through a message, a stack or a field.
 */
export function createLog(
  settings: LogSettings,
  secrets: readonly string[] = [],
  target: LogTarget = process.stderr,
): Log {
  const hide = redactor(secrets);
  return pino(
    {
      level: settings.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describe },
      ...(settings.text ? {} : { redact: { paths: ['text', '*.text'], remove: true } }),
    },
    { write: (line: string) => target.write(printableJson(hide(line))) },
  );
}

/** A shorter word ("none", for a server that wants some key) is no secret, and cut out it would blank every line. */
const SHORTEST_SECRET = 8;

/** Replaces each secret, and whatever has the shape of a bot token, by `[redacted]`. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  return (text) =>
    known
      .flatMap((secret) => [secret, encodeURIComponent(secret)])
      .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text)
      .replace(tokenShapes, '[redacted]');
}

/** Letters and digits that nobody confuses when reading them out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Writes a fault of ours to the log and returns its reference number: the only thing about it
 * that a user is shown.
 */
export function reportFault(log: Log, error: unknown, where: string): string {
  const reference = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
  log.error({ reference, where, err: error }, 'fault');
  return reference;
}

/** An error without its extra fields: a client's may hold a user's message. */
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
}
