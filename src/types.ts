/**
 * The nouns of Entrevue, in the order the data walks. No code, no imports.
 *
 * Offsets everywhere are UTF-16 code units into `Document.text`, end exclusive:
 * `text.slice(start, end)` is the quotation, character for character.
 */

/** A stretch of a document's text, or of the string a function was given. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Languages a user is answered in. ISO 639-1. */
export type LanguageCode = 'fr' | 'en';

/**
 * Who speaks in a stretch of a page: the publication, a reader, or nobody
 * (menus, tickers, share buttons). Furniture is neither indexed nor extracted.
 */
export type SectionKind = 'article' | 'comment' | 'furniture';

/** Sections cover a document without gap or overlap, in order. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** Where it is not the document's. */
  readonly language?: LanguageCode;
}

/** A publication date as far as it is known: `2022`, `2022-05` or `2022-05-12`. */
export interface PublishedDate {
  /** ISO 8601, reduced to `precision`. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** The words it was read from, or null when a field of the file gave it. */
  readonly source: Span | null;
}

/** One text of the corpus. `text` is the decoded file (or JSONL field), never rewritten. */
export interface Document {
  /** Path below the corpus folder with `/` as separator; `file.jsonl#id` for a JSONL line. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: LanguageCode;
  readonly published: PublishedDate | null;
  readonly text: string;
  readonly sections: readonly Section[];
}

export interface Sentence extends Span {
  readonly section: SectionKind;
}

/** Some consecutive sentences of one section: what is embedded, ranked and cited. */
export interface Passage extends Span {
  readonly documentId: string;
  /** Never `furniture`. */
  readonly section: SectionKind;
  /** Position among the passages of its document, from 0. */
  readonly ordinal: number;
  /** `document.text.slice(start, end)`. */
  readonly text: string;
}

/** An office somebody held: "ministre des Affaires étrangères" of "DZ". */
export interface Office {
  /** As the text words it, in its language: "chef de la diplomatie algérienne". */
  readonly text: string;
  /** Language-independent class: `president`, `foreign-minister`, … (languages/<xx>/offices.ts). */
  readonly role: string;
  /** ISO 3166-1 alpha-2 or an organisation's name; null when the text does not say. */
  readonly of: string | null;
}

/** Somebody a text names, as far as that one text tells. */
export interface Person {
  /** Fullest form in the text, titles dropped: "Sergueï Lavrov". */
  readonly name: string;
  /** Other forms met in the text: "Lavrov", "Serguei Lavrov". */
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  /** How often the text names them. */
  readonly mentions: number;
  /** First place that names them. */
  readonly first: Span;
}

export type MeetingKind = 'Meet' | 'Phone-Write';
/** ACE 2005 event attributes. */
export type Polarity = 'positive' | 'negative';
export type Modality = 'asserted' | 'other';
export type Tense = 'past' | 'present' | 'future' | 'unspecified';

/**
 * What a reader is told, derived from the attributes: held (positive, asserted),
 * planned (other, future), unconfirmed (other), not held (negative), and where
 * the text says so requested, refused, cancelled.
 */
export type MeetingStatus =
  | 'held'
  | 'planned'
  | 'unconfirmed'
  | 'not_held'
  | 'requested'
  | 'refused'
  | 'cancelled';

/** When a meeting took place. Days are ISO `YYYY-MM-DD`, both inclusive. */
export interface MeetingDate {
  /** Null (with `end`) when the text leaves the day open: precision `weekday`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'weekday';
  /** The words it was read from: "ce mardi". */
  readonly text: string;
  /** How the words became a date: "mardi before 2022-05-12". Shown by `explain`. */
  readonly working: string;
}

/** One place that tells of a meeting. `quote` equals the document's `text.slice(start, end)`. */
export interface MeetingSource extends Span {
  readonly documentId: string;
  readonly section: SectionKind;
  readonly quote: string;
}

/** ACE 2005 Contact.Meet or Contact.Phone-Write, as one text or (in the register) the corpus tells it. */
export interface Meeting {
  readonly id: string;
  readonly kind: MeetingKind;
  /** Named people only, fullest form known. */
  readonly participants: readonly string[];
  /** Role-only, group or unresolved participants, as in the text. */
  readonly unnamed: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  readonly status: MeetingStatus;
  readonly place: string | null;
  readonly date: MeetingDate | null;
  readonly occasion: string | null;
  readonly sources: readonly MeetingSource[];
  /** Who received, invited or called, where the text says: a subset of `participants`. */
  readonly hosts: readonly string[];
  /** The word that told it, its chance and what decided; `model` for a language model's proposal. Shown by `explain`. */
  readonly rule: string;
}

/** All that one document gives to the register. */
export interface Extraction {
  readonly documentId: string;
  readonly published: PublishedDate | null;
  readonly people: readonly Person[];
  readonly places: readonly string[];
  readonly meetings: readonly Meeting[];
  /** What of the article's wording tells copies apart (`text/sketch.ts`). */
  readonly sketch?: string;
}

/** A passage found for a query, best first. */
export interface PassageHit {
  readonly passage: Passage;
  /** Fused relevance; comparable within one query only. */
  readonly score: number;
  /** The retrievers that found it: `words`, `vectors`, `register`. */
  readonly foundBy: readonly string[];
}

/** What every request to the answerer may carry. */
export interface RequestOptions {
  readonly id?: string | null;
  /** Language of the answer; default: the language of the question. */
  readonly language?: LanguageCode;
  /** What whoever asks speaks as far as the platform tells, where the question's own words do not. */
  readonly spoken?: LanguageCode;
  /** Earlier questions of this conversation, oldest first, for "et à Genève ?". */
  readonly previous?: readonly string[];
  /** May reader comments be quoted? Default true; they are always labelled. */
  readonly comments?: boolean;
  /** `short`: verdict and first rows; `normal`; `full`: every row. Default `normal`. */
  readonly length?: 'short' | 'normal' | 'full';
}

/** A question in words, or one that a slash command has already taken apart. */
export type Request = RequestOptions &
  (
    | { readonly kind: 'ask'; readonly text: string }
    | {
        readonly kind: 'who-met';
        readonly person: string;
        readonly place?: string;
        /** As typed: ISO day, month or year, or words of the answer's language. */
        readonly since?: string;
        readonly until?: string;
      }
    | { readonly kind: 'met'; readonly person: string; readonly other: string }
    | { readonly kind: 'timeline'; readonly person: string }
    /** A statement to be checked against the corpus. */
    | { readonly kind: 'check'; readonly text: string }
  );

/** A numbered proof. `quote` equals the document's `text.slice(start, end)`. */
export interface Citation extends Span {
  /** The `[n]` in the answer, from 1. */
  readonly n: number;
  readonly documentId: string;
  readonly title: string | null;
  /** ISO date as far as known, or null. */
  readonly published: string | null;
  readonly section: SectionKind;
  readonly quote: string;
  /** Address of the text, where it has one. */
  readonly url?: string | null;
  /** Address of the passage on the web pages, where they are public. */
  readonly page?: string;
  /** The words of the quotation that prove, for whoever shows only a part of it. */
  readonly focus?: Span;
  /** The end of the quotation, where it denies the rest: never shown without it. */
  readonly denial?: Span;
  /** Other texts that are copies of this one: together they are one source. */
  readonly copies?: readonly TextCopy[];
}

/** A text that says what another one says first, on another site. */
export interface TextCopy {
  readonly documentId: string;
  /** As the text names it, else the host of its address. */
  readonly publisher: string | null;
}

/** One line of an answer: plain text whose proof marks stand in it as `[n]`. */
export interface AnswerRow {
  readonly text: string;
  /** The same for one line of a telephone: "who · place · date [n]"; without the quotation of `quotes`. */
  readonly brief?: string;
  /** The citation whose quotation is the row. */
  readonly quotes?: number;
  /** Status the row tells, for an icon or colour; absent for prose. */
  readonly status?: MeetingStatus;
  readonly meetingId?: string;
}

/** Rows under one heading: "Tenues", "Prévues, sans confirmation". */
export interface AnswerGroup {
  readonly heading: string | null;
  readonly rows: readonly AnswerRow[];
}

export interface Answer {
  readonly id: string | null;
  readonly question: string;
  readonly language: LanguageCode;
  readonly status: 'answered' | 'not_found';
  /** The answer in one breath. */
  readonly verdict: AnswerRow;
  readonly groups: readonly AnswerGroup[];
  /** What was searched, caveats, ambiguity: plain text, may hold `[n]`. */
  readonly notes: readonly string[];
  /** Everything above as plain text; each `[n]` in it has its citation. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** The meetings the answer rests on; empty for other questions. */
  readonly meetings: readonly Meeting[];
  /** Questions worth a button: "Which Macron?", the other person of a pair. At most 5. */
  readonly followUps: readonly string[];
  /** Nothing was asked and nothing looked for: a greeting answered. */
  readonly talk?: true;
  /** What stands on the button of a follow-up, where the question is too long for one. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whom or what the rows are about, to head the pages that follow. */
  readonly subject?: string;
}

/** A person or place to complete what somebody types. */
export interface Suggestion {
  /** The canonical name; sent back as the option's value. */
  readonly name: string;
  /** Number of meetings behind it, for ordering and display. */
  readonly meetings: number;
}

/** Names a stretch of a document for a button that must survive a restart. */
export interface PassageRef extends Span {
  readonly documentId: string;
}

/** A quotation in its surroundings. `before + quote + after` is verbatim text. */
export interface PassageView extends PassageRef {
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly section: SectionKind;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** What the corpus holds, for /sources and for "searched N texts from … to …". */
export interface CorpusSummary {
  readonly documents: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
    /** The text that it is a copy of; it is one source together with that. */
    readonly copyOf?: string;
    /** Its copies, where it is the first. */
    readonly copies?: readonly TextCopy[];
  }[];
  readonly passages: number;
  readonly people: number;
  readonly meetings: number;
  /** First and last publication date known, ISO, or null. */
  readonly from: string | null;
  readonly to: string | null;
  /** ISO instant of the last completed ingest, or null. */
  readonly indexedAt: string | null;
}

/** Somebody of the register as data, over the whole corpus. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  /** Texts that name them. */
  readonly documents: number;
}

