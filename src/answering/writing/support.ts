import { splitSentences } from '../../extraction/sentences.ts';
import type { Language } from '../../languages/language.ts';
import { padded } from '../../models/status.ts';
import { stem } from '../../retrieval/words/stem.ts';
import { words } from './text.ts';

/** One sentence of the evidence, ready to be compared. */
interface Ground {
  /** The sentence, verbatim. */
  readonly text: string;
  /** The sentence before it and itself. */
  readonly around: string;
  readonly folded: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Folded words of the sentence before as well: whom "il" may stand for. */
  readonly names: ReadonlySet<string>;
  readonly negative: boolean;
  readonly hedged: boolean;
  /** Tells of people coming together. */
  readonly meeting: boolean;
}

/** Evidence texts cut into sentences, each with its words, polarity and modality. */
export function grounds(
  texts: readonly string[],
  language: Language,
  languages: readonly Language[],
): readonly Ground[] {
  return texts.flatMap((text) => {
    const source = languageOf(text, languages);
    const sentences = splitSentences(text, { start: 0, end: text.length }, 'article', source);
    return sentences.map(({ start, end }, at) => {
      const before = sentences[at - 1];
      const own = padded(text.slice(start, end));
      const folded = new Set(own.trim().split(' '));
      const rules = source.writing;
      const around = text.slice(before?.start ?? start, end);
      return {
        text: text.slice(start, end),
        around,
        folded,
        stems: new Set([...folded].map((word) => stem(word, language.words))),
        names: new Set(padded(around).trim().split(' ')),
        negative: rules.negation.test(own),
        hedged: isHedged(own, source),
        meeting: rules.meeting.test(own),
      };
    });
  });
}

/** The language whose grammar words a text uses most. */
function languageOf(text: string, languages: readonly Language[]): Language {
  const list = words(text.slice(0, 4000));
  const count = (language: Language): number =>
    list.filter((word) => language.words.stopWords.has(word.folded)).length;
  return languages.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Planned, possible, asked for, refused or called off: anything but a plain statement. */
export function isHedged(text: string, language: Language): boolean {
  const { planned, unconfirmed, requested, refused, cancelled } = language.writing;
  return [planned, unconfirmed, requested, refused, cancelled].some((cue) => cue.test(text));
}

/**
 * Does one sentence of the evidence, or two neighbours that assert plainly, hold every
 * content word and name, and say yes or no as the sentence does?
 */
export function isSupported(
  claim: {
    readonly content: readonly string[];
    readonly names: readonly string[];
    readonly negative: boolean;
    readonly hedged: boolean;
    /** Do numbers and dates of the claim stand in this text? */
    readonly figures: (text: string, around: string) => boolean;
  },
  evidence: readonly Ground[],
  language: Language,
): boolean {
  const holds = (word: string, folded: ReadonlySet<string>, stems: ReadonlySet<string>): boolean =>
    folded.has(word) || stems.has(stem(word, language.words));
  return evidence.some((ground, at) => {
    if (claim.negative === ground.negative && (claim.hedged || !ground.hedged)) {
      const whole =
        claim.content.every((word) => holds(word, ground.folded, ground.stems)) &&
        claim.names.every((word) => ground.names.has(word)) &&
        claim.figures(ground.text, ground.around);
      if (whole) return true;
    }
    const next = evidence[at + 1];
    if (!next || [ground, next].some((one) => one.negative || one.hedged) || claim.negative) {
      return false;
    }
    return (
      claim.content.every(
        (word) => holds(word, ground.folded, ground.stems) || holds(word, next.folded, next.stems),
      ) &&
      claim.names.every((word) => ground.names.has(word) || next.names.has(word)) &&
      claim.figures(`${ground.text} ${next.text}`, `${ground.around} ${next.text}`)
    );
  });
}

/** Does one sentence of the evidence that tells of a meeting hold all these words? */
export function isToldOfMeeting(
  content: readonly string[],
  evidence: readonly Ground[],
  language: Language,
): boolean {
  return evidence.some(
    (ground) =>
      ground.meeting &&
      content.every(
        (word) => ground.folded.has(word) || ground.stems.has(stem(word, language.words)),
      ),
  );
}
