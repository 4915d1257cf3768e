/** What both platforms send as a file: the register, and pictures with the same in words. */
import type { exportFormats } from '../export/index.ts';
import { languageOf } from '../languages/index.ts';
import type { Entrevue, LanguageCode } from '../types.ts';
import { shorten } from './message.ts';
import type { ChatSettings } from './settings.ts';

/** A file with the words that go with it, or only words where there is none. */
export interface Taken {
  readonly file: { readonly name: string; readonly content: Buffer } | null;
  /** Plain text, a line each. */
  readonly lines: readonly string[];
}

const words = (...lines: string[]): Taken => ({ file: null, lines });

/** Where both platforms agree on a name, so that a file tells what it holds. */
function nameOf(entrevue: Entrevue, kind: string, extension: string): string {
  const day = entrevue.summary().indexedAt?.slice(0, 10);
  return `${['entrevue', kind, ...(day ? [day] : [])].join('-')}.${extension}`;
}

/** The format that somebody typed, forgiving case and a dot; null for none of ours. */
export function formatOf(typed: string): keyof typeof exportFormats | null {
  const name = typed.trim().toLowerCase().replace(/^\./u, '');
  const known = Object.keys(languageOf('en').take.formats) as (keyof typeof exportFormats)[];
  return known.find((one) => one === name) ?? (name === 'md' ? 'markdown' : null);
}

/** The whole register in a format. @param maxBytes what the chat takes */
export async function takeExport(
  entrevue: Entrevue,
  format: keyof typeof exportFormats,
  code: LanguageCode,
  maxBytes: number,
): Promise<Taken> {
  const language = languageOf(code);
  const records = entrevue.records();
  if (records === null || records.meetings.length === 0)
    return words(language.take.nothingToExport);
  const [{ exportFormats }, { exportWords }] = await Promise.all([
    import('../export/index.ts'),
    import('../export/words.ts'),
  ]);
  const { extension, write } = exportFormats[format];
  const content = Buffer.from(write(records, exportWords(language)));
  if (content.length > maxBytes) {
    return words(language.take.tooLarge(Math.ceil(content.length / 1024 / 1024)));
  }
  return {
    file: { name: nameOf(entrevue, 'meetings', extension), content },
    lines: [language.take.exported(records.meetings.length, records.texts.length)],
  };
}

export interface PictureRequest {
  readonly kind: 'network' | 'timeline';
  readonly person?: string;
  readonly since?: string;
  readonly until?: string;
  readonly theme: ChatSettings['theme'];
  /** How many people a network shows; default as everywhere. */
  readonly people?: number;
}

/** Who met whom, or the meetings of a person. */
export async function takePicture(
  entrevue: Entrevue,
  { kind, person, since, until, theme, people }: PictureRequest,
  code: LanguageCode,
): Promise<Taken> {
  const language = languageOf(code);
  const { take } = language;
  const limits = { ...(since && { since }), ...(until && { until }) };
  const records = entrevue.records({ ...(person && { person }), ...limits, language: code });
  if (records === null)
    return words(person ? take.unknownPerson(person) : take.nothingToDraw(null));
  const how = { dark: theme === 'dark' };
  const drawing =
    kind === 'network'
      ? (await import('../pictures/network.ts')).drawNetwork(records, language, {
          ...how,
          ...(people !== undefined && { limit: people }),
        })
      : (await import('../pictures/timeline.ts')).drawTimeline(records, language, how);
  if (drawing === null) {
    const unread = records.unread.map(take.unreadDate);
    return words(...unread, take.nothingToDraw(records.person?.name ?? null));
  }
  const { toPng } = await import('../raster.ts');
  return {
    file: { name: nameOf(entrevue, kind, 'png'), content: await toPng(drawing.svg) },
    lines: [drawing.title, ...drawing.lines],
  };
}

/** A timeline worth seeing beside its answer; null for a single meeting or none. */
export async function pictureBeside(
  entrevue: Entrevue,
  person: string,
  theme: PictureRequest['theme'],
  code: LanguageCode,
): Promise<Taken | null> {
  const taken = await takePicture(entrevue, { kind: 'timeline', person, theme }, code);
  return taken.file !== null && taken.lines.length > 2 ? taken : null;
}

/** As many whole lines as fit, and a sign where some are left out. */
export function linesWithin(lines: readonly string[], max: number, most = lines.length): string {
  const kept: string[] = [];
  for (const line of lines.slice(0, most)) {
    if ([...kept, line].join('\n').length > max - 2) break;
    kept.push(line);
  }
  if (kept.length === lines.length) return kept.join('\n');
  return kept.length === 0 ? shorten(lines[0] ?? '', max) : `${kept.join('\n')}\n…`;
}
