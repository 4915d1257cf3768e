/** What an ingest tells while it works. */
import type { ModelLog } from '../models/log.ts';

export type Phase = 'download' | 'read' | 'learn' | 'shelve' | 'write';

export type IngestEvent =
  /** `total` is null where nobody can know yet; units are bytes for `download` and `read`, passages for `shelve`. */
  | {
      readonly kind: 'progress';
      readonly phase: Phase;
      readonly done: number;
      readonly total: number | null;
    }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: string }
  /** What a model cost, or why it was asked again: as `ModelLog` has it. */
  | {
      readonly kind: 'model';
      readonly level: 'info' | 'warn';
      readonly fields: object;
      readonly message: string;
    }
  | {
      readonly kind: 'notice';
      /** waiting: another ingest runs; the rest: why more than the changed files is done. */
      readonly notice: 'waiting' | 'damaged' | 'embedder' | 'refit' | 'program' | 'resumed';
      readonly detail: string;
    };

export type Report = (event: IngestEvent) => void;

/** A log for models that reports its lines as events, across threads too. */
export function modelLog(report: Report): ModelLog {
  return {
    info: (fields, message) => report({ kind: 'model', level: 'info', fields, message }),
    warn: (fields, message) => report({ kind: 'model', level: 'warn', fields, message }),
  };
}

/** What an ingest did. */
export interface IngestResult {
  readonly documents: number;
  readonly passages: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Files that could not be used, now or in an earlier run, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Whether a new generation was published. */
  readonly published: boolean;
  readonly seconds: number;
}
