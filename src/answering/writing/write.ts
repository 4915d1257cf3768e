import type { Language } from '../../languages/language.ts';
import type { ChatModel } from '../../models/chat.ts';
import { nameOf } from '../../models/chat.ts';
import type { ModelLog } from '../../models/log.ts';
import type { Answer, DraftListener } from '../../types.ts';
import { type Accepted, assembleAnswer } from './assemble.ts';
import { checkSentence, type Failure, type SentenceCheck } from './check.ts';
import { type Mark, numberEvidence, type WritingEvidence } from './evidence.ts';
import { participantsOf, peopleIn } from './names.ts';
import { material } from './prompt.ts';
import { sentencesOf } from './stream.ts';
import { withoutMarks, words } from './text.ts';

export interface WritingOptions {
  /** Language of the answer. */
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly log: ModelLog;
  /** After this long the built-in answer is returned. Default 20. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
  /** Called with checked text only; each call replaces the last. */
  readonly onDraft?: DraftListener;
  /** Other spellings of a place, in any language. */
  readonly spellings?: (name: string) => readonly string[];
}

const DEFAULT_SECONDS = 20;
/** Longer output is a runaway: the built-in answer is returned. */
const LONGEST_OUTPUT = 12_000;
const MOST_SENTENCES = 12;

/** The model's text cannot be used; `message` says why, for the log. */
class Unusable extends Error {
  override readonly name = 'Unusable';
}

/**
 * Lets a model tell an answer in prose. Its verdict is kept, each sentence is checked before
 * anybody sees it, and what fails is left out. The built-in answer is returned unchanged when
 * nothing was found, when the model contradicts the verdict, when more of its sentences fail
 * than pass, and on any fault, refusal or delay. Never throws.
 */
export async function writeWithModel(
  answer: Answer,
  evidence: WritingEvidence,
  model: ChatModel,
  options: WritingOptions,
): Promise<Answer> {
  if (answer.status === 'not_found') return answer;
  const marks = numberEvidence(answer, evidence);
  if (marks.length === 0) return answer;
  const limit = AbortSignal.timeout((options.seconds ?? DEFAULT_SECONDS) * 1000);
  const stop = new AbortController();
  const signal = AbortSignal.any([limit, stop.signal, ...(options.signal ? [options.signal] : [])]);
  const editor = createEditor(answer, marks, options);
  try {
    editor.open();
    const prompt = {
      system: options.language.models.writing,
      user: material(answer, marks),
    };
    await eachPiece(model.stream(prompt, signal), signal, (piece) => editor.read(piece));
    const { written, kept, failures } = editor.close();
    options.log.info({ model: model.identity, kept, failures }, 'model answer checked');
    return written;
  } catch (error) {
    const reason = limit.aborted
      ? 'too slow'
      : error instanceof Unusable
        ? error.message
        : nameOf(error);
    options.log.warn({ model: model.identity, reason }, 'built-in answer sent instead');
    return answer;
  } finally {
    stop.abort();
  }
}

/** Hands over each piece; ends at once when the signal fires, even if the stream does not. */
async function eachPiece(
  stream: AsyncIterable<string>,
  signal: AbortSignal,
  read: (piece: string) => void,
): Promise<void> {
  const pieces = stream[Symbol.asyncIterator]();
  let stopped = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stopped = () => reject(new Unusable('stopped'));
    signal.addEventListener('abort', stopped, { once: true });
  });
  aborted.catch(() => {});
  try {
    for (;;) {
      if (signal.aborted) throw new Unusable('stopped');
      const next = pieces.next();
      next.catch(() => {});
      const step = await Promise.race([next, aborted]);
      if (step.done) return;
      read(step.value);
    }
  } finally {
    signal.removeEventListener('abort', stopped);
    // Not awaited: a stalled stream would keep us waiting.
    void pieces.return?.(undefined)?.catch(() => {});
  }
}

