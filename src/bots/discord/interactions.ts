import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { ChatChoices } from '../../languages/contract/replies/chat.ts';
import { languageOf } from '../../languages/index.ts';
import type { LanguageCode, Request } from '../../types.ts';
import { briefly } from '../brief.ts';
import { isCommunityButton } from '../community/community.ts';
import { longestClaim } from '../hearing.ts';
import { shorten } from '../message.ts';
import { type DecodedAction, decodeAction, quoteCheck } from '../state.ts';
import { languageOfLocale, maxQuestion } from './commands.ts';
import { communityCommand, communityPressed, forClient, withFeedback } from './community.ts';
import { questionsAfter } from './conversation.ts';
import { limits } from './limits.ts';
import { plain } from './markup.ts';
import { header, notice, passageMenu, type Rendered, renderDraft, renderPage } from './render.ts';
import {
  renderAbout,
  renderCorpus,
  renderPassage,
  renderSettings,
  renderSources,
} from './renderCorpus.ts';
import {
  createDrafts,
  type Place,
  placeOf,
  type Services,
  settingsKey,
  spokenLanguage,
} from './services.ts';
import { filesBeside, isTaking, take } from './take.ts';

const ephemeral = (rendered: Rendered) => ({
  ...forClient(rendered),
  flags: MessageFlags.Ephemeral as const,
});

const names = languageOf('en').discord.commands;

type Pressed = ButtonInteraction | StringSelectMenuInteraction;
type Askable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | Pressed;

/** Answers one interaction. Errors are told to the user with their reference number. */
export async function onInteraction(services: Services, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return complete(services, interaction);
  if (!interaction.isRepliable()) return;
  const place = placeOf(interaction);
  const language = spokenLanguage(
    await services.options(place),
    languageOfLocale(interaction.locale),
  );
  const { chat } = languageOf(language);
  // Messages carry no locale: an emoji is later answered in the language of the client.
  if (!services.spoken.has(place.user)) services.spoken.set(place.user, language);
  try {
    if (services.stopping) await interaction.reply(ephemeral(notice(chat.stopping)));
    else if (!services.allowed(place)) {
      await interaction.reply(ephemeral(notice(chat.notAllowedHere)));
    } else if (interaction.isChatInputCommand()) await command(services, interaction, language);
    else if (interaction.isMessageContextMenuCommand()) {
      if (interaction.commandName === languageOf('en').discord.addMessage)
        await communityCommand(services, interaction, place, language);
      else await check(services, interaction, language);
    } else if (interaction.isButton() || interaction.isStringSelectMenu())
      await press(services, interaction, language);
  } catch (error) {
    const reference = services.report(error, interaction.type.toString());
    const sorry = notice(chat.failed(reference));
    const told =
      interaction.deferred && !updating.has(interaction)
        ? interaction.editReply(forClient(sorry))
        : interaction.replied || interaction.deferred
          ? interaction.followUp(ephemeral(sorry))
          : interaction.reply(ephemeral(sorry));
    // Where even this cannot be sent, the log has it.
    await told.catch(() => {});
  }
}

/** Counted by a process that is gone. */
export const letIn = new WeakSet<object>();

/** Buttons that change their own message: an error must not replace the answer in it. */
const updating = new WeakSet<object>();

async function command(
  services: Services,
  interaction: ChatInputCommandInteraction,
  language: LanguageCode,
): Promise<void> {
  if (isTaking(interaction.commandName)) {
    if (await admit(services, interaction, language)) await take(services, interaction, language);
    return;
  }
  const { options } = interaction;
  const entrevue = services.corpus(placeOf(interaction));
  const text = (option: string) => options.getString(option)?.trim() || undefined;
  const secret = options.getBoolean('private') ?? false;
  const base = await services.options(placeOf(interaction), language);
  // A taken-apart question has no words to tell its language by.
  const structured = { ...base, language };
  // Discord shows others the name of the command, not what was typed.
  const asked = (request: Request) =>
    answer(services, interaction, request, language, secret, headOf(request, language));
  switch (interaction.commandName) {
    case names.ask.name: {
      const question = (text('question') ?? '').slice(0, maxQuestion).toWellFormed();
      if (question === '') {
        await interaction.reply(ephemeral(notice(languageOf(language).chat.emptyQuestion)));
        return;
      }
      return asked({ kind: 'ask', text: question, ...base });
    }
    case names.whoMet.name: {
      const [person = '', place, since, until] = ['person', 'place', 'since', 'until'].map(text);
      const request: Request = {
        kind: 'who-met',
        person,
        ...(place && { place }),
        ...(since && { since }),
        ...(until && { until }),
        ...structured,
      };
      return asked(request);
    }
    case names.met.name: {
      const [person = '', other = ''] = ['person', 'other'].map(text);
      const request: Request = { kind: 'met', person, other, ...structured };
      return asked(request);
    }
    case names.timeline.name: {
      const request: Request = { kind: 'timeline', person: text('person') ?? '', ...structured };
      return asked(request);
    }
    case names.sources.name: {
      const rendered = renderCorpus(
        entrevue.summary(),
        0,
        language,
        services.table,
        text('search'),
      );
      await interaction.reply(ephemeral(rendered));
      return;
    }
    case names.about.name: {
      const people = entrevue.suggest('person', '', 2).map(({ name }) => name);
      const rendered = renderAbout(entrevue.summary(), people, language, services.table);
      await interaction.reply(ephemeral(rendered));
      return;
    }
    case names.settings.name:
      return settings(services, interaction, language);
    case names.follow.name:
    case names.following.name:
    case names.unfollow.name:
    case names.add.name:
    case names.forget.name:
    case names.corpora.name:
      return communityCommand(services, interaction, placeOf(interaction), language);
    default:
      // A command of an earlier release that Discord still shows.
      await interaction.reply(ephemeral(notice(languageOf(language).chat.buttonExpired)));
  }
}

