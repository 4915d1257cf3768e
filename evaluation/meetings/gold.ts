import type { LanguageCode } from '../../src/types.ts';
import { sharedLines, sharedPath } from '../shared.ts';
import type { Comparable } from './matching.ts';
import type { GoldText } from './score.ts';

/** Annotated texts of one file. */
export interface GoldSet {
  readonly name: string;
  readonly language: LanguageCode;
  readonly texts: readonly (GoldText & {
    readonly text: string;
    readonly published: string | null;
  })[];
}

interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly meetings: readonly {
    readonly participants: readonly string[];
    readonly optional?: readonly string[];
    readonly polarity: string;
    readonly modality: string;
    readonly place: string | null;
    readonly date_iso?: string | null;
  }[];
  readonly ignore?: readonly {
    readonly participants: readonly string[];
    readonly trigger?: string;
  }[];
}

const FILES = [
  { name: 'sentences-fr', language: 'fr', file: 'gold/sentences-fr.jsonl' },
  { name: 'sentences-en', language: 'en', file: 'gold/sentences-en.jsonl' },
  { name: 'articles-fr', language: 'fr', file: 'gold/articles-fr/meetings.jsonl' },
] as const;

/** The annotated texts that are here; says which are not. */
export function goldSets(): GoldSet[] {
  return FILES.flatMap(({ name, language, file }) => {
    const rows = sharedLines<Annotated>(file);
    if (rows === null) return [];
    const texts = rows.map(({ id, text, date, meetings, ignore = [] }) => ({
      id,
      text,
      published: date ?? null,
      meetings: meetings.map((meeting) => ({
        participants: meeting.participants,
        optional: meeting.optional ?? [],
        kind: 'Meet',
        polarity: meeting.polarity,
        modality: meeting.modality,
        place: meeting.place,
        date: meeting.date_iso ?? null,
        quotes: [],
      })),
      ignored: ignore.map(({ participants, trigger = '' }) => ({ participants, trigger })),
    }));
    return [{ name, language, texts }];
  });
}

interface SeedRow extends Omit<Comparable, 'date' | 'quotes'> {
  readonly documentId: string;
  readonly dateStart: string | null;
  readonly note: string;
}

/** The meetings the seed texts tell of, by document, and the folder of the texts; null where absent. */
export function seedGold(): { texts: GoldText[]; corpus: string } | null {
  const rows = sharedLines<SeedRow>('gold/meetings.seeds.jsonl');
  const corpus = sharedPath('seeds');
  if (rows === null || corpus === null) return null;
  const texts = [...new Set(rows.map(({ documentId }) => documentId))].map((id) => {
    const told = rows.filter(({ documentId }) => documentId === id);
    return {
      id,
      meetings: told
        .filter((row) => !isInvitation(row))
        .map((row) => ({ ...row, optional: [], date: row.dateStart, quotes: [] })),
      ignored: told.filter(isInvitation).map(({ participants }) => ({ participants, trigger: '' })),
    };
  });
  return { texts, corpus };
}

/** An invitation may or may not be told as a meeting to come. */
function isInvitation({ note }: SeedRow): boolean {
  return note.startsWith('an invitation');
}
