/** One published state of the index, with all that is made from it. */
import { type Answerer, createAnswerer } from '../answering/answer.ts';
import { OperationError } from '../errors.ts';
import { askingLanguages } from '../languages/asking/index.ts';
import { languages } from '../languages/index.ts';
import { type LinkedTexts, linkTexts } from '../register/linkStore.ts';
import { type PlaceKnowledge, placesOf } from '../register/placeKnowledge.ts';
import type { Register } from '../register/register.ts';
import type { CorpusIndex } from '../retrieval/corpusIndex.ts';
import { DamagedIndex } from '../retrieval/store/files.ts';
import type { DocumentHead } from '../retrieval/store/store.ts';
import type { CorpusSummary, Document, PassageHit } from '../types.ts';
import { createGazetteer } from '../world/gazetteer.ts';

/** The command that messages name, where nobody typed one with options. */
export const INGEST = 'npm run --silent entrevue -- ingest';

/** ISO, by the machine's clock in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

let places: PlaceKnowledge | null = null;

/** Built at the first question that needs it. */
export function knownPlaces(): PlaceKnowledge {
  places ??= placesOf(createGazetteer());
  return places;
}

/** One generation with all that was made from it. */
export class Live {
  readonly index: CorpusIndex;
  readonly #ingestCommand: string;
  /** Answers under way; a generation is closed when the last one is done. */
  users = 0;
  retired = false;
  #made: LinkedTexts<DocumentHead> | null = null;
  #summary: CorpusSummary | null = null;
  #answerer: Answerer | null = null;

  /** @param ingestCommand what to run where the index turns out to be damaged */
  constructor(index: CorpusIndex, ingestCommand = INGEST) {
    this.index = index;
    this.#ingestCommand = ingestCommand;
  }

  /** Everything but `search` and `documents` needs `link` first. */
  get #linked(): LinkedTexts<DocumentHead> {
    if (this.#made === null) throw new Error('the register of this generation is not made yet');
    return this.#made;
  }

  get register(): Register {
    return this.#linked.register;
  }

  /** Its texts, by id. */
  get heads(): readonly DocumentHead[] {
    return this.#linked.documents;
  }

  search(query: string, k: number): Promise<PassageHit[]> {
    return this.index.search(query, k);
  }

  async documents(ids: readonly string[]): Promise<ReadonlyMap<string, Document>> {
    const texts = await this.index.store.documents(ids);
    return new Map([...texts].map(([id, { document }]) => [id, document]));
  }

  /**
   * Makes the register, in slices.
   * @param before a generation whose register saves work: only changed texts are read
   */
  async link(before: Live | null = null): Promise<void> {
    this.#made ??= await linkTexts(
      this.index.store,
      before === null ? null : before.#made,
      knownPlaces,
    );
  }

  /**
   * Makes now what the first questions would have to wait for.
   * @param before a generation whose register saves work
   */
  async prepare(before: Live | null): Promise<void> {
    await this.link(before);
    for (const kind of ['person', 'place'] as const) this.register.suggest(kind, 'a', 1);
    // Weights and word lists are read at the first question of each kind: here, before anybody waits.
    const [something] = (this.heads[0]?.title ?? '').split(' ').slice(-1);
    for (const { facts, words } of languages) {
      const who = facts.cues.find(({ wants }) => wants === 'person')?.words;
      const own = [who, ...[...words.stopWords].slice(0, 6)].join(' ');
      await this.answerer.answer({ kind: 'ask', text: `${own} ${something} ?` });
    }
    const somebody = this.register.meetings[0]?.participants[0];
    if (somebody === undefined) return;
    for (const { meetingReplies } of languages) {
      await this.answerer.answer({ kind: 'ask', text: meetingReplies.ask.whoMet(somebody) });
    }
  }

  get summary(): CorpusSummary {
    if (this.#summary === null) {
      const documents = this.heads.map((head) => ({
        id: head.id,
        title: head.title,
        publisher: head.publisher,
        published: head.published?.date ?? null,
        url: head.url,
        ...foldedIn(this.register, head.id),
      }));
      const dates = documents.flatMap(({ published }) => published ?? []).sort();
      this.#summary = {
        documents,
        passages: this.index.size,
        people: this.register.people.length,
        meetings: this.register.meetings.length,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        indexedAt: this.index.store.manifest?.builtAt ?? null,
      };
    }
    return this.#summary;
  }

  get answerer(): Answerer {
    this.#answerer ??= createAnswerer({
      search: (query, k, options) => this.index.search(query, k, options),
      wordsOf: (query, language) => this.index.wordsOf(query, language),
      register: this.register,
      documents: (ids) => this.documents(ids),
      languages,
      asking: askingLanguages,
      summary: () => this.summary,
      today,
    });
    return this.#answerer;
  }

  async retire(): Promise<void> {
    this.retired = true;
    if (this.users === 0) await this.index.close();
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    this.users += 1;
    try {
      return await work();
    } catch (error) {
      throw error instanceof DamagedIndex ? repairable(error, this.#ingestCommand) : error;
    } finally {
      this.users -= 1;
      if (this.retired && this.users === 0) await this.index.close();
    }
  }
}

type Folded = Pick<CorpusSummary['documents'][number], 'copyOf' | 'copies'>;

/** Of which text one is a copy, or which are copies of it. */
export function foldedIn(register: Register, id: string): Folded {
  const copyOf = register.firstOf(id);
  if (copyOf !== id) return { copyOf };
  const copies = register.copiesOf(id);
  return copies.length > 0 ? { copies } : {};
}

export function repairable(error: DamagedIndex, ingestCommand: string): OperationError {
  return new OperationError(
    `The index cannot be used: ${error.message}. Make it from the corpus, which also rebuilds what is damaged: ${ingestCommand}`,
    { cause: error },
  );
}
