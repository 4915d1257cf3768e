import type { Language } from '../languages/language.ts';
import { folded } from '../text/tokens.ts';
import { nameTitles } from '../world/nameParts.ts';
import type { World } from '../world/world.ts';
import type { NameClues } from './names.ts';

/** What the lists of a language and the world know of a word, as soft evidence. */
export function nameClues(language: Language, world: World): NameClues {
  const offices = new Set(
    language.offices.terms.flatMap(({ forms, plural }) =>
      [...forms, ...plural].map((form) => folded(form.split(' ')[0] ?? '')),
    ),
  );
  const titles = new Set([
    ...nameTitles,
    ...language.offices.honorifics.map(({ form }) =>
      folded(form.split(' ')[0] ?? '').replace('.', ''),
    ),
  ]);
  return {
    isGivenName: (fold) => world.isGivenName(fold),
    isKnownSurname: (fold) => world.isKnownSurname(fold),
    isPlace: (fold) => world.place(fold) !== null,
    isOrganisationHead: (fold) => world.isOrganisationHead(fold),
    isOrganisation: (fold) => world.isOrganisation(fold),
    isOffice: (fold) => offices.has(fold),
    isTitle: (fold) => titles.has(fold),
  };
}
