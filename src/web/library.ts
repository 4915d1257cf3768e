import type { TextSummary } from '../app/texts.ts';
import type { Register } from '../register/register.ts';
import type { Document, Entrevue, Extraction } from '../types.ts';

/** What the pages read: an assembly's door, and the shelves behind it. Nothing here is written. */
export interface Library extends Entrevue {
  document(id: string): Document | null;
  extraction(id: string): Extraction | null;
  texts(ids?: readonly string[]): readonly TextSummary[];
  register(): Register;
  people(limit: number): readonly string[];
}
