/** What is asked: the asking word, and who or what follows "which". */
import { sliceOf } from './mentions.ts';
import type { RoleMention } from './roleMentions.ts';
import type { AskKind, CompiledWords, Token } from './tokens.ts';
import type { Trigger } from './trigger.ts';
import type { Ask, Party } from './types.ts';

export interface Asked {
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

export function findAsk(tokens: Token[], words: CompiledWords): Asked {
  const hits: { kind: AskKind; at: number; length: number }[] = [];
  const first = tokens.findIndex((token) => token.label !== 'filler');
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
      if (accented || capitalAccent || at === first || at === lastOpen) {
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
      words.lists.whetherFirst.at(tokens, 0) > 0 ||
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
  readonly role: RoleMention | null;
  /** The word after "which" names no person: a question of content. */
  readonly thing: boolean;
  /** "which meetings". */
  readonly list: boolean;
}

export function soughtOf(
  text: string,
  tokens: Token[],
  words: CompiledWords,
  asked: Asked,
  roles: readonly RoleMention[],
  trigger: Trigger | null,
): Sought & { readonly role: RoleMention | null } {
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

export function afterArticles(tokens: readonly Token[], at: number, words: CompiledWords): number {
  let i = at;
  while (words.lists.articles.has(tokens[i]?.fold ?? '')) i++;
  return i;
}
