/** What a chat may make of the corpus beside asking: follow it, judge its answers, add to it. */
import { fetchPage } from '../../adding/fetch.ts';
import type { Settings } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { State } from '../../state/open.ts';
import type { Entrevue, Follower } from '../../types.ts';
import type { BotContext } from '../bot.ts';
import { createFeedback, type Feedback } from './feedback.ts';
import type { FollowTools } from './follow.ts';
import { type ChatTexts, MOST_BYTES, type TextTools } from './texts.ts';

export interface Community {
  readonly follow: FollowTools;
  readonly feedback: Feedback;
  /** Null where the corpus cannot be added to. */
  readonly texts: TextTools | null;
  /** The corpus as it is seen in a place: the common texts, those of its chat and its own, never another's. */
  corpusOf(place: string): Entrevue;
  /** Opens the texts that chats added, then looks for news. */
  open(): Promise<void>;
  /** Compares the corpus with what it told the last time; not before it is all open. */
  notice(): Promise<void>;
  /** A chat goes on under another id. */
  moved(from: string, to: string): Promise<void>;
}

interface GrowingTexts extends ChatTexts {
  open(): Promise<void>;
  names(): readonly string[];
  /** Of a channel and its server, the nearest with texts; null where there are none. */
  nearest(place: string): string | null;
  of(chat: string): (Entrevue & { follower(): Follower }) | null;
  move(from: string, to: string): Promise<void>;
}

/** What these commands need of the corpus beside answers. */
export interface GrowingCorpus extends Entrevue {
  follower(): Follower;
  readonly chats?: GrowingTexts;
}

export interface CommunityTools {
  readonly settings: Settings;
  readonly state: State;
  readonly log: Log;
  /** There may be news to send. */
  readonly changed: () => void;
}

export function openCommunity(
  corpus: GrowingCorpus,
  { settings, state, log, changed }: CommunityTools,
): Community {
  const { chats } = corpus;
  const follows = state.follows((place, audience) => (chats?.nearest(place) ?? '') === audience);
  const seenBy = (place: string) => chats?.of(place) ?? corpus;

  let isOpen = false;

  async function noticeFor(audience: string): Promise<void> {
    const here = audience === '' ? corpus : seenBy(audience);
    const { indexedAt } = here.summary();
    if (indexedAt === null) return;
    const kept = await follows.notice(audience, indexedAt, here.follower(), Date.now());
    if (kept > 0) log.info({ news: kept }, 'news for chats');
  }

  return {
    follow: { follows, followerOf: (place) => seenBy(place).follower() },
    feedback: createFeedback(state.feedback, () => corpus.summary().indexedAt),
    texts: chats
      ? {
          texts: chats,
          drafts: state.drafts,
          common: () => corpus.summary(),
          fetch: (address) =>
            fetchPage(address, { sites: settings.fetchSites, maxBytes: MOST_BYTES }),
          changed,
          emptied: (chat) => follows.dropAudience(chat),
          log,
        }
      : null,
    corpusOf: seenBy,
    async open() {
      await chats?.open();
      isOpen = true;
    },
    async notice() {
      // A chat whose texts are not open yet would seem to have lost them.
      if (!isOpen) return;
      try {
        // The nearest first: new texts of a channel are compared with its server's of before, those with the common ones.
        const audiences = [...(chats?.names() ?? [])].sort((a, b) => b.length - a.length);
        for (const audience of audiences) await noticeFor(audience);
        await noticeFor('');
      } catch (error) {
        log.error({ err: error }, 'news were not noticed');
      }
    },
    async moved(from, to) {
      await follows.move(from, to);
      await chats?.move(from, to);
    },
  };
}

/** The corpus as it is seen in a place; where nothing can be added, everybody's. */
export function corpusOf({ community, entrevue }: BotContext, place: string): Entrevue {
  return community?.corpusOf(place) ?? entrevue;
}

/** Buttons of these cards begin with it; those of answers with a digit. */
export function isCommunityButton(id: string): boolean {
  return id.startsWith('g:');
}
