import { DOMParser, parseHTML } from 'linkedom';

export type Page = ReturnType<typeof parseHTML>['document'];

/** A page as a tree. Scripts are not run and nothing is fetched. */
export function parsePage(source: string): Page {
  return parseHTML(source).document;
}

/** An XML file as a tree. Entities that it declares itself stay as they are written. */
export function parseXml(source: string): Page {
  return new DOMParser().parseFromString(source, 'text/xml') as unknown as Page;
}
