/** What subjects, audiences and news are as columns: the same in every database. */
import type { MeetingNews, Subject } from '../types.ts';

/** The audience of the whole server that a channel belongs to. */
export const serverOf = (audience: string): string => audience.replace(/\/.*$/u, '');

/** Every place that tells of a meeting, under a name that holds over all states of the corpus. */
export function sourcesOf({ meeting }: MeetingNews): readonly string[] {
  const { kind, status, participants } = meeting;
  const what = `${kind}:${status}:${[...participants].sort().join('+')}`;
  return meeting.sources.map(({ documentId, start }) => `${documentId}:${start}:${what}`);
}

export function columns(subject: Subject): { kind: string; first: string; second: string } {
  switch (subject.kind) {
    case 'person':
      return { kind: 'person', first: subject.person, second: '' };
    case 'pair':
      return { kind: 'pair', first: subject.person, second: subject.other };
    case 'place':
      return { kind: 'place', first: subject.place, second: '' };
    case 'topic':
      return { kind: 'topic', first: subject.words, second: '' };
  }
}

export function subjectOf({
  kind,
  first = '',
  second = '',
}: Readonly<Record<string, unknown>>): Subject {
  const [one, other] = [String(first), String(second)];
  if (kind === 'pair') return { kind, person: one, other };
  if (kind === 'place') return { kind, place: one };
  return kind === 'topic' ? { kind, words: one } : { kind: 'person', person: one };
}
