import type {
  MeetingQuestion,
  ParsedQuestion,
  Party,
} from '../../../src/answering/question/types.ts';
import type { Register } from '../../../src/register/register.ts';

/** A party as a test row writes it: a family name, `a|b` when shared, `?Name` unknown, `<role of>`. */
function party(one: Party, register: Register): string {
  switch (one.kind) {
    case 'person': {
      const names = one.people.map((id) => register.person(id)?.name.split(' ').at(-1) ?? '');
      const shared =
        one.people.length > 1 ? one.people.map((id) => register.person(id)?.name ?? '') : names;
      return `${shared.join('|')}${one.respelt ? '~' : ''}`;
    }
    case 'role':
      return `<${one.roles?.[0] ?? 'any'} ${one.of ?? '-'}>`;
    case 'group':
      return `"${one.text}"`;
    case 'unknown':
      return `?${one.text}`;
  }
}

/** A parsed question in one line: ask, parties, then only what differs from a plain question. */
export function shorthand(question: ParsedQuestion, register: Register): string {
  if (question.type === 'fact') return 'fact';
  const told: MeetingQuestion = question;
  const parts = [
    `${told.language} ${told.ask}`,
    `[${told.parties.map((one) => party(one, register)).join(' + ')}]`,
  ];
  if (told.sought) parts.push(`sought ${party(told.sought, register)}`);
  if (told.host !== null) parts.push(told.host === 'asked' ? 'asked hosts' : `host ${told.host}`);
  if (told.medium !== 'Meet') parts.push(told.medium === 'any' ? 'met or called' : 'called');
  if (told.meal) parts.push('at table');
  if (told.order) parts.push(told.order);
  if (told.scope !== 'all') parts.push(told.scope);
  if (told.place) parts.push(`at ${told.place}`);
  if (told.since || told.until) parts.push(`${told.since ?? ''}..${told.until ?? ''}`);
  if (told.occasion) parts.push(`during ${told.occasion}`);
  if (told.source) parts.push(`says ${told.source}`);
  if (told.context)
    parts.push(`beside ${told.context.parties.map((one) => party(one, register)).join('+')}`);
  if (told.residue.length > 0) parts.push(`left ${told.residue.join(' ')}`);
  return parts.join(' ');
}
