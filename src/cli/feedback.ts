/** `entrevue feedback`: what people said of answers, as rows that an evaluation can ask. */
import type { Command } from 'commander';
import type { FeedbackRow } from '../state/feedback.ts';
import { openState } from '../state/open.ts';
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
  const state = await openState(settingsFor(folders), { info() {}, warn() {} });
  try {
    for (const row of await state.feedback.all()) {
      if (json) await printJson(evaluationRow(row));
      else {
        const { at, verdict, question, given } = row;
        const cells = [at.slice(0, 10), verdict, question, given?.text ?? ''];
        await printLine(cells.map(printableLine).join('\t'));
      }
    }
  } finally {
    await state.close();
  }
}

/**
 * A question with what a right answer holds. Nobody but a reader knows what is right where an answer was called wrong,
 * or is no longer at hand: such a row fails every answer until somebody has written it.
 */
export function evaluationRow(row: FeedbackRow): object {
  const { id, verdict, at, question, request, answer, indexedAt, given } = row;
  const expected = verdict === 'right' ? given?.expected : undefined;
  const notes = [...(expected ? [] : [BY_HAND]), ...(request.previous?.length ? [LEANING] : [])];
  return {
    id: `feedback-${id}`,
    lang: given?.language ?? request.language ?? 'fr',
    kind: request.kind === 'met' ? 'did_meet' : request.kind.replace('-', '_'),
    question,
    status: given?.status ?? 'answered',
    must: expected?.must ?? [[TO_FILL_IN]],
    mustNot: expected?.mustNot ?? [],
    cite: expected?.cite ?? [],
    meetings: expected?.meetings ?? [],
    note: notes.join(' '),
    verdict,
    at,
    ...(request.previous?.length && { previous: request.previous }),
    answer: { hash: answer, text: given?.text ?? null, indexedAt },
  };
}

/** Stands in no answer. */
const TO_FILL_IN = '<to fill in: what a right answer names>';
const BY_HAND =
  'To be written by hand: status, must, mustNot and cite; "answer" is what was judged. Fails until then.';
const LEANING =
  'Was asked after the questions in "previous": write it so that it stands alone where they are not asked with it.';
