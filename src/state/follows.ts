/** What each chat follows, how it wants to be told, and the news that wait for it. */
import { randomUUID } from 'node:crypto';
import type { Follower, LanguageCode, MeetingNews, Subject, Told } from '../types.ts';
import type { StateDatabase } from './database.ts';
import { columns, serverOf, sourcesOf, subjectOf } from './rows.ts';

export interface Follow {
  readonly id: number;
  readonly subject: Subject;
}

/** Whom to tell: `chat` is whose settings hold, `place` whose texts are heard, `target` where the message goes. */
export interface Ear {
  readonly chat: string;
  readonly place: string;
  readonly target: string;
  /** Spoken by whoever asked, where the chat's settings name none. */
  readonly language: LanguageCode;
}

export interface Delivery {
  readonly rhythm: 'now' | 'daily';
  /** Whether nothing is sent in these hours. */
  readonly quiet: boolean;
  readonly hours: QuietHours;
}

/** Full hours of the machine's clock, 0 to 23; `to` may be on the next day. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** News of one target; nobody else has claimed them. */
export interface Claimed extends Omit<Ear, 'place'> {
  readonly claim: string;
  readonly news: readonly MeetingNews[];
}

export interface Follows {
  /** False where this is followed already, or `max` things are. */
  add(ear: Ear, subject: Subject, max: number): Promise<'added' | 'known' | 'full'>;
  of(target: string): Promise<readonly Follow[]>;
  /** Of this target only: ids of others are not obeyed. */
  remove(target: string, id: number): Promise<boolean>;
  /** Nobody can be told there any more. */
  forget(target: string): Promise<void>;
  delivery(chat: string): Promise<Delivery>;
  setDelivery(chat: string, delivery: Delivery): Promise<void>;
  /** A chat goes on under another id. */
  move(from: string, to: string): Promise<void>;
  /**
   * Compares with what was told the last time and keeps what concerns somebody, once over all
   * processes. The first time there is nothing to compare with.
   */
  notice(audience: string, indexedAt: string, follower: Follower, now: number): Promise<number>;
  /** A chat has no texts of its own any more: it hears of the common ones again. */
  dropAudience(audience: string): Promise<void>;
  /** Targets with news, and when the oldest of them came. */
  waiting(): Promise<readonly Waiting[]>;
  /** Takes all news of a target; null where another process was quicker. */
  claim(target: string): Promise<Claimed | null>;
  sent(claim: string): Promise<void>;
  /** The message could not be sent: the news wait again. */
  release(claim: string): Promise<void>;
}

export interface Waiting {
  readonly target: string;
  readonly chat: string;
  /** Milliseconds since the epoch. */
  readonly noted: number;
}

/** Whether somebody in a place hears of the texts that an audience names. */
export type IsHeard = (place: string, audience: string) => boolean;

export const byDefault: Delivery = { rhythm: 'now', quiet: false, hours: { from: 22, to: 7 } };

