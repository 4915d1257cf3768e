import { foldedWords } from '../../text/fold.ts';
import type { Span } from '../../types.ts';
import { creditsIn, isCredit, isNames } from './credits.ts';
import { dateLine, datesIn, holdsDate, YEAR } from './dateLine.ts';
import type { Line } from './lines.ts';
import { type PageLanguage, type Phrases, phrasesOf } from './phrases.ts';

const SENTENCE_WORDS = 5;
/** A line of so many words under a shorter headline is its standfirst. */
const STANDFIRST_WORDS = 12;
/** Entries of a row of a menu. */
const ROW_LENGTH = 80;
const ROW_WORDS = 3;
const BUTTON_WORDS = 3;

/** The lines of a page, and what each looks like by its words. */
export class PageLines {
  readonly lines: readonly Line[];
  readonly languages: readonly PageLanguage[];
  readonly phrases: Phrases;
  readonly furniture: readonly boolean[];
  readonly #bylines = new Map<number, boolean>();
  readonly #credits = new Map<number, readonly Span[]>();
  #words: Map<string, number> | null = null;

  constructor(lines: readonly Line[], languages: readonly PageLanguage[]) {
    this.lines = lines;
    this.languages = languages;
    this.phrases = phrasesOf(languages);
    this.furniture = lines.map((line) => line.ticker || isFurniture(line.bare, this.phrases));
  }

  line(at: number): Line {
    return this.lines[at] as Line;
  }

  isBlank(at: number): boolean {
    return this.lines[at]?.words === 0;
  }

  isProse(at: number): boolean {
    return (this.lines[at]?.prose ?? false) && !this.furniture[at];
  }

  /** All of a short article may be one: "Le maire a reçu la préfète." */
  isShortSentence(at: number): boolean {
    const { words, text } = this.line(at);
    return words >= SENTENCE_WORDS && /[.!?…][»”"’)]*$/u.test(text) && !this.furniture[at];
  }

  isHead(at: number): boolean {
    const bare = this.lines[at]?.bare ?? '';
    return bare.length <= 110 && this.phrases.head.test(bare);
  }

  /** Index of the next line that is not blank, or the number of lines. */
  after(at: number): number {
    let next = at + 1;
    while (this.isBlank(next)) next += 1;
    return Math.min(next, this.lines.length);
  }

  /** A button between two paragraphs: "Réagir". */
  isInvite(at: number): boolean {
    const { bare, words } = this.line(at);
    return words <= BUTTON_WORDS && this.phrases.invite.test(bare);
  }

  /** "Rendez-vous le 12 mai 2022": under a headline, hardly one itself. */
  holdsDate(at: number): boolean {
    const { bare, words } = this.line(at);
    return words < STANDFIRST_WORDS && holdsDate(bare, this.languages);
  }

  /** "Publié le 12 mai 2022", "(last modified …)". */
  isDated(at: number): boolean {
    const { bare } = this.line(at);
    if (bare.length > 160) return false;
    const phrases = [...this.phrases.published, ...this.phrases.updated];
    if (!phrases.some((phrase) => phrase.test(bare))) return false;
    if (YEAR.test(bare)) return datesIn(bare, 0, bare.length, this.languages).length > 0;
    // "Publié hier à 14h02": tells nothing to whom reads it later.
    if (bare.length <= 80 && /\d/u.test(bare) && !this.line(at).prose) return true;
    // "Published" on one line, the date on the next.
    const next = this.after(at);
    return bare.length <= 20 && next < this.lines.length && this.isDateOnly(next);
  }

  /** Who wrote or took the pictures, perhaps with the day: "Ana Voss | Publié le 3 mars 2025". */
  isByline(at: number): boolean {
    const { bare } = this.line(at);
    const known = this.#bylines.get(at);
    if (known !== undefined) return known;
    const dated = /^(.{4,60}?)\s*[|•·–—]\s*(.+)$/u.exec(bare);
    const is =
      isCredit(bare, this.languages) ||
      (dated?.[1] !== undefined &&
        isNames(dated[1], this.languages) &&
        this.#isDay(dated[2] ?? ''));
    this.#bylines.set(at, is);
    return is;
  }

  #isDay(part: string): boolean {
    const behind = [...this.phrases.published, ...this.phrases.updated].some((one) =>
      one.test(part),
    );
    return behind
      ? datesIn(part, 0, part.length, this.languages).length > 0
      : dateLine(part, 0, part.length, this.languages) !== null;
  }

  /** Where a line of text names who took its picture or wrote it. */
  creditsOf(at: number): readonly Span[] {
    const { text } = this.line(at);
    const known = this.#credits.get(at) ?? (text === '' ? [] : creditsIn(text, this.languages));
    this.#credits.set(at, known);
    return known;
  }

  /** How many lines hold a folded word. */
  timesOf(fold: string): number {
    if (!this.#words) {
      this.#words = new Map();
      for (const { text } of this.lines)
        for (const word of new Set(foldedWords(text)))
          this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
    }
    return this.#words.get(fold) ?? 0;
  }

  /** A line that holds a date and little else. */
  isDateOnly(at: number): boolean {
    const { bare } = this.line(at);
    return dateLine(bare, 0, bare.length, this.languages) !== null;
  }
}

/** A phrase that sites share, or a row of short entries one of which is such a phrase: "Plan | Contact". */
function isFurniture(line: string, { furniture }: Phrases): boolean {
  if (line.length > 260) return false;
  if (furniture.test(line)) return true;
  const entries = line.length <= ROW_LENGTH ? line.split(/\s*[|•·]\s*/u) : [];
  return (
    entries.length > 1 &&
    entries.every((entry) => entry.split(/\s+/u).length <= ROW_WORDS) &&
    entries.some((entry) => /\p{L}{2}/u.test(entry) && furniture.test(entry))
  );
}
