/** Readers' comments of a page: by the names content systems give them, and by the heading they stand under. */
import { datesIn } from '../../page/dateLine.ts';
import { type PageLanguage, type Phrases, phrasesOf } from '../../page/phrases.ts';
import { type Block, blocksOf, type DomElement, isAside, textOf } from './blocks.ts';

/** Where content systems keep readers' comments. */
const COMMENTS =
  '#comments, #commentaires, #reactions, .comments, .comments-area, .comment-list, .commentlist, .commentaires, #disqus_thread, [id^="comments-"], [class*="comments-section"], [class*="commentList"], [data-component="comments"]';
/** Names that may mean something else: what is in such a block must look like comments as well. */
const NAMED =
  /(?:^|[\s_-])(?:comments?|commentaires?|r[eé]actions?|r[eé]ponses?|repl(?:y|ies)|avis|forum|discussion|thread)(?:$|[\s_-])/iu;
const NOISE =
  'script, style, noscript, template, iframe, form, button, nav, svg, select, textarea, input, [hidden], [aria-hidden="true"], .reply, .comment-reply-link, .comment-respond, .sharedaddy, .share, .social';
/** No part of a page stands around these. */
const OUTERMOST = new Set(['BODY', 'HTML', 'MAIN']);
/** A line that signs a remark is no longer. */
const SIGNED = 60;
/** What stands under so many headings is looked at. */
const MOST_HEADINGS = 30;
/** A line that is longer heads nothing. */
const HEADING = 120;

/** The text of all comments; they are taken out of the page. */
export function takeComments(document: DomElement, languages: readonly PageLanguage[]): string {
  const texts = take(
    [...document.querySelectorAll(COMMENTS)].filter(
      (one) => one.parentElement?.closest(COMMENTS) == null && one.querySelector('h1') === null,
    ),
  );
  const phrases = phrasesOf(languages);
  const looks = (text: string): boolean => isThread(text, languages);
  // What comes before the first sentences is a menu, or a link to the comments.
  const [body = document] = document.querySelectorAll('body');
  const blocks = blocksOf(body);
  const first = blocks.findIndex(isSentence);
  if (first < 0) return texts.join('\n\n');
  const opening = blocks[first] as Block;
  const headings = blocks.slice(first + 1).filter((block) => headingOf(block, phrases) !== null);
  for (const block of headings.slice(0, MOST_HEADINGS)) {
    if (!holds(body, block.element)) continue;
    const under = underHeading(block, phrases);
    if (under.some((node) => holds(node, opening.element))) continue;
    const text = under.map(textOf).join('\n').slice(block.text.length);
    if (/\p{L}{2}/u.test(text) && (headingOf(block, phrases) === 'sure' || looks(text)))
      texts.push(...take(under));
  }
  const named = new Set([...body.querySelectorAll('[class], [id]')].filter(isNamed));
  for (const element of named) {
    if (isWithin(element.parentElement, (one) => named.has(one))) continue;
    if (!holds(element, opening.element) && looks(textOf(element))) texts.push(...take([element]));
  }
  return texts.join('\n\n');
}

/** Takes nodes out of the page; gives the text of each that has one. */
function take(nodes: readonly DomElement[]): string[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === 1) for (const noise of node.querySelectorAll(NOISE)) noise.remove();
    const text = textOf(node);
    node.remove();
    return /\p{L}{2}/u.test(text) ? [text] : [];
  });
}

const isSentence = ({ text, level, aside }: Block): boolean =>
  level === 0 && !aside && text.split(/\s+/u).length >= 5 && /[.!?…»”"]\s*$/u.test(text);

/** Whether a block heads comments; in doubt what stands under it decides. */
function headingOf({ text, level }: Block, phrases: Phrases): 'sure' | 'unsure' | null {
  if (text.length > HEADING || text.includes('\n')) return null;
  for (const expression of phrases.comments) {
    const match = expression.exec(text);
    if (match) return match.groups?.['sure'] !== undefined && level > 0 ? 'sure' : 'unsure';
  }
  return phrases.invite.test(text) ? (level > 0 ? 'sure' : 'unsure') : null;
}

/**
 * What stands under a heading: the rest of the block that it opens, or, where the article stands in the same block,
 * what follows until the next heading of its level.
 */
function underHeading({ element, level }: Block, phrases: Phrases): DomElement[] {
  const taken = [element];
  const words = (): boolean => taken.slice(1).some((node) => /\p{L}{2}/u.test(textOf(node)));
  for (let at = element; ; ) {
    const parent = at.parentElement;
    const opens = parent !== null && !/\p{L}/u.test(textBefore(at));
    if (parent === null || (!opens && words())) return taken;
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (ends(next, opens ? 0 : level || 6, phrases)) return taken;
      taken.push(next);
    }
    if (!opens || OUTERMOST.has(parent.nodeName.toUpperCase())) return taken;
    at = parent;
  }
}

function textBefore(element: DomElement): string {
  let text = '';
  for (let at = element.previousSibling; at; at = at.previousSibling)
    if (at.nodeType === 1 || at.nodeType === 3) text = `${textOf(at)} ${text}`;
  return text;
}

/** Whether the comments end before a node: with a foot, a list of links, or a heading of at most that level. */
function ends(node: DomElement, level: number, phrases: Phrases): boolean {
  if (node.nodeType !== 1) return false;
  if (isAside(node)) return true;
  const [first] = blocksOf(node);
  if (!first || first.text.length > HEADING) return false;
  if (phrases.linkBlock.test(first.text)) return true;
  return first.level > 0 && first.level <= level && headingOf(first, phrases) === null;
}

const isNamed = (element: DomElement): boolean =>
  NAMED.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300),
  );

/** Remarks with heads or buttons, or several lines that are signed and dated: "lecteur42, 12 mai 2022". */
function isThread(text: string, languages: readonly PageLanguage[]): boolean {
  const { head, commentFurniture } = phrasesOf(languages);
  let signed = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (bare === '' || bare.length > HEADING) continue;
    if (head.test(bare) || (/\p{L}{4}/u.test(bare) && commentFurniture.test(bare))) return true;
    if (bare.length <= SIGNED && datesIn(bare, 0, bare.length, languages).length > 0) signed += 1;
    if (signed > 1) return true;
  }
  return false;
}

function isWithin(element: DomElement | null, is: (one: DomElement) => boolean): boolean {
  for (let at = element; at; at = at.parentElement) if (is(at)) return true;
  return false;
}

const holds = (outer: DomElement, inner: DomElement): boolean =>
  isWithin(inner, (one) => one === outer);
