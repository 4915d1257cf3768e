import { parseHTML } from 'linkedom';

export type Page = ReturnType<typeof parseHTML>['document'];

/** A page as a tree. Scripts are not run and nothing is fetched. */
export function parsePage(source: string): Page {
  return parseHTML(source).document;
}
