/** The common texts and those of one chat, or of a server and a channel, as that chat sees them. Nobody else does. */
import { type Answerer, createAnswerer } from '../answering/answer.ts';
import { askingLanguages } from '../languages/asking/index.ts';
import { languages } from '../languages/index.ts';
import type { Register } from '../register/register.ts';
import type { SearchOptions } from '../retrieval/corpusIndex.ts';
import type { QueryWord } from '../retrieval/words/terms.ts';
import { inSlices } from '../text/slices.ts';
import type { CorpusSummary, Document, Extraction, LanguageCode, PassageHit } from '../types.ts';
import { foldedIn, type Live, today } from './generation.ts';

export class Together {
  readonly base: Live;
  /** What the chat has beside, nearest last: a server's texts, then those of the channel. */
  readonly own: readonly Live[];
  readonly register: Register;
  #summary: CorpusSummary | null = null;
  #answerer: Answerer | null = null;

  private constructor(base: Live, own: readonly Live[], register: Register) {
    this.base = base;
    this.own = own;
    this.register = register;
  }

  /** Links all registers anew, in slices: the common one stays as it is. */
  static async of(base: Live, own: readonly Live[]): Promise<Together> {
    // A text that was added twice, for server and channel, is one.
    const texts = new Map(
      own.flatMap((live) => live.heads.map((head) => [head.id, { head, live }] as const)),
    );
    const extractions: Extraction[] = [];
    // Read anew each time: a register knows extractions by identity, and they must not be another's.
    for (const { head, live } of texts.values())
      for await (const one of live.index.store.extractions([head.id])) extractions.push(one);
    const documents = [...texts.values()].map(({ head }) => head);
    const register = await inSlices(base.register.prepareUpdate({ extractions, documents }));
    return new Together(base, own, register);
  }

  get summary(): CorpusSummary {
    if (this.#summary === null) {
      const { base, own, register } = this;
      const all = [base, ...own].map(({ summary }) => summary);
      const instants = all.map(({ indexedAt }) => indexedAt).filter((at) => at !== null);
      const dates = all.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
      dates.sort();
      this.#summary = {
        documents: [
          ...new Map(
            all.flatMap(({ documents }) => documents.map((one) => [one.id, one])),
          ).values(),
        ].map(({ copyOf: _, copies: __, ...one }) => ({ ...one, ...foldedIn(register, one.id) })),
        passages: all.reduce((sum, { passages }) => sum + passages, 0),
        people: register.people.length,
        meetings: register.meetings.length,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        indexedAt: instants.sort().at(-1) ?? null,
      };
    }
    return this.#summary;
  }

  async documents(ids: readonly string[]): Promise<ReadonlyMap<string, Document>> {
    const found = await Promise.all([this.base, ...this.own].map((live) => live.documents(ids)));
    return new Map(found.flatMap((some) => [...some]));
  }

  get #nearest(): readonly Live[] {
    return [...this.own.toReversed(), this.base];
  }

  /** Scores of two indexes do not compare, so the best of each stand in turn. */
  async search(query: string, k: number, options?: SearchOptions): Promise<PassageHit[]> {
    const found = await Promise.all(
      this.#nearest.map(({ index }) => index.search(query, k, options)),
    );
    const most = Math.max(...found.map(({ length }) => length));
    const hits = new Map<string, PassageHit>();
    for (let at = 0; hits.size < k && at < most; at++) {
      for (const hit of found.flatMap((some) => some.slice(at, at + 1))) {
        const { documentId, start } = hit.passage;
        const id = `${start} ${documentId}`;
        if (!hits.has(id)) hits.set(id, hit);
      }
    }
    return [...hits.values()].slice(0, k);
  }

  async wordsOf(query: string, language?: LanguageCode): Promise<QueryWord[]> {
    const [common = [], ...own] = await Promise.all(
      [this.base, ...this.own].map(({ index }) => index.wordsOf(query, language)),
    );
    return own.reduce<QueryWord[]>(joined, [...common]);
  }

  get answerer(): Answerer {
    this.#answerer ??= createAnswerer({
      search: (query, k, options) => this.search(query, k, options),
      wordsOf: (query, language) => this.wordsOf(query, language),
      register: this.register,
      documents: (ids) => this.documents(ids),
      languages,
      asking: askingLanguages,
      summary: () => this.summary,
      today,
    });
    return this.#answerer;
  }

  /** Keeps all open while something is answered from them. */
  use<T>(work: () => Promise<T>): Promise<T> {
    const through = this.#nearest.reduce((inner, live) => () => live.use(inner), work);
    return through();
  }
}

function joined(common: QueryWord[], added: readonly QueryWord[]): QueryWord[] {
  const own = new Map(added.map((word) => [word.text, word]));
  const known = new Set(common.map(({ text }) => text));
  return [
    ...common.map((word) => better(word, own.get(word.text))),
    ...[...own.values()].filter(({ text, forms }) => !known.has(text) && forms.length > 0),
  ];
}

/** Of a word that both know, how the one knows it that had to assume less. */
function better(common: QueryWord, own: QueryWord | undefined): QueryWord {
  if (own === undefined || own.forms.length === 0) return common;
  if (common.forms.length === 0) return own;
  return own.asTyped && !common.asTyped ? own : common;
}