export function openFollows(database: StateDatabase, isHeard: IsHeard): Follows {
  const sql = (text: string) => database.prepare(text);
  const rowsOf = (text: string, ...values: unknown[]) =>
    sql(text).all(...values) as Record<string, unknown>[];

  const notice = database.transaction(
    (audience: string, indexedAt: string, follower: Follower, now: number): number => {
      // A chat that has just added its first text knew the common ones, a channel those of its server.
      const [before] = rowsOf(
        `SELECT indexed_at, json FROM told WHERE audience IN (?, ?, '')
         ORDER BY length(audience) DESC LIMIT 1`,
        audience,
        serverOf(audience),
      );
      // Another process may have seen this state, or a later one, already.
      if (before && String(before.indexed_at) >= indexedAt) return 0;
      sql('INSERT OR REPLACE INTO told (audience, indexed_at, json) VALUES (?, ?, ?)').run(
        audience,
        indexedAt,
        JSON.stringify(follower.told()),
      );
      if (!before) return 0;
      const news = follower.since(JSON.parse(String(before.json)) as Told);
      if (news.length === 0) return 0;
      const followed = rowsOf('SELECT * FROM follows ORDER BY id').filter(({ place }) =>
        isHeard(String(place), audience),
      );
      let kept = 0;
      for (const row of followed) {
        for (const one of news.filter(follower.concerns(subjectOf(row)))) {
          if (!isFirst(String(row.target), one)) continue;
          sql('INSERT INTO news (target, chat, language, noted, json) VALUES (?, ?, ?, ?, ?)').run(
            row.target,
            row.chat,
            row.language,
            now,
            JSON.stringify(one),
          );
          kept += 1;
        }
      }
      return kept;
    },
  );

  /** Every place that tells it counts: whichever of them the next state names first, it is known. */
  function isFirst(target: string, news: MeetingNews): boolean {
    let known = false;
    for (const source of sourcesOf(news)) {
      const { changes } = sql('INSERT OR IGNORE INTO noticed (target, source) VALUES (?, ?)').run(
        target,
        source,
      );
      known ||= changes === 0;
    }
    return !known;
  }

  const move = database.transaction((from: string, to: string) => {
    // A topic's target is the chat's with the topic behind it.
    const moved = `UPDATE OR IGNORE %t SET chat = CASE chat WHEN @from THEN @to ELSE chat END,
      target = CASE WHEN target = @from THEN @to ELSE @to || substr(target, length(@from) + 1) END
      WHERE target = @from OR target LIKE @from || '/%'`;
    for (const table of ['follows', 'news']) sql(moved.replace('%t', table)).run({ from, to });
    sql(
      `UPDATE follows SET place = @to || substr(place, length(@from) + 1)
       WHERE place = @from OR place LIKE @from || '/%'`,
    ).run({ from, to });
    sql('UPDATE OR IGNORE delivery SET chat = ? WHERE chat = ?').run(to, from);
  });

  return {
    async add({ chat, place, target, language }, subject, max) {
      const { kind, first, second } = columns(subject);
      const [count] = rowsOf('SELECT count(*) AS n FROM follows WHERE target = ?', target);
      const values = [target, kind, first, second];
      const known = rowsOf(
        'SELECT id FROM follows WHERE target = ? AND kind = ? AND first = ? AND second = ?',
        ...values,
      );
      if (known.length > 0) return 'known';
      if (Number(count?.n ?? 0) >= max) return 'full';
      sql(
        'INSERT INTO follows (chat, place, language, target, kind, first, second) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(chat, place, language, ...values);
      return 'added';
    },
    of: async (target) =>
      rowsOf('SELECT * FROM follows WHERE target = ? ORDER BY id', target).map((row) => ({
        id: Number(row.id),
        subject: subjectOf(row),
      })),
    remove: async (target, id) =>
      sql('DELETE FROM follows WHERE target = ? AND id = ?').run(target, id).changes > 0,
    async forget(target) {
      sql('DELETE FROM follows WHERE target = ?').run(target);
      sql('DELETE FROM news WHERE target = ?').run(target);
    },
    async delivery(chat) {
      const [row] = rowsOf('SELECT * FROM delivery WHERE chat = ?', chat);
      if (!row) return byDefault;
      return {
        rhythm: row.rhythm === 'daily' ? 'daily' : 'now',
        quiet: Number(row.quiet) === 1,
        hours: { from: Number(row.quiet_from), to: Number(row.quiet_to) },
      };
    },
    async setDelivery(chat, { rhythm, quiet, hours }) {
      sql(
        'INSERT OR REPLACE INTO delivery (chat, rhythm, quiet, quiet_from, quiet_to) VALUES (?, ?, ?, ?, ?)',
      ).run(chat, rhythm, quiet ? 1 : 0, hours.from, hours.to);
    },
    move: async (...given) => move(...given),
    async dropAudience(audience) {
      sql('DELETE FROM told WHERE audience = ?').run(audience);
    },
    notice: async (...given) => notice.immediate(...given),
    waiting: async () =>
      rowsOf(
        'SELECT target, chat, min(noted) AS noted FROM news WHERE claim IS NULL GROUP BY target',
      ).map(({ target, chat, noted }) => ({
        target: String(target),
        chat: String(chat),
        noted: Number(noted),
      })),
    async claim(target) {
      const claim = randomUUID();
      sql('UPDATE news SET claim = ? WHERE target = ? AND claim IS NULL').run(claim, target);
      const rows = rowsOf('SELECT * FROM news WHERE claim = ? ORDER BY id', claim);
      const [first] = rows;
      if (!first) return null;
      const news = rows.map(({ json }) => JSON.parse(String(json)) as MeetingNews);
      return {
        claim,
        target,
        chat: String(first.chat),
        language: String(first.language) === 'en' ? 'en' : 'fr',
        news,
      };
    },
    async sent(claim) {
      sql('DELETE FROM news WHERE claim = ?').run(claim);
    },
    async release(claim) {
      sql('UPDATE news SET claim = NULL WHERE claim = ?').run(claim);
    },
  };
}
