import type { Section, SectionKind, Span } from '../types.ts';
import { dateLine, datesIn, holdsDate, isDate, YEAR } from './page/dateLine.ts';
import { type Line, linesOf } from './page/lines.ts';
import { type PageLanguage, type Phrases, phrasesOf } from './page/phrases.ts';

/** A page taken apart. */
export interface PageParts {
  /** Cover the text without gap, in order. */
  readonly sections: readonly Section[];
  readonly title: string | null;
  /** Where the title stands in the text, if it does. */
  readonly titleSpan: Span | null;
  readonly lines: readonly Line[];
  /** What each line is; same length as `lines`. */
  readonly kinds: readonly SectionKind[];
  /** Index of the title's line, or of the first line of the article. */
  readonly top: number;
  /** Index of the first line of the comments, or the number of lines. */
  readonly comments: number;
}

export interface PageOptions {
  /** The part of the text that is the page; what stands before is furniture (front matter). */
  readonly body?: Span;
  /** A title known from elsewhere. */
  readonly title?: string | null;
}

/** Lines after a comment heading in which a comment must begin. */
const HEADS_WITHIN = 12;
/** The same after a word that may also head a part of the article: "Réactions". */
const HEADS_WITHIN_UNSURE = 2;
/** So many signed and dated lines below a heading are remarks, however short the article above it. */
const SIGNED = 2;
/** A headline has at least as many words, unless nothing above the text has. */
const HEADLINE_WORDS = 5;
/** A line of so many words under a shorter headline is its standfirst. */
const STANDFIRST_WORDS = 12;
/** So much of a page's prose lies before its comments when nothing else tells. */
const ARTICLE_SHARE = 0.4;
const TITLE_MAX = 250;
const SENTENCE_WORDS = 5;
/** Entries of a row of a menu. */
const ROW_LENGTH = 80;
const ROW_WORDS = 3;
const BUTTON_WORDS = 3;
/** Lines between a headline and its repetition. */
const REPEATED_WITHIN = 8;

/**
 * Lays three colours over a page's raw text: article, readers' comments, furniture.
 *
 * Goes by structure (long lines of sentences, short lines of menus, headlines strung on one
 * line, numbered or signed comments) and by phrases that sites share (`languages/…/page.ts`).
 * In doubt a line stays in the article; a text without any sign of a page is all article.
 */
export function splitParts(
  text: string,
  languages: readonly PageLanguage[],
  options: PageOptions = {},
): PageParts {
  const body = options.body ?? { start: 0, end: text.length };
  const lines = linesOf(text, body);
  const page = new Page(lines, languages, options.title ?? null);
  const kinds = page.kinds();
  const sections: Section[] = [];
  const add = (kind: SectionKind, start: number, end: number) => {
    const last = sections.at(-1);
    if (start >= end) return;
    if (last?.kind === kind) sections[sections.length - 1] = { ...last, end };
    else sections.push({ kind, start, end });
  };
  add('furniture', 0, body.start);
  for (const [at, line] of lines.entries()) add(kinds[at] ?? 'article', line.start, line.next);
  add('furniture', body.end, text.length);
  const { title, titleAt, comments } = page;
  const titleLine = titleAt === null ? undefined : lines[titleAt];
  return {
    sections,
    title,
    titleSpan: titleLine ? { start: titleLine.start, end: titleLine.end } : null,
    lines,
    kinds,
    top: titleAt ?? Math.max(0, kinds.indexOf('article')),
    comments,
  };
}

class Page {
  readonly #lines: readonly Line[];
  readonly #languages: readonly PageLanguage[];
  readonly #phrases: Phrases;
  readonly #furniture: readonly boolean[];
  readonly comments: number;
  title: string | null;
  titleAt: number | null = null;
  /** The title comes from the heading of the comments, so what stands above the text is the site's. */
  #titleBelow = false;

