/** Texts that chats added: an index a chat beside the common one, so that nothing can cross. */
import { join } from 'node:path';
import {
  addedName,
  chatsWithTexts,
  EVERYBODY,
  folderOf,
  moveTexts,
  putTexts,
  removeText,
  seenIn,
  textsFolderOf,
  withinChats,
} from '../adding/folder.ts';
import { readOffer } from '../adding/offer.ts';
import { recordsOf } from '../answering/meetings/records.ts';
import { view } from '../answering/passageView.ts';
import { ingestInThread, type ThreadedIngest } from '../ingest/thread.ts';
import { languages } from '../languages/index.ts';
import type { ModelLog } from '../models/log.ts';
import type { Embedder } from '../retrieval/embeddings/embedder.ts';
import { SearchIndex } from '../retrieval/search.ts';
import type { Entrevue, Follower, OfferedText, Provenance } from '../types.ts';
import { followerOf } from './follower.ts';
import { Live, today } from './generation.ts';
import { Together } from './together.ts';

/** The corpus as one chat sees it. A chat is named `discord:1`, or `discord:1/2` for a channel of it. */
export interface ChatCorpus extends Entrevue {
  follower(): Follower;
}

export interface OwnText {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
}

export interface ChatTexts {
  /**
   * Opens what chats have added, and what was added, taken out or moved since by whoever shares the folder; a chat
   * whose texts cannot be opened is logged.
   */
  open(): Promise<void>;
  /** Chats with texts of their own. */
  names(): readonly string[];
  /** Of those whose texts a chat sees, the nearest that has any; null where only the common ones are seen. */
  nearest(chat: string): string | null;
  /** Links all chats' texts with the next common generation, before that one answers. */
  renew(next: Live): Promise<void>;
  of(chat: string): ChatCorpus | null;
  /** Of this chat alone; of everybody's, those that were added. */
  list(chat: string): readonly OwnText[];
  read: (
    offer: Parameters<typeof readOffer>[0],
    from: Provenance,
  ) => Promise<{ readonly texts: readonly OfferedText[]; readonly reason: string | null }>;
  /** Resolves when the chat is answered from them; what is for everybody waits for the next look at the folder. */
  keep(chat: string, texts: readonly Pick<OfferedText, 'name' | 'content'>[]): Promise<void>;
  forget(chat: string, id: string): Promise<boolean>;
  move(from: string, to: string): Promise<void>;
  close(): Promise<void>;
}

export interface ChatTextsTools {
  readonly ingest: ThreadedIngest;
  readonly embedder: Embedder | null;
  /** What answers everybody at this moment. */
  readonly common: () => Live;
  readonly log: ModelLog;
  /** As the common corpus answers: with a language model where there is one. */
  readonly answer: (
    here: Together,
    ...asked: Parameters<Entrevue['answer']>
  ) => ReturnType<Entrevue['answer']>;
}

/** Turn of whoever changes views: no id of a chat. */
const LINKING = 'linking';

