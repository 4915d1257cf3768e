/** A language model's proposals of meetings, where the reader saw a word of meeting and nobody to go with it. */
import { findDates } from '../dates/find.ts';
import { openSentences } from '../extraction/open.ts';
import type { Language } from '../languages/language.ts';
import type { ChatModel } from '../models/chat.ts';
import type { ModelLog } from '../models/log.ts';
import { proposeMeetings } from '../models/proposals.ts';
import type { AnalysedDocument } from '../retrieval/store/store.ts';
import type { Document, Meeting, Passage } from '../types.ts';

export interface Proposer {
  /** Names the model: other proposals make every document new. */
  readonly stamp: string;
  /** The document with the proposals that stand up to the text, marked `rule: 'model'`. */
  propose(analysed: AnalysedDocument): Promise<AnalysedDocument>;
}

/** A document is told by a few passages; a flood of them would cost more than it brings. */
const MOST_PASSAGES = 40;

export function createProposer(
  model: ChatModel,
  languageOf: (document: Document) => Language,
  log: ModelLog,
): Proposer {
  return {
    stamp: `proposals by ${model.identity}`,
    async propose(analysed) {
      const { document, extraction } = analysed;
      const language = languageOf(document);
      const open = openSentences(document, language, extraction.meetings);
      if (open.length === 0) return analysed;
      const meetings: Meeting[] = [...extraction.meetings];
      const passages = passagesOf(analysed).filter((passage) =>
        open.some((sentence) => passage.start <= sentence.start && sentence.end <= passage.end),
      );
      for (const passage of passages.slice(0, MOST_PASSAGES)) {
        const inside = (span: { readonly start: number; readonly end: number }): boolean =>
          span.start < passage.end && passage.start < span.end;
        const found = await proposeMeetings(
          {
            passage,
            triggers: [...new Set(open.filter(inside).flatMap(({ triggers }) => triggers))],
            people: extraction.people,
            known: meetings.filter(({ sources }) => sources.some(inside)),
          },
          model,
          { language, log },
        );
        meetings.push(...found.map((meeting) => dated(meeting, document, language)));
      }
      return { ...analysed, extraction: { ...extraction, meetings } };
    },
  };
}

function passagesOf({ document, passages }: AnalysedDocument): Passage[] {
  return passages
    .filter(({ section }) => section === 'article')
    .map((passage) => ({
      ...passage,
      documentId: document.id,
      text: document.text.slice(passage.start, passage.end),
    }));
}

/** With the date of its quotation, where that holds just one. */
function dated(meeting: Meeting, document: Document, language: Language): Meeting {
  const [source] = meeting.sources;
  if (!source) return meeting;
  const { start, end, section } = source;
  const sentence = { start, end, section };
  const told = findDates(document.text, sentence, language, document.published).filter(
    ({ relation }) => relation === 'at',
  );
  return told.length === 1 && told[0] ? { ...meeting, date: told[0].date } : meeting;
}
