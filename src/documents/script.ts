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

const patterns = SCRIPTS.map((name) => [name, new RegExp(`\\p{Script=${name}}+`, 'gu')] as const);

/** How much of a text a pattern of runs covers, in UTF-16 units. */
const covered = (text: string, runs: RegExp): number =>
  text.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0;

/** The script that most letters of a text belong to; null where that is the Latin one. */
export function foreignScript(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = covered(sample, /\p{L}+/gu);
  const latin = covered(sample, /\p{Script=Latin}+/gu);
  if (letters < 20 || latin >= letters * (1 - MOST)) return null;
  const counted = patterns
    .map(([name, pattern]) => ({ name, count: covered(sample, pattern) }))
    .sort((a, b) => b.count - a.count);
  return counted[0] && counted[0].count > 0 ? counted[0].name : 'unknown';
}
