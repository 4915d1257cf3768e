/**
 * Passages that hold words of a query, by BM25 (Robertson & Zaragoza 2009) worked out on the server: the index of words
 * finds what may be among the best, and only those are opened to see how often each word stands there.
 */
import type { Queryable } from '../../postgres/connect.ts';
import type { CorpusWords } from '../words/corpusWords.ts';
import { B, K1, RELATED, type Scored } from '../words/index.ts';
import type { Query } from '../words/wordQuery.ts';
import { type CorpusRow, visibleAt } from './rows.ts';

/**
 * Passages that the forms worth most must find, and those of which it is looked up how often they hold a word: over
 * 10,000 and 50,000 passages more of either find nothing more.
 */
const ENOUGH = 1000;
const LIKELY = 1000;
/** Forms of one word that are worth about the same are looked for at once: least share of the best one's. */
const ALIKE_WORTH = [0.75, 0.4, 0];
/** Length normalisation of BM25 for passage `p`. */
const NORM = '$3::float8 * (1 - $4::float8 + $4::float8 * p.length / $5::float8)';

export interface SoughtForm {
  readonly form: string;
  /** Which word of the query. */
  readonly part: number;
  readonly worth: number;
  /** Passages that hold it. */
  readonly frequency: number;
}

export interface Sought extends SoughtForm {
  /** What finds its words by full-text search; none where the server takes them for grammar. */
  readonly lexemes: readonly string[];
}

/** The forms that are sought, those worth most first. */
export function soughtForms(query: Query, words: CorpusWords): SoughtForm[] {
  return query.groups
    .flatMap(({ variants, weight }, part) =>
      variants.map(({ term, related, ...variant }) => ({
        form: words.formOf(term),
        part,
        worth: weight * variant.weight * (related ? RELATED : 1) * words.idf(term) * (K1 + 1),
        frequency: words.frequency(term),
      })),
    )
    .sort((a, b) => b.worth - a.worth);
}

/** The `k` best passages by their numbers, best first. */
export async function candidates(
  db: Queryable,
  corpus: CorpusRow,
  averageLength: number,
  forms: readonly Sought[],
  k: number,
): Promise<Scored[]> {
  const sought = forms.filter(({ lexemes }) => lexemes.length > 0);
  const best = (match: string) => bestMatching(db, corpus, averageLength, sought, match, k);
  const [narrow, wide] = [matching(sought, true), matching(sought, false)];
  if (wide === null) return [];
  const found = narrow === null ? [] : await best(narrow);
  return found.length >= k || narrow === wide ? found : best(wide);
}

/**
 * Of all that match, what they hold is weighed as if each word stood there once; of the likeliest it is looked up how
 * often. ts_rank of one lexeme is its sum of 1/n² over ζ(2), from which that follows.
 */
async function bestMatching(
  db: Queryable,
  corpus: CorpusRow,
  averageLength: number,
  sought: readonly Sought[],
  match: string,
  k: number,
): Promise<Scored[]> {
  const lexemes = sought.flatMap((one) => one.lexemes.map((lexeme) => ({ ...one, lexeme })));
  const values: unknown[] = [
    corpus.key,
    corpus.generation,
    K1,
    B,
    averageLength,
    match,
    lexemes.map(({ lexeme }) => lexeme),
    lexemes.map(({ worth }) => worth),
    lexemes.map(({ part }) => part),
    k,
  ];
  const worth = worthOf(sought, (value) => `$${values.push(value)}`);
  const { rows } = await db.query<{ id: number; score: number }>(
    `WITH likely AS MATERIALIZED (
       SELECT p.id, p.document, p.tsv, ${NORM} AS norm
       FROM entrevue.passages p WHERE p.corpus = $1 AND p.tsv @@ $6::tsquery
       ORDER BY (${worth}) / (1 + ${NORM}) DESC, p.id LIMIT ${LIKELY}
     ), parts AS (
       SELECT h.id, l.part, max(l.worth * o.often / (o.often + h.norm)) AS best
       FROM likely h JOIN entrevue.documents d ON d.key = h.document
       JOIN unnest($7::tsquery[], $8::float8[], $9::int[]) AS l(lexemes, worth, part) ON h.tsv @@ l.lexemes
       CROSS JOIN LATERAL (
         SELECT greatest(1, 1 / (1.64493406685 * greatest(0.004, 1 - ts_rank('{1,1,1,1}', h.tsv, l.lexemes))) - 0.5) AS often
       ) o
       WHERE ${visibleAt(2)}
       GROUP BY h.id, l.part
     )
     SELECT id, sum(best) AS score FROM parts GROUP BY id ORDER BY score DESC, id LIMIT $10`,
    values,
  );
  return rows;
}

const lexemesOf = (sought: readonly Sought[]): string =>
  sought.flatMap(({ lexemes }) => lexemes.map((one) => `(${one})`)).join(' | ');

/**
 * What passages must match: one of the forms worth most, until enough passages hold one. Of the last of these alone mostly
 * more hold it than are looked at: where `narrow`, they hold another word of the query as well.
 * @returns null where nothing can be found so
 */
function matching(sought: readonly Sought[], narrow: boolean): string | null {
  let found = 0;
  const end = sought.findIndex(({ frequency }) => {
    found += frequency;
    return found > ENOUGH;
  });
  const last = sought[end];
  if (last === undefined) return lexemesOf(sought) || null;
  const rare = lexemesOf(sought.slice(0, end));
  const others = lexemesOf(sought.filter(({ part }) => part !== last.part));
  if (narrow && others === '') return rare || null;
  const common = narrow ? `(${lexemesOf([last])}) & (${others})` : lexemesOf([last]);
  return rare === '' ? common : `${rare} | (${common})`;
}

/** SQL for what a passage `p` holds of the query, of each word its best form. @param put gives a value's parameter */
function worthOf(sought: readonly Sought[], put: (value: unknown) => string): string {
  const parts = new Map<number, Sought[]>();
  for (const one of sought) parts.set(one.part, [...(parts.get(one.part) ?? []), one]);
  const cases = [...parts.values()].map((forms) => {
    const most = forms[0]?.worth ?? 0;
    let left = forms;
    const tests = ALIKE_WORTH.map((share) => {
      const alike = left.filter(({ worth }) => worth >= share * most);
      left = left.filter((one) => !alike.includes(one));
      if (alike.length === 0) return '';
      const lexemes = put(lexemesOf(alike));
      return `WHEN p.tsv @@ ${lexemes}::tsquery THEN ${put(alike[0]?.worth)}::float8`;
    });
    return `CASE ${tests.join(' ')} ELSE 0 END`;
  });
  return cases.join(' + ');
}
