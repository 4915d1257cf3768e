import { readMeetings } from '../../src/extraction/extract.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Document, LanguageCode } from '../../src/types.ts';
import { fold } from '../meetings/matching.ts';
import { triggerAt } from '../meetings/triggers.ts';
import type { Given } from './score.ts';

interface Line {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly folded: string;
}

/** Sentences quoted at most. */
const QUOTED = 3;

/**
 * An answerer that only looks for nearness: sentences with a word of meeting and all the
 * people the question names, quoted; "yes" where it names two. It declines only when there
 * is no such sentence.
 */
export function nearnessAnswerer(
  documents: Iterable<Document>,
): (question: string, lang: string) => Given {
  const lines: Line[] = [...documents].flatMap(({ id, text, language }) => {
    return readMeetings(text, languageOf(language), null, id).read.sentences.flatMap(
      ({ start, end }) => {
        const quote = text.slice(start, end);
        return triggerAt(quote, language) < 0
          ? []
          : [{ documentId: id, start, end, quote, folded: fold(quote) }];
      },
    );
  });
  return (question, lang) => {
    const language = languageOf(lang as LanguageCode);
    const names = readMeetings(question, language, null, 'question').read.entities.map(({ name }) =>
      fold(name.split(' ').at(-1) ?? name),
    );
    const hits =
      names.length === 0
        ? []
        : lines
            .filter(({ folded }) => names.every((name) => folded.includes(name)))
            .slice(0, QUOTED);
    if (hits.length === 0) return { status: 'not_found', text: '', citations: [] };
    const yes = names.length < 2 ? '' : lang === 'fr' ? 'Oui. ' : 'Yes. ';
    return {
      status: 'answered',
      text: yes + hits.map(({ quote }, i) => `« ${quote} » [${i + 1}]`).join('\n'),
      citations: hits.map(({ documentId, start, end, quote }, i) => ({
        n: i + 1,
        documentId,
        start,
        end,
        quote,
      })),
    };
  };
}
