import type { MeetingKind } from '../../../types.ts';

/** What the web pages and the HTTP API say. Plain text: the pages escape it. */
export interface WebReplies {
  /** The language's own name, for the link that changes to it. */
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  /** Names of regions, for screen readers. */
  readonly regions: Readonly<Record<'main' | 'pages' | 'neighbours' | 'languages', string>>;
  readonly pages: Readonly<Record<'home' | 'texts' | 'people' | 'network' | 'api', string>>;
  /** "Page 2 of 3" has its words in `chat`. */
  readonly previous: string;
  readonly next: string;
  readonly filter: string;
  readonly clear: string;
  /** Nothing of a list fits what was typed. */
  readonly noneLike: (typed: string) => string;

  readonly ask: {
    /** First heading, before anything is asked. */
    readonly lead: string;
    readonly label: string;
    readonly button: string;
    readonly answer: string;
    readonly examples: string;
    /** What these pages do, a paragraph each. */
    readonly about: readonly string[];
    readonly followUps: string;
    /** Over the field below an answer: a short question there keeps what the answer was about. */
    readonly followUp: string;
    /** Before the question that this one leans on. */
    readonly after: string;
    /** Link: this question without those before it. */
    readonly alone: string;
    readonly everyRow: string;
    readonly meeting: string;
    readonly passage: (n: number) => string;
  };

  readonly counts: {
    readonly texts: (count: number) => string;
    readonly meetings: (count: number) => string;
    readonly mentions: (count: number) => string;
  };

  readonly texts: {
    readonly filterLabel: string;
    readonly empty: string;
  };

  readonly text: {
    readonly undated: string;
    readonly original: string;
    readonly reader: string;
    /** Menus, tickers and the like around an article, folded. */
    readonly furniture: string;
    readonly cited: string;
    readonly meetings: string;
    readonly people: string;
    readonly earlier: string;
    readonly later: string;
    readonly part: (number: number, total: number) => string;
  };

  readonly people: {
    readonly filterLabel: string;
    readonly name: string;
    readonly meetings: string;
    readonly texts: string;
  };

  readonly person: {
    readonly aliases: string;
    readonly offices: string;
    /** Link to where a text says so. */
    readonly proof: string;
    /** Period of the texts that say so, from and to an ISO date as far as known. */
    readonly told: (from: string, to: string) => string;
    readonly met: string;
    readonly meetings: string;
    readonly timeline: string;
    readonly none: string;
    readonly texts: string;
    readonly inNetwork: string;
  };

  readonly meeting: {
    readonly kinds: Readonly<Record<MeetingKind, string>>;
    readonly of: (names: string) => string;
    readonly status: string;
    readonly people: string;
    readonly unnamed: string;
    readonly hosts: string;
    readonly place: string;
    readonly date: string;
    /** The words that a date was read from, and the day of the text that has them. */
    readonly read: (words: string, published: string | null) => string;
    readonly occasion: string;
    readonly kind: string;
    readonly open: string;
    readonly sources: string;
    readonly others: string;
    readonly othersIntro: string;
    readonly noSource: string;
    /** What is different in another telling. */
    readonly differs: Readonly<Record<'status' | 'place' | 'date', string>>;
    readonly relations: Readonly<Record<'contradicts' | 'precedes' | 'follows', string>>;
  };

  readonly network: {
    readonly intro: string;
    /** Heading: a person and the people around. */
    readonly around: (name: string) => string;
    readonly all: string;
    readonly picture: string;
    readonly table: string;
    readonly pair: string;
    /** Heads of the columns that count meetings by what became of them. */
    readonly counts: Readonly<Record<'held' | 'planned' | 'denied', string>>;
    readonly more: (people: number) => string;
    readonly fewer: (people: number) => string;
    readonly none: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly reset: string;
  };

  readonly api: {
    readonly intro: readonly string[];
    readonly parameter: string;
    readonly meaning: string;
    readonly example: string;
    readonly ask: string;
    readonly meetings: string;
    readonly person: string;
    readonly passage: string;
    readonly texts: string;
    readonly parameters: Readonly<
      Record<
        | 'q'
        | 'after'
        | 'lang'
        | 'length'
        | 'person'
        | 'who'
        | 'place'
        | 'since'
        | 'until'
        | 'status'
        | 'page'
        | 'size'
        | 'document'
        | 'start'
        | 'end'
        | 'filter',
        string
      >
    >;
  };

  readonly errors: {
    readonly titles: Readonly<
      Record<'notFound' | 'wrong' | 'tooFast' | 'slow' | 'failed' | 'method' | 'host', string>
    >;
    readonly notFound: string;
    readonly noText: (id: string) => string;
    readonly noPerson: (typed: string) => string;
    readonly noMeeting: string;
    readonly tryInstead: string;
    readonly tooLong: (most: number) => string;
    readonly wrong: (parameter: string, expected: string) => string;
    readonly missing: (parameter: string) => string;
    readonly expected: Readonly<Record<'number' | 'date' | 'status' | 'length', string>>;
    readonly method: string;
    readonly host: string;
    readonly slow: string;
    readonly busy: string;
  };
}
