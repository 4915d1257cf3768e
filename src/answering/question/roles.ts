/** Which office classes a looser word takes in: a minister may be one of foreign affairs. */

const wider: Readonly<Record<string, readonly string[]>> = {
  'head-of-state': [
    'head-of-state',
    'president',
    'king',
    'queen',
    'emir',
    'sultan',
    'pope',
    'prince',
  ],
  'head-of-government': ['head-of-government', 'prime-minister', 'chancellor'],
  'prime-minister': ['prime-minister', 'head-of-government'],
  chancellor: ['chancellor'],
  president: ['president', 'head-of-state'],
  king: ['king', 'head-of-state'],
  prince: ['prince', 'crown-prince'],
  'crown-prince': ['crown-prince'],
  minister: [
    'minister',
    'foreign-minister',
    'defence-minister',
    'interior-minister',
    'finance-minister',
    'justice-minister',
    'prime-minister',
  ],
  leader: [
    'leader',
    'head-of-state',
    'head-of-government',
    'president',
    'prime-minister',
    'chancellor',
    'king',
    'queen',
    'emir',
    'sultan',
    'crown-prince',
    'party-leader',
    'secretary-general',
    'commission-president',
    'council-president',
  ],
  diplomat: ['diplomat', 'foreign-minister', 'ambassador', 'envoy', 'high-representative'],
  politician: ['politician', 'deputy', 'senator', 'minister', 'party-leader', 'candidate', 'mayor'],
  deputy: ['deputy'],
  business: ['business', 'ceo'],
};

/** Role classes that a word of class `role` may mean in a country; Washington's secretary of state is its foreign minister. */
export function rolesMeant(role: string, of: string | null): readonly string[] {
  const meant = wider[role] ?? [role];
  return role === 'secretary-of-state' && of === 'US' ? [...meant, 'foreign-minister'] : meant;
}

/** Classes of which every word names the same office; of the others the words decide. */
const oneOffice: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'justice-minister',
  'king',
  'queen',
  'crown-prince',
  'emir',
  'sultan',
  'pope',
  'high-representative',
  'first-lady',
]);

export function namesOneOffice(role: string): boolean {
  return oneOffice.has(role);
}

/** A class that is told apart by words takes in those that stand close to it: "ministre délégué à la Mer". */
export const besideRole: Readonly<Record<string, readonly string[]>> = {
  minister: ['secretary-of-state'],
};
