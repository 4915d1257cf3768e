/** Which words of a source prove a meeting: the word that tells it and the people it names. */
import { WordPatterns } from '../../extraction/phrase.ts';
import type { Language } from '../../languages/language.ts';
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { Register } from '../../register/register.ts';
import type { Span } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import type { FocusOf } from './proof.ts';

/** Characters from a telling word to a name beyond which a reader can do without the name. */
const FAR = 110;

const patterns = new WeakMap<Language, WordPatterns>();

function patternsOf(language: Language): WordPatterns {
  const known = patterns.get(language) ?? new WordPatterns(language.encounters.triggers);
  patterns.set(language, known);
  return known;
}

interface Word extends Span {
  readonly fold: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    fold: foldText(word),
  }));

/** The places of a quotation where the row's people are named, a list each. */
function namesIn(words: readonly Word[], row: RegisterMeeting, register: Register): Word[][] {
  const lists = row.people.map((id) => {
    const person = register.person(id);
    const forms = [person?.name ?? '', ...(person?.aliases ?? [])];
    const own = new Set(
      forms.flatMap((form) => foldText(form).split(' ')).filter((word) => word.length > 2),
    );
    return words.filter(({ fold }) => own.has(fold));
  });
  return lists.filter((list) => list.length > 0);
}

/** For sources that name somebody or hold a telling word; the word that `rule` begins with counts first. */
export function focusOf(languages: readonly Language[], register: Register): FocusOf {
  return (row, source) => {
    const words = wordsIn(source.quote);
    const people = namesIn(words, row, register);
    const [own = ''] = row.rule.split(' ');
    const known = words.filter(({ fold }) => fold === foldText(own));
    const code = register.documents.get(source.documentId)?.language;
    const spoken = languages.filter((language) => code === undefined || language.code === code);
    const telling =
      known.length > 0
        ? known
        : words.filter(({ fold }) => spoken.some((one) => patternsOf(one).familyOf(fold) !== null));
    const anchors = telling.length > 0 ? telling : (people[0] ?? []);
    let best: Span | null = null;
    for (const anchor of anchors) {
      let { start, end } = anchor;
      for (const list of people) {
        const near = [...list].sort((a, b) => gap(a, anchor) - gap(b, anchor))[0];
        if (!near || gap(near, anchor) > FAR) continue;
        start = Math.min(start, near.start);
        end = Math.max(end, near.end);
      }
      // More people close by, then the shorter stretch.
      if (best === null || told(people, { start, end }) > told(people, best)) {
        best = { start, end };
      } else if (
        told(people, { start, end }) === told(people, best) &&
        end - start < best.end - best.start
      ) {
        best = { start, end };
      }
    }
    return best && { start: source.start + best.start, end: source.start + best.end };
  };
}

const gap = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end, 0);

const told = (people: readonly (readonly Word[])[], span: Span): number =>
  people.filter((list) => list.some(({ start, end }) => span.start <= start && end <= span.end))
    .length;
