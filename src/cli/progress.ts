/** Shows an ingest's progress on standard error: a bar on a terminal, plain lines elsewhere. */
import { SingleBar } from 'cli-progress';
import {
  type IngestEvent,
  type IngestResult,
  modelLog,
  type Phase,
  type Report,
} from '../ingest/progress.ts';
import type { TerminalReplies } from '../languages/contract/replies/terminal.ts';
import { languageOf } from '../languages/index.ts';
import type { ModelLog } from '../models/log.ts';
import { printable, printableLine } from '../text/printable.ts';
import type { LanguageCode } from '../types.ts';
import { Estimate } from './estimate.ts';

type ProgressEvent = Extract<IngestEvent, { kind: 'progress' }>;

export interface Progress {
  readonly report: Report;
  /** For models: warnings are told as they come, what was spent at the end. */
  readonly log: ModelLog;
  readonly replies: TerminalReplies;
  /** Takes the bar away; with a result, says how many files were left out. Once is enough. */
  stop(result?: IngestResult): void;
}

/** Language of the terminal, from the variables that say so everywhere else. */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): LanguageCode {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr/i.test(locale) ? 'fr' : 'en';
}

/** What models tell of a call, as far as it is shown here. */
interface ModelFields {
  readonly reason?: string;
  readonly tokens?: number;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly dollars?: number;
}

/** Shorter work is over before anybody wonders: nothing is shown for it. */
const QUIET_MS = 700;
/** Between two plain lines of one phase. */
const LINE_MS = 5000;

/** Bytes from which on it is said how many there are. */
const LARGE = 10_000_000;

/** A warning names so many texts; `entrevue ingest --json` names all. */
const NAMED = 3;

export function showProgress(): Progress {
  const replies = languageOf(terminalLanguage()).terminal;
  const started = performance.now();
  const tty = process.stderr.isTTY === true;
  let bar: SingleBar | null = null;
  let phase: Phase | null = null;
  let lastLine = started;
  const estimate = new Estimate();

  const endBar = () => {
    bar?.stop();
    bar = null;
  };
  const line = (text: string) => {
    endBar();
    process.stderr.write(`${printable(text)}\n`);
  };

  /** Behind the share: how much that is, and how long it will take. */
  function beside({ phase: at, done, total }: ProgressEvent, now: number): string {
    if (total === null) return '';
    const left = estimate.left(done, total, now);
    const large = (at === 'read' || at === 'download') && total >= LARGE;
    return [large ? replies.amount(done, total) : '', left === null ? '' : replies.left(left)]
      .filter((part) => part !== '')
      .map((part) => ` · ${part}`)
      .join('');
  }

  function progressed(event: ProgressEvent): void {
    const now = performance.now();
    const more = { more: beside(event, now) };
    if (now - started < QUIET_MS) return;
    const total = Math.max(1, event.total ?? event.done);
    if (tty) {
      if (bar === null || phase !== event.phase) {
        endBar();
        bar = new SingleBar({
          format: '{label} {bar} {percentage} %{more}',
          barCompleteChar: '█',
          barIncompleteChar: '░',
          stream: process.stderr,
          hideCursor: true,
          clearOnComplete: true,
        });
        bar.start(total, event.done, { label: replies.phases[event.phase], ...more });
      } else {
        bar.setTotal(total);
        bar.update(event.done, more);
      }
    } else if (phase !== event.phase || now - lastLine > LINE_MS) {
      lastLine = now;
      const share = Math.floor((100 * event.done) / total);
      process.stderr.write(`${replies.phases[event.phase]}: ${share} %${more.more}\n`);
    }
    phase = event.phase;
  }

  const spent = { tokens: 0, dollars: 0 };
  function asked({ level, fields, message }: Extract<IngestEvent, { kind: 'model' }>): void {
    const { reason, tokens, inputTokens, outputTokens, dollars } = fields as ModelFields;
    spent.tokens += (tokens ?? 0) + (inputTokens ?? 0) + (outputTokens ?? 0);
    spent.dollars += dollars ?? 0;
    if (level === 'warn') line(reason === undefined ? message : `${message} (${reason})`);
  }

  function report(event: IngestEvent): void {
    if (event.kind === 'progress') progressed(event);
    else if (event.kind === 'model') asked(event);
    else if (event.kind === 'skipped') line(replies.skipped(event.path, event.reason));
    else line(replies.notices[event.notice](event.detail));
  }

  return {
    replies,
    report,
    log: modelLog(report),
    stop(result) {
      endBar();
      for (const { kind, texts } of result?.warnings ?? []) {
        const some = texts.slice(0, NAMED).map(printableLine).join(', ');
        line(replies.warnings[kind](texts.length, texts.length > NAMED ? `${some}, …` : some));
      }
      if (result && result.skipped.length > 0) line(replies.skippedCount(result.skipped.length));
      if (spent.tokens > 0) line(replies.spent(spent.tokens, spent.dollars));
      spent.tokens = 0;
      spent.dollars = 0;
    },
  };
}
