import type { SectionKind } from '../../types.ts';
import { datesIn } from './dateLine.ts';
import type { PageLines } from './pageLines.ts';

/** Lines after a comment heading in which a comment must begin. */
const HEADS_WITHIN = 12;
/** The same after a word that may also head a part of the article: "Réactions". */
const HEADS_WITHIN_UNSURE = 2;
/** So many signed and dated lines below a heading are remarks, however short the article above it. */
const SIGNED = 2;
/** So much of a page's prose lies before its comments when nothing else tells. */
const ARTICLE_SHARE = 0.4;

/** What stands below an invitation to comment, behind so much of a page's prose, is who accepted it. */
const NEARLY_ALL = 0.85;
/** "lecteur42 : je n'en crois rien". */
const SPEAKER = /^[\p{L}\p{N}_.-]{2,25} ?: \S/u;

/** Readers' comments below an article. */
export class PageComments {
  readonly #page: PageLines;
  /** Index of their first line, or the number of lines. */
  readonly start: number;
  /** The title that their heading names: "24 réflexions sur “…”". */
  title: string | null = null;

  constructor(page: PageLines) {
    this.#page = page;
    this.start = this.#find();
  }

  #find(): number {
    const lines = this.#page.lines;
    const total = lines.reduce(
      (sum, line, at) => sum + (this.#page.isProse(at) ? line.words : 0),
      0,
    );
    let before = 0;
    let begun = false;
    for (const [at, line] of lines.entries()) {
      if (begun && line.words > 0 && line.bare.length <= 260) {
        if (this.#startsComments(at, total === 0 ? 0 : before / total)) return at;
      }
      if (this.#page.isProse(at)) before += line.words;
      begun ||= before > 0 || this.#page.isShortSentence(at);
    }
    return this.#unmarkedComments(total);
  }

  #startsComments(at: number, share: number): boolean {
    const { bare, heading } = this.#page.line(at);
    for (const expression of this.#page.phrases.comments) {
      const match = expression.exec(bare);
      if (!match) continue;
      const title = match.groups?.title?.trim();
      if (title && title.split(/\s+/u).length >= 3) {
        this.title = title;
        return true;
      }
      const sure = match.groups?.sure !== undefined;
      if (this.#headsFollow(at, sure ? HEADS_WITHIN : HEADS_WITHIN_UNSURE)) return true;
      if (sure && (heading > 0 || share >= ARTICLE_SHARE || this.#areSigned(at))) return true;
    }
    if (this.#page.phrases.invite.test(bare))
      return heading > 0 || share >= NEARLY_ALL || this.#headsFollow(at) || this.#isAnswered(at);
    // A count in another script ("6 تعليقات") before numbered remarks.
    const count = /^\(?\d{1,5}\)?\s+([^\p{Script=Latin}\p{N}\s][^\p{N}]{1,40})$/u.exec(bare);
    return count !== null && this.#headsFollow(at);
  }

  /** The next line is what somebody says. */
  #isAnswered(at: number): boolean {
    const next = this.#page.after(at);
    return next < this.#page.lines.length && SPEAKER.test(this.#page.line(next).bare);
  }

  #headsFollow(at: number, within: number = HEADS_WITHIN): boolean {
    let next = at;
    let seen = 0;
    while (seen < within) {
      next = this.#page.after(next);
      if (next >= this.#page.lines.length) return false;
      const { bare, numbered } = this.#page.line(next);
      if (numbered || this.#page.isHead(next) || this.#page.isDateOnly(next)) return true;
      if (!this.#page.phrases.commentFurniture.test(bare)) seen += 1;
    }
    return false;
  }

  /** Below a line stand short lines that end with a date: "lecteur42, 12 mai 2022". */
  #areSigned(above: number): boolean {
    let signed = 0;
    for (let at = above + 1; at < this.#page.lines.length && signed < SIGNED; at += 1) {
      const { bare, words } = this.#page.line(at);
      if (words > 8 || bare.length > 60 || this.#page.isDated(at)) continue;
      const [date] = datesIn(bare, 0, bare.length, this.#page.languages);
      if (date && date.start > 1 && !this.#page.phrases.byline.test(bare)) signed += 1;
    }
    return signed >= SIGNED;
  }

  /** Signed remarks without a heading above them: three heads, no prose but theirs after the first. */
  #unmarkedComments(total: number): number {
    let before = 0;
    const heads: number[] = [];
    for (const [at, line] of this.#page.lines.entries()) {
      if (before * 2 >= total && line.words <= 12 && this.#page.isHead(at)) heads.push(at);
      if (this.#page.isProse(at)) before += line.words;
    }
    const first = heads[0];
    return heads.length >= 3 && first !== undefined ? first : this.#page.lines.length;
  }

  mark(kinds: SectionKind[]): void {
    const end = this.#commentsEnd();
    for (let at = this.start; at < this.#page.lines.length; at += 1) {
      const { bare } = this.#page.line(at);
      const furniture =
        at >= end ||
        (at === this.start && !this.#page.isHead(at)) ||
        this.#page.line(at).ticker ||
        (bare.length <= 120 &&
          !this.#page.line(at).numbered &&
          (this.#page.phrases.commentFurniture.test(bare) ||
            this.#page.phrases.invite.test(bare) ||
            this.#page.phrases.comments.some((expression) => expression.test(bare))));
      kinds[at] = furniture ? 'furniture' : 'comment';
    }
    this.#markTail(kinds, end);
    if (this.#goesOn(end))
      for (let at = end; at < this.#page.lines.length; at += 1)
        kinds[at] = this.#page.furniture[at] ? 'furniture' : 'article';
  }

  /** Below the comments another heading of the page stands over prose: "## Contexte". */
  #goesOn(end: number): boolean {
    const line = this.#page.lines[end];
    if (!line?.heading || this.#page.furniture[end] || !this.#page.isProse(this.#page.after(end)))
      return false;
    const { linkBlock, commentsEnd } = this.#page.phrases;
    return !linkBlock.test(line.bare) && !commentsEnd.test(line.bare);
  }

  /** First line of the footer below the last comment. */
  #commentsEnd(): number {
    const marker = this.#page.line(Math.min(this.start, this.#page.lines.length - 1));
    let last = this.start;
    for (let at = this.start + 1; at < this.#page.lines.length; at += 1) {
      const line = this.#page.line(at);
      if (marker?.heading && line.heading && line.heading <= marker.heading) return at;
      if (this.#page.isHead(at) || line.numbered) last = at;
    }
    for (let at = last + 1; at < this.#page.lines.length; at += 1) {
      const { bare } = this.#page.line(at);
      if (bare.length > 260 || bare === '') continue;
      if (this.#page.phrases.commentsEnd.test(bare) || this.#page.phrases.linkBlock.test(bare))
        return at;
      if (
        this.#page.furniture[at] &&
        this.#page.phrases.furniture.test(bare) &&
        !this.#page.isProse(at)
      )
        return at;
    }
    return this.#page.lines.length;
  }

  /** Names of shows and links under the last comment: short, capitalised, without a full stop. */
  #markTail(kinds: SectionKind[], end: number): void {
    let at = end - 1;
    const tail: number[] = [];
    while (at > this.start && tail.length < 6) {
      const { text, bare, numbered } = this.#page.line(at);
      if (text !== '') {
        const raw = /^[\p{Lu}\p{N}][^.!?…,;]*(?:\.\p{L}{2,3})?$/u.test(bare);
        if (!raw || numbered || bare.length > 60 || this.#page.isHead(at)) break;
        tail.push(at);
      }
      at -= 1;
    }
    const above = this.#page.lines[at];
    const ended = above !== undefined && /[.!?…][»”"’)]*$/u.test(above.text);
    if (ended && tail.length > 0) for (const index of tail) kinds[index] = 'furniture';
  }
}
