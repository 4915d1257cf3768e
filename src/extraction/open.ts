/** Sentences that may tell a meeting of which nobody knows who took part. */
import type { Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { viewOf } from '../text/view.ts';
import type { Document, Meeting, Span } from '../types.ts';
import { worldKnowledge } from '../world/knowledge.ts';
import { judgeReadings } from './events.ts';
import { loadEventReader } from './load.ts';
import { readText } from './reading.ts';

export interface OpenSentence extends Span {
  /** The words that may tell it, as written. */
  readonly triggers: readonly string[];
}

/** Least chance of a pair for which a sentence is worth asking about. */
const WORTH_ASKING = 0.05;

/** @param meetings what was found in the document */
export function openSentences(
  document: Document,
  language: Language,
  meetings: readonly Meeting[],
): readonly OpenSentence[] {
  const view = viewOf(document);
  const { text, published, sections } = view.document;
  const sentences = sections
    .filter(({ kind }) => kind === 'article')
    .flatMap((section) => splitSentences(text, section, section.kind, language));
  const { reader, models } = loadEventReader(language);
  const read = readText(text, sentences, reader);
  const year = published ? Number(published.date.slice(0, 4)) : null;
  const settled = meetings
    .filter(({ participants }) => participants.length > 1)
    .flatMap(({ sources }) => sources);
  const open = new Map<number, Set<string>>();
  for (const { reading, chances } of judgeReadings(read, models, {
    language,
    world: worldKnowledge(),
    year,
  })) {
    const { sentence } = reading.trigger;
    const at = read.sentences[sentence];
    if (!at || chances.every((chance) => chance < WORTH_ASKING)) continue;
    const { start, end } = view.raw(at);
    if (settled.some((source) => source.start < end && start < source.end)) continue;
    open.set(sentence, (open.get(sentence) ?? new Set()).add(reading.context.word.text));
  }
  return [...open].map(([sentence, triggers]) => {
    const { start, end } = view.raw(read.sentences[sentence] as Span);
    return { start, end, triggers: [...triggers] };
  });
}
