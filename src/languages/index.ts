import type { LanguageCode } from '../types.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

export { onlyChecks } from './contract/facts.ts';

/** Every language the engines know, the default first. */
export const languages: readonly Language[] = [fr, en];

export function languageOf(code: LanguageCode): Language {
  return languages.find((language) => language.code === code) ?? fr;
}