function headOf(request: Request, language: LanguageCode): string {
  return header(languageOf(language).chat.asQuestion(request));
}

/** Defers at once, asks, and puts the answer where the waiting sign stands. */
async function answer(
  services: Services,
  interaction: Askable,
  asked: Request,
  language: LanguageCode,
  secret: boolean,
  head = '',
): Promise<void> {
  const startedAt = performance.now();
  if (!(await admit(services, interaction, language))) return;
  await interaction.deferReply(secret ? { flags: MessageFlags.Ephemeral } : {});
  const request = withPrevious(services, interaction, asked);
  const drafts = createDrafts(async (text) => {
    await interaction.editReply(forClient(renderDraft(text, head)));
  });
  try {
    const result = await services.ask(placeOf(interaction), request, drafts.listener);
    await drafts.close();
    const page = renderPage(result, request, 0, services.table, head);
    const rendered = withFeedback(services, result, request, page);
    const beside = await filesBeside(services, interaction, request, result.language);
    const message = await interaction.editReply({ ...forClient(rendered), ...beside });
    services.memory.set(message.id, request);
    if (remembersChannel(interaction) && !secret)
      services.memory.set(placeOf(interaction).channel, request);
    services.sent(request.kind, startedAt);
  } finally {
    await drafts.close();
  }
}

/** In a thread or a direct message an elliptical `/ask` goes on from the last question there. */
function withPrevious(services: Services, interaction: Askable, request: Request): Request {
  if (request.kind !== 'ask' || request.previous || !remembersChannel(interaction)) return request;
  const last = services.memory.get(placeOf(interaction).channel);
  return last && last !== 'none' ? { ...request, previous: questionsAfter(last) } : request;
}

function remembersChannel(interaction: Askable): boolean {
  return interaction.guildId === null || (interaction.channel?.isThread() ?? false);
}

async function admit(
  services: Services,
  interaction: Askable,
  language: LanguageCode,
): Promise<boolean> {
  if (letIn.has(interaction)) return true;
  const admission = await services.admit(placeOf(interaction));
  if (admission.allowed) return true;
  const { chat } = languageOf(language);
  const tell = admission.whose === 'user' ? chat.userTooFast : chat.chatTooFast;
  await interaction.reply(ephemeral(notice(tell(admission.seconds))));
  return false;
}

/** Checks what somebody's message claims; only whoever asked sees the result. */
async function check(
  services: Services,
  interaction: MessageContextMenuCommandInteraction,
  language: LanguageCode,
): Promise<void> {
  const { targetMessage } = interaction;
  // A forwarded message is a copy inside the one that carries it.
  const source = targetMessage.messageSnapshots?.first() ?? targetMessage;
  const embedded = source.embeds.map((embed) => embed.description ?? '').join('\n');
  const text = plain(source.content || embedded)
    .slice(0, longestClaim)
    .toWellFormed();
  if (text === '') {
    await interaction.reply(ephemeral(notice(languageOf(language).chat.nothingToCheck)));
    return;
  }
  const request: Request = {
    kind: 'check',
    text,
    ...(await services.options(placeOf(interaction), language)),
  };
  const head = header(languageOf(language).discord.checked(shorten(text, 120)));
  await answer(services, interaction, request, language, true, head);
}

