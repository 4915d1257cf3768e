/** What the reader of meetings makes of a quotation that is to answer "did they meet?". */
import { readMeetings } from '../../extraction/extract.ts';
import { foldedWords } from '../../text/fold.ts';
import type { MeetingStatus } from '../../types.ts';
import type { AnswerSpan } from './spans.ts';
import type { Asked } from './types.ts';

/** `open`: planned, asked for or unconfirmed. */
export type Verdict = 'yes' | 'no' | 'open';

const VERDICTS: Readonly<Record<MeetingStatus, Verdict>> = {
  held: 'yes',
  planned: 'open',
  requested: 'open',
  unconfirmed: 'open',
  not_held: 'no',
  cancelled: 'no',
  refused: 'no',
};

/** The ranking already speaks for the run: a less likely meeting counts than the register takes. */
const LEAST = 0.3;
/** Sentences before the run that say who "he" is. */
const BEFORE = 2;
/** Chance from which a question is held to be one of yes or no. */
const ASKS = 0.5;
/** Below this a place, a number or a name of the question is not told by the run or around it. */
const TOLD = 0.3;

/**
 * Null where the run tells of no meeting of all those who are asked about, of several that disagree, or leaves a
 * place, a number or somebody of the question out.
 */
export function happened(asked: Asked, run: AnswerSpan): Verdict | null {
  const [slot] = asked.slots;
  if (slot?.[0] !== 'whether' || slot[1] < ASKS) return null;
  const { candidate, near } = run.judged;
  if (asked.topics.some(({ required }, topic) => required && (near[topic] ?? 0) < TOLD))
    return null;
  const names = asked.topics.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return null;
  const { window, document, language } = candidate;
  const first = Math.max(0, window.findIndex(({ start }) => start >= run.start) - BEFORE);
  const start = Math.min(run.start, window[first]?.start ?? run.start);
  const text = document.text.slice(start, run.end);
  const { meetings } = readMeetings(text, language, document.published, document.id, LEAST);
  const verdicts = new Set(
    meetings
      .filter(({ participants, sources }) => {
        const inside = sources.some((source) => start + source.end > run.start);
        const folded = participants.map((name) => ` ${foldedWords(name).join(' ')} `);
        return (
          inside &&
          names.every(({ phrases }) =>
            folded.some((name) =>
              phrases.some(({ words }) => name.includes(` ${words.join(' ')} `)),
            ),
          )
        );
      })
      .map(({ status }) => VERDICTS[status]),
  );
  const [verdict] = verdicts;
  return verdicts.size === 1 && verdict ? verdict : null;
}
