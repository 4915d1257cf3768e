import type { Section, SectionKind, Span } from '../types.ts';
import { isSignature } from './page/credits.ts';
import { isDate } from './page/dateLine.ts';
import { type Line, linesOf } from './page/lines.ts';
import { isCalled, isNameplate } from './page/nameplate.ts';
import { PageComments } from './page/pageComments.ts';
import { PageLines } from './page/pageLines.ts';
import type { PageLanguage } from './page/phrases.ts';

/** A page taken apart. */
export interface PageParts {
  /** Cover the text without gap, in order. */
  readonly sections: readonly Section[];
  readonly title: string | null;
  /** Where the title stands in the text, if it does. */
  readonly titleSpan: Span | null;
  readonly lines: readonly Line[];
  /** Whether a line is a menu, a button or a notice such as sites have; same length as `lines`. */
  readonly furniture: readonly boolean[];
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

/** A headline has at least as many words, unless nothing above the text has. */
const HEADLINE_WORDS = 5;
/** A line of so many words under a shorter headline is its standfirst. */
const STANDFIRST_WORDS = 12;
const TITLE_MAX = 250;
/** Lines between a headline and one with a day: "Rendez-vous le 12 mai 2022". */
const DATED_WITHIN = 6;
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
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at] ?? 'article';
    let from = line.start;
    for (const { start, end } of kind === 'article' ? page.creditsOf(at, text) : []) {
      add(kind, from, start);
      add('furniture', start, end);
      from = end;
    }
    add(kind, from, line.next);
  }
  add('furniture', body.end, text.length);
  const { title, titleAt, comments } = page;
  const titleLine = titleAt === null ? undefined : lines[titleAt];
  return {
    sections,
    title,
    titleSpan: titleLine ? { start: titleLine.start, end: titleLine.end } : null,
    lines,
    furniture: page.furniture,
    kinds,
    top: titleAt ?? Math.max(0, kinds.indexOf('article')),
    comments,
  };
}

class Page {
  readonly #page: PageLines;
  readonly #comments: PageComments;
  readonly comments: number;
  title: string | null;
  titleAt: number | null = null;
  /** The title comes from the heading of the comments, so what stands above the text is the site's. */
  readonly #titleBelow: boolean;

  get furniture(): readonly boolean[] {
    return this.#page.furniture;
  }

  constructor(lines: readonly Line[], languages: readonly PageLanguage[], title: string | null) {
    this.#page = new PageLines(lines, languages);
    this.#comments = new PageComments(this.#page);
    this.comments = this.#comments.start;
    this.title = title ?? this.#comments.title;
    this.#titleBelow = title === null && this.title !== null;
    this.#findTitle();
  }

  /** Where a line of the article names who took its picture or wrote it, and no more. */
  creditsOf(at: number, text: string): Span[] {
    const { start, end } = this.#page.line(at);
    const from = start + text.slice(start, end).search(/\S/u);
    return this.#page
      .creditsOf(at)
      .map((span) => ({ start: from + span.start, end: from + span.end }));
  }

