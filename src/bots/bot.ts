import type { Settings } from '../config.ts';
import type { Log } from '../log.ts';
import type { Entrevue } from '../types.ts';
import type { Card } from './community/card.ts';
import type { Community } from './community/community.ts';
import type { Metrics } from './health.ts';
import type { Keeping } from './keeping.ts';
import type { Limits } from './limits.ts';
import type { ChatSettingsStore } from './settings.ts';
import type { RequestTable } from './state.ts';

/** One chat platform. */
export interface Bot {
  readonly name: string;
  /**
   * Resolves once questions are being answered, or with `waiting` where it goes on trying by itself and says so
   * in the log when it is connected.
   * @throws {UsageError} when the platform refuses the token, naming the variable
   */
  start(): Promise<'connected' | 'waiting'>;
  /** Takes no new question, finishes the running ones and resolves. */
  stop(): Promise<void>;
  /** Sends a card that nobody asked for; `gone` where the bot may not write any more. */
  post?(target: string, card: (table: RequestTable) => Card): Promise<'sent' | 'gone'>;
}

/** What every platform is handed. */
export interface BotContext {
  readonly entrevue: Entrevue;
  readonly settings: Settings;
  readonly log: Log;
  readonly limits: Limits;
  readonly chats: ChatSettingsStore;
  readonly keeping: Keeping;
  readonly metrics: Metrics;
  /** Following, feedback and texts added in chats; without it these commands say that they lead nowhere. */
  readonly community?: Community;
  /** The platform shut the bot out while it ran, and it cannot come back by itself. */
  readonly ended?: (error: Error) => void;
}
