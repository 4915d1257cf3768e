/** Whether a meeting concerns what somebody follows, and what a typed line means. */
import type { MeetingNews, Subject } from '../types.ts';
import { foldText } from '../world/names.ts';
import type { Register } from './register.ts';

/** Below this a name is only like one of the corpus. */
const SURE = 0.9;

/** A pair, a person or a place that the register knows, else words to look for. */
export function subjectOf(register: Register, typed: string, between: RegExp): Subject {
  const words = typed.trim();
  const person = (text: string) => register.findPeople(text).find(({ score }) => score >= SURE);
  const [first = '', second = '', ...more] = words.split(between).filter(Boolean);
  if (more.length === 0 && second !== '') {
    const [one, other] = [person(first), person(second)];
    if (one && other && one.person !== other.person)
      return { kind: 'pair', person: one.person.name, other: other.person.name };
  }
  const known = person(words);
  if (known) return { kind: 'person', person: known.person.name };
  if (register.hasPlace(words)) return { kind: 'place', place: words };
  return { kind: 'topic', words };
}

/** Tests for one subject; the names are looked up once. */
export function concerns(register: Register, subject: Subject): (news: MeetingNews) => boolean {
  const row = ({ meeting }: MeetingNews) => register.meeting(meeting.id);
  const oneOf = (typed: string): ReadonlySet<string> =>
    new Set(
      register.findPeople(typed).flatMap(({ score, person }) => (score >= SURE ? [person.id] : [])),
    );
  const all =
    (...parties: readonly ReadonlySet<string>[]) =>
    (news: MeetingNews): boolean =>
      parties.every((ids) => row(news)?.people.some((id) => ids.has(id)) ?? false);
  switch (subject.kind) {
    case 'person':
      return all(oneOf(subject.person));
    case 'pair':
      return all(oneOf(subject.person), oneOf(subject.other));
    case 'place':
      return (news) => {
        const told = row(news);
        return told !== null && register.isAt(told, subject.place);
      };
    case 'topic': {
      const words = foldText(subject.words).split(' ').filter(Boolean);
      return ({ proof: { quote, title }, meeting: { occasion, place, participants } }) => {
        const told = foldText([quote, title, occasion, place, ...participants].join(' '));
        return words.length > 0 && words.every((word) => ` ${told}`.includes(` ${word}`));
      };
    }
  }
}
