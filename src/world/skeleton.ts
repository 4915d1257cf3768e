/**
 * The consonants of a name in a few classes, the same whether it is written in Latin, Arabic or Cyrillic letters:
 * "Lavrov", "لافروف" and "Лавров" are all "lfrf". Vowels, h, w and y carry nothing: scripts write them differently.
 */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch|[شшщ]/gu, 'x'],
  [/ph/gu, 'f'],
  [/kh|[خх]/gu, 'k'],
  [/gh|dj|[غ]/gu, 'g'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/tz|ts|[ц]/gu, 's'],
  [/ч|tch/gu, 'x'],
  [/c(?=[eiy])/gu, 's'],
  [/x/gu, 'x'],
  [/[bpبпб]/gu, 'b'],
  [/[tتطثт]/gu, 't'],
  [/[dدضذд]/gu, 'd'],
  [/[gjجгжڤ]/gu, 'g'],
  [/[kcqكقк]/gu, 'k'],
  [/[szسصزظсз]/gu, 's'],
  [/[vfفвф]/gu, 'f'],
  [/[lلл]/gu, 'l'],
  [/[mмم]/gu, 'm'],
  [/[nнن]/gu, 'n'],
  [/[rрر]/gu, 'r'],
];

/** @param word one word of a name, in any of the three scripts */
export function skeletonOf(word: string): string {
  let letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/^ال/u, '');
  for (const [pattern, kind] of CLASSES) letters = letters.replace(pattern, kind);
  return letters.replace(/[^bdfgklmnrstx]/gu, '').replace(/(.)\1+/gu, '$1');
}
