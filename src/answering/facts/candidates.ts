/** From passages to the sentences that may answer. */

import type { Language } from '../../languages/language.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Document, PassageHit, Section } from '../../types.ts';
import type { Candidate, TextWord } from './types.ts';
import { wordsOf } from './words.ts';

/** Characters read on either side of a passage, so that a sentence is judged among its neighbours. */
const AROUND = 600;

interface Window {
  readonly section: Section;
  start: number;
  end: number;
  readonly hits: { start: number; end: number; score: number }[];
}

/** Sentences of the passages and the neighbours they are judged with, those of the best passage first. */
export function readCandidates(
  hits: readonly PassageHit[],
  documents: ReadonlyMap<string, Document>,
  languages: readonly Language[],
): Candidate[] {
  const best = Math.max(1e-9, ...hits.map(({ score }) => score));
  const windows = new Map<string, Window[]>();
  for (const { passage, score } of hits) {
    const document = documents.get(passage.documentId);
    const section = document?.sections.find(
      ({ start, end }) => start <= passage.start && passage.start < end,
    );
    if (!document || !section || section.kind === 'furniture') continue;
    const start = Math.max(section.start, passage.start - AROUND);
    const end = Math.min(section.end, passage.end + AROUND);
    const hit = { start: passage.start, end: passage.end, score };
    const list = windows.get(document.id) ?? [];
    windows.set(document.id, list);
    const touching = list.find(
      (one) => one.section === section && start < one.end && one.start < end,
    );
    if (!touching) list.push({ section, start, end, hits: [hit] });
    else {
      touching.start = Math.min(touching.start, start);
      touching.end = Math.max(touching.end, end);
      touching.hits.push(hit);
    }
  }
  const found: Candidate[] = [];
  for (const [id, list] of windows) {
    const document = documents.get(id);
    const language = languages.find(({ code }) => code === document?.language) ?? languages[0];
    if (!document || !language) continue;
    const title = document.title
      ? wordsOf(document.title, { start: 0, end: document.title.length }, language)
      : [];
    for (const window of list) found.push(...inWindow(document, language, window, title, best));
  }
  return found;
}

function inWindow(
  document: Document,
  language: Language,
  { section, start, end, hits }: Window,
  title: readonly TextWord[],
  best: number,
): Candidate[] {
  const sentences = splitSentences(document.text, { start, end }, section.kind, language).filter(
    // What the window cuts through is no whole sentence.
    (one) =>
      (one.start > start || start === section.start) && (one.end < end || end === section.end),
  );
  const window: Candidate[] = [];
  for (const sentence of sentences) {
    const inside = hits.filter((hit) => hit.start < sentence.end && sentence.start < hit.end);
    window.push({
      start: sentence.start,
      end: sentence.end,
      document,
      language,
      section: section.kind,
      words: wordsOf(document.text, sentence, language),
      at: window.length,
      window,
      passage: Math.max(0, ...inside.map(({ score }) => score)) / best,
      score: Math.max(0, ...inside.map(({ score }) => score)),
      title,
    });
  }
  return window.filter(({ passage }) => passage > 0);
}
