import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { languageOf } from '../../languages/index.ts';
import type { LanguageCode, Request } from '../../types.ts';
import {
  formatOf,
  linesWithin,
  type PictureRequest,
  pictureBeside,
  type Taken,
  takeExport,
  takePicture,
} from '../take.ts';
import { limits } from './limits.ts';
import { escapeMarkup, plain } from './markup.ts';
import { placeOf, type Services, settingsKey } from './services.ts';

/** What Discord takes from an app where it does not say otherwise, in bytes. */
const usualLimit = 10 * 1024 * 1024;
/** The words under a picture; all of them are in its description. */
const shownLines = 9;

const names = languageOf('en').discord.commands;

/** The commands that are answered with a file. */
export const isTaking = (name: string): boolean =>
  name === names.network.name || name === names.export.name;

/** Answers `/network` and `/export`; whether it may be asked is the caller's to know. */
export async function take(
  services: Services,
  interaction: ChatInputCommandInteraction,
  language: LanguageCode,
): Promise<void> {
  const startedAt = performance.now();
  const { options, commandName } = interaction;
  const secret = options.getBoolean('private') ?? false;
  await interaction.deferReply(secret ? { flags: MessageFlags.Ephemeral } : {});
  const entrevue = services.corpus(placeOf(interaction));
  const text = (option: string) => options.getString(option)?.trim() || undefined;
  const exporting = commandName === names.export.name;
  const [person, since, until] = ['person', 'since', 'until'].map(text);
  const people = exporting ? null : options.getInteger('people');
  const taken = exporting
    ? await takeExport(
        entrevue,
        formatOf(text('format') ?? '') ?? 'csv',
        language,
        interaction.attachmentSizeLimit || usualLimit,
      )
    : await takePicture(
        entrevue,
        {
          kind: 'network',
          ...(person && { person }),
          ...(since && { since }),
          ...(until && { until }),
          theme: await themeOf(services, interaction),
          ...(people !== null && { people }),
        },
        language,
      );
  await interaction.editReply({
    content: contentOf(taken),
    files: filesOf(taken),
    allowedMentions: { parse: [], repliedUser: false },
  });
  services.sent(exporting ? 'export' : 'network', startedAt);
}

function contentOf({ lines }: Taken): string {
  const escaped = lines.map((one) => escapeMarkup(plain(one)));
  return linesWithin(escaped, limits.content, shownLines);
}

function filesOf({ file, lines }: Taken): AttachmentBuilder[] {
  if (file === null) return [];
  const description = linesWithin(lines.map(plain), limits.description);
  return [new AttachmentBuilder(file.content, { name: file.name, description })];
}

/** As whoever asks wants it, else as the server does. */
async function themeOf(
  { context: { chats } }: Services,
  interaction: Interaction,
): Promise<PictureRequest['theme']> {
  const wanted = interaction.isChatInputCommand() ? interaction.options.getString('theme') : null;
  if (wanted === 'light' || wanted === 'dark') return wanted;
  return (await chats.get(settingsKey(placeOf(interaction)))).theme;
}

/** The picture that goes with a timeline; a fault of it must not cost the answer. */
export async function filesBeside(
  services: Services,
  interaction: Interaction,
  request: Request,
  language: LanguageCode,
): Promise<{ readonly files?: AttachmentBuilder[] }> {
  if (request.kind !== 'timeline') return {};
  try {
    const corpus = services.corpus(placeOf(interaction));
    const theme = await themeOf(services, interaction);
    const taken = await pictureBeside(corpus, request.person, theme, language);
    return taken === null ? {} : { files: filesOf(taken) };
  } catch (error) {
    services.report(error, 'picture');
    return {};
  }
}
