/** Results on standard output, in the shape the contract fixes. */
export { answerJson, meetingJson } from '../app/contract.ts';

import { printableJson } from '../text/printable.ts';
import type { MeetingDate } from '../types.ts';

/** One line of output; waits where the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

export async function printJson(value: unknown): Promise<void> {
  await printLine(printableJson(JSON.stringify(value)));
}

/** When, as exactly as it is known: "1951", "2022-05", "2022-05-12", or the words of the text. */
export function whenOf(date: MeetingDate | null): string {
  if (date === null) return '';
  const { start, precision, text } = date;
  const letters = { year: 4, month: 7, day: 10, weekday: 10 }[precision];
  return start?.slice(0, letters) ?? text;
}
