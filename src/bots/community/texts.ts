/** `/add`, `/forget`, `/corpora` and their buttons: what is said and done. */
import { basename, extname } from 'node:path';
import { type Fetched, FetchRefusal } from '../../adding/fetch.ts';
import { languageOf } from '../../languages/index.ts';
import type { Log } from '../../log.ts';
import type { Drafts } from '../../state/drafts.ts';
import { printableLine } from '../../text/printable.ts';
import type {
  CorpusSummary,
  Entrevue,
  LanguageCode,
  OfferedText,
  Provenance,
} from '../../types.ts';
import { shorten, statusSigns } from '../message.ts';
import { documentKey } from '../state.ts';
import { textName } from '../textName.ts';
import type { Card, Origin } from './card.ts';
import { type Hearers, hearersAt, type Rights } from './hearers.ts';
import { dayOf } from './news.ts';

/** The texts of chats, whoever keeps them; those of the chat named by nothing are for everybody. */
export interface ChatTexts {
  of(chat: string): Entrevue | null;
  list(chat: string): readonly {
    readonly id: string;
    readonly title: string | null;
    readonly published: string | null;
  }[];
  read(
    offer: { readonly bytes: Uint8Array; readonly extension: string; readonly url?: string | null },
    from: Provenance,
  ): Promise<{ readonly texts: readonly OfferedText[]; readonly reason: string | null }>;
  keep(chat: string, texts: readonly Pick<OfferedText, 'name' | 'content'>[]): Promise<void>;
  forget(chat: string, id: string): Promise<boolean>;
}

export interface TextTools {
  readonly texts: ChatTexts;
  readonly drafts: Drafts;
  readonly common: () => CorpusSummary;
  readonly fetch: (address: string) => Promise<Fetched>;
  /** Called when a chat has other texts than before. */
  readonly changed: () => void;
  /** Called when a chat has no text of its own any more. */
  readonly emptied: (chat: string) => Promise<void>;
  readonly log: Log;
}

/** What somebody hands in; a file's bytes are brought only when it is wanted. */
export type Handed =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly size: number;
      readonly bytes: () => Promise<Uint8Array>;
    };

/** Telegram lends bots no larger files than 20 MB; a text of this size is a book. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Texts of one chat; whoever has more wants a folder of their own. */
const MOST_TEXTS = 500;
/** Lines of people and meetings in a preview. */
const SHOWN = 8;
/** Texts listed for `/forget`. */
const LISTED = 20;

/** Who adds, for the record, and what they may decide; `wanted` is whom the text is for, where they said so. */
export interface Adding {
  readonly by: string;
  readonly rights: Rights;
  readonly wanted?: Hearers['kind'] | null;
}

/** Reads what is handed in and shows what was understood; nothing is kept yet. */
export async function add(
  tools: TextTools,
  origin: Origin,
  handed: Handed,
  { by, rights, wanted = null }: Adding,
  language: LanguageCode,
): Promise<Card> {
  const { community } = languageOf(language);
  const possible = hearersAt(origin, rights);
  const chosen = wanted === null ? possible : possible.filter(({ kind }) => kind === wanted);
  if (chosen.length === 0)
    return { lines: [wanted === 'everybody' ? community.operatorsOnly : community.addAdminsOnly] };
  const open = chosen.filter(({ key }) => tools.texts.list(key).length < MOST_TEXTS);
  if (open.length === 0) return { lines: [community.textsFull(MOST_TEXTS)] };
  const at = new Date().toISOString();
  const offer = await broughtIn(tools, handed, language);
  if ('lines' in offer) return offer;
  const { texts, reason } = await tools.texts.read(offer, { by, at, from: offer.from });
  if (texts.length === 0) return { lines: [community.unreadable(reason ?? '')] };
  const kept = texts.map(({ name, content }) => ({ name, content }));
  const key = await tools.drafts.put(origin.place, { texts: kept }, Date.now());
  return {
    title: community.understood(texts.length),
    lines: texts.slice(0, 3).flatMap((text) => described(text, language)),
    buttons: [
      [
        ...open.map(({ kind, letter }) => ({
          // Whom it is for goes without saying only where nobody else could be meant.
          label:
            possible.length === 1 && kind !== 'everybody'
              ? community.keep
              : community.keepFor(kind),
          id: `g:${letter}${key}`,
        })),
        { label: community.discard, id: `g:d${key}` },
      ],
    ],
  };
}

type Brought = Parameters<ChatTexts['read']>[0] & { readonly from: string };

