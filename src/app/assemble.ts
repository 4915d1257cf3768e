/** The only file that knows every room: settings in, a live Entrevue out. */
import { recordsOf } from '../answering/meetings/records.ts';
import { view } from '../answering/passageView.ts';
import { hasFolder, ingest } from '../ingest/ingest.ts';
import { openIngestModels } from '../ingest/models.ts';
import type { IngestResult, Report } from '../ingest/progress.ts';
import { type Watch, watchCorpus } from '../ingest/watch.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { ChatModel, ChatModelSettings } from '../models/chat.ts';
import type { ModelLog } from '../models/log.ts';
import type { Register } from '../register/register.ts';
import type { OpenOptions } from '../retrieval/corpusIndex.ts';
import type { EmbeddingChoice } from '../retrieval/embeddings/index.ts';
import { openStore, type SharedStore } from '../retrieval/openStore.ts';
import { DamagedIndex } from '../retrieval/store/files.ts';
import { doubtAll } from '../retrieval/store/sound.ts';
import type {
  Answer,
  Document,
  Entrevue,
  Extraction,
  Follower,
  Meeting,
  PassageHit,
} from '../types.ts';

import { type ChatTexts, openChatTexts } from './chats.ts';
import { followerOf } from './follower.ts';
import { foldedIn, INGEST, knownPlaces, Live, repairable, today } from './generation.ts';
import { type TextSummary, textsOf } from './texts.ts';
import type { Together } from './together.ts';

/** What an assembly needs of the settings. */
export interface AssemblySettings {
  readonly corpus: string;
  readonly data: string;
  /** The database that several machines share; default: the index is in the data folder. */
  readonly store?: SharedStore | null;
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
  document(id: string): Promise<Document | null>;
  /** Those of these texts that the corpus holds. */
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, Document>>;
  /** What was read in these texts, of those that the corpus holds. */
  extractions(ids: readonly string[]): Promise<readonly Extraction[]>;
  /** Every text of the corpus, or those with these ids, by date. */
  texts(ids?: readonly string[]): Promise<readonly TextSummary[]>;
  meetings(): readonly Meeting[];
  /** People and meetings as they are linked over the corpus: what questions can be made from. */
  register(): Register;
  /** What is new in the corpus as it is now, and whom it concerns. */
  follower(): Follower;
  /** Texts that chats added, each for itself. */
  readonly chats: ChatTexts;
  /** People the corpus names, those with most meetings first. */
  people(limit: number): readonly string[];
  /**
   * Keeps the index up to date with the folder, in a thread, until stopped.
   * @param reads false where another process reads the folder: only what that publishes is followed
   */
  watch(seconds: number, listener: WatchListener, reads?: boolean): Watch;
  close(): Promise<void>;
}

interface WatchListener {
  readonly report: Report;
  readonly updated: (result: IngestResult | null) => void;
  readonly failed: (error: unknown) => void;
}

const silent: ModelLog = { info() {}, warn() {} };

