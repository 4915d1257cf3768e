import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { OperationError } from '../errors.ts';
import type { ChatChoices } from '../languages/contract/replies/chat.ts';
import type { LanguageCode, RequestOptions } from '../types.ts';

/** What the admins of a server or chat decide. */
export type ChatSettings = ChatChoices;

export const defaultChatSettings: ChatSettings = {
  language: 'auto',
  comments: true,
  length: 'normal',
  theme: 'light',
};

export interface ChatSettingsStore {
  /** `id` names platform and server or chat: `telegram:-100123`. */
  get(id: string): Promise<ChatSettings>;
  /** Resolves with the new settings once they are kept. */
  set(id: string, change: Partial<ChatSettings>): Promise<ChatSettings>;
  /** A chat goes on under another id: its settings go with it, and it is remembered what it was. */
  move(from: string, to: string): Promise<void>;
  /** The id that a moved chat had before. */
  formerly(id: string): Promise<string | null>;
}

/** Settings as they are kept. */
export interface Kept extends ChatSettings {
  readonly formerly?: string;
}

/** The settings as a request carries them; `spoken` as the platform tells of whoever asks. */
export function requestOptions(settings: ChatSettings, spoken?: LanguageCode): RequestOptions {
  return {
    ...(settings.language === 'auto' ? spoken && { spoken } : { language: settings.language }),
    comments: settings.comments,
    length: settings.length,
  };
}

const fileName = 'chat-settings.json';

/**
 * Opens the settings kept in the data folder. A file that cannot be read as settings is set
 * aside under another name and reported through `warn`.
 * @throws {OperationError} when the folder cannot be read or written
 */
export async function openChatSettings(
  dataFolder: string,
  warn: (message: string) => void,
): Promise<ChatSettingsStore> {
  const path = join(dataFolder, fileName);
  const chats = await load(path, warn);
  let writing: Promise<void> = Promise.resolve();

  const change = (id: string, changed: () => Kept): Promise<Kept> => {
    const turn = writing.then(async () => {
      const next = changed();
      await save(dataFolder, path, Object.fromEntries([...chats, [id, next]]));
      chats.set(id, next);
      return next;
    });
    writing = turn.then(
      () => {},
      () => {},
    );
    return turn;
  };
  const get = (id: string): ChatSettings => {
    const { formerly: _, ...settings } = chats.get(id) ?? (defaultChatSettings as Kept);
    return settings;
  };

  return {
    get: async (id) => get(id),
    async set(id, some) {
      await change(id, () => ({ ...(chats.get(id) ?? defaultChatSettings), ...some }));
      return get(id);
    },
    async move(from, to) {
      if (chats.get(to)?.formerly === from) return;
      await change(to, () => ({ ...get(from), formerly: from }));
    },
    formerly: async (id) => chats.get(id)?.formerly ?? null,
  };
}

/**
 * All settings kept in a data folder, by server or chat; nothing is changed there.
 * @throws {OperationError} when the file cannot be read as settings
 */
export async function keptChatSettings(dataFolder: string): Promise<ReadonlyMap<string, Kept>> {
  const path = join(dataFolder, fileName);
  const kept = await read(path);
  if (kept === null) throw new OperationError(`${path} is damaged: mend it, or put it aside.`);
  return kept;
}

/** Null for what is no settings. */
async function read(path: string): Promise<Map<string, Kept> | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new OperationError(`Cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return new Map(Object.entries(parsed).map(([id, value]) => [id, settingsOf(value)]));
    }
  } catch {
    // Not JSON.
  }
  return null;
}

async function load(path: string, warn: (message: string) => void): Promise<Map<string, Kept>> {
  const kept = await read(path);
  if (kept !== null) return kept;
  const aside = `${path}.damaged`;
  await rename(path, aside);
  warn(`${path} is damaged; it was renamed to ${aside} and all chats use the default settings.`);
  return new Map();
}

/** What another version wrote, as far as it is known. */
export function settingsOf(value: unknown): Kept {
  const { language, comments, length, theme, formerly } = (value ?? {}) as Partial<
    Record<string, unknown>
  >;
  return {
    language: language === 'fr' || language === 'en' ? language : defaultChatSettings.language,
    comments: typeof comments === 'boolean' ? comments : defaultChatSettings.comments,
    length: length === 'short' || length === 'full' ? length : defaultChatSettings.length,
    theme: theme === 'dark' ? theme : defaultChatSettings.theme,
    ...(typeof formerly === 'string' && { formerly }),
  };
}

async function save(
  folder: string,
  path: string,
  chats: Readonly<Record<string, Kept>>,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(`${JSON.stringify(chats, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    throw new OperationError(`Cannot save ${path}: ${(error as Error).message}`, { cause: error });
  }
}
