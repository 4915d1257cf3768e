import type { Language } from '../../languages/language.ts';
import { padded } from '../../models/status.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tells } from './tells.ts';
import { words } from './text.ts';
import { readTree, type Tree } from './tree.ts';

/** One sentence of the evidence, ready to be compared. */
interface Ground {
  /** The sentence, verbatim. */
  readonly text: string;
  /** The sentence before it and itself. */
  readonly around: string;
  /** A question: it says nothing. */
  readonly asks: boolean;
  /** Tells of people coming together. */
  readonly meeting: boolean;
  /** Read when it is first needed. */
  readonly tree: () => Tree;
}

/** Evidence texts cut into sentences. */
export function grounds(
  texts: readonly string[],
  languages: readonly Language[],
): readonly Ground[] {
  return [...new Set(texts)].flatMap((text) => {
    const source = languageOf(text, languages);
    const sentences = splitSentences(text, { start: 0, end: text.length }, 'article', source);
    return sentences.map(({ start, end }, at) => {
      const own = text.slice(start, end);
      let tree: Tree | null = null;
      return {
        text: own,
        around: text.slice(sentences[at - 1]?.start ?? start, end),
        asks: /[?؟]\W*$/u.test(own),
        meeting: source.writing.meeting.test(padded(own)),
        tree: () => {
          tree ??= readTree(own, source);
          return tree;
        },
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

/** Does one sentence of the evidence tell the claim, with its numbers and dates? */
export function isSupported(
  claim: {
    /** Without quotation marks and elisions: what is quoted is claimed as well. */
    readonly text: string;
    /** Offsets of words that are proven otherwise, or claim nothing. */
    readonly free: ReadonlySet<number>;
    /** Do numbers and dates of the claim stand in this text? */
    readonly figures: (text: string, around: string) => boolean;
  },
  evidence: readonly Ground[],
  language: Language,
): boolean {
  const tree = readTree(claim.text, language);
  const whole = padded(claim.text);
  return evidence.some(
    (ground) =>
      claim.figures(ground.text, ground.around) &&
      !ground.asks &&
      (padded(ground.text) === whole || tells(ground.tree(), tree, claim.free)),
  );
}
