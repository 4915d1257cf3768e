import { type Api, GrammyError, InputFile } from 'grammy';
import { languageOf, languages } from '../../languages/index.ts';
import { reportFault } from '../../log.ts';
import type { LanguageCode } from '../../types.ts';
import { corpusOf } from '../community/community.ts';
import {
  formatOf,
  linesWithin,
  type PictureRequest,
  pictureBeside,
  type Taken,
  takeExport,
  takePicture,
} from '../take.ts';
import { plain } from './html.ts';
import { corpusKey, deliver, type Place, type TelegramContext } from './respond.ts';

/** What a bot may upload, in bytes. */
const maxBytes = 50 * 1024 * 1024;
/** A caption, after the entities were parsed; word joiners that keep names from notifying take room. */
const maxCaption = 1024;
const captionRoom = 960;
/** Words in the place of a file: a message. */
const maxWords = 3_500;

type Theme = PictureRequest['theme'];

const themeWords: ReadonlyMap<string, Theme> = new Map(
  languages.flatMap(({ take: { themes } }) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      themes[theme].map((word): [string, Theme] => [word, theme]),
    ),
  ),
);

/** What was typed without a last word that says how its picture shall look; null where none does. */
export function themeIn(text: string): { readonly rest: string; readonly theme: Theme | null } {
  const [, before = '', last = ''] = /^(.*?)[\s,;]*([^\s,;]*)$/su.exec(text.trim()) ?? [];
  const theme = themeWords.get(last.toLowerCase()) ?? null;
  return { rest: theme === null ? text : before, theme };
}

/** "Name, since, until", each where wanted, how many people, and a word for a light or dark picture. */
export function pictureOf(text: string, usual: Theme): PictureRequest {
  const { rest, theme } = themeIn(text);
  const parts = rest.split(/\s*[,;]\s*/u).filter(Boolean);
  // Of two digits it is no year, and alone no day.
  const number = parts.findIndex((part) => /^\d{1,2}$/u.test(part));
  const [people] = number < 0 ? [] : parts.splice(number, 1).map(Number);
  const times = parts.filter((part) => /\p{Nd}/u.test(part));
  const person = parts.filter((part) => !times.includes(part)).join(', ');
  const [since, until] = times;
  return {
    kind: 'network',
    ...(person && { person }),
    ...(since && { since }),
    ...(until && { until }),
    ...(people !== undefined && { people }),
    theme: theme ?? usual,
  };
}

/** Answers `/network` and `/export`. @param text what stands behind the command */
export async function take(
  context: TelegramContext,
  api: Api,
  place: Place,
  command: 'network' | 'export',
  text: string,
  language: LanguageCode,
): Promise<void> {
  const started = context.now();
  const { metrics } = context;
  const entrevue = corpusOf(context, corpusKey(place));
  if (command === 'network') {
    await send(
      api,
      place,
      await takePicture(entrevue, pictureOf(text, await usualTheme(context, place)), language),
    );
  } else {
    const format = formatOf(text);
    const { take: replies, telegram } = languageOf(language);
    const { formats, chooseFormat } = replies;
    const name = telegram.commands.export.name;
    if (format === null) {
      const list = Object.entries(formats).map(([one, use]) => `/${name} ${one} – ${use}`);
      const words = [chooseFormat(Object.keys(formats).join(', ')), ...list].join('\n');
      await deliver(api, place, { html: plain(words) });
      return;
    }
    await send(api, place, await takeExport(entrevue, format, language, maxBytes));
  }
  metrics.answered('telegram', command, (context.now() - started) / 1000);
}

const usualTheme = async ({ chats }: TelegramContext, { chat }: Place): Promise<Theme> =>
  (await chats.get(`telegram:${chat}`)).theme;

/** The picture that goes with a timeline, behind its answer; a fault of it must not cost the answer. */
export async function sendBeside(
  context: TelegramContext,
  api: Api,
  place: Place,
  { person, theme }: { readonly person: string; readonly theme: Theme | null },
  language: LanguageCode,
): Promise<void> {
  try {
    const taken = await pictureBeside(
      corpusOf(context, corpusKey(place)),
      person,
      theme ?? (await usualTheme(context, place)),
      language,
    );
    if (taken !== null) await upload(api, place, taken);
  } catch (error) {
    if (mayNotSendFiles(error)) return;
    reportFault(context.log, error, 'telegram picture');
  }
}

/** Many groups let their members, and so a bot, write words only. */
const mayNotSendFiles = (error: unknown): boolean =>
  error instanceof GrammyError && /not enough rights to send/iu.test(error.description);

/** Sends the file, or where that is not allowed the words alone. */
async function send(api: Api, place: Place, taken: Taken): Promise<void> {
  if (taken.file !== null) {
    try {
      await upload(api, place, taken);
      return;
    } catch (error) {
      if (!mayNotSendFiles(error)) throw error;
    }
  }
  // Nothing here is edited into another message.
  const { edit: _, ...fresh } = place;
  await deliver(api, fresh, { html: plain(linesWithin(taken.lines, maxWords)) });
}

async function upload(api: Api, place: Place, { file, lines }: Taken): Promise<void> {
  if (file === null) return;
  const options = {
    caption: captionOf(lines),
    parse_mode: 'HTML' as const,
    ...(place.thread !== undefined && { message_thread_id: place.thread }),
    ...(place.replyTo !== undefined && {
      reply_parameters: { message_id: place.replyTo, allow_sending_without_reply: true },
    }),
  };
  const sent = new InputFile(file.content, file.name);
  if (file.name.endsWith('.png')) await api.sendPhoto(place.chat, sent, options);
  else await api.sendDocument(place.chat, sent, options);
}

function captionOf(lines: readonly string[]): string {
  const html = plain(linesWithin(lines, captionRoom));
  const shown = html.replaceAll(/&(?:amp|lt|gt);/gu, '.');
  return shown.length <= maxCaption ? html : plain(linesWithin(lines, captionRoom / 2));
}
