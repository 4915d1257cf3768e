/** Text → question. The door of this room. */
import { findDates } from '../../extraction/dates.ts';
import type { TriggerGroup } from '../../languages/contract/questions.ts';
import type { Language } from '../../languages/language.ts';
import { soundDistance, soundOf } from '../../retrieval/register/names.ts';
import type { Register } from '../../retrieval/register/register.ts';
import type { PublishedDate } from '../../types.ts';
import { lean } from './followUp.ts';
import { factOf, type Reading } from './reading.ts';
import {
  type Spotted,
  type SpottedRole,
  sliceOf,
  spotOccasion,
  spotPeople,
  spotPlaces,
  spotRoles,
  spotUnknown,
} from './spot.ts';
import {
  type AskKind,
  type CompiledWords,
  compileWords,
  languageOfQuestion,
  stemOf,
  type Token,
  tokenize,
} from './tokens.ts';
import type { Ask, MeetingQuestion, ParsedQuestion, Party } from './types.ts';

export interface QuestionContext {
  readonly register: Register;
  /** All languages a question may come in, the default first. */
  readonly languages: readonly Language[];
  /** Earlier questions of the conversation, oldest first. */
  readonly previous?: readonly string[];
  /** ISO day the question is asked, for "last year"; without it such words stay open. */
  readonly today?: string | null;
}

const noTriggerLonger = 8;
/** Shorter leftovers are slips of function words ("whit") more often than content. */
const shortestContent = 4;

/** Reads a question; never throws. Empty text is a fact question about nothing. */
export function parseQuestion(text: string, context: QuestionContext): ParsedQuestion {
  const previous = context.previous ?? [];
  const reading = read(text, context);
  const before = previous.at(-1);
  if (before !== undefined) {
    const leaned = lean(reading, () =>
      parseQuestion(before, { ...context, previous: previous.slice(0, -1) }),
    );
    if (leaned) return leaned;
  }
  return reading.question ?? factOf(reading);
}

function read(text: string, context: QuestionContext): Reading {
  const language = languageOfQuestion(text, context.languages) ?? context.languages[0];
  if (!language) throw new Error('parseQuestion needs at least one language');
  const words = compileWords(language);
  const { register } = context;
  const tokens = tokenize(text);
  const label = (from: number, to: number, name: string) => {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token && token.label === null) token.label = name;
    }
  };

  const startsAsFollowUp = words.lists.followUpStarts.at(tokens, 0) > 0;
  const dates = readDates(text, tokens, language, context.today ?? null);
  const source = cutClause(text, tokens, words, 'sourceMarkers', 'source');
  const contextClause = cutClause(text, tokens, words, 'contextMarkers', 'context');
  const contextTokens = tokens.filter((token) => token.label === 'context');
  const purpose = cutPurpose(text, tokens, words, register);
  for (let i = 0; i < tokens.length; i++) {
    const length = tokens[i]?.label === null ? words.fillers.at(tokens, i) : 0;
    if (length > 0 && words.ask.last.at(tokens, i) <= length) {
      label(i, i + length, 'filler');
      i += length - 1;
    }
  }

  const people = spotPeople(text, tokens, words, register);
  const roles = spotRoles(text, tokens, words, register);
  const trigger = findTrigger(tokens, words);
  const occasion = spotOccasion(text, tokens, words);
  const places = spotPlaces(text, tokens, words, register);
  const asked = findAsk(tokens, words);

  let other: MeetingQuestion['context'] = null;
  if (contextClause !== null) {
    const part = contextTokens.map((token) => ({ ...token, label: null }));
    const inside = spotPeople(text, part, words, register);
    const where = spotPlaces(text, part, words, register);
    other = { parties: inside.map((one) => one.value), place: where[0]?.value ?? null };
  }

  const sought = soughtOf(text, tokens, words, asked, roles, trigger);
  const partyRoles = roles.filter(
    (role) =>
      role !== sought.role &&
      !isTitle(role, people, tokens) &&
      !(sought.role && continues(sought.role, role, tokens, words)),
  );
  const wanted = asked.ask === 'who' || sought.party ? 1 : 2;
  const missing = wanted - people.length - partyRoles.length;
  const unknown = spotUnknown(text, tokens, words, Math.max(0, missing));
  const groups = missing - unknown.length > 0 ? spotGroups(text, tokens, words) : [];
  const parties = [...people, ...partyRoles, ...unknown, ...groups].sort((a, b) => a.from - b.from);

  const residue = tokens
    .filter((token) => token.label === null && !words.vocabulary.has(token.fold))
    .filter((token) => !stemOf(words, token.fold) && token.fold.length > shortestContent)
    .map((token) => token.raw)
    .concat(purpose ?? []);
  const bare = tokens.every(
    (token) =>
      token.label !== null || words.functionWords.has(token.fold) || stemOf(words, token.fold),
  );
  const partyValues = fillCounterparts(parties, register);
  const place = placeAsked(places, tokens, roles);
  const reading: Omit<Reading, 'question'> = {
    text,
    language: language.code,
    tokens,
    asks: asked.explicit,
    trigger: trigger?.group ?? null,
    content: asked.content,
    people: partyValues,
    startsAsFollowUp,
    hasPronoun: hasPronoun(text, tokens, words),
    bare,
    slots: {
      ask: asked.explicit ? asked.ask : null,
      order: asked.order,
      sought: sought.party,
      place,
      since: dates.since,
      until: dates.until,
      when: dates.text,
      occasion: occasion?.value ?? null,
    },
  };
  const draft: MeetingQuestion = {
    type: 'meeting',
    text,
    language: language.code,
    ask: 'list',
    parties: partyValues,
    sought: sought.party,
    host: null,
    medium: 'Meet',
    meal: trigger?.groups.has('meal') ?? false,
    order: asked.order,
    scope: 'all',
    place,
    since: dates.since,
    until: dates.until,
    when: dates.text,
    occasion: occasion?.value ?? null,
    source,
    context: other,
    residue,
  };
  const decided = decide(draft, tokens, words, asked, trigger, parties, sought.role !== null);
  return { ...reading, question: decided };
}

