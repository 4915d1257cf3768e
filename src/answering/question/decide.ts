/** From what was read to what is asked of the register, or to a question for the passages. */
import type { TriggerGroup } from '../../languages/contract/questions.ts';
import { type Asked, afterArticles } from './ask.ts';
import type { Mention } from './mentions.ts';
import type { CompiledWords, Token } from './tokens.ts';
import type { Trigger } from './trigger.ts';
import type { Ask, MeetingQuestion, Party } from './types.ts';

const noTriggerLonger = 8;

/** Which groups make a meeting question by themselves; the others need people beside them. */
const clearGroups = new Set<TriggerGroup>(['meet', 'meal']);

export function decide(
  draft: MeetingQuestion,
  tokens: readonly Token[],
  words: CompiledWords,
  asked: Asked,
  trigger: Trigger | null,
  parties: readonly Mention<Party>[],
  soughtRole: boolean,
): MeetingQuestion | null {
  const label = (list: 'planned' | 'cancelled' | 'negations' | 'phone') =>
    tokens.some(
      (token, i) =>
        (token.label === null ||
          token.label === 'trigger' ||
          token.label === 'ask' ||
          // Not the "would" of "I would like to know".
          (token.label === 'filler' && list !== 'planned')) &&
        words.lists[list].at(tokens, i) > 0,
    );
  if (asked.content) {
    const list = asked.which === null && trigger?.noun && asked.ask === 'list';
    if (!list) return null;
  }
  const sought = soughtOfDraft(draft, asked, tokens, words, trigger);
  if (sought === 'thing') return null;
  if (sought === 'list' && otherVerb(draft, tokens, words)) return null;
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
  if (asked.ask === 'who' && trigger?.noun && asksWhoDenied(tokens, words, asked, trigger))
    return null;
  const group = trigger?.group ?? 'call';
  const named = draft.parties.length;
  if (!clearGroups.has(group)) {
    const enough =
      named >= 2 ||
      (named >= 1 && (asked.ask === 'who' || asked.ask === 'most' || asked.ask === 'count-people'));
    const nounList = trigger?.noun && named >= 1;
    const received = (group === 'receive' || phone) && named >= 1 && asked.ask !== null;
    // "Qui a été reçu à l'Élysée ?": the place alone says whose rows are asked for.
    const placed = group === 'receive' && draft.place !== null && asked.ask === 'who';
    if (!enough && !nounList && !received && !placed) return null;
  }
  if (group === 'talk' && trigger && contentFollows(tokens, trigger, words)) return null;
  if (group === 'receive' && trigger) {
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

/** "Quelle réunion X a-t-il présidée": the meeting is the object of a verb that tells of no encounter. */
function otherVerb(
  draft: MeetingQuestion,
  tokens: readonly Token[],
  words: CompiledWords,
): boolean {
  return tokens.some((token, i) => {
    if (!draft.residue.includes(token.raw) || token.capital) return false;
    const before = tokens[i - 1];
    const doubled = words.lists.pronouns.has(before?.fold ?? '') && tokens[i - 2];
    return words.lists.auxiliaries.has(before?.fold ?? '') || Boolean(doubled);
  });
}

/** "Qui a démenti la rencontre avec X": what is asked is who did that, not who met. */
function asksWhoDenied(
  tokens: readonly Token[],
  words: CompiledWords,
  asked: Asked,
  trigger: Trigger,
): boolean {
  const said = tokens.slice(asked.after, trigger.at).map(({ fold }) => fold);
  const { denials } = words.language.facts;
  return denials.some((phrase) => ` ${said.join(' ')} `.includes(` ${phrase} `));
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
  // "Quelle est la dernière rencontre", "what was the last meeting"
  while (
    words.lists.articles.has(tokens[at]?.fold ?? '') ||
    words.lists.auxiliaries.has(tokens[at]?.fold ?? '')
  ) {
    at++;
  }
  if (words.triggerNouns.at(tokens, at) > 0) return 'list';
  const order = words.ask.last.at(tokens, at) || words.ask.first.at(tokens, at);
  if (order > 0) return words.triggerNouns.at(tokens, at + 1) > 0 || order > 1 ? 'list' : 'thing';
  if (asked.order !== null && words.triggerNouns.at(tokens, at - 1) > 0) return 'list';
  return trigger === null || asked.which !== null ? 'thing' : null;
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
  parties: readonly Mention<Party>[],
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
  let verb = trigger.at - 1;
  while (verb > 0 && tokens[verb]?.label === 'filler') verb--;
  if (words.lists.passive.has(tokens[verb]?.fold ?? '')) return 'asked';
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
