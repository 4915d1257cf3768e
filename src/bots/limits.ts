import type { LimitSettings } from '../config.ts';

/** Whether a question may be answered now. */
export type Admission =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly whose: 'user' | 'chat';
      /** Whole seconds until the next question is admitted, at least 1. */
      readonly seconds: number;
      /** True once a minute at most: say it, then stay silent. */
      readonly tell: boolean;
    };

export interface Limits {
  /** Counts one question. Ids are compared as given: put the platform's name in them. */
  admit(user: string, chat: string): Promise<Admission>;
}

interface Line {
  readonly times: number[];
  told: number;
}

const windowMs = 60_000;

/** Questions a minute for each user and each chat of this process, in sliding minutes of `now()` milliseconds. */
export function createLimits(settings: LimitSettings, now: () => number): Limits {
  const users = new Map<string, Line>();
  const chats = new Map<string, Line>();
  let swept = Number.NEGATIVE_INFINITY;

  function lineOf(lines: Map<string, Line>, id: string, time: number): Line {
    let line = lines.get(id);
    if (line === undefined) {
      line = { times: [], told: Number.NEGATIVE_INFINITY };
      lines.set(id, line);
    }
    while ((line.times[0] ?? time) <= time - windowMs) line.times.shift();
    return line;
  }

  function sweep(time: number): void {
    if (time - swept < windowMs) return;
    swept = time;
    for (const lines of [users, chats]) {
      for (const [id, line] of lines) {
        if ((line.times.at(-1) ?? 0) <= time - windowMs && line.told <= time - windowMs) {
          lines.delete(id);
        }
      }
    }
  }

  return {
    async admit(user, chat) {
      const time = now();
      sweep(time);
      const kinds = [
        { whose: 'user', line: lineOf(users, user, time), most: settings.userPerMinute },
        { whose: 'chat', line: lineOf(chats, chat, time), most: settings.chatPerMinute },
      ] as const;
      for (const { whose, line, most } of kinds) {
        const oldest = line.times[0];
        if (most === 0 || line.times.length < most || oldest === undefined) continue;
        const tell = line.told <= time - windowMs;
        if (tell) line.told = time;
        const seconds = Math.max(1, Math.ceil((oldest + windowMs - time) / 1000));
        return { allowed: false, whose, seconds, tell };
      }
      for (const { line, most } of kinds) if (most > 0) line.times.push(time);
      return { allowed: true };
    },
  };
}
