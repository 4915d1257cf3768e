/** HTML as a tagged template: what is written in the code is markup, what is put in is text. */
import { printable } from '../text/printable.ts';

/** Markup that this program wrote. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Value = Html | string | number | null | false | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in a quoted attribute; letters that turn directions are gone. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (letter) => entities[letter] ?? letter);
}

function markup(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(markup).join('');
}

/** Values are escaped, but for markup that came out of another template. Attributes are always quoted. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    parts.map((part, at) => part + (at < values.length ? markup(values[at] ?? '') : '')).join(''),
  );
}

/** Markup with something in between: `joined(links, ' · ')`. */
export function joined(values: readonly Value[], between: Value): Value {
  return values.flatMap((value, at) => (at === 0 ? [value] : [between, value]));
}

/** French keeps its spaces before ? ! ; : » and behind « on one line; the letters stay the same for a reader. */
export function unbroken(text: string): string {
  return text.replace(/ (?=[?!;:»])|(?<=«) /gu, '\u00a0');
}
