import type { APIMessage, APIMessageTopLevelComponent } from 'discord.js';
import { ComponentType } from 'discord.js';
import { languageOf } from '../../languages/index.ts';
import type { Request } from '../../types.ts';
import { rememberedQuestions } from '../message.ts';
import { decodeAction, type RequestTable } from '../state.ts';

/** A map that forgets what was used longest ago. */
export class Bounded<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) break;
      this.#entries.delete(oldest);
    }
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }
}

/**
 * The request that an answer of ours replied to, read from the ids of its buttons: so a
 * conversation goes on after a restart, and without the right to read other people's messages.
 */
export async function requestBehind(
  components: readonly APIMessageTopLevelComponent[] | undefined,
  table: RequestTable,
): Promise<Request | null> {
  for (const row of components ?? []) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      if (!('custom_id' in component)) continue;
      const action = await decodeAction(component.custom_id, table);
      if (action?.kind === 'sources' || action?.kind === 'page') return action.request;
    }
  }
  return null;
}

/** The questions a follow-up to `request` is understood by, oldest first. */
export function questionsAfter(request: Request): readonly string[] {
  const { chat } = languageOf(request.language ?? 'en');
  return [...(request.previous ?? []), chat.asQuestion(request)].slice(-rememberedQuestions);
}

/** The newest answer of ours among messages that are listed newest first. */
export async function latestRequest(
  messages: readonly APIMessage[],
  me: string,
  table: RequestTable,
): Promise<Request | null> {
  for (const message of messages) {
    if (message.author.id !== me) continue;
    const request = await requestBehind(message.components, table);
    if (request) return request;
  }
  return null;
}