interface Editor {
  open(): void;
  read(piece: string): void;
  close(): {
    readonly written: Answer;
    readonly kept: number;
    readonly failures: readonly Failure[];
  };
}

function createEditor(answer: Answer, marks: readonly Mark[], options: WritingOptions): Editor {
  const { language, languages } = options;
  const spellings = options.spellings ?? (() => []);
  const known = participantsOf(marks.flatMap((mark) => mark.meetings));
  const opening = `${answer.question}\n${withoutMarks(answer.verdict.text)}`;
  const focus = peopleIn(opening, language, known);
  const context = { marks, language, languages, spellings, focus };
  const verdictWord = yesOrNo(answer.verdict.text, language);
  const accepted: (Accepted & { readonly connective: boolean })[] = [];
  const failures: Failure[] = [];
  let raw = '';
  let seen = 0;
  let previous: SentenceCheck | null = null;

  const draft = (): void => {
    const sentences = told();
    options.onDraft?.(
      [answer.verdict.text, sentences.length > 0 ? assembled(sentences) : '']
        .filter((part) => part !== '')
        .join('\n'),
    );
  };
  /** Connectives are kept only where something follows them. */
  const told = (): Accepted[] =>
    accepted.filter(
      (sentence, at) =>
        !sentence.connective || accepted.slice(at + 1).some((later) => !later.connective),
    );
  const assembled = (sentences: readonly Accepted[]): string =>
    assembleAnswer(answer, sentences, marks, language)
      .groups[0]?.rows.map((row) => row.text)
      .join(' ') ?? '';

  function judge(written: string): void {
    let sentence = written;
    const word = yesOrNo(sentence, language);
    if (word !== null) {
      if (verdictWord !== null && word.value !== verdictWord.value) {
        throw new Unusable('contradicts the verdict');
      }
      if (verdictWord === null) {
        failures.push('status');
        previous = null;
        return;
      }
      sentence = capitalised(sentence.slice(word.length).replace(/^[\s,.:;!–—-]+/u, ''));
      if (words(sentence).length === 0 || /^[\s[\]\d.]*$/u.test(sentence)) return;
    }
    if (accepted.some((one) => one.text === sentence)) return;
    const result = checkSentence(sentence, context, previous);
    previous = result;
    if (!result.ok) {
      failures.push(result.failure);
      return;
    }
    if (accepted.length >= MOST_SENTENCES) return;
    accepted.push({
      text: sentence,
      marks: result.marks,
      rows: result.rows,
      connective: result.connective,
    });
    if (!result.connective) draft();
  }

  function advance(finished: boolean): void {
    const sentences = sentencesOf(raw, finished, language);
    for (; seen < sentences.length; seen += 1) judge(sentences[seen] as string);
  }

  return {
    open: draft,
    read(piece) {
      raw += piece;
      if (raw.length > LONGEST_OUTPUT) throw new Unusable('output too long');
      if (/[.!?…\n]/u.test(piece)) advance(false);
    },
    close() {
      advance(true);
      const sentences = told();
      if (raw.trim() === '') throw new Unusable('empty output');
      if (sentences.length === 0) throw new Unusable(`no sentence passed: ${failures.join(', ')}`);
      if (failures.length > sentences.length) {
        throw new Unusable(`most sentences failed: ${failures.join(', ')}`);
      }
      return {
        written: assembleAnswer(answer, sentences, marks, language),
        kept: sentences.length,
        failures,
      };
    },
  };
}

/** The yes or no a text opens with, followed by punctuation. */
function yesOrNo(
  text: string,
  language: Language,
): { readonly value: 'yes' | 'no'; readonly length: number } | null {
  const [first] = words(text);
  if (!first || first.start > 0 || !/^\s*(?:[,.:;!–—-]|$)/u.test(text.slice(first.end)))
    return null;
  const { yes, no } = language.writing;
  if (yes.has(first.folded)) return { value: 'yes', length: first.end };
  return no.has(first.folded) ? { value: 'no', length: first.end } : null;
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}
