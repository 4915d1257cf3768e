/**
 * Which parts of what is told do two people fill, and which does somebody or something else? "A a rencontré
 * les élus": whoever else the sentence names did not take part, for the object is taken.
 */
import type { Candidate } from './candidates.ts';
import { climb, type Tree } from './paths.ts';
import type { Mention } from './text.ts';

/** A part of a trigger with the words that fill it. */
export interface Slot {
  readonly part: string;
  readonly core: boolean;
  readonly fillers: readonly number[];
}

const CORE = /:(?:SUBJ|OBJp?|IOBJ|AGENT|POSS|REL)$/u;

/** Turns parts by word into parts with their fillers; how a part was reached does not matter. */
export function slotsOf(parts: ReadonlyMap<number, readonly string[]>): Slot[] {
  const fillers = new Map<string, number[]>();
  for (const [word, names] of parts)
    for (const name of names) {
      const part = name.replace(/~.*$/u, '');
      const row = fillers.get(part) ?? [];
      if (!row.includes(word)) row.push(word);
      fillers.set(part, row);
    }
  return [...fillers]
    .map(([part, words]) => ({ part, core: CORE.test(part), fillers: words }))
    .sort((a, b) => (a.part < b.part ? -1 : 1));
}

/** What fills a part: a name, a pronoun, a role or another noun. */
function classOf(tree: Tree, at: number, mentions: readonly Mention[]): string {
  const mention = mentions.find((m) => at >= m.from && at < m.to);
  if (mention)
    return mention.kind === 'name' ? 'N' : mention.kind === 'role' ? 'r' : (mention.kind[0] ?? '');
  const upos = tree.words[at]?.upos ?? '';
  return upos === 'NOUN' ? 'n' : upos === 'PROPN' ? 'P' : upos === 'PRON' ? 'q' : 'x';
}

const within = (words: readonly number[], { mention, at }: Candidate): boolean =>
  words.some((w) => w === at || (w >= mention.from && w < mention.to));

/** Features of two candidates of the sentence of the trigger. */
export function coverageFeatures(
  tree: Tree,
  slots: readonly Slot[],
  mentions: readonly Mention[],
  a: Candidate,
  b: Candidate,
  trigger: string,
  family: string,
): string[] {
  const here = [a, b].filter(({ offset }) => offset === 0);
  const lines = here.map((c) => new Set(climb(tree.words, c.at)));
  const out: string[] = [];
  const pattern: string[] = [];
  let free = 0;
  for (const { part, core, fillers } of slots) {
    const count = here.filter((c) => within(fillers, c)).length;
    let state = '';
    if (count > 0) state = `c${count}`;
    else {
      const classes = [...new Set(fillers.map((w) => classOf(tree, w, mentions)))].sort().join('');
      // Inside the phrase that fills it: "la mère de A".
      const inside = lines.some((line) => fillers.some((w) => line.has(w)));
      state = `${inside ? 'i' : 'u'}${classes}`;
      if (core) free += 1;
      const noun = tree.words[fillers[0] ?? -1];
      if (noun && core)
        out.push(`open=${part}:${noun.lemma}`, `open=${part}:${noun.lemma}|t=${trigger}`);
    }
    out.push(
      `slot=${part}:${state}`,
      `slot=${part}:${state}|${family}`,
      `slot=${part}:${state}|t=${trigger}`,
    );
    if (core) pattern.push(`${part}:${state}`);
  }
  const whole = pattern.join(' ');
  out.push(
    `slots=${whole}`,
    `slots=${whole}|${family}`,
    `slots=${whole}|t=${trigger}`,
    `open=${Math.min(3, free)}`,
  );
  return out.map((name) => `v:${name}`);
}
