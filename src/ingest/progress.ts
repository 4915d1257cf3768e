/** What an ingest tells while it works. */
import type { ModelLog } from '../models/log.ts';

export type Phase = 'download' | 'read' | 'learn' | 'index' | 'write';

export type IngestEvent =
  /** `total` is null where nobody can know yet; units are bytes for `download` and `read`, passages for `index`. */
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
      readonly notice:
        | 'waiting'
        | 'damaged'
        | 'older'
        | 'embedder'
        | 'refit'
        | 'program'
        | 'resumed';
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

/**
 * undated: no date was found; little: a long page gave very little text; fields: front matter that could not be read;
 * language: in none that is read; same: word for word what another text says.
 */
export type WarningKind = 'undated' | 'little' | 'fields' | 'language' | 'same';

export interface TextWarning {
  readonly kind: WarningKind;
  /** Ids of all texts it is true of. */
  readonly texts: readonly string[];
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
  /** Texts that were read, but perhaps not as meant. Looked for when something changed, or everything is verified. */
  readonly warnings: readonly TextWarning[];
  /** Whether a new generation was published. */
  readonly published: boolean;
  readonly seconds: number;
}
