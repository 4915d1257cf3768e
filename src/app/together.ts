/** The common texts and those of one chat, as that chat sees them. Nobody else sees the latter. */
import { type Answerer, createAnswerer } from '../answering/answer.ts';
import { askingLanguages } from '../languages/asking/index.ts';
import { languages } from '../languages/index.ts';
import type { Register } from '../register/register.ts';
import type { SearchOptions } from '../retrieval/search.ts';
import type { QueryWord } from '../retrieval/words/terms.ts';
import { atOnce, inSlices } from '../text/slices.ts';
import type { CorpusSummary, Document, LanguageCode, PassageHit } from '../types.ts';
import { type Live, today } from './generation.ts';

export class Together {
  readonly base: Live;
  readonly own: Live;
  #register: Register | null = null;
  #summary: CorpusSummary | null = null;
  #answerer: Answerer | null = null;

  constructor(base: Live, own: Live) {
    this.base = base;
    this.own = own;
  }

  /** Both registers linked anew: the common one stays as it is. */
  get register(): Register {
    this.#register ??= atOnce(this.#link());
    return this.#register;
  }

  /** Makes now, in slices, what the first question would have to wait for. */
  async prepare(): Promise<void> {
    this.#register ??= await inSlices(this.#link());
  }

  *#link(): Generator<void, Register> {
    const { store } = this.own.index;
    const documents = store.heads();
    // Read anew each time: a register knows extractions by identity, and they must not be another's.
    const extractions = documents.map(({ id }) => store.extraction(id));
    return yield* this.base.register.prepareUpdate({ extractions, documents });
  }

  get summary(): CorpusSummary {
    if (this.#summary === null) {
      const { base, own, register } = this;
      const instants = [base.summary.indexedAt, own.summary.indexedAt].filter((at) => at !== null);
      const dates = [base, own].flatMap(({ summary: { from, to } }) =>
        [from ?? [], to ?? []].flat(),
      );
      dates.sort();
      this.#summary = {
        documents: [...base.summary.documents, ...own.summary.documents],
        passages: base.summary.passages + own.summary.passages,
        people: register.people.length,
        meetings: register.meetings.length,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        indexedAt: instants.sort().at(-1) ?? null,
      };
    }
    return this.#summary;
  }

  document(id: string): Document | null {
    return this.own.index.store.document(id) ?? this.base.index.store.document(id);
  }

  /** Scores of two indexes do not compare, so the best of each stand in turn. */
  async search(query: string, k: number, options?: SearchOptions): Promise<PassageHit[]> {
    const [own, common] = await Promise.all([
      this.own.index.search(query, k, options),
      this.base.index.search(query, k, options),
    ]);
    const hits: PassageHit[] = [];
    for (let at = 0; hits.length < k && at < Math.max(own.length, common.length); at++) {
      hits.push(...own.slice(at, at + 1), ...common.slice(at, at + 1));
    }
    return hits.slice(0, k);
  }

  wordsOf(query: string, language?: LanguageCode): QueryWord[] {
    const own = new Map(this.own.index.wordsOf(query, language).map((word) => [word.text, word]));
    const common = this.base.index.wordsOf(query, language);
    const known = new Set(common.map(({ text }) => text));
    return [
      ...common.map((word) => better(word, own.get(word.text))),
      ...[...own.values()].filter(({ text, forms }) => !known.has(text) && forms.length > 0),
    ];
  }

  get answerer(): Answerer {
    this.#answerer ??= createAnswerer({
      search: (query, k, options) => this.search(query, k, options),
      wordsOf: (query, language) => this.wordsOf(query, language),
      register: this.register,
      documents: { get: (id) => this.document(id) },
      languages,
      asking: askingLanguages,
      summary: () => this.summary,
      today,
    });
    return this.#answerer;
  }

  /** Keeps both open while something is answered from them. */
  use<T>(work: () => Promise<T>): Promise<T> {
    return this.base.use(() => this.own.use(work));
  }
}

/** Of a word that both know, how the one knows it that had to assume less. */
function better(common: QueryWord, own: QueryWord | undefined): QueryWord {
  if (own === undefined || own.forms.length === 0) return common;
  if (common.forms.length === 0) return own;
  return own.asTyped && !common.asTyped ? own : common;
}
