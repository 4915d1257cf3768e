/** The blocks of a page in their order: paragraphs, headings, cells, each with where it stands. */

export interface DomElement {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomElement>;
  readonly parentElement: DomElement | null;
  readonly nextSibling: DomElement | null;
  readonly previousSibling: DomElement | null;
  closest(selector: string): DomElement | null;
  remove(): void;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface Block {
  readonly text: string;
  /** Level of a heading, 0 for none. */
  readonly level: number;
  /** In a menu, a foot, a list of other articles: no part of the article. */
  readonly aside: boolean;
  /** What its element, or one around it within the page, says of its language. */
  readonly language: string | null;
  /** The table it stands in. */
  readonly table: DomElement | null;
  /** The innermost block element around it. */
  readonly element: DomElement;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION BUTTON FORM IFRAME SVG HEAD SELECT TITLE'.split(' '),
);
const ASIDE = new Set(['NAV', 'ASIDE', 'FOOTER']);
/** Classes and ids of what stands beside an article. */
const ASIDE_NAME =
  /(?:^|[\s_-])(?:related|teasers?|aside|sidebar|footer|nav|navbar|menu|logo|site-?(?:title|name)|breadcrumbs?|share|social|newsletter|promo|ads?|advert\w*|sponsor\w*|cookie\w*|banner|widget|recommend\w*|popular|trending|most-?read|read-?(?:more|also|next)|lire-?aussi|a-lire|similaires?|connexes?)(?:$|[\s_-])/iu;
/** Deeper elements are read as part of what they stand in. */
const DEEPEST = 400;

export function isAside(element: DomElement): boolean {
  const kind = element.nodeName.toUpperCase();
  if (ASIDE.has(kind) || (/^H[1-3]$/u.test(kind) && isLinkHome(element))) return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return name.length < 300 && ASIDE_NAME.test(name);
}

/** A heading that is nothing but a link to the front page is the name of the site. */
function isLinkHome(heading: DomElement): boolean {
  const link = heading.querySelector('a');
  const address = link?.getAttribute('href') ?? '';
  return (
    /^(?:\.?\/?|(?:https?:)?\/\/[^/]+\/?|(?:\.?\/)?index\.\w{3,5})$/u.test(address) &&
    link?.textContent?.trim() === heading.textContent?.trim()
  );
}

/** All blocks below an element. */
export function blocksOf(root: unknown): Block[] {
  const blocks: Block[] = [];
  let open = '';
  let place = {
    level: 0,
    aside: false,
    language: null as string | null,
    table: null as DomElement | null,
    element: root as DomElement,
  };
  const close = (): void => {
    // Where a word may be divided is no letter of it.
    const text = open
      .replaceAll('\u00ad', '')
      .split('\n')
      .map((line) => line.replaceAll(/[^\S\n\u00a0\u202f]+/gu, ' ').trim())
      .join('\n')
      .trim();
    if (text !== '') blocks.push({ text, ...place });
    open = '';
  };
  const walk = (node: DomElement, depth: number): void => {
    if (node.nodeType === 3) {
      open += (node.textContent ?? '').replaceAll(/[^\S\u00a0\u202f]+/gu, ' ');
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== 1 || SKIPPED.has(name)) return;
    if (name === 'BR') {
      open += '\n';
      return;
    }
    if (depth > DEEPEST) {
      open += (node.textContent ?? '').replaceAll(/[^\S\u00a0\u202f]+/gu, ' ');
      return;
    }
    const block = BLOCKS.has(name);
    const outside = place;
    if (block) {
      close();
      place = {
        level: /^H[1-6]$/u.test(name) ? Number(name[1]) : name === 'P' ? 0 : outside.level,
        aside: outside.aside || isAside(node),
        language: node.getAttribute('lang') || outside.language,
        table: name === 'TABLE' ? node : outside.table,
        element: node,
      };
    }
    for (const child of node.childNodes) walk(child, depth + 1);
    if (block) close();
    // Cells of a row read on: "Lundi 3 mai | Le ministre reçoit …".
    else if (name === 'TD' || name === 'TH') open += ' ';
    place = outside;
  };
  if (root !== null && root !== undefined) walk(root as DomElement, 0);
  close();
  return blocks;
}

/** Paragraphs of an element, an empty line between them. */
export function textOf(root: unknown): string {
  return blocksOf(root)
    .map(({ text }) => text)
    .join('\n\n');
}
