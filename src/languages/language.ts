import type { LanguageCode } from '../types.ts';

/**
 * What a language must tell the engines. Each property is one part, its shape
 * described in `contract/`, its data in `<code>/`. Engines receive a `Language`
 * and never import one.
 */
export interface Language {
  readonly code: LanguageCode;
}
