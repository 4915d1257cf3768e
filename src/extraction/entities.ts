/** Ties names of one text to the people they name. */
import { folded } from '../text/tokens.ts';
import { isShortFor, nameParts, relateNames, soundOf } from '../world/names.ts';
import type { Entity } from './text.ts';

export class Entities {
  readonly all: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  /** By the sound of each word of each form: only these are compared with a new name. */
  readonly #bySound = new Map<string, Entity[]>();

  /**
   * The entity a name belongs to; a new one where none fits. A short form belongs to the
   * person of that family name who was named last.
   */
  of(name: string): Entity {
    const key = folded(name);
    const known = this.#byName.get(key);
    if (known) return known;
    const shown = inSmallLetters(name);
    const words = name.split(/\s+/u);
    const found = words.length > 1 ? this.#full(name) : this.#short(name);
    const entity = found ?? this.#add(shown);
    entity.aliases.add(name);
    this.#index(entity, name);
    if (
      name.split(' ').length > entity.name.split(' ').length ||
      (found && longer(name, entity.name))
    )
      entity.name = shown;
    // A bare word may mean another person later in the text.
    if (words.length > 1) this.#byName.set(key, entity);
    return entity;
  }

  #index(entity: Entity, name: string): void {
    for (const word of nameParts(name).words) {
      const sound = soundOf(word);
      const row = this.#bySound.get(sound);
      if (!row) this.#bySound.set(sound, [entity]);
      else if (!row.includes(entity)) row.push(entity);
    }
  }

  /** Entities that share a word with a name, the newest first. */
  #sharing(name: string): Entity[] {
    const found = new Set(
      nameParts(name).words.flatMap((word) => this.#bySound.get(soundOf(word)) ?? []),
    );
    return [...found].sort((a, b) => b.index - a.index);
  }

  #full(name: string): Entity | null {
    for (const entity of this.#sharing(name))
      if (entity.name.includes(' ')) {
        if (relateNames(entity.name, name) !== 'none') return entity;
        if (isShortFor(name, entity.name) || isShortFor(entity.name, name)) return entity;
      } else if (isShortFor(entity.name, name)) return entity;
    return null;
  }

  #short(name: string): Entity | null {
    const key = folded(name);
    const recent = this.#sharing(name).sort((a, b) => lastSeen(b) - lastSeen(a));
    return (
      recent.find((e) => folded(e.name) === key || isShortFor(name, e.name)) ??
      recent.find((e) => e.name.includes(' ') && nameParts(e.name).words[0] === key) ??
      null
    );
  }

  #add(name: string): Entity {
    const entity: Entity = {
      index: this.all.length,
      name,
      aliases: new Set(),
      gender: null,
      offices: new Set(),
      countries: new Set(),
      held: [],
      mentions: [],
    };
    this.all.push(entity);
    return entity;
  }
}

const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u;
const ROMAN = /^[IVXLC]+$/u;

/** "Jean-Yves LE DRIAN" is Jean-Yves Le Drian; initials, numbers of kings and names all in capitals stay. */
function inSmallLetters(name: string): string {
  const words = name.split(' ');
  if (!words.some((word) => /\p{Ll}{2}/u.test(word))) return name;
  return words
    .map((word) =>
      CAPITALS.test(word) && !ROMAN.test(word)
        ? word.toLowerCase().replaceAll(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
        : word,
    )
    .join(' ');
}

const longer = (a: string, b: string): boolean =>
  a.split(/[\s-]+/u).length > b.split(/[\s-]+/u).length;
const lastSeen = (entity: Entity): number => {
  const last = entity.mentions.at(-1);
  return last ? last.sentence * 1000 + last.from : -1;
};
