/** What became of the questions, as tables. */
import type { GoldQuestion } from '../../training/questions.ts';
import type { Figures } from '../shared.ts';
import type { Given, Judgement } from './score.ts';

/**
 * `right`; `partly`: the right text is cited or some of what belongs in the answer is there; `refused` although the
 * corpus answers; `wrong`; for a question without an answer `declined` or `invented`.
 */
export type Outcome = 'right' | 'partly' | 'refused' | 'wrong' | 'declined' | 'invented';

export interface Asked {
  readonly set: string;
  readonly engine: string;
  readonly gold: GoldQuestion;
  readonly given: Given;
  readonly judgement: Judgement;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

export function outcomeOf(gold: GoldQuestion, given: Given, judgement: Judgement): Outcome {
  const { faults, cited, groups } = judgement;
  if (gold.status === 'not_found') return faults.length === 0 ? 'declined' : 'invented';
  if (faults.length === 0) return 'right';
  if (given.status === 'not_found') return 'refused';
  return cited || groups > 0 ? 'partly' : 'wrong';
}

function print(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const isRight = ({ outcome }: Asked): boolean => outcome === 'right' || outcome === 'declined';

/** By set, language and engine: right, cited, abstained, verbatim and milliseconds. */
export function bySet(asked: readonly Asked[]): Figures {
  const figures: Record<string, number> = {};
  const rows = grouped(asked, ({ set, engine, gold }) => `${set}\t${gold.lang}\t${engine}`).map(
    ([key, own]) => {
      const [set = '', language = '', engine = ''] = key.split('\t');
      const right = own.filter(isRight).length;
      const answerable = own.filter(({ gold }) => gold.status === 'answered');
      const cited = answerable.filter(({ judgement }) => judgement.cited).length;
      const unanswerable = own.filter(({ gold }) => gold.status === 'not_found');
      const abstained = unanswerable.filter(({ given }) => given.status === 'not_found').length;
      const quotations = own.reduce((sum, { given }) => sum + given.citations.length, 0);
      const verbatim = own.reduce((sum, { judgement }) => sum + judgement.verbatim, 0);
      const times = own.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
      if (engine === 'ours') {
        figures[`${set} ${language} right`] = share(right, own.length);
        figures[`${set} ${language} cited`] = share(cited, answerable.length);
        figures[`${set} ${language} abstained`] = share(abstained, unanswerable.length);
        figures[`${set} ${language} verbatim`] = share(verbatim, quotations);
      }
      return [
        ...[set, language, engine],
        `${right}/${own.length}`,
        `${cited}/${answerable.length}`,
        `${abstained}/${unanswerable.length}`,
        `${verbatim}/${quotations}`,
        (times[Math.floor(times.length / 2)] ?? 0).toFixed(1),
        (times.at(-1) ?? 0).toFixed(1),
      ];
    },
  );
  print(
    'questions over|language|engine|right|cited|abstained|verbatim|ms median|worst'.split('|'),
    rows,
  );
  return figures;
}

/** By what is asked for. Off target: answered out of another text than the one that answers. */
export function byKind(asked: readonly Asked[]): Figures {
  const ours = asked.filter(({ engine }) => engine === 'ours');
  const count = (own: readonly Asked[], outcome: Outcome): number =>
    own.filter((one) => one.outcome === outcome).length;
  const offTarget = (own: readonly Asked[]): number =>
    own.filter(
      ({ gold, given }) =>
        gold.status === 'answered' &&
        given.status === 'answered' &&
        !given.citations.some(({ documentId }) =>
          gold.cite.some(({ doc }) => documentId.endsWith(doc)),
        ),
    ).length;
  const line = (name: string, own: readonly Asked[]) => [
    name,
    `${own.filter(isRight).length}/${own.length}`,
    ...(['partly', 'refused', 'wrong', 'invented'] as const).map((outcome) => count(own, outcome)),
    offTarget(own),
  ];
  const groups = grouped(ours, ({ gold }) => gold.kind ?? 'other').sort(
    ([, a], [, b]) => b.length - a.length,
  );
  print('asked for|right|partly|refused|wrong|invented|off target'.split('|'), [
    ...groups.map(([kind, own]) => line(kind, own)),
    line('all', ours),
  ]);
  return { 'on target': 1 - share(offTarget(ours), ours.length) };
}

/** One fact asked in two wordings: is the same proof given, or both refused? */
export function wordings(asked: readonly Asked[]): Figures {
  const ours = asked.filter(({ engine, gold }) => engine === 'ours' && gold.fact);
  let [pairs, alike, bothRight] = [0, 0, 0];
  for (const [, own] of grouped(
    ours,
    ({ set, gold }) => `${set}\t${gold.id.replace(/\d+$/u, '')}\t${gold.fact}`,
  ))
    for (const [i, a] of own.entries())
      for (const b of own.slice(i + 1)) {
        pairs += 1;
        if (isRight(a) && isRight(b)) bothRight += 1;
        if (sameAnswer(a.given, b.given)) alike += 1;
      }
  if (pairs === 0) return {};
  console.log(
    `one fact in two wordings: of ${pairs} pairs ${alike} answered alike, ${bothRight} both rightly`,
  );
  return { 'paraphrase consistency': alike / pairs };
}

/**
 * Outcomes by groups of one's own, e.g. kind and language. Alike: facts all of whose wordings in the group came to the
 * same outcome, of those asked in several.
 */
export function byGroup<T extends Asked>(
  asked: readonly T[],
  head: readonly string[],
  key: (one: T) => readonly string[],
): void {
  const line = (names: readonly string[], own: readonly T[]) => {
    const { alike, facts } = consistency(own);
    const count = (outcome: Outcome) => own.filter((one) => one.outcome === outcome).length;
    return [
      ...names,
      `${own.filter(isRight).length}/${own.length}`,
      ...(['partly', 'refused', 'wrong', 'invented'] as const).map(count),
      `${alike}/${facts}`,
    ];
  };
  print(
    [...head, ...'right|partly|refused|wrong|invented|facts alike'.split('|')],
    [
      ...grouped(asked, (one) => key(one).join('\t')).map(([names, own]) =>
        line(names.split('\t'), own),
      ),
      line(
        head.map((_, i) => (i === 0 ? 'all' : '')),
        asked,
      ),
    ],
  );
}

/** How many of the facts that were asked in several wordings came to one outcome in all of them. */
export function consistency(asked: readonly Asked[]): {
  readonly alike: number;
  readonly facts: number;
} {
  const facts = grouped(asked, ({ set, gold }) => `${set}\t${gold.fact ?? gold.id}`)
    .map(([, own]) => own)
    .filter((own) => own.length > 1);
  const alike = facts.filter((own) => new Set(own.map(({ outcome }) => outcome)).size === 1);
  return { alike: alike.length, facts: facts.length };
}

function sameAnswer(a: Given, b: Given): boolean {
  if (a.status !== b.status) return false;
  if (a.status === 'not_found') return true;
  return a.citations.some((x) =>
    b.citations.some((y) => x.documentId === y.documentId && x.start < y.end && y.start < x.end),
  );
}
