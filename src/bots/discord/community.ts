/** Following on Discord: its commands, its buttons, and news that nobody asked for. */
import {
  type APIButtonComponent,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { languageOf } from '../../languages/index.ts';
import type { Answer, LanguageCode, Request, Subject } from '../../types.ts';
import type { Card, CardButton, Origin } from '../community/card.ts';
import { follow, following, keepQuiet, pressedFollow, unfollow } from '../community/follow.ts';
import { isTextButton } from '../community/texts.ts';
import { shorten } from '../message.ts';
import { textCommand, textPressed } from './communityTexts.ts';
import { limits } from './limits.ts';
import { line, plain } from './markup.ts';
import type { Channels } from './messages.ts';
import { nobody, notice, type Rendered, rowOf } from './render.ts';
import { corpusKey, type Place, type Services, settingsKey } from './services.ts';

const names = languageOf('en').discord.commands;

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

const spotOf = (place: Place): Origin => ({
  chat: settingsKey(place),
  place: corpusKey(place),
  target: `discord:${place.channel}`,
});

/** Alone with the bot everybody decides for themselves. */
function mayManage(interaction: Pressed | ChatInputCommandInteraction): boolean {
  return (
    interaction.guildId === null ||
    (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false)
  );
}

export async function communityCommand(
  services: Services,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  place: Place,
  language: LanguageCode,
): Promise<void> {
  const { community: tools } = services.context;
  const { chat, community } = languageOf(language);
  const reply = (rendered: Rendered) =>
    interaction.reply({ ...forClient(rendered), flags: MessageFlags.Ephemeral });
  if (tools === undefined) {
    await reply(notice(chat.buttonExpired));
    return;
  }
  const origin = spotOf(place);
  if (isTextCommand(interaction.commandName) || interaction.isMessageContextMenuCommand()) {
    const admission = await services.admit(place);
    if (tools.texts === null) await reply(notice(chat.buttonExpired));
    else if (admission.allowed)
      await textCommand(services, tools.texts, interaction, origin, language);
    else {
      const tell = admission.whose === 'user' ? chat.userTooFast : chat.chatTooFast;
      await reply(notice(tell(admission.seconds)));
    }
    return;
  }
  const quiet = interaction.options.getString('quiet');
  if (interaction.commandName === names.following.name && quiet === null) {
    await reply(renderCard(await following(tools.follow, origin, language)));
    return;
  }
  if (!mayManage(interaction)) {
    await reply(notice(community.followAdminsOnly));
    return;
  }
  if (interaction.commandName === names.following.name) {
    await reply(renderCard(await keepQuiet(tools.follow, origin, quiet ?? '', language)));
    return;
  }
  if (interaction.commandName === names.unfollow.name) {
    const typed = interaction.options.getString('what') ?? '';
    await reply(renderCard(await unfollow(tools.follow, origin, typed, language)));
    return;
  }
  // What will be written here unasked is said where all can read it.
  const card = await follow(tools.follow, origin, subjectIn(interaction), language);
  await interaction.reply(forClient(renderCard(card)));
}

const isTextCommand = (name: string): boolean =>
  [names.add.name, names.forget.name, names.corpora.name].includes(name);

/** The options of `/follow`; empty where none is given. */
function subjectIn({ options }: ChatInputCommandInteraction): Subject | '' {
  const text = (name: string) => options.getString(name)?.trim().slice(0, limits.choice) ?? '';
  const [person, other, place, topic] = ['person', 'other', 'place', 'topic'].map(text);
  const [one, two] = [person, other].filter(Boolean);
  if (one && two) return { kind: 'pair', person: one, other: two };
  if (one) return { kind: 'person', person: one };
  if (place) return { kind: 'place', place };
  return topic ? { kind: 'topic', words: topic } : '';
}

export async function communityPressed(
  services: Services,
  interaction: Pressed,
  place: Place,
  language: LanguageCode,
): Promise<void> {
  const { community: tools } = services.context;
  const { chat, community } = languageOf(language);
  const tell = (text: string) =>
    interaction.reply({ ...forClient(notice(text)), flags: MessageFlags.Ephemeral });
  if (tools === undefined) {
    await tell(chat.buttonExpired);
    return;
  }
  const judged = await tools.feedback.pressed(
    interaction.customId,
    `discord:${place.user}`,
    services.table,
  );
  if (judged !== 'other') {
    await tell(judged === 'kept' ? community.thanks : chat.buttonExpired);
    return;
  }
  if (tools.texts && isTextButton(interaction.customId)) {
    return textPressed(services, tools.texts, interaction, spotOf(place), language);
  }
  if (!mayManage(interaction)) {
    await tell(community.followAdminsOnly);
    return;
  }
  const card = await pressedFollow(tools.follow, spotOf(place), interaction.customId, language);
  if (card === null) await tell(chat.buttonExpired);
  else await interaction.update(forClient(renderCard(card)));
}

/** An answer's page with the buttons that judge it, beside those that turn pages. */
export function withFeedback(
  { context: { community }, table }: Services,
  answer: Answer,
  request: Request,
  rendered: Rendered,
): Rendered {
  if (community === undefined || answer.talk) return rendered;
  const buttons = community.feedback.buttons(answer, request, table).map(buttonOf);
  const { components } = rendered;
  const at = components.findIndex(
    (row) =>
      row.components.length <= 3 &&
      row.components.some((one) => 'custom_id' in one && /^1s[=#]/u.test(one.custom_id)),
  );
  return {
    ...rendered,
    components: components.map((row, index) =>
      index === at ? { ...row, components: [...row.components, ...buttons] } : row,
    ),
  };
}

/** A card as Discord's API takes it. */
export function renderCard({ title, lines, buttons = [] }: Card): Rendered {
  const dressed = lines.map((one) =>
    typeof one === 'string'
      ? line(one)
      : 'quote' in one
        ? `> ${line(one.quote)}`
        : `-# ${line(one.small)}`,
  );
  let description = '';
  for (const next of dressed) {
    if (description.length + next.length + 1 > limits.embedDescription) break;
    description += `${description === '' ? '' : '\n'}${next}`;
  }
  const rows = buttons.slice(0, 5).map((row) => rowOf(row.map(buttonOf)));
  return {
    content: title === undefined ? '' : `**${line(shorten(title, limits.embedTitle))}**`,
    embeds: description === '' ? [] : [{ description }],
    components: rows.flatMap((row) => row ?? []),
    allowed_mentions: nobody,
  };
}

function buttonOf({ label, id }: CardButton): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shorten(plain(label), limits.buttonLabel) || '…',
    custom_id: id,
  };
}

/** Our message in the words of the client library. */
export const forClient = ({ content, embeds, components }: Rendered) => ({
  content,
  embeds,
  components,
  allowedMentions: { parse: [], repliedUser: false },
});

/** The channel was deleted, or the bot may not write there. */
const goneCodes: readonly (string | number)[] = [10003, 50001, 50007, 50013];

export async function postCard(
  channels: Channels,
  target: string,
  card: Card,
): Promise<'sent' | 'gone'> {
  try {
    await channels.send(target.replace('discord:', ''), renderCard(card));
    return 'sent';
  } catch (error) {
    if (error instanceof DiscordAPIError && goneCodes.includes(error.code)) return 'gone';
    throw error;
  }
}
