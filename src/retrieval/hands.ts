/** Tasks of an ingest by name, so that a thread can be handed them. */
import type { Document } from '../types.ts';
import { analyse, fitModel, type ShelvedPassage, Workbench } from './tasks.ts';

/** What may be asked of a worker. */
export type Task =
  | { readonly kind: 'analyse'; readonly documents: readonly Document[] }
  | { readonly kind: 'learn'; readonly texts: readonly string[] }
  | {
      readonly kind: 'open';
      readonly model: Uint8Array | null;
      readonly dimensions: number;
      readonly capacity: number;
    }
  | {
      readonly kind: 'shelve';
      readonly passages: readonly ShelvedPassage[];
      readonly vectors: readonly (Float32Array | null)[];
    }
  | { readonly kind: 'link'; readonly ids: number[]; readonly vectors: number[][] }
  | {
      readonly kind: 'finish';
      readonly folder: string;
      readonly name: string;
      readonly embedder: string;
    };

/** Does tasks; keeps the workbench between them. */
export function createHands(): (task: Task) => unknown {
  let bench: Workbench | null = null;
  const opened = (): Workbench => {
    if (bench === null) throw new Error('no workbench is open');
    return bench;
  };
  return (task) => {
    switch (task.kind) {
      case 'analyse':
        return task.documents.map(analyse);
      case 'learn':
        return fitModel(task.texts);
      case 'open':
        bench = new Workbench(task.model, task.dimensions, task.capacity);
        return null;
      case 'shelve':
        return opened().shelve(task.passages, task.vectors);
      case 'link':
        for (const [i, id] of task.ids.entries()) opened().link(id, task.vectors[i] ?? []);
        return null;
      case 'finish': {
        const finished = opened().finish(task.folder, task.name, task.embedder);
        bench = null;
        return finished;
      }
    }
  };
}
