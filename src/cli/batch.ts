/** JSONL files given with `--batch`. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UsageError } from '../errors.ts';

/** A line's fields; `id` and `field` are text. */
export type Line = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The lines of a JSONL file in order, one at a time.
 * @param field the text field each line must have beside `id`
 * @throws UsageError naming file, line and what is wrong with it
 */
export async function* readLines(path: string, field: string): AsyncGenerator<Line> {
  const input = createReadStream(path, 'utf8');
  const failure = new Promise<never>((_, reject) => {
    input.once('error', (cause) =>
      reject(new UsageError(`Cannot read --batch ${path}: ${cause.message}.`, { cause })),
    );
  });
  failure.catch(() => {});
  const opened = new Promise<void>((resolve) => input.once('open', () => resolve()));
  await Promise.race([opened, failure]);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() !== '') yield check(text, field, `${path}:${number}`);
  }
}

function check(line: string, field: string, where: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new UsageError(
      `${where} is not JSON: each line must be like {"id":"1","${field}":"…"}.`,
      { cause },
    );
  }
  const { id, [field]: text } = (value ?? {}) as Record<string, unknown>;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
    throw new UsageError(`${where} lacks "id" or "${field}": each line must have both.`);
  }
  return { ...(value as object), id: id as string };
}