  constructor(lines: readonly Line[], languages: readonly PageLanguage[], title: string | null) {
    this.#lines = lines;
    this.#languages = languages;
    this.#phrases = phrasesOf(languages);
    this.title = title;
    this.#furniture = lines.map((line) => line.ticker || isFurniture(line.bare, this.#phrases));
    this.comments = this.#findComments();
    this.#findTitle();
  }

  kinds(): SectionKind[] {
    const kinds: SectionKind[] = this.#lines.map(() => 'article');
    this.#markArticle(kinds);
    this.#markComments(kinds);
    this.#spreadBlanks(kinds);
    if (!kinds.some((kind, at) => kind === 'article' && this.#line(at).words > 0)) {
      // Nothing but short lines: better a menu too many than a text that cannot be found.
      for (let at = 0; at < this.comments; at += 1) {
        if (!this.#furniture[at]) kinds[at] = 'article';
      }
    }
    return kinds;
  }

  #line(at: number): Line {
    return this.#lines[at] as Line;
  }

  #isBlank(at: number): boolean {
    return this.#lines[at]?.words === 0;
  }

  #isProse(at: number): boolean {
    return (this.#lines[at]?.prose ?? false) && !this.#furniture[at];
  }

  /** All of a short article may be one: "Le maire a reçu la préfète." */
  #isShortSentence(at: number): boolean {
    const { words, text } = this.#line(at);
    return words >= SENTENCE_WORDS && /[.!?…][»”"’)]*$/u.test(text) && !this.#furniture[at];
  }

