/** Everybody a text names, as the register takes them. */
import type { Office, Person } from '../types.ts';
import type { World } from '../world/world.ts';
import { Entities } from './entities.ts';
import { officesKnown } from './roles.ts';
import type { Entity, ReadText } from './text.ts';

/** @param year year of publication, or null */
export function peopleOf(read: ReadText, world: World, year: number | null): Person[] {
  return read.entities.map((entity): Person => {
    const [first] = entity.mentions;
    const word = first && read.sentences[first.sentence]?.words[first.to - 1];
    return {
      name: entity.name,
      aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
      offices: officesOf(entity, world, year),
      mentions: entity.mentions.length,
      first: { start: word?.start ?? 0, end: word?.end ?? 0 },
    };
  });
}

/**
 * Offices that the text tells, then those that the world knows of this full name at that time: they
 * answer "which foreign ministers", and are never printed.
 */
function officesOf(entity: Entity, world: World, year: number | null): Office[] {
  const known = entity.name.includes(' ')
    ? officesKnown(entity.name, world, year).map(({ role, of }): Office => ({ text: '', role, of }))
    : [];
  const all = [...entity.held, ...known];
  return all.filter(
    (office, i) =>
      all.findIndex((o) => o.role === office.role && (o.of ?? office.of) === office.of) === i,
  );
}

/** The people of several stretches of one text as those of the whole. */
export function mergePeople(stretches: readonly (readonly Person[])[]): readonly Person[] {
  const [only = []] = stretches;
  if (stretches.length < 2) return only;
  const entities = new Entities();
  const merged: Person[] = [];
  for (const person of stretches.flat()) {
    const entity = entities.of(person.name);
    const known = merged[entity.index];
    merged[entity.index] = known
      ? {
          ...known,
          name: entity.name,
          aliases: [
            ...new Set([...known.aliases, known.name, person.name, ...person.aliases]),
          ].filter((alias) => alias !== entity.name),
          offices: [
            ...known.offices,
            ...person.offices.filter(
              ({ role, of }) => !known.offices.some((o) => o.role === role && o.of === of),
            ),
          ],
          mentions: known.mentions + person.mentions,
        }
      : person;
  }
  return merged;
}
