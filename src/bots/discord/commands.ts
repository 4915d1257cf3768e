import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  DiscordAPIError,
  InteractionContextType,
  PermissionFlagsBits,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { OperationError, UsageError } from '../../errors.ts';
import type { MenuText } from '../../languages/contract/replies/discord.ts';
import { languageOf, languages } from '../../languages/index.ts';
import { fewestDrawn, mostDrawn } from '../../pictures/ties.ts';
import type { LanguageCode } from '../../types.ts';

type Command = RESTPostAPIApplicationCommandsJSONBody;

/** Commands are known to the code by their English names. */
const base = languageOf('en').discord;
const others = languages.filter((language) => language.discord !== base);

/** Longest question taken, in characters. */
export const maxQuestion = 1000;

/** The language of a user's Discord client; English where it is none of ours. */
export function languageOfLocale(locale: string | undefined): LanguageCode {
  const speaks = (wanted: string) =>
    languages.find((language) => language.discord.locales.some((known) => known === wanted))?.code;
  return speaks(locale ?? '') ?? speaks((locale ?? '').split('-')[0] ?? '') ?? 'en';
}

type PickText = (texts: typeof base) => MenuText | undefined;

function localized(pick: PickText) {
  const text = pick(base);
  if (!text) throw new Error('A command without its English text');
  const by = (part: keyof MenuText) =>
    Object.fromEntries(
      others.flatMap((language) => {
        const own = pick(language.discord);
        return own ? language.discord.locales.map((locale) => [locale, own[part]]) : [];
      }),
    );
  return {
    name: text.name,
    name_localizations: by('name'),
    description: text.description,
    description_localizations: by('description'),
  };
}

type CommandName = keyof typeof base.commands;

function option(command: CommandName, name: string) {
  return localized((texts) => texts.commands[command].options?.[name]);
}

const text = (command: CommandName, name: string, extra: object = {}) => ({
  ...option(command, name),
  type: ApplicationCommandOptionType.String as const,
  ...extra,
});

const name = (command: CommandName, optionName: string, required: boolean) =>
  text(command, optionName, { autocomplete: true, max_length: 100, ...(required && { required }) });

const secret = (command: CommandName) => ({
  ...option(command, 'private'),
  type: ApplicationCommandOptionType.Boolean as const,
});

const choice = (value: keyof typeof base.choices) => ({
  name: base.choices[value],
  name_localizations: Object.fromEntries(
    others.flatMap(({ discord }) =>
      discord.locales.map((locale) => [locale, discord.choices[value]]),
    ),
  ),
  value,
});

const themes = (command: CommandName) =>
  text(command, 'theme', { choices: [choice('light'), choice('dark')] });

/** Each format with what it is for. */
function formatChoices(): object[] {
  const formats = languageOf('en').take.formats;
  return (Object.keys(formats) as (keyof typeof formats)[]).map((value) => ({
    name: `${value}: ${formats[value]}`,
    name_localizations: Object.fromEntries(
      others.flatMap(({ discord, take }) =>
        discord.locales.map((locale) => [locale, `${value} : ${take.formats[value]}`]),
      ),
    ),
    value,
  }));
}

function slash(command: CommandName, options: readonly object[] = [], extra: object = {}): Command {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localized((texts) => texts.commands[command]),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    ...(options.length > 0 && { options }),
    ...extra,
  } as Command;
}

/** Every command, with its French and English texts, as Discord's API takes it. */
export function commandList(): readonly Command[] {
  const [ask, whoMet, met, timeline] = ['ask', 'whoMet', 'met', 'timeline'] as const;
  return [
    slash(ask, [
      text(ask, 'question', { required: true, min_length: 2, max_length: maxQuestion }),
      secret(ask),
    ]),
    slash(whoMet, [
      name(whoMet, 'person', true),
      name(whoMet, 'place', false),
      text(whoMet, 'since', { max_length: 40 }),
      text(whoMet, 'until', { max_length: 40 }),
      secret(whoMet),
    ]),
    slash(met, [name(met, 'person', true), name(met, 'other', true), secret(met)]),
    slash(timeline, [name(timeline, 'person', true), themes(timeline), secret(timeline)]),
    slash('network', [
      name('network', 'person', false),
      text('network', 'since', { max_length: 40 }),
      text('network', 'until', { max_length: 40 }),
      themes('network'),
      {
        ...option('network', 'people'),
        type: ApplicationCommandOptionType.Integer,
        min_value: fewestDrawn,
        max_value: mostDrawn,
      },
      secret('network'),
    ]),
    slash('export', [
      text('export', 'format', { required: true, choices: formatChoices() }),
      secret('export'),
    ]),
    slash('sources', [text('sources', 'search', { max_length: 40 })]),
    slash('about'),
    ...communityCommands(),
    slash(
      'settings',
      [
        text('settings', 'language', { choices: [choice('auto'), choice('fr'), choice('en')] }),
        {
          ...option('settings', 'comments'),
          type: ApplicationCommandOptionType.Boolean,
        },
        text('settings', 'length', {
          choices: [choice('short'), choice('normal'), choice('full')],
        }),
        themes('settings'),
      ],
      {
        contexts: [InteractionContextType.Guild],
        default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      },
    ),
    messageEntry('check', [InteractionContextType.Guild, InteractionContextType.BotDM]),
    messageEntry('addMessage', [InteractionContextType.Guild], {
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    }),
  ];
}

