import type { VerbEntry } from '../contract/grammar.ts';

/**
 * Finite and non-finite forms of a French verb, each with its code (see
 * contract/grammar.ts). Third persons and first persons are what press prose
 * needs; second persons occur in questions.
 */
export type Paradigm = ReadonlyMap<string, string>;

function collect(entries: readonly (readonly [string, string])[]): Paradigm {
  const forms = new Map<string, string>();
  for (const [form, code] of entries) {
    const had = forms.get(form) ?? '';
    if (!had.includes(code)) forms.set(form, had + code);
  }
  return forms;
}

const IMPERFECT = ['ais', 'ait', 'ions', 'iez', 'aient'];
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];

function participle(base: string): [string, string][] {
  const feminine = base.endsWith('û') ? `${base.slice(0, -1)}ue` : `${base}e`;
  const plural = base.endsWith('s') ? base : `${base}s`;
  return [base, feminine, plural, `${feminine}s`].map((form) => [form, 'K']);
}

function shared(imperfect: string, future: string): [string, string][] {
  return [
    ...IMPERFECT.map((end): [string, string] => [imperfect + end, 'I']),
    ...FUTURE.map((end): [string, string] => [future + end, 'F']),
    ...IMPERFECT.map((end): [string, string] => [future + end, 'C']),
    [`${imperfect}ant`, 'G'],
  ];
}

/**
 * First group. `change` is the stem before a silent e: "appeler" -> "appell";
 * verbs in -ger and -cer are softened before a and o.
 */
export function er(infinitive: string, change?: string): Paradigm {
  const stem = infinitive.slice(0, -2);
  const strong = change ?? stem;
  const soft = stem.endsWith('g')
    ? `${stem}e`
    : stem.endsWith('c')
      ? `${stem.slice(0, -1)}ç`
      : stem;
  const future = change ? `${change}er` : infinitive;
  return collect([
    [infinitive, 'N'],
    [`${strong}e`, 'P'],
    [`${strong}es`, 'P'],
    [`${strong}ent`, 'P'],
    [`${soft}ons`, 'P'],
    [`${stem}ez`, 'P'],
    [`${stem}iez`, 'J'],
    ...shared(soft, future),
    [`${stem}ions`, 'I'],
    [`${soft}ai`, 'S'],
    [`${soft}a`, 'S'],
    [`${soft}âmes`, 'S'],
    [`${stem}èrent`, 'S'],
    [`${soft}ât`, 'J'],
    ...participle(`${stem}é`),
  ]);
}

/** Second group: "réunir". */
export function ir(infinitive: string): Paradigm {
  const stem = infinitive.slice(0, -1);
  return collect([
    [infinitive, 'N'],
    [`${stem}s`, 'P'],
    [`${stem}t`, 'PS'],
    [`${stem}ssons`, 'P'],
    [`${stem}ssez`, 'P'],
    [`${stem}ssent`, 'PJ'],
    [`${stem}sse`, 'J'],
    ...shared(`${stem}ss`, infinitive),
    [`${stem}rent`, 'S'],
    ...participle(stem),
  ]);
}

/**
 * Any other verb, by its principal parts: present as "je il nous ils" separated
 * by spaces, stems of imperfect and future, simple past as "il ils", past
 * participle, subjunctive as "il ils".
 */
export function irregular(parts: {
  readonly infinitive: string;
  readonly present: string;
  readonly imperfect: string;
  readonly future: string;
  readonly past: string;
  readonly participle: string;
  readonly subjunctive: string;
  /** Where it is not built on the imperfect: "ayant". */
  readonly gerund?: string;
}): Paradigm {
  const words = (list: string, code: string): [string, string][] =>
    list.split(' ').map((form) => [form, code]);
  const built = shared(parts.imperfect, parts.future).filter(
    ([, code]) => code !== 'G' || parts.gerund === undefined,
  );
  return collect([
    [parts.infinitive, 'N'],
    ...words(parts.present, 'P'),
    ...built,
    ...(parts.gerund ? words(parts.gerund, 'G') : []),
    ...words(parts.past, 'S'),
    ...words(parts.subjunctive, 'J'),
    ...participle(parts.participle),
  ]);
}

export function verb(
  lemma: string,
  forms: Paradigm,
  rest: Omit<VerbEntry, 'lemma' | 'forms'> = {},
): VerbEntry {
  return { lemma, forms, ...rest };
}
