/** The heavy parts of an ingest, as tasks by name that run in a worker thread or in place. */
import { extract } from '../extraction/extract.ts';
import { languageOf, languages } from '../languages/index.ts';
import { BuiltinEmbeddings } from '../retrieval/embeddings/builtin.ts';
import { cutPassages } from '../retrieval/passages.ts';
import type { AnalysedDocument } from '../retrieval/store/store.ts';
import { ShardBuilder, type ShardRecord } from '../retrieval/vectors.ts';
import { WordIndex } from '../retrieval/words/index.ts';
import { splitSentences } from '../text/sentences.ts';
import { sketchOf } from '../text/sketch.ts';
import { viewOf } from '../text/view.ts';
import type { Document, LanguageCode } from '../types.ts';

/** Passages whose texts wait in memory; merging costs more the smaller this is. */
const WORDS_AT_ONCE = 20_000;

/** A passage on its way to the parts. `id` is its number in the store. */
export interface IndexedPassage {
  readonly id: number;
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: LanguageCode;
  /** Number of its document; passages of one document come one after another. */
  readonly document: number;
}

/** What one workbench built. The n-th passage of `words` is `ids[n]` of the store. */
export interface IndexParts {
  readonly words: Uint8Array;
  readonly ids: Uint32Array;
  /** Null when there was nothing to find by meaning. */
  readonly shard: ShardRecord | null;
}

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
      readonly kind: 'index';
      readonly passages: readonly IndexedPassage[];
      readonly vectors: readonly (Float32Array | null)[];
    }
  /** Makes a fitted model ready for `embed`. */
  | { readonly kind: 'load'; readonly model: Uint8Array }
  | { readonly kind: 'embed'; readonly texts: readonly string[] }
  | { readonly kind: 'link'; readonly ids: number[]; readonly vectors: number[][] }
  | {
      readonly kind: 'finish';
      readonly folder: string;
      readonly name: string;
      readonly embedder: string;
    };

/** Sections, sentences, passages, people and meetings of one document. */
function analyse(document: Document): AnalysedDocument {
  const language = languageOf(document.language);
  const view = viewOf(document);
  const { text, sections } = view.document;
  const sentences = sections.flatMap((section) =>
    splitSentences(text, section, section.kind, languageOf(section.language ?? language.code)),
  );
  const article = sections
    .flatMap(({ kind, start, end }) => (kind === 'article' ? [text.slice(start, end)] : []))
    .join('\n');
  return {
    document,
    extraction: { ...extract(document, language, languages), sketch: sketchOf(article) },
    passages: cutPassages(view.document, sentences).map((passage) => {
      const { start, end } = view.raw(passage);
      return { start, end, section: passage.section, ordinal: passage.ordinal };
    }),
  };
}

/** Learns the built-in embedding from texts; its bytes are what everybody uses from then on. */
function fitModel(texts: readonly string[]): Uint8Array {
  return BuiltinEmbeddings.fit(texts).toBytes();
}

/** One share of the indexing: embeds, indexes words, links vectors. */
class Workbench {
  readonly #model: BuiltinEmbeddings | null;
  readonly #shard: ShardBuilder;
  readonly #passages: IndexedPassage[] = [];
  #words: WordIndex | null = null;
  readonly #ids: number[] = [];

  /**
   * @param model a fitted built-in model, or null when vectors come with the passages
   * @param capacity passages expected
   */
  constructor(model: Uint8Array | null, dimensions: number, capacity: number) {
    this.#model = model === null ? null : BuiltinEmbeddings.fromBytes(model);
    this.#shard = new ShardBuilder(dimensions, capacity);
  }

  /**
   * Takes passages in. `vectors` holds those known already; the rest is embedded here.
   * @returns all vectors, in order
   */
  add(
    passages: readonly IndexedPassage[],
    vectors: readonly (Float32Array | null)[],
  ): Float32Array[] {
    return passages.map((passage, i) => {
      const vector = vectors[i] ?? this.#model?.embedSync(passage.text);
      if (vector === undefined) throw new Error(`passage ${passage.id} came without its vector`);
      this.#shard.add(passage.id, vector);
      this.#ids.push(passage.id);
      this.#passages.push(passage);
      if (this.#passages.length >= WORDS_AT_ONCE) this.#indexWords();
      return vector;
    });
  }

  /** Adds a vector whose passage is in the word index already. */
  link(id: number, vector: ArrayLike<number>): void {
    this.#shard.add(id, vector);
  }

  /** Writes the shard as `name` in `folder` and hands over the words. */
  async finish(folder: string, name: string, embedder: string): Promise<IndexParts> {
    this.#indexWords();
    const words = (this.#words ?? WordIndex.build([])).toBytes();
    const shard = this.#shard.count === 0 ? null : await this.#shard.save(folder, name, embedder);
    return { words, ids: Uint32Array.from(this.#ids), shard };
  }

  #indexWords(): void {
    if (this.#passages.length === 0) return;
    const part = WordIndex.build(this.#passages.map((passage, id) => ({ ...passage, id })));
    this.#words =
      this.#words === null ? part : WordIndex.merge([{ index: this.#words }, { index: part }]);
    this.#passages.length = 0;
  }
}

/** Does tasks; keeps the workbench between them. */
export function createHands(): (task: Task) => unknown {
  let bench: Workbench | null = null;
  let model: BuiltinEmbeddings | null = null;
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
      case 'index':
        return opened().add(task.passages, task.vectors);
      case 'load':
        model = BuiltinEmbeddings.fromBytes(task.model);
        return null;
      case 'embed':
        return task.texts.map((text) => {
          if (model === null) throw new Error('no model is loaded');
          return model.embedSync(text);
        });
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
