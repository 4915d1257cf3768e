import type { CorpusRecords, MeetingStatus, PersonRecord } from '../types.ts';

/** Somebody, and with whom the register has them meet, those with most rows first. */
export function personJson({ people, meetings }: CorpusRecords, person: PersonRecord): object {
  const { id, name, aliases, offices, documents } = person;
  const names = new Map(people.map((one) => [one.id, one.name]));
  const mine = meetings.filter((row) => row.people.includes(id));
  const others = new Map<string, Partial<Record<MeetingStatus, number>>>();
  for (const { people: ids, status } of mine) {
    for (const other of ids) {
      if (other === id) continue;
      const counts = others.get(other) ?? {};
      others.set(other, { ...counts, [status]: (counts[status] ?? 0) + 1 });
    }
  }
  const sum = (counts: object) => Object.values(counts).reduce((a: number, b: number) => a + b, 0);
  return {
    name,
    aliases,
    offices: offices.map(({ text, role, of }) => ({ text, role, of })),
    texts: documents,
    meetings: mine.length,
    others: [...others]
      .map(([other, statuses]) => ({ name: names.get(other) ?? other, statuses }))
      .sort((a, b) => sum(b.statuses) - sum(a.statuses) || (a.name < b.name ? -1 : 1)),
  };
}
