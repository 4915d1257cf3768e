/** Adding texts on Discord: `/add`, `/forget`, `/corpora` and their buttons. */
import {
  type Attachment,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { languageOf } from '../../languages/index.ts';
import type { LanguageCode } from '../../types.ts';
import type { Origin } from '../community/card.ts';
import { download } from '../community/download.ts';
import type { Hearers, Rights } from '../community/hearers.ts';
import {
  add,
  corpora,
  forgetList,
  type Handed,
  MOST_BYTES,
  pressedText,
  refusedPress,
  type TextTools,
} from '../community/texts.ts';
import { forClient, renderCard } from './community.ts';
import { notice, type Rendered } from './render.ts';
import type { Services } from './services.ts';

const names = languageOf('en').discord.commands;

type Pressed = ButtonInteraction | StringSelectMenuInteraction;
type Typed = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Alone with the bot nobody manages anything. */
const rightsOf = (
  { context: { settings } }: Services,
  { guildId, memberPermissions, user }: Pressed | Typed,
): Rights => ({
  manages: guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
  operates: settings.operators.includes(`discord:${user.id}`),
});

const mayAdd = ({ manages, operates }: Rights): boolean => manages || operates;

export async function textCommand(
  services: Services,
  tools: TextTools,
  interaction: Typed,
  origin: Origin,
  language: LanguageCode,
): Promise<void> {
  const reply = (rendered: Rendered) =>
    interaction.reply({ ...forClient(rendered), flags: MessageFlags.Ephemeral });
  const { commandName } = interaction;
  const rights = rightsOf(services, interaction);
  if (commandName === names.corpora.name) {
    await reply(renderCard(corpora(tools, origin, language)));
  } else if (!mayAdd(rights)) {
    await reply(notice(languageOf(language).community.addAdminsOnly));
  } else if (commandName === names.forget.name) {
    await reply(renderCard(forgetList(tools, origin, rights, language)));
  } else {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { id, username } = interaction.user;
    const by = `discord:${id} (${username})`;
    const adding = { by, rights, wanted: wantedIn(interaction) };
    const card = await add(tools, origin, handedIn(interaction), adding, language);
    await interaction.editReply(forClient(renderCard(card)));
  }
}

/** Whom the text is said to be for. */
function wantedIn(interaction: Typed): Hearers['kind'] | null {
  const wanted = interaction.isChatInputCommand() ? interaction.options.getString('for') : null;
  return wanted === 'server' || wanted === 'channel' || wanted === 'everybody' ? wanted : null;
}

/** The options of `/add`, or the message in whose menu the entry was chosen. */
function handedIn(interaction: Typed): Handed {
  if (interaction.isMessageContextMenuCommand()) {
    const { attachments, content, embeds } = interaction.targetMessage;
    const file = attachments.first();
    if (file) return handedFile(file);
    const embedded = embeds
      .map(({ title, description }) => [title, description].join('\n'))
      .join('\n\n');
    return { kind: 'text', text: content || embedded };
  }
  const { options } = interaction;
  const file = options.getAttachment('file');
  if (file !== null) return handedFile(file);
  return { kind: 'text', text: options.getString('text') ?? options.getString('link') ?? '' };
}

const handedFile = ({ name, size, url }: Attachment): Handed => ({
  kind: 'file',
  name,
  size,
  bytes: () => download(url, MOST_BYTES),
});

export async function textPressed(
  services: Services,
  tools: TextTools,
  interaction: Pressed,
  origin: Origin,
  language: LanguageCode,
): Promise<void> {
  const { chat } = languageOf(language);
  const tell = (text: string) => ({
    ...forClient(notice(text)),
    flags: MessageFlags.Ephemeral as const,
  });
  const rights = rightsOf(services, interaction);
  const refusal = refusedPress(interaction.customId, rights, language);
  if (refusal !== null) {
    await interaction.reply(tell(refusal));
    return;
  }
  // To read a text into the index takes longer than Discord waits.
  await interaction.deferUpdate();
  try {
    const card = await pressedText(tools, origin, interaction.customId, rights, language);
    await interaction.editReply(forClient(card ? renderCard(card) : notice(chat.buttonExpired)));
  } catch (error) {
    // The preview stays, and its buttons with it.
    await interaction.followUp(tell(chat.failed(services.report(error, 'texts'))));
  }
}
