import type { WordRules } from '../../languages/contract/words.ts';

const NUMERIC = /\d/;

/**
 * The family form of a folded word: irregular forms first, then each step's
 * first fitting ending. Words with a digit are left as they are.
 */
export function stem(word: string, rules: WordRules): string {
  const irregular = rules.irregular.get(word);
  let form = irregular ?? word;
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