export function openChatTexts(tools: ChatTextsTools): ChatTexts {
  const { ingest, embedder, common, log } = tools;
  const lives = new Map<string, Live>();
  const views = new Map<string, Together>();
  const turns = new Map<string, Promise<unknown>>();
  /** What was in each chat's folder when it was indexed last. */
  const indexed = new Map<string, string | null>();
  /** The common generation that the views are linked with. */
  let base: Live | null = null;

  /** One change at a time in a chat. */
  function inTurn<T>(chat: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(chat) ?? Promise.resolve()).then(work, work);
    turns.set(
      chat,
      turn.catch(() => {}),
    );
    return turn;
  }

  /**
   * Gives a chat other texts, or none, and makes the views that show them; until they are ready the
   * old ones answer.
   */
  function put(chat: string, live: Live | null): Promise<void> {
    return inTurn(LINKING, async () => {
      const having = new Map(lives);
      if (live === null) having.delete(chat);
      else having.set(chat, live);
      const concerned = (name: string) => withinChats(name).includes(chat);
      const made = await viewsOf([...having.keys()].filter(concerned), having);
      const old = lives.get(chat);
      if (live === null) lives.delete(chat);
      else lives.set(chat, live);
      for (const seen of views.keys()) if (concerned(seen)) views.delete(seen);
      for (const [name, view] of made) views.set(name, view);
      await old?.retire();
    });
  }

  async function viewsOf(
    names: readonly string[],
    having: ReadonlyMap<string, Live>,
  ): Promise<ReadonlyMap<string, Together>> {
    const made = new Map<string, Together>();
    for (const name of names) {
      const own = withinChats(name).flatMap((one) => having.get(one) ?? []);
      made.set(name, await Together.of(base ?? common(), own));
    }
    return made;
  }

  async function index(chat: string): Promise<void> {
    const own = textsFolderOf(ingest.corpus, chat);
    const folder = folderOf(chat);
    if (own === null || folder === null) return;
    const seen = await seenIn(own);
    indexed.set(chat, seen);
    if (seen === null) {
      if (lives.has(chat)) await put(chat, null);
      return;
    }
    const data = join(ingest.data, 'chats', folder);
    await ingestInThread({ ...ingest, corpus: own, data }, () => {});
    const next = new Live(await SearchIndex.open(data, embedder));
    await next.link();
    const isEmpty = next.heads.length === 0;
    await put(chat, isEmpty ? null : next);
    if (isEmpty) await next.retire();
  }

  function nearest(chat: string): string | null {
    return withinChats(chat).findLast((one) => lives.has(one)) ?? null;
  }

  /** All channels without texts of their own share the view of their server. */
  function together(chat: string): Together | null {
    const name = nearest(chat);
    return name === null ? null : (views.get(name) ?? null);
  }

  function of(chat: string): ChatCorpus | null {
    if (together(chat) === null) return null;
    const here = (): Together => {
      const found = together(chat);
      if (found === null) throw new Error('the texts of this chat were taken out');
      return found;
    };
    return {
      answer: (...asked) => tools.answer(here(), ...asked),
      suggest: (kind, typed, limit) => here().register.suggest(kind, typed, limit),
      async passage(ref) {
        const document = (await here().documents([ref.documentId])).get(ref.documentId);
        return document === undefined ? null : view(document, ref);
      },
      summary: () => here().summary,
      follower: () => followerOf(here().register),
      records: (request = {}) =>
        recordsOf(request, here().register, here().summary, languages, today()),
    };
  }

  return {
    async open() {
      for (const chat of new Set([...(await chatsWithTexts(ingest.corpus)), ...lives.keys()])) {
        const folder = textsFolderOf(ingest.corpus, chat);
        if (folder === null) continue;
        await inTurn(chat, async () => {
          // A folder that could not be indexed is not tried again until something in it changes.
          if ((await seenIn(folder)) !== (indexed.get(chat) ?? null)) await index(chat);
        }).catch((error: unknown) =>
          log.warn({ chat, err: error }, 'the texts of a chat were not opened'),
        );
      }
    },
    names: () => [...lives.keys()],
    nearest,
    renew: (next) =>
      inTurn(LINKING, async () => {
        base = next;
        const made = await viewsOf([...lives.keys()], lives);
        for (const [name, view] of made) views.set(name, view);
      }),
    of,
    list(chat) {
      const texts =
        chat === EVERYBODY
          ? common().summary.documents.filter(({ id }) => addedName(id) !== null)
          : (lives.get(chat)?.summary.documents ?? []);
      return texts.map(({ id, title, published }) => ({ id, title, published }));
    },
    // One at a time over all chats: a hostile file may take all the memory that its reading is allowed.
    read: (offer, from) => inTurn('', () => readOffer(offer, from, ingest.maxFileBytes)),
    keep: (chat, texts) =>
      inTurn(chat, async () => {
        const own = textsFolderOf(ingest.corpus, chat);
        if (own === null) throw new Error(`"${chat}" is no chat`);
        await putTexts(own, texts);
        if (chat !== EVERYBODY) await index(chat);
      }),
    forget: (chat, id) =>
      inTurn(chat, async () => {
        const own = textsFolderOf(ingest.corpus, chat);
        const name = chat === EVERYBODY ? (addedName(id) ?? '') : id;
        if (own === null || !(await removeText(own, name))) return false;
        if (chat !== EVERYBODY) await index(chat);
        return true;
      }),
    move: (from, to) =>
      inTurn(from, async () => {
        const [old, next] = [textsFolderOf(ingest.corpus, from), textsFolderOf(ingest.corpus, to)];
        if (!lives.has(from) || old === null || next === null) return;
        await put(from, null);
        indexed.delete(from);
        await moveTexts(old, next);
        await index(to);
      }),
    async close() {
      views.clear();
      await Promise.all([...lives.values()].map((live) => live.retire()));
      lives.clear();
    },
  };
}
