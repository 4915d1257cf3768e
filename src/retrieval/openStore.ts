/** The store that the settings name: files of the data folder, or a database that several machines share. */
import { isPostgres } from '../postgres/connect.ts';
import type { VectorSearch } from './postgres/rows.ts';
import type { PostgresWriter } from './postgres/writer.ts';
import type { LocalWriter } from './store/local.ts';
import { localStore } from './store/localStore.ts';
import type { Store } from './store/store.ts';

/** What both kinds of store can be written with. */
export type Writer = LocalWriter | PostgresWriter;
export type AnyStore = Store<LocalWriter> | Store<PostgresWriter>;

export interface SharedStore {
  /** `postgres://…` */
  readonly address: string;
  readonly vectors: VectorSearch;
}

export interface StorePlace {
  /** Data folder: the index is in it where no shared store is named. */
  readonly data: string;
  readonly shared?: SharedStore | null;
  /** Which corpus of a shared store: '' is the common one. */
  readonly corpusName?: string;
}

export async function openStore({ data, shared, corpusName = '' }: StorePlace): Promise<AnyStore> {
  if (shared == null || !isPostgres(shared.address)) return localStore(data);
  // The client is loaded where it is used.
  const { postgresStore } = await import('./postgres/store.ts');
  return postgresStore({ ...shared, corpus: corpusName });
}
