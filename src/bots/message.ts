import type {
  Answer,
  AnswerGroup,
  AnswerRow,
  Citation,
  LanguageCode,
  MeetingStatus,
  PassageRef,
  Request,
} from '../types.ts';

/** One screen of an answer. Its citations are those its own text cites, so a page proves itself. */
export interface MessagePage {
  /** On the first page, and where a long verdict goes on. */
  readonly verdict: AnswerRow | null;
  /** Whom or what it is about, where no verdict says so. */
  readonly subject: string | null;
  readonly groups: readonly AnswerGroup[];
  readonly notes: readonly string[];
  readonly citations: readonly Citation[];
}

/** An answer without a platform's markup: pages and what its buttons may do. */
export interface Message {
  readonly language: LanguageCode;
  readonly status: Answer['status'];
  readonly question: string;
  /** At least one. */
  readonly pages: readonly MessagePage[];
  readonly followUps: readonly string[];
  /** Nothing was asked: no button leads to sources. */
  readonly talk: boolean;
  /** Rests the answer on meetings that no row of it tells? */
  readonly shortened: boolean;
  /** What stands on the button of a follow-up. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What a button does. `state.ts` turns it into a button's id and back. */
export type Action =
  /** Show page `page` (from 0) of the answer to `request`. */
  | { readonly kind: 'page'; readonly request: Request; readonly page: number }
  /** Show a citation in its surroundings; `quote` tells whether the text is still the same. */
  | {
      readonly kind: 'passage';
      readonly ref: PassageRef;
      readonly quote: string;
      readonly n: number;
    }
  /** Show where the answer to `request` comes from. */
  | { readonly kind: 'sources'; readonly request: Request }
  /** Ask another question. */
  | { readonly kind: 'ask'; readonly request: Request }
  /** Show page `page` (from 0) of the list of texts. */
  | {
      readonly kind: 'corpus';
      readonly page: number;
      readonly language: LanguageCode;
      /** Words that the texts listed must have. */
      readonly search?: string;
    };

/** A sign for a row's status; the headings say the same in words. */
export const statusSigns: Record<MeetingStatus, string> = {
  held: '✅',
  planned: '🗓️',
  unconfirmed: '❔',
  not_held: '❌',
  requested: '✉️',
  refused: '🚫',
  cancelled: '⛔',
};

/** The proof marks `[n]` of a text, in order, once each. */
export function marksIn(text: string): number[] {
  return [...new Set([...text.matchAll(/\[(\d{1,4})\]/gu)].map((match) => Number(match[1])))];
}

/** Do the page's own words quote the proof already? */
export function isQuoted({ verdict, groups, notes }: MessagePage, { n, quote }: Citation): boolean {
  const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const rows = [...(verdict ? [verdict] : []), ...groups.flatMap((group) => group.rows)];
  return (
    rows.some(({ quotes }) => quotes === n) ||
    [...rows.map(({ text }) => text), ...notes].some((text) => bare(text).includes(bare(quote)))
  );
}

/** Does the page list several meetings? Then their quotations are folded away. */
export function isList({ groups }: MessagePage): boolean {
  return groups.flatMap(({ rows }) => rows.filter(({ quotes }) => quotes === undefined)).length > 1;
}

export interface Paging {
  /** Whether a page, rendered with all its markup, stays within the platform's limits. */
  readonly fits: (page: MessagePage) => boolean;
  /** More rows than this are a wall of text. Default 10. */
  readonly rows?: number;
}

type Piece =
  | { readonly as: 'verdict'; readonly row: AnswerRow }
  | { readonly as: 'row'; readonly group: number; readonly row: AnswerRow }
  | { readonly as: 'note'; readonly text: string }
  | { readonly as: 'citation'; readonly citation: Citation };

/**
 * Cuts an answer into pages between rows, never inside one, each row together
 * with the citations it names. Only a text that no page can hold is cut itself,
 * at the gentlest place there is (`cutText`). Notes (what was searched, caveats)
 * stand on the first page where they fit.
 */
export function toMessage(answer: Answer, paging: Paging): Message {
  const byNumber = new Map(answer.citations.map((citation) => [citation.n, citation]));
  const draw = (pieces: readonly Piece[]): MessagePage => pageOf(answer, byNumber, pieces);
  const fits = (pieces: readonly Piece[]): boolean => paging.fits(draw(pieces));
  const whole = (piece: Piece): Piece[] => splitPiece(piece, (part) => fits([part]));

  const verdict = whole({ as: 'verdict', row: answer.verdict });
  const rows = answer.groups.flatMap((group, index) =>
    group.rows.flatMap((row) => whole({ as: 'row', group: index, row })),
  );
  const notes = answer.notes.flatMap((text) => whole({ as: 'note', text }));
  const cited = new Set(
    [answer.verdict, ...answer.groups.flatMap((group) => group.rows)]
      .map((row) => row.text)
      .concat(answer.notes, answer.text)
      .flatMap(marksIn),
  );
  const loose: Piece[] = answer.citations
    .filter((citation) => !cited.has(citation.n))
    .map((citation) => ({ as: 'citation', citation }));

  const told = new Set(
    [answer.verdict, ...answer.groups.flatMap((group) => group.rows)].map((row) => row.meetingId),
  );
  const head = verdict.length === 1 && fits([...verdict, ...notes]);
  const queue = head
    ? [...verdict, ...notes, ...rows, ...loose]
    : [...verdict, ...rows, ...notes, ...loose];
  const maxRows = paging.rows ?? 10;
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  for (const piece of queue) {
    const tooMany =
      piece.as === 'row' && page.filter((placed) => placed.as === 'row').length >= maxRows;
    if (page.length > 0 && (tooMany || !fits([...page, piece]))) {
      pages.push(page);
      page = [];
    }
    page.push(piece);
  }
  if (page.length > 0) pages.push(page);
  return {
    language: answer.language,
    status: answer.status,
    question: answer.question,
    pages: pages.map(draw),
    followUps: answer.followUps,
    talk: answer.talk ?? false,
    shortened: answer.meetings.some(({ id }) => !told.has(id)),
    labels: answer.labels ?? {},
  };
}

function pageOf(
  answer: Answer,
  byNumber: ReadonlyMap<number, Citation>,
  pieces: readonly Piece[],
): MessagePage {
  const verdicts = pieces.filter((piece) => piece.as === 'verdict').map((piece) => piece.row);
  const groups: { heading: string | null; index: number; rows: AnswerRow[] }[] = [];
  for (const piece of pieces) {
    if (piece.as !== 'row') continue;
    const open = groups.at(-1);
    if (open?.index === piece.group) open.rows.push(piece.row);
    else {
      const heading = answer.groups[piece.group]?.heading ?? null;
      groups.push({ heading, index: piece.group, rows: [piece.row] });
    }
  }
  const notes = pieces.filter((piece) => piece.as === 'note').map((piece) => piece.text);
  const texts = [
    ...verdicts.map((row) => row.text),
    ...groups.flatMap((group) => group.rows.map((row) => row.text)),
    ...notes,
  ];
  const cited = texts.flatMap(marksIn).flatMap((n) => byNumber.get(n) ?? []);
  const loose = pieces.flatMap((piece) => (piece.as === 'citation' ? [piece.citation] : []));
  const [first] = verdicts;
  return {
    verdict: first ? { ...first, text: verdicts.map((row) => row.text).join(' ') } : null,
    subject: first ? null : (answer.subject ?? answer.question),
    groups: groups.map(({ heading, rows }) => ({ heading, rows })),
    notes,
    citations: [...new Set([...cited, ...loose])].sort((a, b) => a.n - b.n),
  };
}

function splitPiece(piece: Piece, fits: (piece: Piece) => boolean): Piece[] {
  if (piece.as === 'citation' || fits(piece)) return [piece];
  const withText = (text: string): Piece =>
    piece.as === 'note' ? { ...piece, text } : { ...piece, row: { ...piece.row, text } };
  const text = piece.as === 'note' ? piece.text : piece.row.text;
  return cutText(text, (part) => fits(withText(part))).map(withText);
}

/** Places where a text may be cut, the gentlest first. A cut is made after the match. */
const seams: readonly RegExp[] = [
  /\n+/gu,
  /(?<=\])[ \u00a0\u202f]+(?!\[)/gu,
  /(?<=[.!?…][»”"]?)[ \u00a0\u202f]+(?!\[)/gu,
  /[ \n]+(?!\[)/gu,
];

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Cuts `text` into parts that all satisfy `fits`: between lines, else after a
 * proof mark, else between sentences, words, and in the last resort between
 * characters as a reader sees them (never inside an emoji or a letter with its accents).
 * `fits` must hold for every prefix of a text for which it holds.
 */
export function cutText(text: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '' && !fits(rest)) {
    const end = longestCut(rest, fits);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest !== '') parts.push(rest);
  return parts.length > 0 ? parts : [''];
}

function longestCut(text: string, fits: (part: string) => boolean): number {
  for (const seam of seams) {
    const cuts = [...text.matchAll(seam)].map((match) => match.index + match[0].length);
    const end = lastFitting(cuts, (cut) => fits(text.slice(0, cut).trimEnd()));
    // A tiny first part would only move the problem to the next page.
    if (end !== null && end > 40) return end;
  }
  const cuts = [...graphemes.segment(text)].map(({ index, segment }) => index + segment.length);
  return lastFitting(cuts, (cut) => fits(text.slice(0, cut))) ?? cuts[0] ?? text.length;
}

function lastFitting(cuts: readonly number[], fits: (cut: number) => boolean): number | null {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1] ?? null;
}

/**
 * `text`, or its beginning with "…" where it is longer than `max` UTF-16 units,
 * cut between words where that loses little and never inside a visible character.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  let end = 0;
  let word = 0;
  // A prefix is enough to look at: the cut lies within it, or in the character at its edge.
  for (const { index, segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (index + segment.length > max - 1) break;
    if (/^\s/u.test(segment)) word = index;
    end = index + segment.length;
  }
  const cut = word > end * 0.7 ? word : end;
  return `${text.slice(0, cut).trimEnd()}…`;
}

/** The question that follows `request`: the subject of the conversation goes with it. */
export function following(request: Request, question: string, asked: string): Request {
  const { language, spoken, comments, length } = request;
  return {
    kind: 'ask',
    text: question,
    previous: [...(request.previous ?? []), asked].slice(-rememberedQuestions),
    ...(language && { language }),
    ...(spoken && { spoken }),
    ...(comments !== undefined && { comments }),
    ...(length && { length }),
  };
}

/** Earlier questions that travel with a follow-up. */
export const rememberedQuestions = 6;
