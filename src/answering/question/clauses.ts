/** Clauses and dates that stand apart from what is asked. */
import { findDates } from '../../dates/find.ts';
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import type { PublishedDate } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import { sliceOf } from './mentions.ts';
import { type CompiledWords, compileWords, stemOf, type Token } from './tokens.ts';

/** Cuts a clause from its marker to the next comma or the end; gives its words without the marker. */
export function cutClause(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  list: 'sourceMarkers' | 'contextMarkers',
  name: string,
): string | null {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.label !== null && tokens[at]?.label !== 'date') continue;
    const marker = words.lists[list].at(tokens, at);
    if (marker === 0 || words.fillers.at(tokens, at) > marker) continue;
    const next = tokens[at + marker];
    if (!next || (list === 'contextMarkers' && next.label === 'date')) continue;
    if (list === 'contextMarkers' && at === 0 && !text.includes(',')) continue;
    let to = at + marker;
    while (
      to < tokens.length &&
      !/[,;]/u.test(text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? 0))
    )
      to++;
    if (at === 0 && to === tokens.length) continue;
    for (let i = at; i < to; i++) {
      const token = tokens[i];
      if (token) token.label = name;
    }
    return sliceOf(text, tokens, at + marker, to);
  }
  return null;
}

/** The words of a purpose ("pour remettre sa démission"): content that no row can confirm. */
export function cutPurpose(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  register: Register,
): string[] | null {
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.label !== null) continue;
    const marker = words.lists.purposeMarkers.at(tokens, at);
    if (marker === 0) continue;
    const from = at + marker;
    const next = tokens[from];
    if (!next || next.label === 'date') continue;
    // "prévues pour Blinken" names whose meetings are asked, not what they were for.
    if (['family', 'exact'].includes(register.findPeople(next.raw)[0]?.how ?? '')) continue;
    const askAt = [from, from - 1, at].some((i) =>
      [words.ask.last, words.ask.first, words.ask.which, words.ask.content].some(
        (set) => set.at(tokens, i) > 0,
      ),
    );
    const trigger = words.triggers.some(({ forms }) => forms.at(tokens, at) > 0);
    if (
      askAt ||
      trigger ||
      stemOf(words, next.fold) ||
      (words.lists.articles.has(next.fold) && stemOf(words, tokens[from + 1]?.fold ?? ''))
    )
      continue;
    let to = from;
    while (
      to < tokens.length &&
      !/[,;]/u.test(text.slice(tokens[to - 1]?.end ?? 0, tokens[to]?.start ?? 0))
    )
      to++;
    const content: string[] = [];
    for (let i = at; i < to; i++) {
      const token = tokens[i];
      if (!token || token.label === 'date') continue;
      if (i >= from && !words.functionWords.has(token.fold)) content.push(token.raw);
      token.label = 'purpose';
    }
    return content;
  }
  return null;
}

interface AskedDates {
  readonly since: string | null;
  readonly until: string | null;
  readonly text: string | null;
  /** Months or days without a year: "en février". */
  readonly anyYear: boolean;
  /** The date of the source named ("selon Le Quotidien du 5 juin 2019"). */
  readonly ofSource: string | null;
}

export function readDates(
  text: string,
  tokens: Token[],
  language: Language,
  today: string | null,
): AskedDates {
  const reference: PublishedDate | null = today
    ? { date: today, precision: 'day', source: null }
    : null;
  let since: string | null = null;
  let until: string | null = null;
  let said: string | null = null;
  let ofSource: string | null = null;
  let anyYear = true;
  const words = compileWords(language);
  const sourceFrom = firstMarker(tokens, words);
  for (const mention of findDates(text, { start: 0, end: text.length }, language, reference)) {
    const covered = tokens.filter(
      (token) => token.start >= mention.start && token.end <= mention.end,
    );
    if (covered.some((token) => token.label !== null)) continue;
    for (const token of covered) token.label = 'date';
    const { start, end } = mention.date;
    if (sourceFrom !== null && mention.start > sourceFrom) {
      ofSource ??= start;
      continue;
    }
    if (!start || !end) continue;
    const typed: string = text.slice(mention.start, mention.end);
    said = said === null ? typed : `${said} – ${typed}`;
    anyYear &&= mention.relation === 'at' && leavesYear(covered, words);
    if (mention.relation === 'since') since = start;
    else if (mention.relation === 'after') since = dayAfter(end);
    else if (mention.relation === 'until') until = end;
    else if (mention.relation === 'before') until = dayBefore(start);
    else if (since !== null && until !== null) until = laterOf(until, end);
    else {
      since ??= start;
      until ??= end;
    }
  }
  return {
    since,
    until,
    text: said,
    anyYear: anyYear && since !== null && until !== null,
    ofSource,
  };
}

/** A month is named, and neither a year nor "last" or "next". */
function leavesYear(covered: readonly Token[], { language, ask }: CompiledWords): boolean {
  const { months: names, directions, directionsAfter } = language.dates;
  const months = Object.keys(names).map(foldText);
  const nearest = Object.keys({ ...directions, ...directionsAfter }).map(foldText);
  return (
    covered.some(({ fold }) => months.includes(fold)) &&
    !covered.some(
      ({ fold }, at) =>
        /^\p{N}{4}$/u.test(fold) || nearest.includes(fold) || ask.last.at(covered, at) > 0,
    )
  );
}

const laterOf = (a: string, b: string) => (a > b ? a : b);

function firstMarker(tokens: readonly Token[], words: CompiledWords): number | null {
  for (let i = 1; i < tokens.length; i++) {
    if (words.lists.sourceMarkers.at(tokens, i) > 0) return tokens[i]?.start ?? null;
  }
  return null;
}

function shiftDay(iso: string, by: number): string {
  return new Date(Date.parse(iso) + by * 86_400_000).toISOString().slice(0, 10);
}

const dayAfter = (iso: string) => shiftDay(iso, 1);

const dayBefore = (iso: string) => shiftDay(iso, -1);
