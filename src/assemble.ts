/** The only file that knows every room: settings in, a live Entrevue out. */
import { type Answerer, createAnswerer } from './answering/answer.ts';
import { OperationError } from './errors.ts';
import { createGazetteer } from './languages/gazetteer/index.ts';
import { languageOf, languages } from './languages/index.ts';
import type { ChatModel, ChatModelSettings } from './models/chat.ts';
import type { ModelLog } from './models/log.ts';
import { ingest } from './retrieval/build.ts';
import type { EmbeddingChoice } from './retrieval/embeddings/index.ts';
import { openIngestModels } from './retrieval/models.ts';
import type { IngestResult, Report } from './retrieval/progress.ts';
import { type PlaceKnowledge, placesOf } from './retrieval/register/places.ts';
import { Register } from './retrieval/register/register.ts';
import { type OpenOptions, SearchIndex } from './retrieval/search.ts';
import { atOnce, inSlices } from './retrieval/slices.ts';
import { DamagedIndex } from './retrieval/store/files.ts';
import { publishedGeneration } from './retrieval/store/sqlite.ts';
import type {
  Answer,
  CorpusSummary,
  Document,
  Entrevue,
  Extraction,
  Meeting,
  PassageHit,
  PassageRef,
  PassageView,
} from './types.ts';
import { type Watch, watchCorpus } from './watch.ts';

/** What an assembly needs of the settings. */
export interface AssemblySettings {
  readonly corpus: string;
  readonly data: string;
  readonly maxFileBytes: number;
  readonly embeddings: EmbeddingChoice;
  /** Default: no language model. */
  readonly llm?: ChatModelSettings & {
    /** After so long the built-in answer is given instead. */
    readonly seconds: number;
  };
  /** Who finds meetings at an ingest: `llm` asks the language model as well. Default: rules. */
  readonly extraction?: 'rules' | 'llm';
}

/** Passages a language model is given beside what the built-in answer cites. */
const EVIDENCE = 6;
/** Characters of a document shown on either side of a quotation. */
const SURROUNDINGS = 400;

/** Entrevue over a data folder, and what only its owner may do with it. */
export interface Assembly extends Entrevue {
  /** Brings the index up to date on this thread and opens it. Repairs a damaged one. */
  ingest(report: Report): Promise<IngestResult>;
  /** Opens what is published, as it is. @throws OperationError that says how to repair it */
  open(): Promise<void>;
  /**
   * Opens what is published if another embedder made it, so that it answers until `watch` has
   * made the new one. @returns whether that is so
   */
  openOther(): Promise<boolean>;
  /** Makes what the first questions would otherwise have to wait for. */
  prepare(): Promise<void>;
  search(query: string, k: number): Promise<readonly PassageHit[]>;
  document(id: string): Document | null;
  meetings(): readonly Meeting[];
  /** People the corpus names, those with most meetings first. */
  people(limit: number): readonly string[];
  /** Keeps the index up to date with the folder, in a thread, until stopped. */
  watch(seconds: number, listener: WatchListener): Watch;
  close(): void;
}

interface WatchListener {
  readonly report: Report;
  readonly updated: (result: IngestResult | null) => void;
  readonly failed: (error: unknown) => void;
}

let places: PlaceKnowledge | null = null;

/** Built at the first question that needs it. */
function knownPlaces(): PlaceKnowledge {
  places ??= placesOf(createGazetteer());
  return places;
}

const silent: ModelLog = { info() {}, warn() {} };

/** One generation with all that was made from it. */
class Live {
  readonly index: SearchIndex;
  /** Answers under way; a generation is closed when the last one is done. */
  users = 0;
  retired = false;
  #made: { readonly register: Register; readonly sums: ReadonlyMap<string, string> } | null = null;
  #summary: CorpusSummary | null = null;
  #answerer: Answerer | null = null;

  constructor(index: SearchIndex) {
    this.index = index;
  }

  get register(): Register {
    return this.#made?.register ?? atOnce(this.#makeRegister(null));
  }

