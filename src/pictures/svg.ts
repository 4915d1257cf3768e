/** SVG put together as text; whatever comes from a corpus is escaped here. */
import { printableLine } from '../text/printable.ts';
import { titleOf } from './measure.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it may stand in XML. */
function escaped(text: string): string {
  return printableLine(text.toWellFormed())
    .replaceAll(/[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; `inside` is markup, its text already escaped. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const set = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(String(value))}"`,
    )
    .join('');
  return inside === '' ? `<${name}${set}/>` : `<${name}${set}>${inside}</${name}>`;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export function words(text: string, x: number, y: number, size: number, more: Attributes): string {
  return element('text', { x, y, 'font-size': size, ...more }, escaped(text));
}

/** The heading of a picture. */
export function heading(title: string, x: number, width: number, fill: string): string {
  const { text, size } = titleOf(title, 46, width - 2 * x);
  return words(text, x, 76, size, { fill, 'font-weight': 'bold' });
}

interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that can also be told. */
export interface Drawing extends Picture {
  readonly title: string;
  /** The same in words: a line each. */
  readonly lines: readonly string[];
}

/** @param alt what it says, for those who do not see it */
export function picture(
  {
    width,
    height,
    paper,
  }: { readonly width: number; readonly height: number; readonly paper: string },
  title: string,
  alt: string,
  parts: readonly string[],
): Picture {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
      'font-family': 'DejaVu Sans, sans-serif',
    },
    [
      element('title', {}, escaped(title)),
      element('desc', {}, escaped(alt)),
      element('rect', { width, height, fill: paper }),
      ...parts,
    ].join('\n'),
  );
  return { svg: `${svg}\n`, width, height };
}
