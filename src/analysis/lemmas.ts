/** Lemmas: a table of seen words, and for all others the ending that most often changes so. */

/** "2er": cut two letters, add "er". */
export interface LemmaModel {
  /** "word\tUPOS" -> edit. */
  readonly words: ReadonlyMap<string, string>;
  /** "ending\tUPOS" -> edit; endings of up to `LONGEST_ENDING` letters, "" included. */
  readonly endings: ReadonlyMap<string, string>;
}

export const LONGEST_ENDING = 7;

/** What turns a word into its lemma, both in small letters. */
export function editOf(lower: string, lemma: string): string {
  let same = 0;
  while (same < lower.length && same < lemma.length && lower[same] === lemma[same]) same += 1;
  return `${lower.length - same}${lemma.slice(same)}`;
}

export function applyEdit(lower: string, edit: string): string {
  const cut = Number.parseInt(edit, 10);
  return lower.slice(0, Math.max(0, lower.length - cut)) + edit.replace(/^\d+/u, '');
}

/** Names, marks and numbers are their own lemma, as written. */
const AS_WRITTEN = new Set(['PROPN', 'PUNCT', 'NUM', 'SYM', 'X']);

export function lemmaOf(model: LemmaModel, text: string, lower: string, upos: string): string {
  const known = model.words.get(`${lower}\t${upos}`);
  if (known !== undefined) return upos === 'PROPN' ? text : applyEdit(lower, known);
  if (AS_WRITTEN.has(upos)) return text;
  const stem = lower.replace(/^-(?:t-)?(?=\p{L})/u, '');
  for (let n = Math.min(LONGEST_ENDING, stem.length); n >= 0; n -= 1) {
    const edit = model.endings.get(`${stem.slice(stem.length - n)}\t${upos}`);
    if (edit !== undefined && Number.parseInt(edit, 10) <= stem.length)
      return applyEdit(stem, edit);
  }
  return stem;
}
