/** Everything that bots keep, where the settings say: in the data folder, or in the store that processes share. */
import { join } from 'node:path';
import type { LimitSettings, Settings } from '../config.ts';
import type { Log } from '../log.ts';
import { openState, type State } from '../state/open.ts';
import { createLimits, type Limits } from './limits.ts';
import { openRequests } from './requests.ts';
import { type ChatSettingsStore, openChatSettings } from './settings.ts';
import type { RequestTable } from './state.ts';

export interface Keeping {
  readonly state: State;
  readonly chats: ChatSettingsStore;
  /** @param name tells limits apart that count the same people and chats */
  limits(settings: LimitSettings, name?: string): Limits;
  /** @param platform whose buttons these are */
  requests(platform: string): RequestTable;
  close(): Promise<void>;
}

/** @throws OperationError where it cannot be opened, in words for whoever runs the bot */
export async function openKeeping(
  settings: Pick<Settings, 'data' | 'store'>,
  log: Log,
): Promise<Keeping> {
  const state = await openState(settings, log);
  const { shared } = state;
  if (shared !== null) {
    const [{ chatSettingsIn }, { limitsIn }, { requestsIn }] = await Promise.all([
      import('./postgres/settings.ts'),
      import('./postgres/limits.ts'),
      import('./postgres/requests.ts'),
    ]);
    return {
      state,
      chats: chatSettingsIn(shared),
      limits: (limits, name = '') => limitsIn(shared, limits, { name }),
      requests: () => requestsIn(shared),
      close: () => state.close(),
    };
  }
  return {
    state,
    chats: await openChatSettings(settings.data, (message) => log.warn(message)),
    limits: (limits) => createLimits(limits, Date.now),
    requests: (platform) => openRequests(join(settings.data, `${platform}-requests.jsonl`)),
    close: () => state.close(),
  };
}
