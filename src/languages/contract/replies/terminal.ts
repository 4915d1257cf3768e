import type { CorpusSummary } from '../../../types.ts';

/** What the command line and the conversation in the terminal say. */
export interface TerminalReplies {
  // Progress of an ingest: two or three words each.
  readonly phases: Readonly<Record<'download' | 'read' | 'learn' | 'index' | 'write', string>>;
  /** How long a phase will still take, roughly. */
  readonly left: (seconds: number) => string;
  /** Bytes done, and all of them, in megabytes. */
  readonly amount: (done: number, total: number) => string;
  /** Why an ingest waits, or does more than the changed files. */
  readonly notices: Readonly<
    Record<
      'waiting' | 'damaged' | 'older' | 'embedder' | 'refit' | 'program' | 'resumed',
      (detail: string) => string
    >
  >;
  readonly skipped: (path: string, reason: string) => string;
  /** How many files of the folder could not be used. */
  readonly skippedCount: (count: number) => string;
  /**
   * Texts that were read, but perhaps not as meant, one line a kind.
   * @param named some of them, ready to print
   */
  readonly warnings: Readonly<
    Record<
      'undated' | 'little' | 'fields' | 'language' | 'same',
      (count: number, named: string) => string
    >
  >;
  readonly ingested: (result: {
    readonly documents: number;
    readonly passages: number;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly published: boolean;
    readonly seconds: number;
  }) => string;
  readonly backup: {
    /** `generation` is 0 where no index is in the data folder. */
    readonly done: (result: {
      readonly file: string;
      readonly files: number;
      readonly bytes: number;
      readonly generation: number;
    }) => string;
    /** What a backup does not hold: tokens, settings, the texts of the corpus folder. */
    readonly without: (corpus: string) => string;
    /** The index is in a database: `command` copies its schema. */
    readonly shared: (command: string) => string;
    /** `made` is an ISO instant; `aside` the folder of what was there before. */
    readonly restored: (result: {
      readonly files: number;
      readonly made: string;
      readonly generation: number;
      readonly aside: string | null;
    }) => string;
  };
  /** What bots kept in the data folder was copied into the shared store; counts of what was not there yet. */
  readonly carried: (rows: {
    readonly follows: number;
    readonly chats: number;
    readonly news: number;
    readonly feedback: number;
    readonly drafts: number;
    readonly requests: number;
  }) => string;
  readonly doctor: {
    readonly checks: Readonly<
      Record<
        | 'node'
        | 'package'
        | 'native'
        | 'settings'
        | 'corpus'
        | 'data'
        | 'index'
        | 'state'
        | 'store'
        | 'discord'
        | 'telegram'
        | 'clock'
        | 'disk',
        string
      >
    >;
    readonly verdicts: Readonly<Record<'ok' | 'note' | 'bad', string>>;
    /** What is so, and what to do where it is not well. */
    readonly found: Readonly<
      Record<
        | 'fine'
        | 'oldNode'
        | 'otherNode'
        | 'notLoaded'
        | 'wrongSetting'
        | 'unknownSetting'
        | 'noCorpus'
        | 'noCorpusHere'
        | 'unreadable'
        | 'unwritable'
        | 'notYet'
        | 'noIndex'
        | 'damaged'
        | 'older'
        | 'newer'
        | 'notOpened'
        | 'noStore'
        | 'unmigrated'
        | 'noExtension'
        | 'noToken'
        | 'tokenForm'
        | 'tokenRefused'
        | 'unreachable'
        | 'connects'
        | 'clockBehind'
        | 'clockOff'
        | 'clockAgrees'
        | 'little',
        (detail: string) => string
      >
    >;
    readonly summary: (bad: number) => string;
  };
  /** What models used; `dollars` is 0 where no price is set. */
  readonly spent: (tokens: number, dollars: number) => string;
  /** Nothing was found for a search. */
  readonly noHits: string;

  /** What was read of a text. */
  readonly read: {
    readonly title: string;
    readonly published: string;
    /** Where the date comes from: words of the text, or a field of the file. */
    readonly fromWords: (words: string) => string;
    readonly fromField: string;
    readonly language: string;
    readonly people: string;
    readonly meetings: string;
    readonly none: string;
    /** Said of a meeting over the wire. */
    readonly remote: string;
    /** In front of lines that are a reader's, or no part of the article. */
    readonly kinds: Readonly<Record<'article' | 'comment' | 'furniture', string>>;
  };

  /** Columns of the table of texts, and how exactly a date is known. */
  readonly table: Readonly<
    Record<
      | 'id'
      | 'title'
      | 'published'
      | 'precision'
      | 'language'
      | 'words'
      | 'passages'
      | 'meetings'
      | 'copies',
      string
    >
  > & { readonly precisions: Readonly<Record<'day' | 'month' | 'year', string>> };

  // The conversation.
  readonly welcome: (summary: CorpusSummary) => string;
  readonly emptyCorpus: (folder: string) => string;
  readonly examplesTitle: string;
  /** Questions about people the corpus names, most told about first; at least one for nobody. */
  readonly examples: (people: readonly string[]) => readonly string[];
  readonly prompt: string;
  readonly help: string;
  readonly goodbye: string;
  /** What people type alone to leave, to be helped, and to see the table of texts; small letters. */
  readonly words: Readonly<Record<'leave' | 'help' | 'texts', readonly string[]>>;
  readonly noSource: (typed: string) => string;
  readonly unknownCommand: (typed: string) => string;
  readonly sourceGone: string;
  /** A reader's words, before the quotation. */
  readonly reader: string;
  readonly undated: string;
  readonly newTexts: string;
}
