import type { CorpusRecords, MeetingRecord, MeetingSource, Office } from '../types.ts';

type Text = CorpusRecords['texts'][number];

/** A proof with the text it stands in. */
export interface ToldSource extends MeetingSource {
  readonly text: Text;
}

/** Finds the texts of a row's proofs; one that the corpus no longer lists is known by its id alone. */
export function sourceReader({
  texts,
}: CorpusRecords): (meeting: MeetingRecord) => readonly ToldSource[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return ({ sources }) =>
    sources.map((source) => ({
      ...source,
      text: byId.get(source.documentId) ?? {
        id: source.documentId,
        title: null,
        publisher: null,
        published: null,
        url: null,
      },
    }));
}

/** The addresses among those of the texts that a link may lead to. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Offices as texts word them, each once. */
export function titlesOf(offices: readonly Office[]): readonly string[] {
  return [...new Set(offices.map(({ text }) => text.trim()))].filter((text) => text !== '');
}