/** Gives "his Algerian counterpart" the office of the other party. */
function fillCounterparts(
  parties: readonly (Spotted<Party> & { readonly counterpart?: boolean })[],
  register: Register,
): Party[] {
  return parties.map(({ value, counterpart }) => {
    if (!counterpart || value.kind !== 'role') return value;
    for (const other of parties) {
      if (other.value === value) continue;
      if (other.value.kind === 'role') return { ...value, roles: other.value.roles };
      if (other.value.kind !== 'person') continue;
      const offices = register.person(other.value.people[0] ?? '')?.offices ?? [];
      const office = offices.find((one) => one.of !== null) ?? offices[0];
      if (office) return { ...value, roles: [office.role] };
    }
    return value;
  });
}

/** A pronoun that stands for somebody named before, not the doubled subject of "a-t-il". */
function hasPronoun(text: string, tokens: readonly Token[], words: CompiledWords): boolean {
  return tokens.some((token, i) => {
    if (token.label !== null) return false;
    if (words.lists.pronouns.has(token.fold)) {
      const doubled = text[token.start - 1] === '-' || tokens[i - 1]?.fold === 't';
      return !doubled;
    }
    return (
      words.lists.articles.has(token.fold) && words.lists.auxiliaries.has(tokens[i + 1]?.fold ?? '')
    );
  });
}

interface Trigger {
  readonly group: TriggerGroup;
  readonly groups: ReadonlySet<TriggerGroup>;
  /** First token of the trigger that leads. */
  readonly at: number;
  readonly length: number;
  readonly noun: boolean;
}

const strength: readonly TriggerGroup[] = [
  'receive',
  'meet',
  'meal',
  'call',
  'cross',
  'talk',
  'see',
  'visit',
];

function findTrigger(tokens: Token[], words: CompiledWords): Trigger | null {
  const found: { group: TriggerGroup; at: number; length: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.label !== null) continue;
    let best: { group: TriggerGroup; at: number; length: number } | null = null;
    for (const { group, forms } of words.triggers) {
      const length = forms.at(tokens, at);
      if (length > (best?.length ?? 0)) best = { group, at, length };
    }
    const stem = best ? null : stemOf(words, token.fold);
    if (stem) best = { group: stem, at, length: 1 };
    if (best) {
      found.push(best);
      at += best.length - 1;
    }
  }
  if (found.length === 0) {
    const slip = slipTrigger(tokens, words);
    if (slip) found.push(slip);
  }
  if (found.length === 0) return null;
  for (const one of found) {
    for (let i = one.at; i < one.at + one.length; i++) {
      const token = tokens[i];
      if (token && token.label === null) token.label = 'trigger';
    }
  }
  const [lead] = [...found].sort(
    (a, b) => strength.indexOf(a.group) - strength.indexOf(b.group) || a.at - b.at,
  );
  if (!lead) return null;
  return {
    ...lead,
    groups: new Set(found.map((one) => one.group)),
    noun: words.triggerNouns.at(tokens, lead.at) > 0,
  };
}