/** The answer as a language model tells it, each of its sentences checked. */
async function inProse(
  answer: Answer,
  here: Live | Together,
  model: ChatModel,
  context: Parameters<Entrevue['answer']>[1] & { readonly seconds: number; readonly log: ModelLog },
): Promise<Answer> {
  if (answer.status === 'not_found') return answer;
  const { writeWithModel } = await import('../answering/writing/write.ts');
  const hits = await here.search(answer.question, EVIDENCE);
  const texts = await here.documents(hits.map(({ passage }) => passage.documentId));
  const passages = hits.map(({ passage }) => {
    const document = texts.get(passage.documentId);
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

/** What an ingest would tell where nothing is read. */
async function answeringOnly({ index, summary }: Live): Promise<IngestResult> {
  const none = { added: 0, changed: 0, removed: 0, warnings: [], published: false, seconds: 0 };
  const skipped = (await index.store.skipped()).map(({ path, skipped: reason }) => ({
    path,
    reason: reason ?? '',
  }));
  return { documents: summary.documents.length, passages: index.size, ...none, skipped };
}
/** A folder in which nothing ever changes. */
const NOWHERE = '';

export interface AssemblyTools {
  readonly log?: ModelLog;
  /** Told of the download of a model; the rest of an ingest is told to whom starts it. */
  readonly report?: Report;
  /** As whoever runs this would type it, for messages; default: without options. */
  readonly ingestCommand?: string;
}

/** Nothing is read or opened before `ingest` or `open`. */
export async function assemble(
  settings: AssemblySettings,
  { log = silent, report: told = () => {}, ingestCommand = INGEST }: AssemblyTools = {},
): Promise<Assembly> {
  const { corpus, data, maxFileBytes, llm } = settings;
  const shared = settings.store ?? null;
  const store = await openStore({ data, shared });
  const { embedder, proposer } = await openIngestModels(settings, (event) =>
    event.kind === 'model' ? log[event.level](event.fields, event.message) : told(event),
  );
  const model =
    llm === undefined || llm.model === 'none'
      ? null
      : await (await import('../models/chat.ts')).createChatModel(llm, { log });
  let current: Live | null = null;

  const live = (): Live => {
    if (current === null) throw new Error('the index is not open yet');
    return current;
  };
  /** @param prepared make everything ready before questions go to the new generation */
  const load = async (options: OpenOptions = {}, prepared = false): Promise<void> => {
    const before = current;
    const open = { log, before: before?.index ?? null, ...options };
    const next = new Live(await store.open(embedder, open), ingestCommand);
    await (prepared ? next.prepare(before) : next.link(before));
    await chats.renew(next);
    current = next;
    await before?.retire();
  };
  const bring = (report: Report, how: { readonly verify?: true; readonly rebuild?: true } = {}) =>
    ingest({
      corpus,
      data,
      opened: store,
      embedder,
      proposer,
      maxFileBytes,
      verify: false,
      ...how,
      report,
    });
  const openPublished = async (): Promise<void> => {
    try {
      await load();
    } catch (error) {
      throw error instanceof DamagedIndex ? repairable(error, ingestCommand) : error;
    }
  };
  /** Set by an ingest: whoever only opened what is there does not write to it. */
  let mayMend = false;
  /** What is damaged is made again: what can be told from its checksum, else everything. */
  const mend = async (report: Report): Promise<void> => {
    doubtAll();
    for (const how of [{ verify: true }, { rebuild: true }] as const) {
      await bring(report, how);
      try {
        return await load();
      } catch (error) {
        if (!(error instanceof DamagedIndex) || 'rebuild' in how) throw error;
      }
    }
  };
  const answerWith = (
    here: Live | Together,
    ...[request, context]: Parameters<Entrevue['answer']>
  ) =>
    here.use(async () => {
      const answer = await here.answerer.answer(request, context);
      if (model === null || llm === undefined) return answer;
      return inProse(answer, here, model, { ...context, seconds: llm.seconds, log });
    });

  const documentOf = async (id: string): Promise<Document | null> =>
    (await live().documents([id])).get(id) ?? null;

  const chats = openChatTexts({
    ingest: {
      corpus,
      data,
      maxFileBytes,
      embeddings: settings.embeddings,
      ...(llm ? { llm } : {}),
      ...(settings.extraction ? { extraction: settings.extraction } : {}),
    },
    embedder,
    common: live,
    log,
    answer: answerWith,
  });

  return {
    chats,
    async ingest(report) {
      if (shared !== null && !hasFolder(corpus)) {
        // Another machine has the texts: here they are only asked about.
        await openPublished();
        return answeringOnly(live());
      }
      // Opening compares every checksum, so an ingest that changes nothing need not.
      mayMend = true;
      const result = await bring(report);
      try {
        await load();
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        report({ kind: 'notice', notice: 'damaged', detail: error.message });
        await mend(report);
      }
      return result;
    },
    open: openPublished,
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
    async answer(request, context) {
      try {
        return await answerWith(live(), request, context);
      } catch (error) {
        const { cause } = error as { readonly cause?: unknown };
        if (!mayMend || !(cause instanceof DamagedIndex)) throw error;
        // Damage inside a text is noticed when it is read.
        told({ kind: 'notice', notice: 'damaged', detail: cause.message });
        await bring(told, { rebuild: true });
        await load();
        return answerWith(live(), request, context);
      }
    },
    suggest: (kind, typed, limit) => live().register.suggest(kind, typed, limit),
    async passage(ref) {
      const document = await documentOf(ref.documentId);
      return document === null ? null : view(document, ref);
    },
    summary: () => live().summary,
    records: (request = {}) =>
      recordsOf(request, live().register, live().summary, languages, today()),
    document: documentOf,
    documents: (ids) => live().documents(ids),
    async extractions(ids) {
      const { register, index } = live();
      const found: Extraction[] = [];
      const known = ids.filter((id) => register.documents.has(id));
      for await (const one of index.store.extractions(known)) found.push(one);
      return found;
    },
    async texts(ids) {
      const { index, register } = live();
      const texts = await textsOf(index.store, ids);
      return texts.map((text) => ({ ...text, ...foldedIn(register, text.id) }));
    },
    meetings: () => live().register.meetings,
    register: () => live().register,
    follower: () => followerOf(live().register),
    people(limit) {
      const { register } = live();
      return register.people
        .map(({ id, name }) => ({ name, rows: register.meetingsOf(id).length }))
        .sort((a, b) => b.rows - a.rows)
        .slice(0, limit)
        .map(({ name }) => name);
    },
    watch(seconds, { report, updated, failed }, reads = true) {
      const { embeddings, extraction } = settings;
      return watchCorpus(
        {
          corpus: reads ? corpus : NOWHERE,
          data,
          store: shared,
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
          published: () => store.published(),
          notices: (published) => store.notices(published),
          beside: () => chats.open(),
          tidy: () => store.tidy(),
          async changed(result) {
            await load({}, true);
            updated(result);
          },
        },
      );
    },
    async close() {
      const last = current;
      current = null;
      await Promise.all([chats.close(), last?.retire()]);
      await store.close();
    },
  };
}
