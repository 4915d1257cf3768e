/** The door: everything one document tells of people and meetings. */
import type { Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { type View, viewOf } from '../text/view.ts';
import type { Document, Extraction, Meeting, PublishedDate, Sentence } from '../types.ts';
import { worldKnowledge } from '../world/knowledge.ts';
import { judgeText, mergeEvents } from './events.ts';
import { loadEventReader } from './load.ts';
import { datesIn, meetingOf } from './meetings.ts';
import { mergeMeetings, withoutTitle } from './merge.ts';
import { mergePeople, peopleOf } from './people.ts';
import { placeNames } from './places.ts';
import { readText } from './reading.ts';
import { calledByTitle, setByLead, setByTitle } from './scene.ts';
import type { ReadText } from './text.ts';

/** Sentences read at once. Longer texts are dumps of many: time and memory grow with length only. */
const BLOCK = 400;

/** Longer sentences are lists and dumps: read in pieces, so that time grows with their length only. */
const LONGEST_SENTENCE = 1200;

function inPieces(text: string, sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const piece = text.slice(start, start + LONGEST_SENTENCE);
    // At the last punctuation of its second half, else between two words, else anywhere.
    const half = LONGEST_SENTENCE / 2;
    const mark = Math.max(...[';', ',', ':'].map((sign) => piece.lastIndexOf(`${sign} `)));
    const space = piece.lastIndexOf(' ');
    const length = mark > half ? mark + 1 : space > half ? space : LONGEST_SENTENCE;
    pieces.push({ ...sentence, start, end: start + length });
    start += length;
    while (start < sentence.end && /\s/u.test(text[start] ?? '')) start += 1;
  }
  return [...pieces, { ...sentence, start }];
}

/**
 * Only article sections are read.
 *
 * @param others languages in which parts of the document may be
 */
export function extract(
  document: Document,
  language: Language,
  others: readonly Language[] = [],
): Extraction {
  const view = viewOf(document);
  const extraction = extractView(view.document, language, others);
  return view.document === document ? extraction : inRaw(extraction, document, view);
}

/** What was found in the readable text, by places of the document's own. */
function inRaw(extraction: Extraction, document: Document, { raw }: View): Extraction {
  return {
    ...extraction,
    published: document.published,
    people: extraction.people.map((person) => ({ ...person, first: raw(person.first) })),
    meetings: extraction.meetings.map((meeting) => ({
      ...meeting,
      sources: meeting.sources.map((source) => {
        const span = raw(source);
        return { ...span, quote: document.text.slice(span.start, span.end) };
      }),
    })),
  };
}

/** Sentences of the article, in runs of one language each. */
function runsOf(
  { text, sections }: Document,
  language: Language,
  others: readonly Language[],
): { readonly language: Language; readonly sentences: Sentence[] }[] {
  const runs: { language: Language; sentences: Sentence[] }[] = [];
  for (const section of sections) {
    if (section.kind !== 'article') continue;
    const own = others.find(({ code }) => code === section.language) ?? language;
    const sentences = splitSentences(text, section, section.kind, own).flatMap((sentence) =>
      inPieces(text, sentence),
    );
    const last = runs.at(-1);
    if (last?.language === own) last.sentences.push(...sentences);
    else runs.push({ language: own, sentences });
  }
  return runs;
}

function extractView(
  document: Document,
  language: Language,
  others: readonly Language[],
): Extraction {
  const { id, text, published } = document;
  const world = worldKnowledge();
  const stretches = runsOf(document, language, others).flatMap((run) =>
    Array.from({ length: Math.ceil(run.sentences.length / BLOCK) }, (_, at) => ({
      language: run.language,
      sentences: run.sentences.slice(at * BLOCK, (at + 1) * BLOCK),
    })),
  );
  const meetings: Meeting[] = [];
  const people: Extraction['people'][] = [];
  const places = new Set<string>();
  for (const [at, stretch] of stretches.entries()) {
    const block = readBlock(text, stretch.sentences, stretch.language, published, id);
    meetings.push(...(at === 0 ? block.meetings.map(block.set) : block.meetings));
    people.push(peopleOf(block.read, world, yearOf(published)));
    for (const { words } of block.read.sentences)
      for (const place of placeNames(text, words, world)) places.add(place);
  }
  return {
    documentId: id,
    published,
    people: mergePeople(people),
    places: [...places],
    meetings: calledByTitle(
      setByTitle(withoutTitle(meetings, document.title), document, language, world),
      document.title,
      language,
    ),
  };
}

/** Meetings of a text without document around it. */
export function readMeetings(
  text: string,
  language: Language,
  published: PublishedDate | null,
  documentId: string,
): { read: ReadText; meetings: Meeting[] } {
  const sentences = splitSentences(
    text,
    { start: 0, end: text.length },
    'article',
    language,
  ).flatMap((sentence) => inPieces(text, sentence));
  const { read, meetings, set } = readBlock(text, sentences, language, published, documentId);
  return { read, meetings: meetings.map(set) };
}

const yearOf = (published: PublishedDate | null): number | null =>
  published ? Number(published.date.slice(0, 4)) : null;

interface Block {
  readonly read: ReadText;
  readonly meetings: readonly Meeting[];
  /** Gives a meeting the place and day with which the text begins. */
  readonly set: (meeting: Meeting) => Meeting;
}

function readBlock(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  published: PublishedDate | null,
  documentId: string,
): Block {
  const reader = loadEventReader(language);
  const read = readText(text, sentences, reader.reader);
  const judge = { language, world: worldKnowledge(), year: yearOf(published) };
  const events = judgeText(read, reader.models, judge, reader.thresholds);
  const datesOf = datesIn(read, published, reader);
  const told = mergeEvents(events, language).flatMap(
    (event) => meetingOf(event, { documentId, read, sentences, published, reader, datesOf }) ?? [],
  );
  return {
    read,
    meetings: mergeMeetings(told, documentId),
    set: (meeting) => setByLead(read, datesOf, language, meeting),
  };
}