/** A trigger with one or two letters wrong: "recontré", "mett". */
function slipTrigger(tokens: readonly Token[], words: CompiledWords) {
  for (const [at, token] of tokens.entries()) {
    if (token.label !== null || token.capital || token.fold.length < 5) continue;
    if (words.vocabulary.has(token.fold)) continue;
    const key = soundOf(token.fold);
    for (const { group, stems } of words.triggers) {
      for (const stem of stems) {
        const goal = soundOf(stem);
        if (goal.length < 5) continue;
        const limit = goal.length >= 7 ? 1.5 : 1;
        const near = [goal.length - 1, goal.length, goal.length + 1].some(
          (length) => soundDistance(key.slice(0, length), goal, limit) <= limit,
        );
        if (near) return { group, at, length: 1 };
      }
    }
  }
  return null;
}

interface Asked {
  readonly ask: Ask | null;
  readonly explicit: boolean;
  readonly content: boolean;
  readonly order: 'first' | 'last' | null;
  readonly by: boolean;
  readonly withWhom: boolean;
  /** Token of the asking word, and of what follows it. */
  readonly at: number;
  readonly after: number;
  readonly which: number | null;
}

const askOrder: readonly AskKind[] = [
  'count',
  'countPeople',
  'quantity',
  'most',
  'when',
  'where',
  'withWhom',
  'byWhom',
  'who',
  'which',
  'content',
  'last',
  'first',
  'list',
];

function findAsk(tokens: Token[], words: CompiledWords): Asked {
  const hits: { kind: AskKind; at: number; length: number }[] = [];
  const open = tokens.findIndex(
    (token) => token.label !== 'filler' && !words.lists.and.has(token.fold),
  );
  const lastOpen = tokens.findLastIndex((token) => token.label === null);
  for (let at = 0; at < tokens.length; at++) {
    const label = tokens[at]?.label;
    if (label !== null && label !== 'trigger') continue;
    let best: (typeof hits)[number] | null = null;
    for (const kind of askOrder) {
      const length = words.ask[kind].at(tokens, at);
      if (length > (best?.length ?? 0)) best = { kind, at, length };
    }
    const weak = words.ask.whereWeak.at(tokens, at);
    if (weak > 0 && weak >= (best?.length ?? 0)) {
      const accented = tokens[at]?.raw !== tokens[at]?.fold && !tokens[at]?.capital;
      const capitalAccent = /[^\p{ASCII}]/u.test(tokens[at]?.raw ?? '');
      if (accented || capitalAccent || at === open || at === lastOpen) {
        best = { kind: 'where', at, length: weak };
      }
    }
    if (!best || (tokens[at]?.label === 'trigger' && best.length === 1)) continue;
    if (best.kind === 'quantity') {
      const noun = afterArticles(tokens, at + best.length, words);
      const people = tokens[noun]?.label === 'role' || words.lists.personNouns.at(tokens, noun) > 0;
      if (people) best = { ...best, kind: 'countPeople' };
    }
    hits.push(best);
    for (let i = at; i < at + best.length; i++) {
      const token = tokens[i];
      if (token && token.label === null) token.label = 'ask';
    }
    at += best.length - 1;
  }
  const has = (kind: AskKind) => hits.find((hit) => hit.kind === kind);
  const order = has('last') ? 'last' : has('first') ? 'first' : null;
  const which = has('which');
  const contentHit = has('content');
  const strong = contentHit
    ? contentHit.at <= open + 1 || contentHit.at >= lastOpen - 1 || contentHit.length > 1
    : false;
  const lead =
    has('count') ??
    has('countPeople') ??
    has('most') ??
    has('when') ??
    has('where') ??
    has('withWhom') ??
    has('byWhom') ??
    has('who') ??
    which ??
    null;
  const kindOf: Partial<Record<AskKind, Ask>> = {
    count: 'count',
    countPeople: 'count-people',
    most: 'most',
    when: 'when',
    where: 'where',
    withWhom: 'who',
    byWhom: 'who',
    who: 'who',
    which: 'who',
  };
  let ask: Ask | null = lead ? (kindOf[lead.kind] ?? null) : null;
  let explicit = lead !== null;
  const content =
    (strong && !(lead && lead.at <= (contentHit?.at ?? 0))) ||
    (has('quantity') !== undefined && !lead);
  if (ask === null && !content) {
    const whether =
      words.lists.whetherFirst.at(tokens, Math.max(0, open)) > 0 ||
      tokens.some((_, i) => words.lists.whetherInside.at(tokens, i) > 0);
    if (whether) {
      ask = 'whether';
      explicit = true;
    } else if (has('list')) {
      ask = 'list';
      explicit = true;
    }
  }
  return {
    ask,
    explicit: explicit || order !== null,
    content,
    order,
    by: has('byWhom') !== undefined,
    withWhom: has('withWhom') !== undefined,
    at: lead?.at ?? 0,
    after: lead ? lead.at + lead.length : 0,
    which: lead?.kind === 'which' ? lead.at + lead.length : null,
  };
}

