import type { Interaction } from 'discord.js';
import { reportFault } from '../../log.ts';
import type {
  Answer,
  CorpusSummary,
  DraftListener,
  Entrevue,
  LanguageCode,
  Request,
  RequestOptions,
} from '../../types.ts';
import { createAllowList } from '../allow.ts';
import type { BotContext } from '../bot.ts';
import { corpusOf } from '../community/community.ts';
import type { Admission } from '../limits.ts';
import { requestOptions } from '../settings.ts';
import { documentKey, type RequestTable, requestKey } from '../state.ts';
import { Bounded } from './conversation.ts';

/** Where a message stands: ids as Discord gives them. */
export interface Spot {
  readonly user: string;
  readonly channel: string;
  /** Null in a direct message. */
  readonly server: string | null;
}

/** Where somebody asks. */
export interface Place extends Spot {
  /** The channel whose texts are heard: a thread's is the one it hangs on. */
  readonly home: string;
}

/** What commands, buttons and messages share: asking, counting, remembering, reporting. */
export interface Services {
  readonly context: BotContext;
  readonly table: RequestTable;
  /** Last request by id of channel (threads, direct messages) or of our message. */
  readonly memory: Bounded<Request | 'none'>;
  /** In which language a user, by id, was answered last. */
  readonly spoken: Bounded<LanguageCode>;
  allowed(place: Spot): boolean;
  admit(place: Spot): Promise<Admission>;
  options(place: Spot, spoken?: LanguageCode): Promise<RequestOptions>;
  /** The corpus as it is seen there. */
  corpus(place: Place): Entrevue;
  ask(place: Place, request: Request, onDraft?: DraftListener): Promise<Answer>;
  /** As `ask`, from memory where this was answered lately: for pages and sources. */
  again(place: Place, request: Request): Promise<Answer>;
  /** The document behind a button's key, or null. */
  documentOf(place: Place, key: string): string | null;
  /** Logs a fault and returns its reference number. */
  report(error: unknown, where: string): string;
  sent(kind: string, startedAt: number): void;
  /** Whether no new question is taken any more. */
  readonly stopping: boolean;
  /** Runs work that `finish` waits for. */
  run(work: () => Promise<void>): void;
  finish(): Promise<void>;
}

const answersKept = 200;
/** The corpus may change meanwhile; a reader who turns pages should still see one answer. */
const answerLifeMs = 10 * 60_000;

export function createServices(context: BotContext, table: RequestTable): Services {
  const { log, metrics } = context;
  const allow = createAllowList(context.settings.discord.allowed);
  const answers = new Bounded<{ answer: Answer; at: number }>(answersKept);
  const running = new Set<Promise<void>>();
  /** Documents by button key, of each list of texts that is in use. */
  const documents = new WeakMap<CorpusSummary['documents'], Map<string, string>>();
  let stopping = false;

  const corpus = (place: Place) => corpusOf(context, corpusKey(place));
  /** An answer of one channel is not shown in another, which may have other texts. */
  const keyOf = (place: Place, request: Request) => `${corpusKey(place)} ${requestKey(request)}`;

  async function ask(place: Place, request: Request, onDraft?: DraftListener): Promise<Answer> {
    const answer = await corpus(place).answer(request, onDraft ? { onDraft } : {});
    answers.set(keyOf(place, request), { answer, at: Date.now() });
    return answer;
  }

  return {
    context,
    table,
    memory: new Bounded(5000),
    spoken: new Bounded(5000),
    allowed: ({ server }) => allow(server ?? 'direct'),
    async admit({ user, channel }) {
      const admission = await context.limits.admit(`discord:${user}`, `discord:${channel}`);
      if (!admission.allowed) metrics.limited('discord');
      return admission;
    },
    options: async (place, spoken) =>
      requestOptions(await context.chats.get(settingsKey(place)), spoken),
    corpus,
    ask,
    async again(place, request) {
      const known = answers.get(keyOf(place, request));
      return known && Date.now() - known.at < answerLifeMs ? known.answer : ask(place, request);
    },
    documentOf(place, key) {
      const summary = corpus(place).summary();
      let ids = documents.get(summary.documents);
      if (ids === undefined) {
        ids = keysOf(summary);
        documents.set(summary.documents, ids);
      }
      return ids.get(key) ?? null;
    },
    report(error, where) {
      metrics.fault('discord');
      return reportFault(log, error, `discord ${where}`);
    },
    sent: (kind, startedAt) =>
      metrics.answered('discord', kind, (performance.now() - startedAt) / 1000),
    get stopping() {
      return stopping;
    },
    run(work) {
      const promise = work()
        .catch((error: unknown) => {
          reportFault(log, error, 'discord');
        })
        .finally(() => running.delete(promise));
      running.add(promise);
    },
    async finish() {
      stopping = true;
      while (running.size > 0) await Promise.all(running);
    },
  };
}

function keysOf(summary: CorpusSummary): Map<string, string> {
  return new Map(summary.documents.map(({ id }) => [documentKey(id), id]));
}

/** Under which id the settings of a server, or of a direct conversation, are kept. */
export function settingsKey({ server, channel }: Spot): string {
  return server === null ? `discord:direct:${channel}` : `discord:${server}`;
}

/** Under which name the texts of a channel, or of a direct conversation, are kept. */
export function corpusKey(place: Place): string {
  return place.server === null ? settingsKey(place) : `${settingsKey(place)}/${place.home}`;
}

/** The language to speak before an answer exists. */
export function spokenLanguage(options: RequestOptions, guess: LanguageCode): LanguageCode {
  return options.language ?? guess;
}

/** Least time between two edits of a draft: Discord allows about five edits in five seconds. */
const draftPauseMs = 1200;

/**
 * Shows drafts one at a time with a pause between, always the newest. `close` forgets what
 * is not yet shown and resolves once the last edit is done, so that the answer comes after.
 */
export function createDrafts(show: (text: string) => Promise<void>): {
  readonly listener: DraftListener;
  close(): Promise<void>;
} {
  let next: string | null = null;
  let showing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  function tick(): void {
    timer = null;
    const text = next;
    next = null;
    if (closed || text === null) return;
    // A draft that cannot be shown is no loss: the answer follows.
    showing = show(text).catch(() => {});
    void showing.then(() => {
      if (!closed) timer = setTimeout(tick, draftPauseMs);
    });
  }

  return {
    listener: (text) => {
      if (closed || text.trim() === '') return;
      next = text;
      timer ??= setTimeout(tick, draftPauseMs / 2);
    },
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      await showing;
    },
  };
}

/** Where an interaction came from. */
export function placeOf({ user, channelId, channel, guildId }: Interaction): Place {
  const here = channelId ?? user.id;
  const above = channel?.isThread() ? channel.parentId : null;
  return { user: user.id, channel: here, home: above ?? here, server: guildId };
}
