/** `entrevue feedback`: what people said of answers, as rows that `npm run eval` could ask. */
import type { Command } from 'commander';
import { openState } from '../state/database.ts';
import { type FeedbackRow, openFeedback } from '../state/feedback.ts';
import { printableLine } from '../text/printable.ts';
import { settingsFor } from './options.ts';
import { printJson, printLine } from './print.ts';

export function feedbackCommand(program: Command): void {
  program
    .command('feedback')
    .description('list what people said of answers in chats, newest last')
    .option('--data <dir>', 'folder of the index (default: ENTREVUE_DATA or .entrevue)')
    .option('--json', 'print evaluation rows, one a line')
    .action(run);
}

async function run({
  json,
  ...folders
}: {
  readonly data?: string;
  readonly json?: boolean;
}): Promise<void> {
  const database = openState(settingsFor(folders).data);
  try {
    for (const row of openFeedback(database).all()) {
      if (json) await printJson(evaluationRow(row));
      else {
        const { at, verdict, question, given } = row;
        const cells = [at.slice(0, 10), verdict, question, given?.text ?? ''];
        await printLine(cells.map(printableLine).join('\t'));
      }
    }
  } finally {
    database.close();
  }
}

/**
 * A question with what a right answer holds. Where the answer was called wrong, what it cited is
 * no proof: whoever takes the row over says what is right.
 */
function evaluationRow({
  id,
  verdict,
  at,
  question,
  request,
  answer,
  indexedAt,
  given,
}: FeedbackRow) {
  return {
    id: `feedback-${id}`,
    lang: given?.language ?? request.language ?? 'fr',
    kind: request.kind === 'met' ? 'did_meet' : request.kind.replace('-', '_'),
    question,
    status: given?.status ?? 'answered',
    must: [],
    mustNot: [],
    cite: verdict === 'right' ? (given?.cite ?? []) : [],
    verdict,
    at,
    ...(request.previous && { previous: request.previous }),
    answer: { hash: answer, text: given?.text ?? null, indexedAt },
  };
}