  kinds(): SectionKind[] {
    const kinds: SectionKind[] = this.#page.lines.map(() => 'article');
    this.#markArticle(kinds);
    this.#comments.mark(kinds);
    this.#spreadBlanks(kinds);
    if (!kinds.some((kind, at) => kind === 'article' && this.#page.line(at).words > 0)) {
      // Nothing but short lines: better a menu too many than a text that cannot be found.
      for (let at = 0; at < this.comments; at += 1) {
        if (!this.#page.furniture[at]) kinds[at] = 'article';
      }
    }
    return kinds;
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
    this.title = this.#page.line(at).bare;
    // Some sites say it twice: the first is the headline.
    const first = this.#lineThatSays(this.title);
    this.titleAt = first !== null && at - first <= REPEATED_WITHIN ? first : at;
  }

  #lineThatSays(title: string): number | null {
    const wanted = fold(title);
    for (let at = 0; at < this.comments; at += 1) {
      const { bare } = this.#page.line(at);
      if (bare !== '' && bare.length <= title.length * 2 && fold(bare) === wanted) return at;
    }
    return null;
  }

  /** The headline above "Publié le …". */
  #aboveDate(): number | null {
    let prose = 0;
    for (let at = 1; at < this.comments && prose < 2; at += 1) {
      if (this.#page.isProse(at)) prose += 1;
      if (this.#page.isDated(at)) {
        const sure = this.#headlineAbove(at, HEADLINE_WORDS);
        const short = sure ?? this.#headlineAbove(at, 3);
        if (sure !== null || short === null || !this.#mayBePaper(short)) return short;
        const below = this.#headline();
        return below !== null && below > at ? below : short;
      }
    }
    return null;
  }

  /** The headline above the first prose. */
  #headline(): number | null {
    let first = 0;
    while (first < this.comments && !this.#page.isProse(first)) first += 1;
    if (first >= this.comments) return null;
    return this.#headlineAbove(first, HEADLINE_WORDS) ?? this.#headlineAbove(first, 3);
  }

  /** The nearest headline above a line, or the one over it whose standfirst that is. */
  #headlineAbove(below: number, minWords: number): number | null {
    let dated: number | null = null;
    for (let at = below - 1; at >= 0; at -= 1) {
      const line = this.#page.line(at);
      if (line.heading === 1) return at;
      if (dated !== null && at < dated - DATED_WITHIN) return dated;
      if (!this.#isHeadline(at) || line.words < minWords) continue;
      if (this.#page.holdsDate(at)) {
        dated ??= at;
        continue;
      }
      if (line.words < STANDFIRST_WORDS || !this.#page.isBlank(at - 1)) return at;
      let up = at - 1;
      while (this.#page.isBlank(up)) up -= 1;
      const over = this.#page.lines[up];
      const title = over && this.#isHeadline(up) && over.bare.length < line.bare.length;
      return title && over.words >= HEADLINE_WORDS ? up : at;
    }
    return dated;
  }

  /** The first words of a page, capitals throughout: the name of a paper rather than a headline. */
  #mayBePaper(at: number): boolean {
    const above = this.#page.lines.slice(0, at);
    return (
      above.every(({ words }, i) => words === 0 || this.#page.furniture[i]) &&
      isCalled(this.#page.line(at).bare)
    );
  }

  #isHeadline(at: number): boolean {
    const line = this.#page.line(at);
    if (line.heading === 0 && (this.#isPaper(at) || this.#isSignature(at))) return false;
    return (
      !this.#page.furniture[at] &&
      line.words >= (line.heading > 0 ? 1 : 3) &&
      line.bare.length <= TITLE_MAX &&
      line.bare.length >= 10 &&
      !/[,;–—-]$/u.test(line.bare) &&
      !(line.prose && /\.[»”"’)]*$/u.test(line.bare)) &&
      !this.#page.isByline(at) &&
      this.#page.creditsOf(at).length === 0 &&
      !isDate(line.bare, this.#page.languages) &&
      !this.#isIssue(line.bare) &&
      !this.#page.isDated(at)
    );
  }

  /** "Le Courrier du Val, samedi 18 mai 2024" */
  #isIssue(bare: string): boolean {
    const comma = bare.indexOf(',');
    const { languages } = this.#page;
    return (
      comma > 0 &&
      isNameplate(bare.slice(0, comma), languages) &&
      isDate(bare.slice(comma + 1).trim(), languages)
    );
  }

  /** The name of a paper above what may be a headline. */
  #isPaper(at: number): boolean {
    if (!this.#mayBePaper(at) || !isNameplate(this.#page.line(at).bare, this.#page.languages))
      return false;
    let below = at + 1;
    while (below < this.comments && !this.#page.isProse(below)) {
      if (this.#isHeadline(below) && this.#page.line(below).words >= 3) return true;
      below += 1;
    }
    return false;
  }

  #isSignature(at: number): boolean {
    const { bare, heading } = this.#page.line(at);
    if (heading > 0 || at === this.titleAt) return false;
    return isSignature(bare, (word) => this.#page.timesOf(word), this.#page.languages);
  }

  // Article

  #markArticle(kinds: SectionKind[]): void {
    const end = this.comments;
    const prose = this.#page.lines.map(
      (_, at) => at < end && this.#page.isProse(at) && !this.#page.isByline(at),
    );
    const first = prose.indexOf(true);
    const last = prose.lastIndexOf(true);
    const start = this.titleAt ?? (this.#titleBelow ? Math.max(0, first) : 0);
    for (let at = 0; at < start; at += 1) kinds[at] = 'furniture';
    for (let at = start; at < end; at += 1) {
      const { bare } = this.#page.line(at);
      if (at === this.titleAt) continue;
      if (this.#page.phrases.linkBlock.test(bare) && !this.#isHeadingOfProse(at)) {
        at = this.#markLinks(kinds, at, end);
      } else if (this.#page.furniture[at] || this.#page.isInvite(at)) kinds[at] = 'furniture';
      else if (first < 0 || at < first) {
        const meta =
          isDate(bare, this.#page.languages) ||
          this.#page.isDated(at) ||
          this.#page.isByline(at) ||
          this.#isSignature(at);
        const repeated =
          this.title !== null && bare.length <= TITLE_MAX && fold(bare) === fold(this.title);
        const crumb = this.titleAt !== null && this.#page.line(at).words < 3 && first >= 0;
        if (this.#page.line(at).words > 0 && (meta || repeated || crumb)) kinds[at] = 'furniture';
      } else if (this.#page.isDated(at)) kinds[at] = 'furniture';
    }
    this.#markBottom(kinds, last, end);
  }

  /** "Actualités" right above a paragraph is a heading of the article. */
  #isHeadingOfProse(at: number): boolean {
    return this.#page.line(at).heading > 0 && this.#page.isProse(this.#page.after(at));
  }

  /** Marks the heading of links at `at` and the short lines under it; gives the last of them. */
  #markLinks(kinds: SectionKind[], at: number, end: number): number {
    kinds[at] = 'furniture';
    let next = at + 1;
    if (
      this.#page.isBlank(next) &&
      !this.#page.isProse(this.#page.after(at + 1)) &&
      this.#page.after(at) + 1 < end
    ) {
      next = this.#page.after(at);
    }
    let last = at;
    while (next < end && !this.#page.isBlank(next) && !this.#page.isProse(next)) {
      kinds[next] = 'furniture';
      last = next;
      next += 1;
      // Entries of a list may stand apart.
      const apart = this.#page.isBlank(next) ? this.#page.lines[this.#page.after(next)] : undefined;
      if (apart && /^(?:[-*•·▪‣]|\d{1,2}[.)])\s/u.test(apart.text)) next = this.#page.after(next);
    }
    return last;
  }

  /** Below the last prose everything from the first sign of furniture on is furniture. */
  #markBottom(kinds: SectionKind[], last: number, end: number): void {
    if (last < 0) return;
    for (let at = last + 1; at < end; at += 1)
      if (this.#page.line(at).words > 0 && (this.#page.isByline(at) || this.#isSignature(at)))
        kinds[at] = 'furniture';
    for (let at = last + 1; at < end; at += 1) {
      const sign =
        this.#page.furniture[at] || this.#page.phrases.linkBlock.test(this.#page.line(at).bare);
      const invite = this.#page.phrases.invite.test(this.#page.line(at).bare);
      if (!sign && !invite) continue;
      for (let below = at; below < end; below += 1) kinds[below] = 'furniture';
      return;
    }
  }

  /** Blank lines go with the line before them. */
  #spreadBlanks(kinds: SectionKind[]): void {
    for (let at = 0; at < kinds.length; at += 1) {
      if (!this.#page.isBlank(at)) continue;
      kinds[at] =
        at > 0 ? (kinds[at - 1] ?? 'article') : (kinds[this.#page.after(at)] ?? 'article');
    }
  }
}

/** Letters and digits only, without accents and case: how two headlines are compared. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
