/** The reasoning over one text, as plain data and as lines for a terminal. */
import { parseQuestion } from '../answering/question/parse.ts';
import { readMeetings } from '../extraction/extract.ts';
import { findTold } from '../extraction/meetings/find.ts';
import type { ReadSentence } from '../extraction/reading.ts';
import { languageOf, languages } from '../languages/index.ts';
import { Register } from '../register/register.ts';
import { languageOfText } from '../text/language.ts';
import type { LanguageCode, Meeting } from '../types.ts';
import { safe } from './answerText.ts';
import { publishedOn } from './extract.ts';
import { meetingJson } from './print.ts';

export interface Explanation {
  readonly text: string;
  readonly language: LanguageCode;
  readonly sentences: readonly SentenceExplanation[];
  readonly people: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Meeting objects, each with the rule that fired, its hosts and how its date was worked out. */
  readonly meetings: readonly object[];
  /** How the text reads as a question; null when it asks nothing. */
  readonly question: object | null;
}

interface SentenceExplanation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly people: readonly { readonly text: string; readonly kind: string }[];
  readonly places: readonly string[];
  readonly dates: readonly {
    readonly text: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly rule: string;
    readonly working: string;
  }[];
  /** Verbs and nouns whose grammar was read; those of meeting among them may fire. */
  readonly tried: readonly { readonly words: string; readonly as: string }[];
  /** Rules that fired. */
  readonly fired: readonly string[];
}

/** @param date publication date, ISO 8601, or null */
export function explain(text: string, date: string | null): Explanation {
  const language = languageOf(languageOfText(text, languages));
  const { reading, meetings } = readMeetings(text, language, publishedOn(date, '--date'), 'text');
  const asks = reading.sentences.some(({ question }) => question);
  const extraction = {
    documentId: 'text',
    published: null,
    people: [],
    places: [],
    meetings,
  };
  return {
    text,
    language: language.code,
    sentences: reading.sentences.map((read) => sentence(text, read)),
    people: reading.cast.members.map(({ name, aliases }) => ({ name, aliases: [...aliases] })),
    meetings: meetings.map(withReasons),
    question: asks
      ? parseQuestion(text, { register: Register.build([extraction], []), languages })
      : null,
  };
}

function sentence(text: string, read: ReadSentence): SentenceExplanation {
  const { tokens, skipped } = read.context;
  const words = (from: number, to: number): string => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last ? text.slice(first.start, last.end) : '';
  };
  const { start, end } = read.sentence;
  return {
    start,
    end,
    text: text.slice(start, end),
    people: read.mentions.map(({ from, to, kind }) => ({ text: words(from, to), kind })),
    places: [...skipped.places].map(([from, length]) => words(from, from + length)),
    dates: read.dates.map(({ date, rule }) => ({
      text: date.text,
      start: date.start,
      end: date.end,
      rule,
      working: date.working,
    })),
    tried: read.items.flatMap((item) => {
      if (item.is === 'verb') {
        const { lemma, tense, mood, negative, passive } = item.group;
        const as = [lemma, tense, mood, negative ? 'negative' : '', passive ? 'passive' : ''];
        return [{ words: words(item.from, item.to), as: as.filter(Boolean).join(' ') }];
      }
      if (item.is !== 'noun') return [];
      const as = item.negative
        ? `noun of ${item.rule.kind}, negative`
        : `noun of ${item.rule.kind}`;
      return [{ words: words(item.from, item.to), as }];
    }),
    fired: findTold(read).map(({ rule }) => rule),
  };
}

function withReasons(meeting: Meeting): object {
  const { rule, hosts, date } = meeting;
  return { ...meetingJson(meeting), rule, hosts, working: date?.working ?? null };
}

/** For people: one fact a line, the deeper the more indented. */
export function explanationText(explanation: Explanation): string {
  const lines: string[] = [`language: ${explanation.language}`];
  for (const one of explanation.sentences) {
    lines.push(`sentence ${one.start}-${one.end}: ${one.text.trim()}`);
    for (const { text, kind } of one.people) lines.push(`  person (${kind}): ${text}`);
    for (const place of one.places) lines.push(`  place: ${place}`);
    for (const { text, start, end, rule, working } of one.dates) {
      const days = start === null ? 'open' : start === end ? start : `${start} to ${end}`;
      lines.push(`  date: ${text} = ${days} (${rule}: ${working})`);
    }
    for (const { words, as } of one.tried) lines.push(`  looked at: ${words} (${as})`);
    for (const rule of one.fired) lines.push(`  fired: ${rule}`);
  }
  for (const { name, aliases } of explanation.people) {
    lines.push(`known person: ${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`);
  }
  for (const meeting of explanation.meetings) lines.push(`meeting: ${JSON.stringify(meeting)}`);
  if (explanation.meetings.length === 0) lines.push('no meeting');
  if (explanation.question !== null) {
    lines.push(`question: ${JSON.stringify(explanation.question)}`);
  }
  return safe(lines.join('\n'));
}
