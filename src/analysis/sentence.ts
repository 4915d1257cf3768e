/** A tagged sentence as the parser takes it. */
import type { Token } from '../text/tokens.ts';
import { hashText, masked, type ParserInput, type WordAtoms, wordAtoms } from './features.ts';
import { type LemmaModel, lemmaOf } from './lemmas.ts';
import { parserInput } from './transitions.ts';

const CACHED_WORDS = 60_000;

function uposOf(tag: string): string {
  const bar = tag.indexOf('|');
  return bar < 0 ? tag : tag.slice(0, bar);
}

interface KnownLemma {
  readonly lemma: string;
  readonly hash: number;
}

/** Lemmas and parser input of tagged sentences; remembers words. */
export class SentenceReader {
  readonly #lemmas: LemmaModel;
  readonly #clusters: ReadonlyMap<string, number>;
  readonly #tags: readonly string[];
  readonly #upos: readonly string[];
  readonly #parts: Int32Array;
  readonly #atoms = new Map<string, WordAtoms>();
  readonly #known: Map<string, Map<string, KnownLemma>> = new Map();

  constructor(tags: readonly string[], lemmas: LemmaModel, clusters: ReadonlyMap<string, number>) {
    this.#tags = tags;
    this.#lemmas = lemmas;
    this.#clusters = clusters;
    this.#upos = tags.map(uposOf);
    this.#parts = Int32Array.from(this.#upos, (upos) => hashText(upos));
  }

  upos(tag: number): string {
    return this.#upos[tag] ?? 'X';
  }

  tag(tag: number): string {
    return this.#tags[tag] ?? 'X';
  }

  #lemma(token: Token, upos: string): KnownLemma {
    let words = this.#known.get(upos);
    if (!words) {
      words = new Map();
      this.#known.set(upos, words);
    }
    let known = words.get(token.text);
    if (!known) {
      const lemma = lemmaOf(this.#lemmas, token.text, token.lower, upos);
      known = { lemma, hash: hashText(/\p{N}/u.test(lemma) ? '0' : lemma) };
      if (words.size >= CACHED_WORDS) words.clear();
      words.set(token.text, known);
    }
    return known;
  }

  read(tokens: readonly Token[], tags: Int32Array): { lemmas: string[]; input: ParserInput } {
    const length = tokens.length;
    const lemmas: string[] = [];
    const words = new Int32Array(length);
    const hashes = new Int32Array(length);
    const parts = new Int32Array(length);
    const clusters = new Int32Array(length);
    const endings = new Int32Array(length);
    const marks = new Int32Array(length);
    let seen = 0;
    for (let i = 0; i < length; i += 1) {
      const token = tokens[i] as Token;
      let atoms = this.#atoms.get(token.text);
      if (!atoms) {
        atoms = wordAtoms(token.text, token.lower);
        if (this.#atoms.size >= CACHED_WORDS) this.#atoms.clear();
        this.#atoms.set(token.text, atoms);
      }
      const tag = tags[i] as number;
      const upos = this.upos(tag);
      const known = this.#lemma(token, upos);
      lemmas.push(known.lemma);
      words[i] = atoms.word;
      hashes[i] = known.hash;
      parts[i] = this.#parts[tag] ?? 0;
      clusters[i] = this.#clusters.get(masked(token.lower)) ?? 0;
      endings[i] = atoms.suffixes[1] ?? 0;
      if (upos === 'PUNCT') seen += 1;
      marks[i] = seen;
    }
    const input = parserInput(length, {
      words,
      lemmas: hashes,
      tags,
      parts,
      clusters,
      endings,
      marks,
    });
    return { lemmas, input };
  }
}
