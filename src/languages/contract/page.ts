/**
 * Wording that press sites share, by which a page's raw text is taken apart. All are
 * regular expressions, compared without case with one line, white space around it and
 * list or heading marks removed. A space stands for any white space, an apostrophe for
 * every kind of apostrophe. The words of all languages are tried on every page.
 */
export interface PageWords {
  /** The whole line is furniture: menus, share buttons, notices. */
  readonly furniture: readonly string[];
  /** A line that begins so is furniture: "Lire aussi : …". */
  readonly furnitureStart: readonly string[];
  /** Heads a block of links: the short lines under it are furniture, too. */
  readonly linkBlock: readonly string[];
  /**
   * Introduces readers' comments: "24 réflexions sur “title”". May hold a group `title`,
   * and a group `sure` for words that leave no doubt ("Réactions" alone may head a part
   * of the article).
   */
  readonly commentsStart: readonly string[];
  /** Invites to comment; comments follow only where comment heads do. */
  readonly commentsInvite: readonly string[];
  /** Opens one reader's comment: "Toile dit :". `{date}` stands for a written date. */
  readonly commentHead: readonly string[];
  /** Buttons between comments: "Répondre". */
  readonly commentFurniture: readonly string[];
  /** Form or footer that ends the comments. */
  readonly commentsEnd: readonly string[];
  /** Precedes the date of publication. May hold a group `publisher`. */
  readonly published: readonly string[];
  /** Precedes the date of the last change: taken when there is no other. */
  readonly updated: readonly string[];
  /** Precedes the author's name on a line of its own or beside the date. */
  readonly byline: readonly string[];
  /** Stands between the names of those who wrote: "et", "with". */
  readonly bylineJoin: readonly string[];
  /** Precedes the name of who took the pictures or helped to write, with a colon or without: "Photos : …". */
  readonly credit: readonly string[];
  /** What those who write are to the paper: "de notre correspondante", "political editor". */
  readonly pressRole: readonly string[];
  /** What papers are called by, in the place where their names have it: "La Gazette du …", "The … Examiner". */
  readonly paper: readonly string[];
  /** What may stand beside a date on a line that is nothing but a date. */
  readonly dateLine: readonly string[];
  /** How long a text takes to read: "4 min de lecture". */
  readonly readingTime: readonly string[];
  /** What names an issue beside its month: "Bulletin n° 41 – Février 2022". */
  readonly issue: readonly string[];
  /** First parts of words that keep their hyphen at the end of a line: "vice-|chancelier". */
  readonly hyphenated: readonly string[];
  /** News agencies: "ALGER, 12 mai 2022 (AFP)". */
  readonly agencies: readonly string[];
}