async function broughtIn(
  { fetch, log }: TextTools,
  handed: Handed,
  language: LanguageCode,
): Promise<Brought | Card> {
  const { community } = languageOf(language);
  if (handed.kind === 'file') {
    if (handed.size > MOST_BYTES) return { lines: [community.tooLarge(MOST_BYTES / 1024 / 1024)] };
    const name = printableLine(basename(handed.name));
    return {
      bytes: await handed.bytes(),
      extension: extname(name).toLowerCase() || '.txt',
      from: shorten(name, 200),
    };
  }
  const text = handed.text.trim();
  if (text === '') return { lines: [community.addWhat] };
  if (!/^https?:\/\/\S+$/iu.test(text)) {
    return { bytes: Buffer.from(text.toWellFormed()), extension: '.txt', from: 'message' };
  }
  try {
    const { bytes, extension, url } = await fetch(text);
    return { bytes, extension, url, from: url };
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error;
    log.info({ why: error.why }, 'a link was not fetched');
    return { lines: [community.notFetched(error.why)] };
  }
}

/** As `entrevue show` tells it. */
function described(text: OfferedText, language: LanguageCode): Card['lines'] {
  const { chat, community, terminal, meetingReplies } = languageOf(language);
  const { read } = terminal;
  const from = text.dateWords === null ? read.fromField : read.fromWords(text.dateWords);
  const people = text.people.slice(0, SHOWN).join(', ');
  const line = (name: string, value: string) => `${name}${meetingReplies.colon}${value}`;
  const meetings = text.meetings.slice(0, SHOWN).map(({ participants, unnamed, ...meeting }) => {
    const { status, place, date } = meeting;
    const when = date === null ? null : date.start === null ? date.text : dayOf(date, chat.date);
    const facts = [[...participants, ...unnamed].join(', '), place, when];
    return `${statusSigns[status]} ${facts.filter(Boolean).join(' · ')} · ${meetingReplies.status[status]}`;
  });
  const rest = text.meetings.length - meetings.length;
  const told = [
    line(read.title, text.title ?? read.none),
    line(read.published, text.published ? `${chat.date(text.published)} (${from})` : chat.undated),
    line(read.language, text.language),
    line(read.people, people === '' ? read.none : people),
    line(read.meetings, meetings.length === 0 ? read.none : String(text.meetings.length)),
    ...meetings,
    ...(rest > 0 ? [community.moreNews(rest)] : []),
  ].map((one) => shorten(printableLine(one), 300));
  const { comment, furniture } = text.left;
  return comment + furniture === 0
    ? told
    : [...told, { small: community.leftOut(comment, furniture) }];
}

/** The common texts, those of this server or chat, and those of this channel or topic. */
export function corpora(
  { texts, common }: TextTools,
  origin: Origin,
  language: LanguageCode,
): Card {
  const { chat, community } = languageOf(language);
  const lists = listed(texts, hearersAt(origin, { manages: true, operates: false }));
  const none = lists.every(({ own }) => own.length === 0);
  return {
    title: community.corporaTitle,
    lines: [
      `${community.commonCorpus}${languageOf(language).meetingReplies.colon}${chat.corpus(common())}`,
      ...(none ? [community.noOwnCorpus] : []),
      ...lists.flatMap(({ hearers: { kind }, own, shown }) =>
        own.length === 0
          ? []
          : [
              community.ownCorpus(kind, own.length),
              ...shown.map((text) => `• ${named(text, language)}`),
            ],
      ),
    ],
  };
}

/** The texts of each, the newest as far as one card can show them: each has its share. */
function listed(texts: ChatTexts, all: readonly Hearers[]) {
  const lists = all.map((hearers) => ({ hearers, own: texts.list(hearers.key) }));
  const share = Math.floor(LISTED / Math.max(lists.length, 1));
  const total = lists.reduce((sum, { own }) => sum + own.length, 0);
  return lists.map(({ hearers, own }) => ({
    hearers,
    own,
    shown: own.slice(-Math.max(share, LISTED - (total - own.length))),
  }));
}