async function press(
  services: Services,
  interaction: Pressed,
  language: LanguageCode,
): Promise<void> {
  const chosen =
    interaction.isStringSelectMenu() && interaction.customId === passageMenu
      ? interaction.values[0]
      : interaction.customId;
  if (isCommunityButton(chosen ?? ''))
    return communityPressed(services, interaction, placeOf(interaction), language);
  const action = await decodeAction(chosen ?? '', services.table);
  const entrevue = services.corpus(placeOf(interaction));
  switch (action?.kind) {
    case 'passage':
      await interaction.reply(
        ephemeral(await passage(services, placeOf(interaction), action, language)),
      );
      return;
    case 'page': {
      if (!(await admit(services, interaction, language))) return;
      updating.add(interaction);
      await interaction.deferUpdate();
      const result = await services.again(placeOf(interaction), action.request);
      const [first = ''] = interaction.message.content.split('\n');
      const head = first.startsWith('-# ') ? first : '';
      const page = renderPage(result, action.request, action.page, services.table, head);
      const rendered = withFeedback(services, result, action.request, page);
      await interaction.editReply(forClient(rendered));
      return;
    }
    case 'sources': {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const result = await services.again(placeOf(interaction), action.request);
      await interaction.editReply(
        forClient(
          renderSources(briefly(result, action.request.length), entrevue.summary(), services.table),
        ),
      );
      return;
    }
    case 'corpus': {
      updating.add(interaction);
      const { page } = action;
      const rendered = renderCorpus(
        entrevue.summary(),
        page,
        action.language,
        services.table,
        action.search,
      );
      await interaction.update(forClient(rendered));
      return;
    }
    case 'ask': {
      const secret = interaction.message.flags.has(MessageFlags.Ephemeral);
      const head = headOf(action.request, language);
      return answer(services, interaction, action.request, language, secret, head);
    }
    default:
      await interaction.reply(ephemeral(notice(languageOf(language).chat.buttonExpired)));
  }
}

async function passage(
  services: Services,
  place: Place,
  action: Extract<DecodedAction, { kind: 'passage' }>,
  language: LanguageCode,
): Promise<Rendered> {
  const { chat } = languageOf(language);
  const { start, end, check: expected } = action;
  const documentId = services.documentOf(place, action.documentKey);
  const view = documentId && (await services.corpus(place).passage({ documentId, start, end }));
  if (!view) return notice(chat.passageGone);
  if (quoteCheck(view.quote) !== expected) return notice(chat.passageChanged);
  return renderPassage(view, action.n, language);
}

async function settings(
  services: Services,
  interaction: ChatInputCommandInteraction,
  spoken: LanguageCode,
): Promise<void> {
  const { chats } = services.context;
  const key = settingsKey(placeOf(interaction));
  // The server's owner may open the command to others; who may change is ours to check.
  if (!interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
    await interaction.reply(ephemeral(notice(languageOf(spoken).chat.adminsOnly)));
    return;
  }
  const language = interaction.options.getString('language');
  const comments = interaction.options.getBoolean('comments');
  const length = interaction.options.getString('length');
  const theme = interaction.options.getString('theme');
  const change: Partial<ChatChoices> = {
    ...((language === 'auto' || language === 'fr' || language === 'en') && { language }),
    ...(comments !== null && { comments }),
    ...((length === 'short' || length === 'normal' || length === 'full') && { length }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  };
  const now = Object.keys(change).length > 0 ? await chats.set(key, change) : await chats.get(key);
  const shown = now.language === 'auto' ? languageOfLocale(interaction.locale) : now.language;
  await interaction.reply(ephemeral(renderSettings(now, shown)));
}

/** Names of the corpus that resemble what is typed. A fault leaves the list empty: typing goes on. */
async function complete(services: Services, interaction: AutocompleteInteraction): Promise<void> {
  const place = placeOf(interaction);
  const { discord } = languageOf(
    spokenLanguage(await services.options(place), languageOfLocale(interaction.locale)),
  );
  const choices: { name: string; value: string }[] = [];
  try {
    const { name: option, value } = interaction.options.getFocused(true);
    const kind = option === 'place' ? 'place' : 'person';
    const chosen = option === 'other' ? interaction.options.getString('person') : null;
    const open = services.allowed(place) && !services.stopping;
    const suggestions = open
      ? services.corpus(place).suggest(kind, value.slice(0, limits.choice), limits.choices)
      : [];
    const seen = new Set<string>();
    for (const { name, meetings } of suggestions) {
      // A shortened value would name nobody.
      if (name === '' || name.length > limits.choice || name === chosen || seen.has(name)) continue;
      // Nothing would be found behind it.
      if (meetings === 0) continue;
      seen.add(name);
      const label = plain(discord.suggestion(name, meetings));
      choices.push({ name: shorten(label, limits.choice) || '…', value: name });
    }
  } catch (error) {
    services.report(error, 'autocomplete');
  }
  await interaction.respond(choices.slice(0, limits.choices)).catch((error: unknown) => {
    // The user has typed on or left: Discord no longer knows this one.
    services.context.log.debug({ err: error }, 'suggestions came too late');
  });
}