interface Sought {
  readonly party: Party | null;
  readonly role: SpottedRole | null;
  /** The word after "which" names no person: a question of content. */
  readonly thing: boolean;
  /** "which meetings". */
  readonly list: boolean;
}

function soughtOf(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  asked: Asked,
  roles: readonly SpottedRole[],
  trigger: Trigger | null,
): Sought & { readonly role: SpottedRole | null } {
  const nothing = { party: null, role: null, thing: false, list: false };
  let at = asked.which ?? (asked.ask === 'count-people' ? asked.after : null);
  if (at === null) return nothing;
  while (words.lists.articles.has(tokens[at]?.fold ?? '') && tokens[at]?.label === null) at++;
  const role = roles.find(
    (one) => one.from === at || (at !== null && one.from > at && one.from <= at + 1),
  );
  const next = tokens[at];
  if (role && (role.from === at || next?.label === null))
    return { ...nothing, party: role.value, role };
  if (!next) return nothing;
  if (words.triggerNouns.at(tokens, at) > 0) return { ...nothing, list: true };
  const order = words.ask.last.at(tokens, at) || words.ask.first.at(tokens, at);
  if (order > 0) {
    const noun = words.triggerNouns.at(tokens, at + 1) > 0 || order > 1;
    return { ...nothing, list: noun, thing: !noun };
  }
  if (words.lists.thingNouns.at(tokens, at) > 0) return { ...nothing, thing: true };
  const noun = words.lists.personNouns.at(tokens, at);
  const before = tokens[asked.at - 1];
  const preposed =
    before !== undefined &&
    before.label === null &&
    words.functionWords.has(before.fold) &&
    !asked.withWhom &&
    !words.lists.and.has(before.fold);
  if (noun > 0) {
    const to = at + noun;
    let end = to;
    while (
      end < tokens.length &&
      tokens[end]?.label === null &&
      !isSubjectStart(tokens, end, words)
    )
      end++;
    const slice = sliceOf(text, tokens, at, to);
    for (let i = at; i < end; i++) {
      const token = tokens[i];
      if (token) token.label = 'sought';
    }
    return { ...nothing, party: { kind: 'group', text: slice } };
  }
  if (preposed) return { ...nothing, thing: true };
  if (trigger && trigger.group !== 'receive' && trigger.group !== 'talk' && next.label === null) {
    if (words.functionWords.has(next.fold)) return nothing;
    next.label = 'sought';
    return { ...nothing, party: { kind: 'group', text: next.raw } };
  }
  return { ...nothing, thing: next.label === null };
}

function isSubjectStart(tokens: readonly Token[], at: number, words: CompiledWords): boolean {
  return (
    words.lists.auxiliaries.at(tokens, at) > 0 && !words.lists.articles.has(tokens[at]?.fold ?? '')
  );
}

/** "le président Macron": the office only introduces the name. */
function isTitle(
  role: SpottedRole,
  people: readonly Spotted<Party>[],
  tokens: readonly Token[],
): boolean {
  if (!role.office) return people.some((one) => one.from === role.to);
  return people.some((one) => {
    if (one.from === role.to) return true;
    const between = tokens.slice(role.to, one.from);
    return (
      one.from > role.to &&
      between.length === 1 &&
      /^(?:m|mr|mme|mrs|ms|dr)$/u.test(between[0]?.fold ?? '')
    );
  });
}