/** An entry in the menu of a message. */
function messageEntry(
  which: 'check' | 'addMessage',
  contexts: readonly InteractionContextType[],
  extra: object = {},
): Command {
  return {
    type: ApplicationCommandType.Message,
    name: base[which],
    name_localizations: Object.fromEntries(
      others.flatMap(({ discord }) => discord.locales.map((locale) => [locale, discord[which]])),
    ),
    contexts,
    ...extra,
  } as Command;
}

/** What makes the bot write unasked is for those who manage the server. */
function communityCommands(): readonly Command[] {
  const managers = { default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
  return [
    slash(
      'follow',
      [
        name('follow', 'person', false),
        name('follow', 'other', false),
        name('follow', 'place', false),
        text('follow', 'topic', { max_length: 100 }),
      ],
      managers,
    ),
    slash('following', [text('following', 'quiet', { max_length: 40 })]),
    slash('unfollow', [text('unfollow', 'what', { required: true, max_length: 200 })], managers),
    slash(
      'add',
      [
        { ...option('add', 'file'), type: ApplicationCommandOptionType.Attachment },
        text('add', 'text', { max_length: 6000 }),
        text('add', 'link', { max_length: 2000 }),
        text('add', 'for', {
          choices: [choice('server'), choice('channel'), choice('everybody')],
        }),
      ],
      { ...managers, contexts: [InteractionContextType.Guild] },
    ),
    slash('forget', [], { ...managers, contexts: [InteractionContextType.Guild] }),
    slash('corpora'),
  ];
}

export interface Registration {
  readonly token: string | null;
  /** REST base address without the version, or null for Discord's own. */
  readonly api: string | null;
  /** One server, where commands appear at once; without it, everywhere. */
  readonly guildId?: string;
}

/**
 * Brings the commands of a server, or everywhere, up to date. Nothing is sent when what
 * Discord has already says the same.
 * @throws {UsageError} for a missing or refused token or an unknown server
 * @throws {OperationError} when Discord cannot be reached
 */
export async function registerCommands({
  token,
  api,
  guildId,
}: Registration): Promise<{ readonly changed: boolean; readonly names: readonly string[] }> {
  if (!token) throw missingToken();
  if (guildId !== undefined && !/^\d{15,21}$/.test(guildId)) {
    throw new UsageError(
      `"${guildId}" is not a server id: turn on Developer Mode in Discord, then right-click the server and copy its id.`,
    );
  }
  const rest = new REST(restOptions(api)).setToken(token);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    const route = guildId
      ? Routes.applicationGuildCommands(id, guildId)
      : Routes.applicationCommands(id);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const current = (await rest.get(route, { query })) as object[];
    const wanted = commandList();
    const changed = fingerprint(current) !== fingerprint(wanted);
    if (changed) await rest.put(route, { body: wanted });
    return { changed, names: wanted.map((command) => command.name) };
  } catch (error) {
    throw explain(error, guildId);
  }
}

/** Options of a REST client for `api`; a version at its end is the library's to add. */
export function restOptions(api: string | null): { api?: string; version: '10' } {
  return { version: '10', ...(api && { api: api.replace(/\/v\d+\/?$/, '').replace(/\/+$/, '') }) };
}

const where =
  'create one at https://discord.com/developers/applications (your application, Bot, Reset Token) and put it in .env';

export function missingToken(): UsageError {
  return new UsageError(`DISCORD_TOKEN is empty: ${where}.`);
}

export function refusedToken(): UsageError {
  return new UsageError(`Discord refuses DISCORD_TOKEN: ${where}.`);
}

function explain(error: unknown, guildId: string | undefined): Error {
  if (error instanceof UsageError) return error;
  const status = (error as { status?: number }).status;
  if (status === 401) return refusedToken();
  if (guildId && error instanceof DiscordAPIError && (status === 403 || status === 404)) {
    return new UsageError(
      `Server ${guildId} does not know this bot (${error.message}): invite it there with the scopes bot and applications.commands.`,
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new OperationError(`Discord did not take the commands: ${message}`, { cause: error });
}

/** Commands reduced to what we set, in an order of their own, so that defaults Discord adds do not count. */
function fingerprint(commands: readonly object[]): string {
  const reduced = commands.map((command) => JSON.stringify(reduce(command, true)));
  return reduced.sort().join('\n');
}

const ours = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'value',
  'default_member_permissions',
] as const;

function reduce(value: object, top: boolean): object {
  const source = value as Record<string, unknown>;
  const kept = ours.flatMap((key) => {
    const own = source[key];
    if (own === undefined || own === null || own === false || own === '') return [];
    if (typeof own !== 'object') return [[key, own]];
    const entries = Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length > 0 ? [[key, Object.fromEntries(entries)]] : [];
  });
  const lists = (['options', 'choices'] as const).flatMap((key) => {
    const list = source[key];
    if (!Array.isArray(list) || list.length === 0) return [];
    return [[key, list.map((item: object) => reduce(item, false))]];
  });
  const contexts = Array.isArray(source.contexts) ? [...(source.contexts as number[])].sort() : [];
  return Object.fromEntries([...kept, ...lists, ...(top ? [['contexts', contexts]] : [])]);
}
