/** The buttons under an answer by which people say whether it is right. */
import { createHash } from 'node:crypto';
import { languageOf } from '../../languages/index.ts';
import type { FeedbackTable, Judged } from '../../state/feedback.ts';
import type { Answer, Request } from '../../types.ts';
import type { RequestTable } from '../state.ts';
import type { CardButton } from './card.ts';
import { expectedOf } from './expected.ts';

/** Answers whose text is still at hand when somebody judges them. */
const REMEMBERED = 500;

export interface Feedback {
  buttons(answer: Answer, request: Request, table: RequestTable): readonly CardButton[];
  /** Keeps what a button says; `other` for buttons that are none of these. */
  pressed(id: string, person: string, table: RequestTable): Promise<'kept' | 'expired' | 'other'>;
}

export function createFeedback(table: FeedbackTable, indexedAt: () => string | null): Feedback {
  const answers = new Map<string, Judged['given']>();
  return {
    buttons(answer, request, requests) {
      const hash = createHash('sha256').update(answer.text).digest('base64url').slice(0, 8);
      const { language, status, text } = answer;
      answers.delete(hash);
      const question = languageOf(request.language ?? 'fr').chat.asQuestion(request);
      const expected = expectedOf(answer, question);
      answers.set(hash, { language, status, text, expected });
      for (const oldest of answers.keys()) {
        if (answers.size <= REMEMBERED) break;
        answers.delete(oldest);
      }
      const made = Date.parse(indexedAt() ?? '') || 0;
      const id = `${requests.keep(request)}${hash}${made.toString(36)}`;
      const { community } = languageOf(language);
      return [
        { label: community.right, id: `g:+${id}` },
        { label: community.wrong, id: `g:-${id}` },
      ];
    },
    async pressed(id, person, requests) {
      const [, sign, key = '', hash = '', made = ''] =
        /^g:([+-])([\w-]{16})([\w-]{8})([\da-z]{1,9})$/u.exec(id) ?? [];
      if (sign === undefined) return 'other';
      const request = await requests.find(key);
      if (request === null) return 'expired';
      const at = Number.parseInt(made, 36);
      const judged: Judged = {
        request,
        question: languageOf(request.language ?? 'fr').chat.asQuestion(request),
        answer: hash,
        indexedAt: at === 0 ? null : new Date(at).toISOString(),
        given: answers.get(hash) ?? null,
      };
      const verdict = sign === '+' ? 'right' : 'wrong';
      await table.add(person, verdict, judged, new Date().toISOString());
      return 'kept';
    },
  };
}
