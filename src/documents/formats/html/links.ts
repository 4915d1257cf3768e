import type { Phrases } from '../../page/phrases.ts';
import type { Block } from './blocks.ts';

/** Blocks of which a heading such as "Les plus lus" and the links listed under it stand beside the article. */
export function withoutLinkLists(blocks: readonly Block[], { linkBlock }: Phrases): Block[] {
  let listed = false;
  return blocks.map((block, at) => {
    if (linkBlock.test(block.text)) {
      const next = blocks[at + 1];
      listed = next !== undefined && isLink(next);
      return listed ? { ...block, aside: true } : block;
    }
    listed &&= isLink(block);
    return listed ? { ...block, aside: true } : block;
  });
}

/** An entry of a list, or a paragraph, that is one link. */
function isLink({ element, text, level }: Block): boolean {
  const link =
    level === 0 || element.nodeName.toUpperCase() === 'LI' ? element.querySelector('a') : null;
  return flat(link?.textContent) !== '' && flat(link?.textContent) === flat(text);
}

const flat = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/\s+/gu, ' ').trim();
