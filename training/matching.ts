/** How a found person is held against an annotated one: as `../shared/tools/score.py` does. */
const fold = (s: string): string =>
  s
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const TITLES = new Set(
  'm mme me le la president ministre mr mrs ms sir lord the roi reine prince pape king queen pope'.split(
    ' ',
  ),
);
const memory = new Map<string, string[]>();

function nameWords(name: string): string[] {
  let words = memory.get(name);
  if (!words) {
    words = (fold(name).match(/[\p{L}\p{N}_'-]+/gu) ?? []).filter((w) => !TITLES.has(w));
    memory.set(name, words);
  }
  return words;
}

function edit1(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i += 1;
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i) === b.slice(i + 1)
  );
}

/** Share of letters in common, by longest common subsequence. */
function likeness(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const up = row[j] as number;
      row[j] = a[i - 1] === b[j - 1] ? diagonal + 1 : Math.max(up, row[j - 1] as number);
      diagonal = up;
    }
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}

function clash(A: readonly string[], B: readonly string[]): boolean {
  const tail = (long: readonly string[], short: readonly string[]): boolean =>
    long.slice(-short.length).join(' ') === short.join(' ');
  if (tail(B, A) || tail(A, B)) return false;
  const [a, b] = [A[0] as string, B[0] as string];
  return a[0] !== b[0] && likeness(a, b) < 0.6;
}

export function samePerson(x: string, y: string): boolean {
  const A = nameWords(x);
  const B = nameWords(y);
  if (A.length === 0 || B.length === 0) return false;
  const [la, lb] = [A.at(-1) as string, B.at(-1) as string];
  const fits =
    edit1(la, lb) ||
    (A.length === 1 && B.some((w) => edit1(la, w))) ||
    (B.length === 1 && A.some((w) => edit1(lb, w)));
  return fits && (A.length < 2 || B.length < 2 || !clash(A, B));
}

export interface Judged {
  readonly participants: readonly string[];
  /** polarity and, where positive, modality. */
  readonly status: string;
}

/** Event counts: found, wrong, missed. */
export function countEvents(
  gold: readonly Judged[],
  found: readonly Judged[],
  forgiven: (meeting: Judged) => boolean,
): [number, number, number] {
  const together = (g: Judged, h: Judged): boolean =>
    g.status === h.status &&
    g.participants.filter((p) => h.participants.some((q) => samePerson(p, q))).length > 1;
  const right = gold.filter((g) => found.some((h) => together(g, h))).length;
  const wrong = found.filter((h) => !gold.some((g) => together(g, h)) && !forgiven(h)).length;
  return [right, wrong, gold.length - right];
}