  /**
   * Makes now, in slices, what the first questions would have to wait for.
   * @param before a generation whose register saves work: only changed texts are read
   */
  async prepare(before: Live | null): Promise<void> {
    if (this.#made === null) await inSlices(this.#makeRegister(before));
    for (const kind of ['person', 'place'] as const) this.register.suggest(kind, 'a', 1);
    const somebody = this.register.meetings[0]?.participants[0];
    if (somebody === undefined) return;
    for (const { meetingReplies } of languages) {
      await this.answerer.answer({ kind: 'ask', text: meetingReplies.ask.whoMet(somebody) });
    }
  }

  *#makeRegister(before: Live | null): Generator<void, Register> {
    const { store } = this.index;
    const sums = store.extractionSums();
    const old = before === null ? null : before.#made;
    const extractions: Extraction[] = [];
    for (const [id, sum] of sums) {
      if (old?.sums.get(id) === sum) continue;
      extractions.push(store.extraction(id));
      yield;
    }
    const documents = store.heads();
    const removed = [...(old?.sums.keys() ?? [])].filter((id) => !sums.has(id));
    const register =
      old === null
        ? yield* Register.prepare(extractions, documents, knownPlaces())
        : yield* old.register.prepareUpdate({ extractions, documents, removed });
    this.#made = { register, sums };
    return register;
  }

