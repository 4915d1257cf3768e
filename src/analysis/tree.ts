/** Words of one sentence as a tree. */
import type { Token } from '../text/tokens.ts';

export interface Word extends Token {
  /** Position in the sentence. */
  readonly index: number;
  readonly upos: string;
  /** UPOS and more: "VERB|Fin|Ind|Pres", "VERB|Inf", "VERB|Part|Past", "PRON|Prs|3|Refl". */
  readonly tag: string;
  readonly lemma: string;
  /** Position of the word it hangs from; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** A token with what the analyser says of it; every property by name, for a spread costs a tenth of the reading. */
export function wordOf(
  { start, end, kind, text, lower, fold, capital, allCaps, glued }: Token,
  index: number,
  { upos, tag, lemma, head, relation }: Omit<Word, keyof Token | 'index'>,
): Word {
  return {
    start,
    end,
    kind,
    text,
    lower,
    fold,
    capital,
    allCaps,
    glued,
    index,
    upos,
    tag,
    lemma,
    head,
    relation,
  };
}
