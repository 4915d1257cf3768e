/**
 * Finds passages by words with PostgreSQL's full-text search. A query is read here, over just what
 * it needs of the corpus's vocabulary; the server finds candidates by their rarest words; and
 * the candidates' own words come back, to be weighed as those of an index in memory are.
 */
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { Queryable } from '../../postgres/connect.ts';
import type { LanguageCode } from '../../types.ts';
import type { Forward } from '../words/build.ts';
import { type CorpusWords, type Correction, rarityOf } from '../words/corpusWords.ts';
import { SURROUNDINGS } from '../words/evidence.ts';
import { MANY_WORDS, type Scored } from '../words/index.ts';
import { PassageWords } from '../words/passageWords.ts';
import { interpret } from '../words/query.ts';
import { forwardFrom, type PlacedWords } from '../words/rows.ts';
import { SpellingIndex } from '../words/spelling.ts';
import { type QueryWord, queryWords } from '../words/terms.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import type { Query } from '../words/wordQuery.ts';
import { candidates, soughtForms } from './candidates.ts';
import { configurationOf } from './languages.ts';
import type { CorpusRow } from './rows.ts';

/** Words kept from query to query; then all are forgotten. */
const REMEMBERED = 200_000;
/** Words like a misspelt one that are compared with it letter by letter. */
const ALIKE = 300;
/** Letters that a correction may have more or less. */
const LONGER = 3;

/** Passages with the words round them: what evidence is read from. */
export class Surroundings extends PassageWords {
  /** The store's number of each passage. */
  readonly numbers: readonly number[];
  readonly positions: ReadonlyMap<number, number>;
  readonly #corpus: CorpusWords;

  constructor(
    vocabulary: Vocabulary,
    forward: Forward,
    numbers: readonly number[],
    corpus: CorpusWords,
  ) {
    super(vocabulary, forward);
    this.numbers = numbers;
    this.positions = new Map(numbers.map((number, position) => [number, position]));
    this.#corpus = corpus;
  }

  idf(term: number): number {
    return this.#corpus.idf(term);
  }
}

/** What has been learned of the corpus's words so far. */
interface Known {
  readonly vocabulary: Vocabulary;
  /** Passages that hold a form; 0 where none does. */
  readonly forms: Map<string, number>;
  readonly corrections: Map<string, readonly Correction[]>;
  /** What finds a form's words by full-text search. */
  readonly lexemes: Map<string, readonly string[]>;
}

/** The corpus's words as far as they are known; what else is asked for is noted. */
class Slice implements CorpusWords {
  readonly languages: readonly Language[] = languages;
  readonly size: number;
  readonly missingForms = new Set<string>();
  readonly missingCorrections = new Set<string>();
  readonly #known: Known;

  constructor(size: number, known: Known) {
    this.size = size;
    this.#known = known;
  }

  get complete(): boolean {
    return this.missingForms.size === 0 && this.missingCorrections.size === 0;
  }

  term(form: string): number | undefined {
    const passages = this.#known.forms.get(form);
    if (passages === undefined) this.missingForms.add(form);
    return passages ? this.#known.vocabulary.addTerm(form) : undefined;
  }

  formOf(term: number): string {
    return this.#known.vocabulary.terms[term] ?? '';
  }

  frequency(term: number): number {
    const form = this.formOf(term);
    const passages = this.#known.forms.get(form);
    if (passages === undefined) this.missingForms.add(form);
    return passages ?? 0;
  }

  idf(term: number): number {
    return rarityOf(this.frequency(term), this.size);
  }

  corrections(typed: string): readonly Correction[] {
    const found = this.#known.corrections.get(typed);
    if (found === undefined) this.missingCorrections.add(typed);
    return found ?? [];
  }
}

/** A query as the corpus's words tell it, with the words it was read over. */
export interface ReadQuery {
  readonly query: Query;
  readonly words: CorpusWords;
  readonly known: Known;
}

export class PostgresWords {
  readonly #db: Queryable;
  readonly #corpus: CorpusRow;
  readonly #size: number;
  readonly #averageLength: number;
  /** In a large vocabulary, words met once are mostly misprints. */
  readonly #rare: number;
  #known: Known = fresh();

  constructor(db: Queryable, corpus: CorpusRow) {
    this.#db = db;
    this.#corpus = corpus;
    const { passages = 0, words } = corpus.manifest ?? {};
    this.#size = passages;
    this.#averageLength = Math.max(1, (words?.length ?? 0) / Math.max(1, passages));
    this.#rare = (words?.distinct ?? 0) > MANY_WORDS ? 1 : 0;
  }

