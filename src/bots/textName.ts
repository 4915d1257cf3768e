import { printableLine } from '../text/printable.ts';
import type { Citation } from '../types.ts';

/** Numbers and sums that files are called by, and nothing else of interest. */
const machineWord =
  /^(?:\d+|[0-9a-f]{8,}|(?=\S*\d)[0-9a-f]{4,}|(?=\S*\d)(?=\S*[a-z])[0-9a-z]{10,})$/iu;

/**
 * What a text is called: its title, else the words of its file's name; `untitled` where that holds none.
 */
export function textName(
  { title, documentId }: Pick<Citation, 'title' | 'documentId'>,
  untitled: string,
): string {
  if (title !== null && title.trim() !== '') return printableLine(title);
  const file = (documentId.split('/').at(-1) ?? '').replace(/#.*$/su, '');
  const words = file
    .replace(/\.\p{L}[\p{L}\p{N}]{1,5}$/u, '')
    .split(/[\s_.-]+/u)
    .filter((word) => word !== '' && !machineWord.test(word));
  return words.length > 0 ? printableLine(words.join(' ')) : untitled;
}
