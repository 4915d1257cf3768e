/** The reasoning over one text: trees, who is meant, what may tell a meeting, and what decided. */
import type { Language } from '../languages/language.ts';
import type { Meeting, PublishedDate } from '../types.ts';
import { worldKnowledge } from '../world/knowledge.ts';
import { treeOf } from './candidates.ts';
import { type JudgedReading, judgeReadings, resolverOf } from './events.ts';
import { readMeetings } from './extract.ts';
import { loadEventReader } from './load.ts';
import { datesIn } from './meetings.ts';
import { reasons } from './network.ts';
import { placeNames } from './places.ts';
import type { Mention, ReadText } from './text.ts';

export interface Reasoning {
  readonly sentences: readonly SentenceExplanation[];
  readonly people: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly offices: readonly string[];
  }[];
  readonly meetings: readonly Meeting[];
}

export interface SentenceExplanation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Universal Dependencies; null for a sentence that the first look found not worth parsing. */
  readonly tree:
    | readonly {
        readonly text: string;
        readonly lemma: string;
        readonly upos: string;
        readonly head: number;
        readonly relation: string;
      }[]
    | null;
  /** Names, and words that stand for somebody with whoever is meant and how surely. */
  readonly people: readonly {
    readonly text: string;
    readonly kind: string;
    readonly means: readonly { readonly name: string; readonly chance: number }[];
  }[];
  readonly places: readonly string[];
  readonly dates: readonly {
    readonly text: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly rule: string;
    readonly working: string;
  }[];
  /** Words that may tell a meeting, with the likeliest pairs and what decided. */
  readonly candidates: readonly {
    readonly trigger: string;
    readonly family: string;
    readonly pairs: readonly {
      readonly people: readonly [string, string];
      readonly chance: number;
      readonly because: readonly string[];
    }[];
  }[];
}

/** Pairs, and features, that are shown. */
const SHOWN = 3;
const rounded = (n: number): number => Math.round(n * 1000) / 1000;

export function explainText(
  text: string,
  language: Language,
  published: PublishedDate | null,
): Reasoning {
  const { read, meetings } = readMeetings(text, language, published, 'text');
  const reader = loadEventReader(language);
  const judge = {
    language,
    world: worldKnowledge(),
    year: published ? Number(published.date.slice(0, 4)) : null,
  };
  const resolve = resolverOf(read, reader.models, judge);
  const readings = judgeReadings(read, reader.models, judge);
  const datesOf = datesIn(read, published, reader);
  return {
    sentences: read.sentences.map((sentence): SentenceExplanation => {
      const { start, end, index, words } = sentence;
      const parsed = words.some(({ upos }) => upos !== 'X');
      return {
        start,
        end,
        text: text.slice(start, end),
        tree: parsed
          ? treeOf(sentence).words.map(({ text: form, lemma, upos, head, relation }) => ({
              text: form,
              lemma,
              upos,
              head,
              relation,
            }))
          : null,
        people: (read.mentions[index] ?? []).map((mention) => ({
          text: wordsOf(read, mention),
          kind: mention.kind,
          means: mention.entity
            ? [{ name: mention.entity.name, chance: 1 }]
            : mention.kind === 'group'
              ? []
              : resolve(mention).map(({ entity, sure }) => ({
                  name: entity.name,
                  chance: rounded(sure),
                })),
        })),
        places: placeNames(text, words, judge.world),
        dates: datesOf(index).map(({ date: told, rule }) => ({
          text: told.text,
          start: told.start,
          end: told.end,
          rule,
          working: told.working,
        })),
        candidates: readings
          .filter(({ reading }) => reading.trigger.sentence === index)
          .map((judged) => candidatesOf(read, judged, reader.models.pairs)),
      };
    }),
    people: read.entities.map(({ name, aliases, held }) => ({
      name,
      aliases: [...aliases].filter((alias) => alias !== name),
      offices: held.map((office) => office.text),
    })),
    meetings,
  };
}

function wordsOf(read: ReadText, { sentence, from, to }: Mention): string {
  const words = read.sentences[sentence]?.words ?? [];
  return read.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

function candidatesOf(
  read: ReadText,
  { reading, chances }: JudgedReading,
  network: Parameters<typeof reasons>[1],
): SentenceExplanation['candidates'][number] {
  const called = (at: number): string => {
    const candidate = reading.candidates[at];
    return candidate ? (candidate.entity?.name ?? wordsOf(read, candidate.mention)) : '';
  };
  const likeliest = reading.pairs
    .map((pair, i) => ({ pair, chance: chances[i] ?? 0 }))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, SHOWN);
  return {
    trigger: reading.context.word.text,
    family: reading.trigger.family,
    pairs: likeliest.map(({ pair, chance }) => ({
      people: [called(pair.a), called(pair.b)],
      chance: rounded(chance),
      because: reasons(pair.features, network, SHOWN).map(([name]) => name),
    })),
  };
}
