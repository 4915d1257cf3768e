/** Text → question. The door of this room. */
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import { findAsk, soughtOf } from './ask.ts';
import { cutClause, cutPurpose, readDates } from './clauses.ts';
import { decide } from './decide.ts';
import { lean } from './followUp.ts';
import { type Mention, occasionIn, peopleIn, placesIn, sliceOf, unknownIn } from './mentions.ts';
import { factOf, type Reading } from './reading.ts';
import { type RoleMention, rolesIn } from './roleMentions.ts';
import {
  type CompiledWords,
  compileWords,
  languageOfQuestion,
  stemOf,
  type Token,
  tokenize,
} from './tokens.ts';
import { findTrigger } from './trigger.ts';
import type { MeetingQuestion, ParsedQuestion, Party } from './types.ts';

export interface QuestionContext {
  readonly register: Register;
  /** All languages a question may come in, the default first. */
  readonly languages: readonly Language[];
  /** Earlier questions of the conversation, oldest first. */
  readonly previous?: readonly string[];
  /** ISO day the question is asked, for "last year"; without it such words stay open. */
  readonly today?: string | null;
}

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

  const people = peopleIn(text, tokens, words, register);
  const roles = rolesIn(text, tokens, words, register);
  const trigger = findTrigger(tokens, words);
  const occasion = occasionIn(text, tokens, words);
  const places = placesIn(text, tokens, words, register);
  const asked = findAsk(tokens, words);

  let other: MeetingQuestion['context'] = null;
  if (contextClause !== null) {
    const part = contextTokens.map((token) => ({ ...token, label: null }));
    const inside = peopleIn(text, part, words, register);
    const where = placesIn(text, part, words, register);
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
  const unknown = unknownIn(text, tokens, words, Math.max(0, missing));
  const groups = missing - unknown.length > 0 ? groupsIn(text, tokens, words) : [];
  if (missing - unknown.length - groups.length > 0) groups.push(...bodiesIn(text, tokens));
  const parties = [...people, ...partyRoles.map(asGroup), ...unknown, ...groups].sort(
    (a, b) => a.from - b.from,
  );

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
      anyYear: dates.anyYear,
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
    anyYear: dates.anyYear,
    occasion: occasion?.value ?? null,
    source,
    sourceDate: dates.ofSource,
    context: other,
    inherited: [],
    residue,
  };
  const decided = decide(draft, tokens, words, asked, trigger, parties, sought.role !== null);
  return { ...reading, question: decided };
}

/** "les gilets jaunes", "des ministres": many people of a kind and no country are no one office. */
function asGroup(role: RoleMention): Mention<Party> & { readonly counterpart?: boolean } {
  if (!role.plural || role.value.of !== null || role.counterpart) return role;
  return { ...role, value: { kind: 'group', text: role.value.text } };
}

/** Gives "his Algerian counterpart" the office of the other party. */
function fillCounterparts(
  parties: readonly (Mention<Party> & { readonly counterpart?: boolean })[],
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

/** "le président Macron": the office only introduces the name. */
function isTitle(
  role: RoleMention,
  people: readonly Mention<Party>[],
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
  role: RoleMention,
  next: RoleMention,
  tokens: readonly Token[],
  words: CompiledWords,
): boolean {
  if (next.from <= role.to) return false;
  return tokens.slice(role.to, next.from).every((token) => words.lists.articles.has(token.fold));
}

function groupsIn(text: string, tokens: Token[], words: CompiledWords): Mention<Party>[] {
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

/** "La CGT": a body by its letters, looked for among those whom the texts do not name. */
function bodiesIn(text: string, tokens: Token[]): Mention<Party>[] {
  const at = tokens.findIndex(
    ({ label, raw }) => label === null && /^\p{Lu}{2,}$/u.test(raw) && raw !== text,
  );
  const token = tokens[at];
  // Where all is written large, letters say nothing.
  if (!token || !/\p{Ll}/u.test(text)) return [];
  token.label = 'group';
  return [{ value: { kind: 'group', text: token.raw }, from: at, to: at + 1 }];
}

function placeAsked(
  places: readonly Mention<string>[],
  tokens: readonly Token[],
  roles: readonly RoleMention[],
): string | null {
  const free = places.filter(
    (place) => !roles.some((role) => place.from >= role.from && place.to <= role.to),
  );
  const [first] = free;
  if (!first) return null;
  return tokens[first.from] ? first.value : null;
}