  async read(query: string, language: LanguageCode | null): Promise<ReadQuery> {
    return this.#settle(
      (words) => interpret(query, words, language),
      (result, words, known) => ({
        query: result,
        words,
        known,
      }),
    );
  }

  async wordsOf(query: string, language: LanguageCode | null): Promise<readonly QueryWord[]> {
    return this.#settle(
      (words) => queryWords(words, query, language),
      (result) => result,
    );
  }

  /** The `k` best passages by their numbers, best first. */
  async candidates({ query, words, known }: ReadQuery, k: number): Promise<Scored[]> {
    const forms = soughtForms(query, words);
    await this.#loadLexemes(
      forms.map(({ form }) => form),
      known,
    );
    const sought = forms.map((one) => ({ ...one, lexemes: known.lexemes.get(one.form) ?? [] }));
    return candidates(this.#db, this.#corpus, this.#averageLength, sought, k);
  }

  /** Passages by number, each with its neighbours, ready to be weighed. */
  async around(numbers: readonly number[], { words, known }: ReadQuery): Promise<Surroundings> {
    const { rows } = await this.#db.query<PlacedWords & { id: number; [column: string]: unknown }>(
      `WITH wanted AS (
         SELECT DISTINCT n.id FROM entrevue.passages p
         JOIN entrevue.passages n ON n.document = p.document
           AND n.ordinal BETWEEN p.ordinal - ${SURROUNDINGS} AND p.ordinal + ${SURROUNDINGS}
         WHERE p.id = ANY($1)
       )
       SELECT p.id, p.document, p.header, p.length, p.words, p.marks, d.language
       FROM wanted w JOIN entrevue.passages p ON p.id = w.id
       JOIN entrevue.documents d ON d.key = p.document ORDER BY p.document, p.ordinal`,
      [numbers],
    );
    return new Surroundings(
      known.vocabulary,
      forwardFrom(rows, known.vocabulary),
      rows.map(({ id }) => id),
      words,
    );
  }

  /** Work that runs until it asks for nothing that is not at hand. */
  async #settle<T, R>(
    work: (words: CorpusWords) => T,
    done: (result: T, words: CorpusWords, known: Known) => R,
  ): Promise<R> {
    if (this.#known.vocabulary.words.length > REMEMBERED) this.#known = fresh();
    const known = this.#known;
    for (;;) {
      const slice = new Slice(this.#size, known);
      const result = work(slice);
      if (slice.complete) return done(result, slice, known);
      await this.#loadForms([...slice.missingForms], known);
      await this.#loadCorrections([...slice.missingCorrections], known);
    }
  }

  async #loadForms(forms: readonly string[], known: Known): Promise<void> {
    if (forms.length === 0) return;
    const { rows } = await this.#db.query<{ form: string; passages: number }>(
      'SELECT form, passages FROM entrevue.terms WHERE corpus = $1 AND form = ANY($2)',
      [this.#corpus.key, forms],
    );
    for (const form of forms) known.forms.set(form, 0);
    for (const { form, passages } of rows) known.forms.set(form, passages);
  }

  async #loadCorrections(typed: readonly string[], known: Known): Promise<void> {
    if (typed.length === 0) return;
    const { rows } = await this.#db.query<{
      typed: string;
      word: string;
      form: string;
      count: number;
      frequency: number | null;
    }>(
      `SELECT t.typed, w.word, w.form, w.count, f.passages AS frequency
       FROM unnest($2::text[]) AS t(typed) CROSS JOIN LATERAL (
         SELECT word, form, count FROM entrevue.words
         WHERE corpus = $1 AND word % t.typed AND count > $3
           AND length(word) BETWEEN length(t.typed) - ${LONGER} AND length(t.typed) + ${LONGER}
         ORDER BY similarity(word, t.typed) DESC, word LIMIT ${ALIKE}
       ) w LEFT JOIN entrevue.terms f ON f.corpus = $1 AND f.form = w.form`,
      [this.#corpus.key, typed, this.#rare],
    );
    const sounds = languages.flatMap(({ words }) => words.sounds);
    for (const one of typed) {
      const alike = rows.filter((row) => row.typed === one);
      const spelling = new SpellingIndex(
        alike.map(({ word }) => word),
        () => true,
        sounds,
      );
      const found = spelling.near(one).flatMap(({ word, cost }): Correction[] => {
        const row = alike[word];
        if (row === undefined) return [];
        const { word: text, form, count, frequency } = row;
        if (form !== '') known.forms.set(form, frequency ?? 0);
        const term = form === '' ? -1 : known.vocabulary.addTerm(form);
        return [{ text, term, cost, count }];
      });
      known.corrections.set(one, found);
    }
  }

  /** What the server's dictionaries make of every word of these forms. */
  async #loadLexemes(forms: readonly string[], known: Known): Promise<void> {
    const wanted = [...new Set(forms)].filter((form) => !known.lexemes.has(form));
    if (wanted.length === 0) return;
    const { rows } = await this.#db.query<{ form: string; lexemes: string }>(
      `SELECT DISTINCT w.form, plainto_tsquery(c.configuration::regconfig, w.word)::text AS lexemes
       FROM entrevue.words w
       JOIN unnest($3::text[], $4::text[]) AS c(language, configuration) ON c.language = w.language
       WHERE w.corpus = $1 AND w.form = ANY($2)`,
      [this.#corpus.key, wanted, languages.map(({ code }) => code), languages.map(configurationOf)],
    );
    for (const form of wanted) {
      known.lexemes.set(
        form,
        rows.flatMap((row) => (row.form === form && row.lexemes !== '' ? [row.lexemes] : [])),
      );
    }
  }
}

function fresh(): Known {
  return {
    vocabulary: new Vocabulary(languages),
    forms: new Map(),
    corrections: new Map(),
    lexemes: new Map(),
  };
}
