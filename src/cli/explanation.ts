/** The reasoning over one text, as plain data and as lines for a terminal. */
import { parseQuestion } from '../answering/question/parse.ts';
import { explainText, type Reasoning } from '../extraction/explain.ts';
import { languageOf, languages } from '../languages/index.ts';
import { Register } from '../register/register.ts';
import { languageOfText } from '../text/language.ts';
import { printable } from '../text/printable.ts';
import type { LanguageCode, Meeting } from '../types.ts';
import { publishedOn } from './extract.ts';
import { meetingJson } from './print.ts';

export interface Explanation extends Omit<Reasoning, 'meetings'> {
  readonly text: string;
  readonly language: LanguageCode;
  /** Meeting objects, each with the word that told it, its chance, its hosts and how its date was worked out. */
  readonly meetings: readonly object[];
  /** How the text reads as a question; null when it asks nothing. */
  readonly question: object | null;
}

/** @param date publication date, ISO 8601, or null */
export function explain(text: string, date: string | null): Explanation {
  const language = languageOf(languageOfText(text, languages));
  const { sentences, people, meetings } = explainText(text, language, publishedOn(date, '--date'));
  const asks = /\?\s*[»”"')\]]*\s*$/mu.test(text);
  const extraction = { documentId: 'text', published: null, people: [], places: [], meetings };
  return {
    text,
    language: language.code,
    sentences,
    people,
    meetings: meetings.map(withReasons),
    question: asks
      ? parseQuestion(text, { register: Register.build([extraction], []), languages })
      : null,
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
    if (one.tree === null) lines.push('  not parsed: nothing in it seems to tell a meeting');
    for (const [i, { text, lemma, upos, head, relation }] of (one.tree ?? []).entries()) {
      const parent = one.tree?.[head]?.text ?? '·';
      lines.push(`  ${i}\t${text}\t${lemma}\t${upos}\t${relation} ← ${parent}`);
    }
    for (const { text, kind, means } of one.people) {
      const meant = means.map(({ name, chance }) => `${name} ${chance.toFixed(2)}`).join(', ');
      lines.push(`  person (${kind}): ${text}${kind === 'name' ? '' : ` = ${meant || 'nobody'}`}`);
    }
    for (const place of one.places) lines.push(`  place: ${place}`);
    for (const { text, start, end, rule, working } of one.dates) {
      const days = start === null ? 'open' : start === end ? start : `${start} to ${end}`;
      lines.push(`  date: ${text} = ${days} (${rule}: ${working})`);
    }
    for (const { trigger, family, pairs } of one.candidates) {
      lines.push(`  may tell a meeting: ${trigger} (${family})`);
      for (const { people, chance, because } of pairs)
        lines.push(`    ${chance.toFixed(3)} ${people.join(' + ')}: ${because.join(' · ')}`);
    }
  }
  for (const { name, aliases, offices } of explanation.people) {
    const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
    lines.push(
      `known person: ${name}${also}${offices.length > 0 ? `: ${offices.join('; ')}` : ''}`,
    );
  }
  for (const meeting of explanation.meetings) lines.push(`meeting: ${JSON.stringify(meeting)}`);
  if (explanation.meetings.length === 0) lines.push('no meeting');
  if (explanation.question !== null) {
    lines.push(`question: ${JSON.stringify(explanation.question)}`);
  }
  return printable(lines.join('\n'));
}
