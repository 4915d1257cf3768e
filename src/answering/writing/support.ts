import type { Language } from '../../languages/language.ts';
import { padded } from '../../models/status.ts';
import { splitSentences } from '../../text/sentences.ts';
import { stem } from '../../text/stem.ts';
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
  /** Words of the clauses that hold the denial. */
  readonly denied: readonly WordSet[];
  /** Folded words of the sentence before and its own, in order. */
  readonly sequence: readonly string[];
}

interface WordSet {
  readonly folded: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

function wordSet(text: string, language: Language): WordSet {
  const folded = new Set(padded(text).trim().split(' '));
  return { folded, stems: new Set([...folded].map((word) => stem(word, language.words))) };
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
      const rules = source.writing;
      const around = text.slice(before?.start ?? start, end);
      return {
        text: text.slice(start, end),
        around,
        ...wordSet(own, language),
        names: new Set(padded(around).trim().split(' ')),
        negative: rules.negation.test(own),
        hedged: isHedged(own, source),
        meeting: rules.meeting.test(own),
        denied: text
          .slice(start, end)
          .split(rules.clause)
          .filter((clause) => rules.negation.test(padded(clause)))
          .map((clause) => wordSet(clause, language)),
        sequence: padded(around).trim().split(' '),
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
    /** Content words and names between commas, in order: "the dog bit the man". */
    readonly order: readonly (readonly string[])[];
    /** Do numbers and dates of the claim stand in this text? */
    readonly figures: (text: string, around: string) => boolean;
  },
  evidence: readonly Ground[],
  language: Language,
): boolean {
  const holds = (word: string, { folded, stems }: WordSet): boolean =>
    folded.has(word) || stems.has(stem(word, language.words));
  const inOrder = (sequence: readonly string[]): boolean =>
    claim.order.every((part) => isSubsequence(part, sequence, language));
  return evidence.some((ground, at) => {
    if (claim.negative === ground.negative && (claim.hedged || !ground.hedged)) {
      // What is denied must be what the evidence denies, not what stands beside it.
      const scopes: readonly WordSet[] = claim.negative ? ground.denied : [ground];
      const whole =
        scopes.some((scope) => claim.content.every((word) => holds(word, scope))) &&
        claim.names.every((word) => ground.names.has(word)) &&
        inOrder(ground.sequence) &&
        claim.figures(ground.text, ground.around);
      if (whole) return true;
    }
    const next = evidence[at + 1];
    if (!next || [ground, next].some((one) => one.negative || one.hedged) || claim.negative) {
      return false;
    }
    return (
      claim.content.every((word) => holds(word, ground) || holds(word, next)) &&
      claim.names.every((word) => ground.names.has(word) || next.names.has(word)) &&
      inOrder([...ground.sequence, ...padded(next.text).trim().split(' ')]) &&
      claim.figures(`${ground.text} ${next.text}`, `${ground.around} ${next.text}`)
    );
  });
}

function isSubsequence(
  part: readonly string[],
  sequence: readonly string[],
  language: Language,
): boolean {
  let at = 0;
  return part.every((word) => {
    const stemmed = stem(word, language.words);
    while (at < sequence.length) {
      const one = sequence[at] as string;
      at += 1;
      if (one === word || stem(one, language.words) === stemmed) return true;
    }
    return false;
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
