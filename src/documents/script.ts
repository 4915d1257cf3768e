/** Texts in letters that no language of ours is written in are said to be so, not indexed in silence. */

/** Names of scripts in Unicode, as users know them. */
const SCRIPTS = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Tamil',
  'Thai',
  'Tifinagh',
] as const;

const SAMPLE = 20_000;
/** From this share of the letters on a text is in another script, whatever names or quotations it holds. */
const MOST = 0.6;

const patterns = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const);

/** The script that most letters of a text belong to; null where that is the Latin one. */
export function foreignScript(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < 20 || latin >= letters * (1 - MOST)) return null;
  const counted = patterns
    .map(([name, pattern]) => ({ name, count: sample.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  return counted[0] && counted[0].count > 0 ? counted[0].name : 'unknown';
}
