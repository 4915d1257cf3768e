/** What a family of embedding models wants before its texts, and how its vectors are pooled. */
export interface ModelFamily {
  readonly query: string;
  readonly passage: string;
  readonly pooling: 'mean' | 'cls';
}

const plain: ModelFamily = { query: '', passage: '', pooling: 'mean' };

/** From the models' own cards. The first that fits the model's name counts. */
const families: readonly (readonly [name: RegExp, family: ModelFamily])[] = [
  [
    /(?:^|[-_/])e5-.*-instruct/i,
    {
      query:
        'Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ',
      passage: '',
      pooling: 'mean',
    },
  ],
  [/(?:^|[-_/])e5-/i, { query: 'query: ', passage: 'passage: ', pooling: 'mean' }],
  [/nomic-embed/i, { query: 'search_query: ', passage: 'search_document: ', pooling: 'mean' }],
  [/(?:^|[-_/])bge-|arctic-embed|gte-.*multilingual/i, { ...plain, pooling: 'cls' }],
];

export function familyOf(model: string): ModelFamily {
  return families.find(([name]) => name.test(model))?.[1] ?? plain;
}

/** The vector at length 1; a zero vector stays as it is. */
export function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return length === 0 ? [...vector] : vector.map((value) => value / length);
}
