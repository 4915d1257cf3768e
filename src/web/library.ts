import type { TextSummary } from '../app/texts.ts';
import type { Register } from '../register/register.ts';
import type { Document, Entrevue, Extraction } from '../types.ts';

/** What the pages read: an assembly's door, and what lies behind it. Nothing here is written. */
export interface Library extends Entrevue {
  document(id: string): Promise<Document | null>;
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, Document>>;
  extractions(ids: readonly string[]): Promise<readonly Extraction[]>;
  texts(ids?: readonly string[]): Promise<readonly TextSummary[]>;
  register(): Register;
  people(limit: number): readonly string[];
}