/** "responsable des gilets jaunes": the second noun says more about the first. */
function continues(
  role: SpottedRole,
  next: SpottedRole,
  tokens: readonly Token[],
  words: CompiledWords,
): boolean {
  if (next.from <= role.to) return false;
  return tokens.slice(role.to, next.from).every((token) => words.lists.articles.has(token.fold));
}

function spotGroups(text: string, tokens: Token[], words: CompiledWords): Spotted<Party>[] {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.label !== null) continue;
    const length = words.lists.personNouns.at(tokens, at);
    if (length < 1 || words.functionWords.has(tokens[at]?.fold ?? '')) continue;
    for (let i = at; i < at + length; i++) {
      const token = tokens[i];
      if (token) token.label = 'group';
    }
    return [
      {
        value: { kind: 'group', text: sliceOf(text, tokens, at, at + length) },
        from: at,
        to: at + length,
      },
    ];
  }
  return [];
}

function placeAsked(
  places: readonly Spotted<string>[],
  tokens: readonly Token[],
  roles: readonly SpottedRole[],
): string | null {
  const free = places.filter(
    (place) => !roles.some((role) => place.from >= role.from && place.to <= role.to),
  );
  const [first] = free;
  if (!first) return null;
  return tokens[first.from] ? first.value : null;
}

