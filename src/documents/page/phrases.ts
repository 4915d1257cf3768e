import type { DateWords } from '../../languages/contract/dates.ts';
import type { PageWords } from '../../languages/contract/page.ts';
import type { WordRules } from '../../languages/contract/words.ts';

/** What the page reader needs of a language. */
export interface PageLanguage {
  readonly page: PageWords;
  readonly dates: DateWords;
  readonly words: WordRules;
}

export interface Phrases {
  readonly furniture: RegExp;
  readonly linkBlock: RegExp;
  readonly comments: readonly RegExp[];
  readonly invite: RegExp;
  readonly head: RegExp;
  readonly commentFurniture: RegExp;
  readonly commentsEnd: RegExp;
  readonly published: readonly RegExp[];
  readonly updated: readonly RegExp[];
  readonly byline: RegExp;
  /** "et": between two who wrote. */
  readonly bylineJoin: RegExp;
  /** "Photos : …", "Reporting by …": a line, or a part of it. */
  readonly credit: RegExp;
  /** "De notre correspondante à …", "…, transport correspondent". */
  readonly role: RegExp;
  /** "(Photo : …)". */
  readonly creditInside: RegExp;
  /** "© …" at the end of a line. */
  readonly creditBehind: RegExp;
  /** "Par …. " in front of the first sentence. */
  readonly bylineBefore: RegExp;
  /** A word that papers are called by, where their names have it. */
  readonly paper: RegExp;
  readonly dateWord: RegExp;
  readonly readingTime: RegExp;
  /** "Bulletin n° 41 –" beside a month. */
  readonly issue: RegExp;
  readonly dateline: RegExp;
  /** A word, or the part of it, that ends in a hyphen of its own. */
  readonly hyphenated: RegExp;
}

const cache = new WeakMap<readonly PageLanguage[], Phrases>();

/** The phrases of all languages as regular expressions, made once a list of languages. */
export function phrasesOf(languages: readonly PageLanguage[]): Phrases {
  let phrases = cache.get(languages);
  if (!phrases) {
    phrases = compile(languages);
    cache.set(languages, phrases);
  }
  return phrases;
}

function compile(languages: readonly PageLanguage[]): Phrases {
  const all = (key: keyof PageWords): string[] => languages.flatMap(({ page }) => page[key]);
  const whole = (sources: readonly string[]) => new RegExp(`^(?:${prepare(sources)})$`, 'iu');
  const heads = languages.flatMap(({ page, dates }) =>
    page.commentHead.map((head) => head.replaceAll('{date}', looseDate(dates))),
  );
  const role = insensitive(prepare(all('pressRole')));
  const by = `(?:${insensitive(prepare(all('byline')))})\\s`;
  const sure = `(?:(?:${insensitive(prepare(all('credit')))})\\s?[:/]\\s?|©\\s?)`;
  const photo = `(?:(?:${insensitive(prepare(all('credit')))})\\s?[:/]?\\s?|©\\s?)`;
  return {
    furniture: new RegExp(
      `^(?:(?:${prepare(all('furniture'))})$|(?:${prepare(all('furnitureStart'))}))`,
      'iu',
    ),
    linkBlock: new RegExp(`^(?:${prepare(all('linkBlock'))})(?: ?:)?$`, 'iu'),
    comments: all('commentsStart').map((source) => whole([`(?:${source})(?: ?:)?`])),
    invite: whole(all('commentsInvite')),
    head: whole(heads),
    commentFurniture: whole(all('commentFurniture')),
    commentsEnd: whole(all('commentsEnd')),
    published: all('published').map((source) => leading(source)),
    updated: all('updated').map((source) => leading(source)),
    byline: new RegExp(`^(?:${prepare(all('byline'))}) \\S.{1,80}$`, 'iu'),
    bylineJoin: new RegExp(`^(?:${prepare(all('bylineJoin'))})$`, 'iu'),
    credit: new RegExp(`^(?:${photo}|${by})${CALLED}$`, 'u'),
    role: new RegExp(
      `^(?:${CALLED}(?:\\s?\\(${CALLED}\\))?[\\s,(]+)?(?:${role})(?:\\s\\p{Ll}{1,3}\\s[^.!?]{1,40})?\\)?(?:\\s?,\\s?${CALLED})?$`,
      'u',
    ),
    creditInside: new RegExp(`\\s?\\(${photo}${CALLED}\\)`, 'gu'),
    creditBehind: new RegExp(
      `\\s*(?:(?<!\\p{L})${sure}${CALLED}|(?<=[.!?/]\\s?)${CALLED}\\s?/\\s?\\p{Lu}{2,6})\\.?$`,
      'gu',
    ),
    bylineBefore: new RegExp(
      `^(?:${by})${CALLED}(?:\\s?\\([^()]{2,40}\\))?(?:\\.|\\s?[–—-]) (?=\\p{Lu}|[«“"])`,
      'gu',
    ),
    paper: new RegExp(`(?<![\\p{L}])(?:${prepare(all('paper'))})(?![\\p{L}])`, 'iu'),
    dateWord: new RegExp(`(?<!\\p{L})(?:${prepare(all('dateLine'))})(?!\\p{L})`, 'giu'),
    readingTime: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${prepare(all('readingTime'))})(?!\\p{L})`,
      'giu',
    ),
    issue: new RegExp(`(?<!\\p{L})(?:${prepare(all('issue'))})(?!\\p{L})`, 'giu'),
    hyphenated: new RegExp(`(?:^|[^\\p{L}])(?:${prepare(all('hyphenated'))})$`, 'iu'),
    dateline: new RegExp(
      `^[\\s,.]*(?:\\((?:${prepare(all('agencies'))})[^)]{0,30}\\)|(?:\\(\\p{L}[^()]{1,60}\\)\\s*)?[–—-]{1,2}(?:\\s|$))`,
      'u',
    ),
  };
}

/** Capitalised words, and the smallest between them: "Ana Voss et Tom de Reed / AFP". */
const CALLED =
  "\\p{Lu}[\\p{L}'’.-]*(?:(?:\\s?[/,&]\\s?|\\s)(?:\\p{Ll}{1,4}\\s|[dl]['’])?\\p{Lu}[\\p{L}'’.-]*){0,9}";

/** The first letter of each alternative in both cases, where the rest of an expression goes by capitals. */
function insensitive(sources: string): string {
  return sources.replaceAll(
    /(?<=^|[|(:?])\p{Ll}(?=\p{Ll})/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
}

function leading(source: string): RegExp {
  return new RegExp(`^[(\\s]*(?:${prepare([source])})(?!\\p{L})`, 'iu');
}

/** Alternatives; a space may be a no-break one, an apostrophe a typographic one. */
function prepare(sources: readonly string[]): string {
  return sources.map((source) => source.replaceAll(/\[[^\]]*\]|[^[]+/gu, loosen)).join('|');
}

function loosen(piece: string): string {
  if (piece.startsWith('[')) return piece.replaceAll(' ', '\\s').replaceAll("'", "'’");
  return piece.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s+').replaceAll("'", "['’]");
}

/** A written date as comment heads show it; only its shape matters. */
function looseDate(words: DateWords): string {
  const list = (table: Readonly<Record<string, unknown>>) =>
    Object.keys(table)
      .map((key) => key.replace(/\.$/u, '\\.?'))
      .join('|');
  const month = `(?:${list(words.months)})`;
  const weekday = `(?:${list(words.weekdays)}|${list(words.shortWeekdays)})`;
  return `(?:${weekday},? )?(?:\\d{1,2}(?:er|st|nd|rd|th)? ${month},?(?: \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
}
