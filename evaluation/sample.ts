import { readMeetings } from '../src/extraction/extract.ts';
import { languageOf } from '../src/languages/index.ts';
import type { Meeting } from '../src/types.ts';
import { draw } from './draw.ts';
import { triggerAt } from './meetings/triggers.ts';
import { type EvaluationOptions, sharedLines } from './shared.ts';

const MEETINGS = 200;
const SENTENCES = 100;
/** Characters of the text shown before a sentence, to tell whom "il" means. */
const BEFORE = 300;

interface NewsText {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly text: string;
}

interface Found {
  readonly text: NewsText;
  readonly meeting: Meeting;
}

interface Passed {
  readonly text: NewsText;
  readonly start: number;
  readonly end: number;
}

/**
 * A drawn sample of real news to be judged by eye: meetings that were found, and
 * sentences that name somebody beside a word of meeting in which none was.
 */
export function run({ seed }: EvaluationOptions): void {
  const texts = sharedLines<NewsText>('news-fr.jsonl');
  if (texts === null) return;
  const language = languageOf('fr');
  const found: Found[] = [];
  const passed: Passed[] = [];
  const counts = new Map<string, number>();
  let sentences = 0;
  let all = 0;
  const begun = process.cpuUsage();
  for (const text of texts) {
    const day = text.date?.slice(0, 10);
    const published = day ? { date: day, precision: 'day' as const, source: null } : null;
    const { read, meetings } = readMeetings(text.text, language, published, text.id);
    sentences += read.sentences.length;
    const told = new Set<number>();
    for (const meeting of meetings) {
      for (const source of meeting.sources) told.add(source.start);
      all += 1;
      if (meeting.participants.length < 2) continue;
      found.push({ text, meeting });
      const key = `${meeting.kind} ${meeting.status}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const naming = new Set(
      read.entities.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)),
    );
    for (const sentence of read.sentences) {
      const { index } = sentence;
      if (told.has(sentence.start) || !naming.has(index)) continue;
      if (triggerAt(text.text.slice(sentence.start, sentence.end), 'fr') < 0) continue;
      passed.push({ text, start: sentence.start, end: sentence.end });
    }
  }
  const seconds = process.cpuUsage(begun).user / 1e6;

  const rows = draw(found, MEETINGS, seed);
  console.log(`# ${rows.length} of ${found.length} meetings found (seed ${seed})\n`);
  rows.forEach(({ text, meeting }, i) => {
    const source = meeting.sources[0];
    const { kind, participants, unnamed, polarity, modality, tense, place, date } = meeting;
    const others = unnamed.length > 0 ? ` (${unnamed.join('; ')})` : '';
    const when = date ? `${date.start ?? '?'} "${date.text}"` : '-';
    console.log(`M${i + 1} ${text.id} ${text.date ?? ''} [${meeting.rule}]`);
    console.log(
      `  ${kind} ${polarity} ${modality} ${tense} · ${participants.join(' + ')}${others}`,
    );
    console.log(`  place ${place ?? '-'} · date ${when}`);
    if (source) console.log(`  ${context(text.text, source.start)}«${oneLine(source.quote)}»`);
    for (const { quote } of meeting.sources.slice(1)) console.log(`  and «${oneLine(quote)}»`);
  });

  const walked = draw(passed, SENTENCES, seed);
  console.log(
    `\n# ${walked.length} of ${passed.length} sentences with a name and a word of meeting, none found\n`,
  );
  walked.forEach(({ text, start, end }, i) => {
    console.log(`S${i + 1} ${text.id} ${text.date ?? ''}`);
    console.log(`  ${context(text.text, start)}«${oneLine(text.text.slice(start, end))}»`);
  });

  console.log(
    `\n${texts.length} texts, ${sentences} sentences, ${Math.round(sentences / seconds)} sentences a second of one core`,
  );
  console.log(`${all} meetings, ${found.length} of two or more named people:`);
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${key}: ${count}`);
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function context(text: string, start: number): string {
  const before = oneLine(text.slice(Math.max(0, start - BEFORE), start));
  return before === '' ? '' : `…${before} `;
}
