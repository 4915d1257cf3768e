/** What the tables of wordings share. */

/** What a register can be asked. `…-planned`: what is announced. */
export type Kind =
  | 'whether'
  | 'who'
  | 'when'
  | 'where'
  | 'count'
  | 'first'
  | 'last'
  | 'list'
  | 'list-all'
  | 'most'
  | 'who-planned'
  | 'when-planned'
  | 'where-planned';

/** How somebody speaks. `phone`: typed in haste, without accents or capitals. */
export type Speech = 'journalist' | 'researcher' | 'phone' | 'keywords' | 'indirect';

export type Wording = readonly [Speech, string];

/**
 * Places to fill: `{A}` and `{B}` full names, `{a}` and `{b}` what the press calls them for short, `{il}` and `{ils}`
 * their pronouns, `{at}` and `{in}` a place and a period with their prepositions, or nothing.
 */
export type Wordings = Readonly<Record<Kind, readonly Wording[]>>;