  get summary(): CorpusSummary {
    if (this.#summary === null) {
      const documents = this.index.store.heads().map((head) => ({
        id: head.id,
        title: head.title,
        publisher: head.publisher,
        published: head.published?.date ?? null,
        url: head.url,
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
      documents: { get: (id) => this.index.store.document(id) },
      languages,
      summary: () => this.summary,
      today: () => new Date().toISOString().slice(0, 10),
    });
    return this.#answerer;
  }

  retire(): void {
    this.retired = true;
    if (this.users === 0) this.index.close();
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    this.users += 1;
    try {
      return await work();
    } catch (error) {
      throw error instanceof DamagedIndex ? repairable(error) : error;
    } finally {
      this.users -= 1;
      if (this.retired && this.users === 0) this.index.close();
    }
  }
}

function repairable(error: DamagedIndex): OperationError {
  return new OperationError(
    `The index cannot be used: ${error.message}. Run "npm run entrevue -- ingest", which rebuilds what is damaged from the corpus.`,
    { cause: error },
  );
}

/** The answer as a language model tells it, each of its sentences checked. */
async function inProse(
  answer: Answer,
  { index }: Live,
  model: ChatModel,
  context: Parameters<Entrevue['answer']>[1] & { readonly seconds: number; readonly log: ModelLog },
): Promise<Answer> {
  if (answer.status === 'not_found') return answer;
  const { writeWithModel } = await import('./answering/writing/write.ts');
  const hits = await index.search(answer.question, EVIDENCE);
  const passages = hits.map(({ passage }) => {
    const document = index.store.document(passage.documentId);
    const published = document?.published?.date ?? null;
    return { passage, title: document?.title ?? null, published };
  });
  const { seconds, log, signal, onDraft } = context;
  return writeWithModel(answer, { passages, rows: [] }, model, {
    language: languageOf(answer.language),
    languages,
    log,
    seconds,
    spellings: (name) => languages.map(({ code }) => knownPlaces().display(name, code)),
    ...(signal ? { signal } : {}),
    ...(onDraft ? { onDraft } : {}),
  });
}

export interface AssemblyTools {
  readonly log?: ModelLog;
  /** Told of the download of a model; the rest of an ingest is told to whom starts it. */
  readonly report?: Report;
}

/** Nothing is read or opened before `ingest` or `open`. */
export async function assemble(
  settings: AssemblySettings,
  { log = silent, report: told = () => {} }: AssemblyTools = {},
): Promise<Assembly> {
  const { corpus, data, maxFileBytes, llm } = settings;
  const { embedder, proposer } = await openIngestModels(settings, (event) =>
    event.kind === 'model' ? log[event.level](event.fields, event.message) : told(event),
  );
  const model =
    llm === undefined || llm.model === 'none'
      ? null
      : await (await import('./models/chat.ts')).createChatModel(llm, { log });
  let current: Live | null = null;

  const live = (): Live => {
    if (current === null) throw new Error('the index is not open yet');
    return current;
  };
  /** @param prepared make everything ready before questions go to the new generation */
  const load = async (options: OpenOptions = {}, prepared = false): Promise<void> => {
    const next = new Live(await SearchIndex.open(data, embedder, { log, ...options }));
    const before = current;
    if (prepared) await next.prepare(before);
    current = next;
    before?.retire();
  };
  const bring = (report: Report, verify: boolean) =>
    ingest({ corpus, data, embedder, proposer, maxFileBytes, verify, report });

  return {
    async ingest(report) {
      // Opening compares every checksum, so an ingest that changes nothing need not.
      const result = await bring(report, false);
      try {
        await load();
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        await bring(report, true);
        await load();
      }
      return result;
    },
    async open() {
      try {
        await load();
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        throw repairable(error);
      }
    },
    async openOther() {
      try {
        await load({ anyEmbedder: true });
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        return false;
      }
      return live().index.isOther;
    },
    prepare: () => live().prepare(null),
    search(query, k) {
      const here = live();
      return here.use(() => here.index.search(query, k));
    },
    answer(request, context) {
      const here = live();
      return here.use(async () => {
        const answer = await here.answerer.answer(request, context);
        if (model === null || llm === undefined) return answer;
        return inProse(answer, here, model, { ...context, seconds: llm.seconds, log });
      });
    },
    suggest: (kind, typed, limit) => live().register.suggest(kind, typed, limit),
    passage: (ref) => view(live().index, ref),
    summary: () => live().summary,
    document: (id) => live().index.store.document(id),
    meetings: () => live().register.meetings,
    people(limit) {
      const { register } = live();
      return register.people
        .map(({ id, name }) => ({ name, rows: register.meetingsOf(id).length }))
        .sort((a, b) => b.rows - a.rows)
        .slice(0, limit)
        .map(({ name }) => name);
    },
    watch(seconds, { report, updated, failed }) {
      const { embeddings, extraction } = settings;
      return watchCorpus(
        {
          corpus,
          data,
          maxFileBytes,
          embeddings,
          ...(llm ? { llm } : {}),
          ...(extraction ? { extraction } : {}),
          seconds,
          behind: current?.index.isOther ?? false,
        },
        {
          report,
          failed,
          generation: () => current?.index.generation ?? 0,
          published: () => publishedGeneration(data),
          async changed(result) {
            await load({}, true);
            updated(result);
          },
        },
      );
    },
    close() {
      current?.retire();
      current = null;
    },
  };
}

/** A quotation with what stands around it, cut at word ends, within its section. */
function view(index: SearchIndex, ref: PassageRef): PassageView | null {
  const document = index.store.document(ref.documentId);
  if (document === null) return null;
  const { start, end } = ref;
  const { text, sections } = document;
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  const section = sections.find((one) => one.start <= start && start < one.end);
  const least = section?.start ?? 0;
  const most = Math.max(section?.end ?? text.length, end);
  let from = Math.max(least, start - SURROUNDINGS);
  if (from > least) {
    const space = text.slice(from, start).search(/\s/u);
    from = space < 0 ? start : from + space + 1;
  }
  let to = Math.min(most, end + SURROUNDINGS);
  if (to < most) {
    const tail = text.slice(end, to);
    const space = tail.search(/\s\S*$/u);
    to = space < 0 ? end : end + space;
  }
  return {
    documentId: document.id,
    start,
    end,
    title: document.title,
    published: document.published?.date ?? null,
    url: document.url,
    section: section?.kind ?? 'article',
    before: text.slice(from, start),
    quote: text.slice(start, end),
    after: text.slice(end, to),
  };
}
