import type { AskingLanguage } from '../contract/asking.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

/** Languages that questions may come in beside those of the answers. */
export const askingLanguages: readonly AskingLanguage[] = [es, pt, de, ar];
