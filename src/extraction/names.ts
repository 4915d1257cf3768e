/** Names of people in a stretch of text without a document around it. */
import { findNames, type NameSpan } from '../analysis/names.ts';
import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';
import { loadEventReader } from './load.ts';
import type { OfficeReader } from './offices.ts';

export function peopleNamed(tokens: readonly Token[], language: Language): NameSpan[] {
  const { nameFeatures, names } = loadEventReader(language).reader;
  const [found = []] = findNames([[...tokens]], nameFeatures, names);
  return found.filter(({ kind }) => kind === 'person');
}

export function officeReader(language: Language): OfficeReader {
  return loadEventReader(language).reader.lists.offices;
}
