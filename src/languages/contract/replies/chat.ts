import type { CorpusSummary, LanguageCode, Request, TextCopy } from '../../../types.ts';

/** What an administrator may choose for a server or chat. */
export interface ChatChoices {
  /** `auto`: each answer in the language of its question. */
  readonly language: LanguageCode | 'auto';
  readonly comments: boolean;
  readonly length: 'short' | 'normal' | 'full';
  /** Of pictures, where whoever asks for one does not say. */
  readonly theme: 'light' | 'dark';
}

/** What both chat platforms say around an answer. Plain text: the platform escapes it. */
export interface ChatReplies {
  // Buttons: short, at most 34 characters.
  readonly previousPage: string;
  readonly nextPage: string;
  readonly showPassage: (n: number) => string;
  /** Under a short answer: the whole list. */
  readonly showAll: string;
  readonly sources: string;

  /** "Page 2 of 3". */
  readonly page: (number: number, total: number) => string;
  /** Heading over the citations of an answer. */
  readonly proofs: string;
  /** Marks a quotation of a reader's comment. */
  readonly readerComment: string;
  readonly undated: string;
  /** A text without a title, whose file's name says nothing either. */
  readonly untitled: string;
  /** A date as far as it is known (ISO year, month or day) in words. */
  readonly date: (iso: string) => string;
  /** A quotation between the language's quotation marks. */
  readonly quoted: (text: string) => string;
  /** "also in: Le Val, La Côte and 3 others": where else a text stands. */
  readonly alsoIn: (copies: readonly TextCopy[]) => string;
  readonly openText: string;
  /** A link to the passage on the web pages. */
  readonly webPage: string;

  // Buttons that no longer lead anywhere.
  readonly passageGone: string;
  readonly passageChanged: string;
  readonly buttonExpired: string;

  // While waiting, and when something goes wrong. One calm sentence each.
  readonly failed: (reference: string) => string;
  readonly stopping: string;
  readonly userTooFast: (seconds: number) => string;
  readonly chatTooFast: (seconds: number) => string;
  readonly notAllowedHere: string;
  readonly adminsOnly: string;
  /** Somebody called the bot without asking anything. */
  readonly emptyQuestion: string;
  readonly questionTooLong: (max: number) => string;
  readonly nothingToCheck: string;
  /** Words below somebody's message that ask to check it, beside those of doubt: lower case, no accents, no signs. */
  readonly checkPhrases: readonly string[];
  /** Phrases that ask for something without a question mark, written likewise. */
  readonly askPhrases: readonly string[];

  // The corpus and the bot.
  readonly sourcesTitle: string;
  /** "5 texts from 2013 to 2023, 12 people, 30 meetings." */
  readonly corpus: (summary: CorpusSummary) => string;
  readonly corpusEmpty: string;
  /** Over the texts in which the words that were looked for stand, or said where there are none. */
  readonly searchedTexts: (words: string, found: boolean) => string;
  readonly aboutTitle: string;
  /** What it answers, how it proves it, what it does not do; a paragraph each. */
  readonly about: readonly string[];
  /** Questions that may be tried, as a user would type them. */
  readonly examples: (people: readonly string[]) => readonly string[];

  readonly settingsTitle: string;
  readonly settings: (choices: ChatChoices) => readonly string[];

  /** The question that a slash command or a button stands for, for the conversation that follows. */
  readonly asQuestion: (request: Request) => string;
}
