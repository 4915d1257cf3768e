/** Questions that go on from an answer, and what stands on their buttons. */
import type { RegisterPerson } from '../../register/people.ts';
import type { Register } from '../../register/register.ts';
import { familyLength, foldText } from '../../world/names.ts';
import type { Evidence } from './evidence.ts';

/** A question for a button, with words that fit one. */
export interface FollowUp {
  readonly text: string;
  readonly label: string;
}

export function pairFollowUps(evidence: Evidence): FollowUp[] {
  const people = evidence.parties.flatMap((one) => one.people.slice(0, 1));
  return people.slice(0, 2).map((person) => askWho(evidence, person));
}

export function askWho(evidence: Evidence, person: RegisterPerson): FollowUp {
  const { ask, labels } = evidence.print.replies;
  return {
    text: ask.whoMet(person.name),
    label: labels.whoMet(callName(person, evidence.register)),
  };
}

export function askWhen(evidence: Evidence, one: RegisterPerson, other: RegisterPerson): FollowUp {
  const { ask, labels } = evidence.print.replies;
  return {
    text: ask.when(one.name, other.name),
    label: labels.when(callName(one, evidence.register), callName(other, evidence.register)),
  };
}

/**
 * The end of a name by which nobody else of the corpus is called: "Lavrov". It begins with the particles of the family
 * name ("van der Meulen"), and holds as much of it as the texts do that leave out the given name ("Lobo Antunes").
 */
function callName({ name, aliases }: RegisterPerson, register: Register): string {
  const words = name.split(' ');
  const family = familyLength(name);
  const short = aliases
    .filter((alias) => ` ${foldText(name)}`.endsWith(` ${foldText(alias)}`))
    .map((alias) => alias.split(' ').length);
  const least = Math.max(family, ...short.filter((length) => length < words.length));
  const ends = words
    .map((_, at) => words.slice(at).join(' '))
    .slice(0, words.length + 1 - Math.min(least, words.length))
    .reverse();
  return ends.find((end) => end.length > 3 && register.endingIn(end) < 2) ?? name;
}