/** A row of the register as data: `people` and `hostIds` are the ids of `participants` and `hosts`. */
export interface MeetingRecord extends Meeting {
  readonly people: readonly string[];
  readonly hostIds: readonly string[];
}

/** Which part of the register is wanted; all of it where nothing is said. */
export interface RecordsRequest {
  /** As typed: whom it is about. */
  readonly person?: string;
  /** As typed: ISO day, month or year, or words of `language`. Rows without a day are then left out. */
  readonly since?: string;
  readonly until?: string;
  readonly language?: LanguageCode;
}

/** The register with the texts it rests on, as plain data: for files and pictures. */
export interface CorpusRecords {
  /** Whom the request named; the meetings are those of everybody all the same. */
  readonly person: PersonRecord | null;
  /** The period as it was understood, ISO days. */
  readonly since: string | null;
  readonly until: string | null;
  /** What was typed for a date and is none; it narrowed nothing. */
  readonly unread: readonly string[];
  readonly people: readonly PersonRecord[];
  /** Oldest first. */
  readonly meetings: readonly MeetingRecord[];
  readonly texts: CorpusSummary['documents'];
  /** ISO instant of the last completed ingest, or null. */
  readonly indexedAt: string | null;
}

/** What a chat wants to be told of. Names and words as typed or as the corpus spells them. */
export type Subject =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'pair'; readonly person: string; readonly other: string }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'topic'; readonly words: string };

