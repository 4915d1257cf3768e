import type { WordRules } from '../languages/contract/words.ts';

const NUMERIC = /\d/;

/**
 * The family form of a folded word: each step's first fitting ending taken off. Words with a digit are left as they are.
 */
export function stem(word: string, rules: WordRules): string {
  let form = word;
  if (form.length < 4 || NUMERIC.test(form)) return form;
  for (const step of rules.endings) {
    for (const [ending, by, keep] of step) {
      if (form.length - ending.length >= keep && form.endsWith(ending)) {
        form = form.slice(0, form.length - ending.length) + by;
        break;
      }
    }
  }
  return form;
}
