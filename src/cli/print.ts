/** Results on standard output, in the shape the contract fixes. */
export { answerJson, meetingJson } from '../app/contract.ts';

import { printableJson } from '../text/printable.ts';

/** One line of output; waits where the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

export async function printJson(value: unknown): Promise<void> {
  await printLine(printableJson(JSON.stringify(value)));
}