/** What texts had told by some moment, as little as shows later what is new. */
export interface Told {
  readonly documents: readonly string[];
  /** What each meeting said, without where it stood. */
  readonly meetings: readonly string[];
}

/** A meeting that a text added later tells, or tells otherwise. */
export interface MeetingNews {
  readonly meeting: Meeting;
  /** What was told of it before, where its status changed. */
  readonly was: MeetingStatus | null;
  readonly proof: Omit<Citation, 'n'>;
}

/** Looks for what is new in one state of the corpus. */
export interface Follower {
  /** Whom or what somebody means who typed one line. */
  subject(typed: string): Subject;
  told(): Told;
  since(before: Told): readonly MeetingNews[];
  concerns(subject: Subject): (news: MeetingNews) => boolean;
}

/** Who adds a text, when, and where it comes from: kept in front of the text. */
export interface Provenance {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** An address, the name of a file, or words for a message. */
  readonly from: string;
}

/** A text that somebody offers, as it would be kept. */
export interface OfferedText {
  /** File name, made by us. */
  readonly name: string;
  readonly content: string;
  readonly title: string | null;
  readonly language: LanguageCode;
  readonly published: string | null;
  /** The words the date was read from; null where a field gave it. */
  readonly dateWords: string | null;
  readonly people: readonly string[];
  readonly meetings: readonly Meeting[];
  /** Lines that are not kept. */
  readonly left: { readonly comment: number; readonly furniture: number };
}

/** Called with text that has already passed every check; each call replaces the last. */
export type DraftListener = (text: string) => void;

/** The one door that both chat adapters, the terminal and the command line knock at. */
export interface Entrevue {
  answer(
    request: Request,
    context?: { readonly onDraft?: DraftListener; readonly signal?: AbortSignal },
  ): Promise<Answer>;
  /** At most `limit` completions, best first; forgives case, accents and spelling. */
  suggest(kind: 'person' | 'place', typed: string, limit: number): readonly Suggestion[];
  /** The passage around a citation, or null when the corpus no longer holds it. */
  passage(ref: PassageRef): Promise<PassageView | null>;
  summary(): CorpusSummary;
  /** The register as data; null where the person asked for is not in it. */
  records(request?: RecordsRequest): CorpusRecords | null;
}