/** Cuts a clause from its marker to the next comma or the end; gives its words without the marker. */
function cutClause(
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
function cutPurpose(
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
}

function readDates(
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
  const words = compileWords(language);
  const sourceFrom = firstMarker(tokens, words);
  for (const mention of findDates(text, { start: 0, end: text.length }, language, reference)) {
    const covered = tokens.filter(
      (token) => token.start >= mention.start && token.end <= mention.end,
    );
    if (covered.some((token) => token.label !== null)) continue;
    for (const token of covered) token.label = 'date';
    if (sourceFrom !== null && mention.start > sourceFrom) continue;
    const { start, end } = mention.date;
    if (!start || !end) continue;
    const typed: string = text.slice(mention.start, mention.end);
    said = said === null ? typed : `${said} – ${typed}`;
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
  return { since, until, text: said };
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

/** Which groups make a meeting question by themselves; the others need people beside them. */
const clearGroups = new Set<TriggerGroup>(['meet', 'meal']);

function decide(
  draft: MeetingQuestion,
  tokens: readonly Token[],
  words: CompiledWords,
  asked: Asked,
  trigger: Trigger | null,
  parties: readonly Spotted<Party>[],
  soughtRole: boolean,
): MeetingQuestion | null {
  const label = (list: 'planned' | 'cancelled' | 'negations' | 'phone') =>
    tokens.some(
      (token, i) =>
        (token.label === null ||
          token.label === 'trigger' ||
          token.label === 'ask' ||
          token.label === 'filler') &&
        words.lists[list].at(tokens, i) > 0,
    );
  if (asked.content) {
    const list = asked.which === null && trigger?.noun && asked.ask === 'list';
    if (!list) return null;
  }
  const sought = soughtOfDraft(draft, asked, tokens, words, trigger);
  if (sought === 'thing') return null;
  const phone = label('phone') || (trigger?.groups.has('call') ?? false);
  if (!trigger && !phone) {
    const keywords =
      draft.parties.length > 0 &&
      draft.residue.length === 0 &&
      tokens.length <= noTriggerLonger &&
      tokens.every((token) => token.label !== null || words.functionWords.has(token.fold)) &&
      draft.parties.every((party) => party.kind !== 'unknown') &&
      (!asked.explicit || asked.ask === 'list');
    if (!keywords || asked.content) return null;
    return { ...draft, ask: 'list', medium: 'any' };
  }
  const group = trigger?.group ?? 'call';
  const named = draft.parties.length;
  if (!clearGroups.has(group)) {
    const enough =
      named >= 2 ||
      (named >= 1 && (asked.ask === 'who' || asked.ask === 'most' || asked.ask === 'count-people'));
    const nounList = trigger?.noun && named >= 1;
    const received = (group === 'receive' || phone) && named >= 1 && asked.ask !== null;
    if (!enough && !nounList && !received) return null;
  }
  if (group === 'talk' && trigger && contentFollows(tokens, trigger, words)) return null;
  if (group === 'receive' && trigger && asked.ask !== 'who') {
    const next = afterArticles(tokens, trigger.at + trigger.length, words);
    if (words.lists.thingNouns.at(tokens, next) > 0) return null;
  }
  let ask = asked.ask;
  if (sought === 'list') ask = asked.order ? 'list' : 'list';
  if (ask === null) {
    const verb = trigger !== null && !trigger.noun;
    ask = named >= 2 && verb && asked.order === null ? 'whether' : 'list';
  }
  if (
    named === 0 &&
    draft.place === null &&
    draft.since === null &&
    draft.until === null &&
    draft.occasion === null
  ) {
    if (ask === 'whether' || ask === 'when' || ask === 'where') return null;
    if (draft.residue.length > 0) return null;
  }
  const medium = phone ? 'Phone-Write' : group === 'talk' ? 'any' : 'Meet';
  const scope =
    label('cancelled') || refused(tokens, words, ask)
      ? 'refused'
      : label('planned')
        ? 'planned'
        : 'all';
  return {
    ...draft,
    ask,
    medium,
    scope,
    host: hostOf(ask, group, tokens, words, asked, trigger, parties, soughtRole),
  };
}

/** "Which meetings", "quel prix": what "which" is about when it is no person. */
function soughtOfDraft(
  draft: MeetingQuestion,
  asked: Asked,
  tokens: readonly Token[],
  words: CompiledWords,
  trigger: Trigger | null,
): 'list' | 'thing' | null {
  if (asked.which === null || draft.sought) return null;
  let at = asked.which;
  while (words.lists.articles.has(tokens[at]?.fold ?? '')) at++;
  if (words.triggerNouns.at(tokens, at) > 0) return 'list';
  const order = words.ask.last.at(tokens, at) || words.ask.first.at(tokens, at);
  if (order > 0) return words.triggerNouns.at(tokens, at + 1) > 0 || order > 1 ? 'list' : 'thing';
  if (asked.order !== null && words.triggerNouns.at(tokens, at - 1) > 0) return 'list';
  return trigger === null || asked.which !== null ? 'thing' : null;
}

function afterArticles(tokens: readonly Token[], at: number, words: CompiledWords): number {
  let i = at;
  while (words.lists.articles.has(tokens[i]?.fold ?? '')) i++;
  return i;
}

/** "parlé de X", "discuss the treaty": what was said, not whether they spoke. */
function contentFollows(tokens: readonly Token[], trigger: Trigger, words: CompiledWords): boolean {
  const next = tokens[trigger.at + trigger.length];
  if (!next) return false;
  return words.lists.about.has(next.fold);
}

/** "n'a pas rencontré": the negation belongs to the question, unless it only asks politely for a yes. */
function refused(tokens: readonly Token[], words: CompiledWords, ask: Ask): boolean {
  if (ask === 'whether') return false;
  return tokens.some((token, i) => {
    if (token.label !== null && token.label !== 'filler') return false;
    if (token.fold.length < 3) return false;
    return words.lists.negations.at(tokens, i) > 0;
  });
}

function hostOf(
  ask: Ask,
  group: TriggerGroup,
  tokens: readonly Token[],
  words: CompiledWords,
  asked: Asked,
  trigger: Trigger | null,
  parties: readonly Spotted<Party>[],
  soughtRole: boolean,
): MeetingQuestion['host'] {
  if ((group !== 'receive' && group !== 'call') || !trigger || trigger.noun) return null;
  if (asked.by) return 'asked';
  const passiveParty = parties.findIndex((party) => {
    if (party.from <= trigger.at) return false;
    for (let i = party.from - 1; i > trigger.at && i >= party.from - 4; i--) {
      const token = tokens[i];
      if (!token) return false;
      if (words.lists.by.has(token.fold)) return true;
      if (token.label !== null && token.label !== 'role') return false;
    }
    return false;
  });
  if (passiveParty >= 0) return passiveParty;
  const before = parties.findIndex((party) => party.from < trigger.at);
  // Of two who phoned each other neither is asked about as the caller.
  if (group === 'call' && (parties.length > 1 || trigger.groups.has('talk'))) return null;
  if (ask === 'who' || ask === 'count-people' || ask === 'most') {
    const subject = parties.some((party) => party.from > asked.at && party.from < trigger.at);
    if (!subject && !soughtRole && parties.some((party) => party.from > trigger.at)) return 'asked';
    if (!subject && soughtRole && parties.some((party) => party.from > trigger.at)) return 'asked';
    return before >= 0 ? before : null;
  }
  return before >= 0 ? before : null;
}