  #isHead(at: number): boolean {
    const bare = this.#lines[at]?.bare ?? '';
    return bare.length <= 110 && this.#phrases.head.test(bare);
  }

  /** Index of the next line that is not blank, or the number of lines. */
  #after(at: number): number {
    let next = at + 1;
    while (this.#isBlank(next)) next += 1;
    return Math.min(next, this.#lines.length);
  }

  // Comments

  #findComments(): number {
    const lines = this.#lines;
    const total = lines.reduce((sum, line, at) => sum + (this.#isProse(at) ? line.words : 0), 0);
    let before = 0;
    let begun = false;
    for (const [at, line] of lines.entries()) {
      if (begun && line.words > 0 && line.bare.length <= 260) {
        if (this.#startsComments(at, total === 0 ? 0 : before / total)) return at;
      }
      if (this.#isProse(at)) before += line.words;
      begun ||= before > 0 || this.#isShortSentence(at);
    }
    return this.#unmarkedComments(total);
  }

  #startsComments(at: number, share: number): boolean {
    const { bare, heading } = this.#line(at);
    for (const expression of this.#phrases.comments) {
      const match = expression.exec(bare);
      if (!match) continue;
      const title = match.groups?.title?.trim();
      if (title && title.split(/\s+/u).length >= 3) {
        if (this.title === null) {
          this.title = title;
          this.#titleBelow = true;
        }
        return true;
      }
      const sure = match.groups?.sure !== undefined;
      if (this.#headsFollow(at, sure ? HEADS_WITHIN : HEADS_WITHIN_UNSURE)) return true;
      if (sure && (heading > 0 || share >= ARTICLE_SHARE || this.#areSigned(at))) return true;
    }
    if (this.#phrases.invite.test(bare)) return heading > 0 || this.#headsFollow(at);
    // A count in another script ("6 تعليقات") before numbered remarks.
    const count = /^\(?\d{1,5}\)?\s+([^\p{Script=Latin}\p{N}\s][^\p{N}]{1,40})$/u.exec(bare);
    return count !== null && this.#headsFollow(at);
  }

  #headsFollow(at: number, within: number = HEADS_WITHIN): boolean {
    let next = at;
    let seen = 0;
    while (seen < within) {
      next = this.#after(next);
      if (next >= this.#lines.length) return false;
      const { bare, numbered } = this.#line(next);
      if (numbered || this.#isHead(next) || this.isDateOnly(next)) return true;
      if (!this.#phrases.commentFurniture.test(bare)) seen += 1;
    }
    return false;
  }

  /** Below a line stand short lines that end with a date: "lecteur42, 12 mai 2022". */
  #areSigned(above: number): boolean {
    let signed = 0;
    for (let at = above + 1; at < this.#lines.length && signed < SIGNED; at += 1) {
      const { bare, words } = this.#line(at);
      if (words > 8 || bare.length > 60 || this.isDated(at)) continue;
      const [date] = datesIn(bare, 0, bare.length, this.#languages);
      if (date && date.start > 1 && !this.#phrases.byline.test(bare)) signed += 1;
    }
    return signed >= SIGNED;
  }

  /** Signed remarks without a heading above them: three heads, no prose but theirs after the first. */
  #unmarkedComments(total: number): number {
    let before = 0;
    const heads: number[] = [];
    for (const [at, line] of this.#lines.entries()) {
      if (before * 2 >= total && line.words <= 12 && this.#isHead(at)) heads.push(at);
      if (this.#isProse(at)) before += line.words;
    }
    const first = heads[0];
    return heads.length >= 3 && first !== undefined ? first : this.#lines.length;
  }

  #markComments(kinds: SectionKind[]): void {
    const end = this.#commentsEnd();
    for (let at = this.comments; at < this.#lines.length; at += 1) {
      const { bare } = this.#line(at);
      const furniture =
        at >= end ||
        (at === this.comments && !this.#isHead(at)) ||
        this.#line(at).ticker ||
        (bare.length <= 120 &&
          !this.#line(at).numbered &&
          (this.#phrases.commentFurniture.test(bare) ||
            this.#phrases.invite.test(bare) ||
            this.#phrases.comments.some((expression) => expression.test(bare))));
      kinds[at] = furniture ? 'furniture' : 'comment';
    }
    this.#markTail(kinds, end);
    if (this.#goesOn(end))
      for (let at = end; at < this.#lines.length; at += 1)
        kinds[at] = this.#furniture[at] ? 'furniture' : 'article';
  }

  /** Below the comments another heading of the page stands over prose: "## Contexte". */
  #goesOn(end: number): boolean {
    const line = this.#lines[end];
    if (!line?.heading || this.#furniture[end] || !this.#isProse(this.#after(end))) return false;
    const { linkBlock, commentsEnd } = this.#phrases;
    return !linkBlock.test(line.bare) && !commentsEnd.test(line.bare);
  }

  /** First line of the footer below the last comment. */
  #commentsEnd(): number {
    const marker = this.#line(Math.min(this.comments, this.#lines.length - 1));
    let last = this.comments;
    for (let at = this.comments + 1; at < this.#lines.length; at += 1) {
      const line = this.#line(at);
      if (marker?.heading && line.heading && line.heading <= marker.heading) return at;
      if (this.#isHead(at) || line.numbered) last = at;
    }
    for (let at = last + 1; at < this.#lines.length; at += 1) {
      const { bare } = this.#line(at);
      if (bare.length > 260 || bare === '') continue;
      if (this.#phrases.commentsEnd.test(bare) || this.#phrases.linkBlock.test(bare)) return at;
      if (this.#furniture[at] && this.#phrases.furniture.test(bare) && !this.#isProse(at))
        return at;
    }
    return this.#lines.length;
  }

  /** Names of shows and links under the last comment: short, capitalised, without a full stop. */
  #markTail(kinds: SectionKind[], end: number): void {
    let at = end - 1;
    const tail: number[] = [];
    while (at > this.comments && tail.length < 6) {
      const { text, bare, numbered } = this.#line(at);
      if (text !== '') {
        const raw = /^[\p{Lu}\p{N}][^.!?…,;]*(?:\.\p{L}{2,3})?$/u.test(bare);
        if (!raw || numbered || bare.length > 60 || this.#isHead(at)) break;
        tail.push(at);
      }
      at -= 1;
    }
    const above = this.#lines[at];
    const ended = above !== undefined && /[.!?…][»”"’)]*$/u.test(above.text);
    if (ended && tail.length > 0) for (const index of tail) kinds[index] = 'furniture';
  }

  // Title

  #findTitle(): void {
    const known = this.title;
    if (known !== null) {
      this.titleAt = this.#lineThatSays(known);
      if (this.titleAt !== null) return;
    }
    const dated = this.#aboveDate();
    const at = dated ?? this.#headline();
    if (at === null || known !== null) return;
    this.title = this.#line(at).bare;
    // Some sites say it twice: the first is the headline.
    const first = this.#lineThatSays(this.title);
    this.titleAt = first !== null && at - first <= REPEATED_WITHIN ? first : at;
  }

  #lineThatSays(title: string): number | null {
    const wanted = fold(title);
    for (let at = 0; at < this.comments; at += 1) {
      const { bare } = this.#line(at);
      if (bare !== '' && bare.length <= title.length * 2 && fold(bare) === wanted) return at;
    }
    return null;
  }

  /** The headline above "Publié le …". */
  #aboveDate(): number | null {
    let prose = 0;
    for (let at = 1; at < this.comments && prose < 2; at += 1) {
      if (this.#isProse(at)) prose += 1;
      if (this.isDated(at)) {
        return this.#headlineAbove(at, HEADLINE_WORDS) ?? this.#headlineAbove(at, 3);
      }
    }
    return null;
  }

  /** The headline above the first prose. */
  #headline(): number | null {
    let first = 0;
    while (first < this.comments && !this.#isProse(first)) first += 1;
    if (first >= this.comments) return null;
    return this.#headlineAbove(first, HEADLINE_WORDS) ?? this.#headlineAbove(first, 3);
  }

  /** The nearest headline above a line, or the one over it whose standfirst that is. */
  #headlineAbove(below: number, minWords: number): number | null {
    for (let at = below - 1; at >= 0; at -= 1) {
      const line = this.#line(at);
      if (line.heading === 1) return at;
      if (!this.#isHeadline(at) || line.words < minWords) continue;
      const above = this.#holdsDate(at) ? this.#headlineAbove(at, minWords) : null;
      if (above !== null) return above;
      if (line.words < STANDFIRST_WORDS || !this.#isBlank(at - 1)) return at;
      let up = at - 1;
      while (this.#isBlank(up)) up -= 1;
      const over = this.#lines[up];
      const title = over && this.#isHeadline(up) && over.bare.length < line.bare.length;
      return title && over.words >= HEADLINE_WORDS ? up : at;
    }
    return null;
  }

  /** "Rendez-vous le 12 mai 2022": under a headline, hardly one itself. */
  #holdsDate(at: number): boolean {
    const { bare, words } = this.#line(at);
    return words < STANDFIRST_WORDS && holdsDate(bare, this.#languages);
  }

  #isHeadline(at: number): boolean {
    const line = this.#line(at);
    return (
      !this.#furniture[at] &&
      line.words >= (line.heading > 0 ? 1 : 3) &&
      line.bare.length <= TITLE_MAX &&
      line.bare.length >= 10 &&
      !/[,;–—-]$/u.test(line.bare) &&
      !(line.prose && /\.[»”"’)]*$/u.test(line.bare)) &&
      !this.#phrases.byline.test(line.bare) &&
      !isDate(line.bare, this.#languages) &&
      !this.isDated(at)
    );
  }

  // Article

  #markArticle(kinds: SectionKind[]): void {
    const end = this.comments;
    const prose = this.#lines.map((_, at) => at < end && this.#isProse(at));
    const first = prose.indexOf(true);
    const last = prose.lastIndexOf(true);
    const start = this.titleAt ?? (this.#titleBelow ? Math.max(0, first) : 0);
    for (let at = 0; at < start; at += 1) kinds[at] = 'furniture';
    for (let at = start; at < end; at += 1) {
      const { bare } = this.#line(at);
      if (at === this.titleAt) continue;
      if (this.#phrases.linkBlock.test(bare) && !this.#isHeadingOfProse(at)) {
        at = this.#markLinks(kinds, at, end);
      } else if (this.#furniture[at] || this.#isInvite(at)) kinds[at] = 'furniture';
      else if (first < 0 || at < first) {
        const meta =
          isDate(bare, this.#languages) || this.isDated(at) || this.#phrases.byline.test(bare);
        const repeated =
          this.title !== null && bare.length <= TITLE_MAX && fold(bare) === fold(this.title);
        const crumb = this.titleAt !== null && this.#line(at).words < 3 && first >= 0;
        if (this.#line(at).words > 0 && (meta || repeated || crumb)) kinds[at] = 'furniture';
      } else if (this.isDated(at)) kinds[at] = 'furniture';
    }
    this.#markBottom(kinds, last, end);
  }

  /** A button between two paragraphs: "Réagir". */
  #isInvite(at: number): boolean {
    const { bare, words } = this.#line(at);
    return words <= BUTTON_WORDS && this.#phrases.invite.test(bare);
  }

  /** "Actualités" right above a paragraph is a heading of the article. */
  #isHeadingOfProse(at: number): boolean {
    return this.#line(at).heading > 0 && this.#isProse(this.#after(at));
  }

  /** Marks the heading of links at `at` and the short lines under it; gives the last of them. */
  #markLinks(kinds: SectionKind[], at: number, end: number): number {
    kinds[at] = 'furniture';
    let next = at + 1;
    if (this.#isBlank(next) && !this.#isProse(this.#after(at + 1)) && this.#after(at) + 1 < end) {
      next = this.#after(at);
    }
    let last = at;
    while (next < end && !this.#isBlank(next) && !this.#isProse(next)) {
      kinds[next] = 'furniture';
      last = next;
      next += 1;
      // Entries of a list may stand apart.
      const apart = this.#isBlank(next) ? this.#lines[this.#after(next)] : undefined;
      if (apart && /^(?:[-*•·▪‣]|\d{1,2}[.)])\s/u.test(apart.text)) next = this.#after(next);
    }
    return last;
  }

  /** Below the last prose everything from the first sign of furniture on is furniture. */
  #markBottom(kinds: SectionKind[], last: number, end: number): void {
    if (last < 0) return;
    for (let at = last + 1; at < end; at += 1) {
      const sign = this.#furniture[at] || this.#phrases.linkBlock.test(this.#line(at).bare);
      const invite = this.#phrases.invite.test(this.#line(at).bare);
      if (!sign && !invite) continue;
      for (let below = at; below < end; below += 1) kinds[below] = 'furniture';
      return;
    }
  }

  /** Blank lines go with the line before them. */
  #spreadBlanks(kinds: SectionKind[]): void {
    for (let at = 0; at < kinds.length; at += 1) {
      if (!this.#isBlank(at)) continue;
      kinds[at] = at > 0 ? (kinds[at - 1] ?? 'article') : (kinds[this.#after(at)] ?? 'article');
    }
  }

  // Dates on lines

  /** "Publié le 12 mai 2022", "(last modified …)". */
  isDated(at: number): boolean {
    const { bare } = this.#line(at);
    if (bare.length > 160) return false;
    const phrases = [...this.#phrases.published, ...this.#phrases.updated];
    if (!phrases.some((phrase) => phrase.test(bare))) return false;
    if (YEAR.test(bare)) return datesIn(bare, 0, bare.length, this.#languages).length > 0;
    // "Publié hier à 14h02": tells nothing to whom reads it later.
    if (bare.length <= 80 && /\d/u.test(bare) && !this.#line(at).prose) return true;
    // "Published" on one line, the date on the next.
    const next = this.#after(at);
    return bare.length <= 20 && next < this.#lines.length && this.isDateOnly(next);
  }

  /** A line that holds a date and little else. */
  isDateOnly(at: number): boolean {
    const { bare } = this.#line(at);
    return dateLine(bare, 0, bare.length, this.#languages) !== null;
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

/** Letters and digits only, without accents and case: how two headlines are compared. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