/** A list with a button for each text that was added here, or for everybody by those who may. */
export function forgetList(
  { texts }: TextTools,
  origin: Origin,
  rights: Rights,
  language: LanguageCode,
): Card {
  const { community } = languageOf(language);
  const own = listed(texts, hearersAt(origin, rights)).flatMap(({ hearers, shown }) =>
    shown.map((text) => ({ hearers, text })),
  );
  if (own.length === 0) return { lines: [community.noOwnCorpus] };
  const buttons = own.map(({ hearers: { letter }, text }, at) => ({
    label: `✕ ${at + 1}`,
    id: `g:f${letter === 'k' ? '' : letter}${documentKey(text.id)}`,
  }));
  return {
    title: community.forgetWhich,
    lines: own.map(
      ({ hearers: { kind }, text }, at) =>
        `${at + 1}. ${named(text, language)} · ${community.heardBy[kind]}`,
    ),
    buttons: Array.from({ length: Math.ceil(buttons.length / 5) }, (_, row) =>
      buttons.slice(row * 5, row * 5 + 5),
    ),
  };
}

function named(
  {
    id,
    title,
    published,
  }: { readonly id: string; readonly title: string | null; readonly published: string | null },
  language: LanguageCode,
): string {
  const { chat } = languageOf(language);
  const when = published === null ? chat.undated : chat.date(published);
  const name = textName({ title, documentId: id }, chat.untitled);
  return `${shorten(printableLine(name), 120)} · ${when}`;
}

export const isTextButton = (id: string): boolean => /^g:[kcedfFx]/u.test(id);

/** What to tell somebody who may not press this button, so that it stays for those who may; null for those. */
export function refusedPress(id: string, rights: Rights, language: LanguageCode): string | null {
  const { community } = languageOf(language);
  const isForAll = /^g:(?:e|[fF]e[\w-]{11}$)/u.test(id);
  if (isForAll) return rights.operates ? null : community.operatorsOnly;
  const decides = rights.manages || (rights.operates && /^g:[dx]/u.test(id));
  return decides ? null : community.addAdminsOnly;
}

/** Obeys a button of these cards; null for any other. */
export async function pressedText(
  tools: TextTools,
  origin: Origin,
  id: string,
  rights: Rights,
  language: LanguageCode,
): Promise<Card | null> {
  const { chat, community } = languageOf(language);
  const { texts, drafts, changed } = tools;
  const expired: Card = { lines: [chat.buttonExpired] };
  /** Rights are those of whoever presses, not of whoever was shown the button. */
  const hearersOf = (letter: string) =>
    hearersAt(origin, rights).find((one) => one.letter === letter);
  const draft = /^g:([kced])([\w-]{16})$/u.exec(id);
  if (draft) {
    const [, what = '', key = ''] = draft;
    const hearers = hearersOf(what);
    if (what !== 'd' && hearers === undefined) return expired;
    const taken = await drafts.take(origin.place, key);
    if (taken === null) return expired;
    if (hearers === undefined) return { lines: [community.discarded] };
    try {
      await texts.keep(hearers.key, taken.texts);
    } catch (error) {
      // The button stays good.
      await drafts.put(origin.place, taken, Date.now(), key);
      return { lines: [notWritten(tools, error, language)] };
    }
    if (hearers.kind === 'everybody') return { lines: [community.keptForAll(taken.texts.length)] };
    changed();
    const all = texts.list(hearers.key).length;
    return { lines: [community.kept(taken.texts.length, all, hearers.kind)] };
  }
  const forgotten = /^g:([fF])([ce]?)([\w-]{11})$/u.exec(id);
  if (forgotten) {
    const [, what, letter = '', key = ''] = forgotten;
    const hearers = hearersOf(letter || 'k');
    const text = hearers && texts.list(hearers.key).find((one) => documentKey(one.id) === key);
    if (hearers === undefined || text === undefined) return expired;
    const name = named(text, language);
    if (what === 'f') {
      return {
        lines: [community.forgetSure(name)],
        buttons: [
          [
            { label: community.forget, id: `g:F${letter}${key}` },
            { label: community.keep, id: 'g:x' },
          ],
        ],
      };
    }
    try {
      await texts.forget(hearers.key, text.id);
    } catch (error) {
      return { lines: [notWritten(tools, error, language)] };
    }
    if (hearers.kind !== 'everybody') {
      if (texts.list(hearers.key).length === 0) await tools.emptied(hearers.key);
      changed();
    }
    return { lines: [community.forgotten(name)] };
  }
  return id === 'g:x' ? { lines: [community.nothingForgotten] } : null;
}

/** What to say where the folder may not be written; throws again what is something else. */
function notWritten({ log }: TextTools, error: unknown, language: LanguageCode): string {
  const { code } = error as { readonly code?: unknown };
  if (code !== 'EROFS' && code !== 'EACCES' && code !== 'EPERM') throw error;
  log.error({ err: error }, 'the corpus folder cannot be written');
  return languageOf(language).community.notWritable;
}
