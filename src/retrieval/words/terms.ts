import { stem } from '../../text/stem.ts';
import type { LanguageCode } from '../../types.ts';
import type { CorpusWords } from './corpusWords.ts';
import { readQuery } from './query.ts';

/** A family form (text/stem.ts) that stands for a word of a query. */
export interface QueryForm {
  readonly term: string;
  /** 0 to 1: how well it stands for the word. */
  readonly weight: number;
  /** Its family, meaning or translation rather than the word. */
  readonly related: boolean;
}

/** A content word of a query as the corpus knows it. */
export interface QueryWord {
  /** Folded, as typed. */
  readonly text: string;
  /** Written with a capital inside a sentence. */
  readonly name: boolean;
  /** The corpus has it as typed, inflection aside. */
  readonly asTyped: boolean;
  /** Slips between the word typed and the likeliest form; 0 when none had to be assumed. */
  readonly slips: number;
  /** Empty when the corpus has nothing of the kind. */
  readonly forms: readonly QueryForm[];
  /** Inverse document frequency of the likeliest form as a share of that of a word never seen. */
  readonly rarity: number;
}

/** The content words of a query in their order. */
export function queryWords(
  index: CorpusWords,
  query: string,
  language: LanguageCode | null,
): QueryWord[] {
  const { groups, unknown } = readQuery(query, index, language);
  const never = Math.log(1 + (index.size + 0.5) / 0.5);
  const words = groups.map(({ text, name, variants, weight }): QueryWord => {
    const own = new Set(index.languages.map(({ words }) => stem(text, words)));
    const term = (id: number) => index.formOf(id);
    const best = variants.find((one) => !one.related) ?? variants[0];
    const asTyped = variants.some((one) => !one.related && own.has(term(one.term)));
    let slips = 0;
    if (!asTyped && best && !best.related) {
      const near = index.corrections(text).find((one) => one.term === best.term);
      slips = near?.cost ?? 1;
    }
    return {
      text,
      name,
      asTyped,
      slips,
      forms: variants.map((one) => ({
        term: term(one.term),
        weight: one.weight,
        related: one.related,
      })),
      rarity: best ? (weight * index.idf(best.term)) / never : 1,
    };
  });
  for (const text of unknown) {
    const forms = cognates(index, text);
    words.push({ text, name: false, asTyped: false, slips: 0, forms, rarity: 1 });
  }
  return words;
}

/** Shortest beginning by which a word is known in another language: "inaugur-ated". */
const COGNATE = 6;
const COGNATE_WEIGHT = 0.7;

function cognates(index: CorpusWords, text: string): QueryForm[] {
  for (let length = text.length - 1; length >= COGNATE; length--) {
    const term = text.slice(0, length);
    if (index.term(term) !== undefined) {
      return [{ term, weight: COGNATE_WEIGHT, related: true }];
    }
  }
  return [];
}
