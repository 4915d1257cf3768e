/** What speaks for or against: features of a trigger, of one candidate, of two together. */
import type { Word } from '../analysis/analyse.ts';
import { type Candidate, type Trigger, treeOf } from './candidates.ts';
import { coverageFeatures, type Slot, slotsOf } from './coverage.ts';
import { partsAround } from './parts.ts';
import { climb, preposition, type Tree } from './paths.ts';
import type { Mention, ReadSentence, ReadText } from './text.ts';

const bin = (n: number): string =>
  n <= 3 ? String(n) : n <= 5 ? '5' : n <= 8 ? '8' : n <= 13 ? '13' : n <= 21 ? '21' : 'far';

export interface Context {
  readonly read: ReadText;
  readonly sentence: ReadSentence;
  readonly tree: Tree;
  readonly trigger: Trigger;
  readonly word: Word;
  readonly triggerNames: readonly string[];
  /** Words of the sentence that begin a person's name. */
  readonly nameStarts: ReadonlySet<number>;
  /** Parts that grammar gives, by word. */
  readonly parts: ReadonlyMap<number, readonly string[]>;
  /** The same by part. */
  readonly slots: readonly Slot[];
}

export function contextOf(read: ReadText, trigger: Trigger): Context {
  const sentence = read.sentences[trigger.sentence] as ReadSentence;
  const tree = treeOf(sentence);
  const word = sentence.words[trigger.at] as Word;
  const nameStarts = new Set(
    sentence.names.filter(({ kind }) => kind === 'person').map(({ from }) => from),
  );
  const parts = partsAround(tree, trigger.at);
  const context = {
    read,
    sentence,
    tree,
    trigger,
    word,
    nameStarts,
    parts,
    slots: slotsOf(parts),
  };
  return { ...context, triggerNames: triggerFeatures(context) };
}

/** Relations below a word, with prepositions and the class of what hangs there. */
function frame(tree: Tree, at: number, nameAt: (i: number) => boolean): string[] {
  return (tree.children[at] ?? []).flatMap((child) => {
    const word = tree.words[child];
    if (!word || ['punct', 'det', 'case', 'mark', 'cc'].includes(word.relation)) return [];
    const mark = ['obl', 'nmod', 'obl:agent'].includes(word.relation)
      ? preposition(tree, child)
      : '';
    const who = nameAt(child) ? 'N' : word.upos === 'PRON' ? 'p' : word.upos === 'NOUN' ? 'n' : '';
    return [`${word.relation}${mark ? `+${mark}` : ''}:${who}`];
  });
}

function triggerFeatures({
  tree,
  word,
  trigger,
  sentence,
  nameStarts,
}: Omit<Context, 'triggerNames'>): string[] {
  const { words } = tree;
  const parent = words[word.head];
  const nameAt = (i: number): boolean =>
    sentence.names.some((n) => n.kind === 'person' && i >= n.from && i < n.to);
  const frames = frame(tree, trigger.at, nameAt);
  const object = (tree.children[trigger.at] ?? []).find((c) => words[c]?.relation === 'obj');
  const pos = word.upos === 'AUX' ? 'VERB' : word.upos;
  const out = [
    `t=${word.lemma}`,
    `t=${word.lemma}/${pos}`,
    `tf=${trigger.family}/${pos}`,
    `tt=${word.tag}`,
    `ts=${word.fold.slice(0, 6)}/${pos}`,
    `tr=${word.relation}`,
    `tp=${parent ? parent.lemma : 'root'}`,
    `tp=${parent ? parent.upos : 'root'}/${word.relation}/${pos}`,
    `t=${word.lemma}|tp=${parent ? parent.lemma : 'root'}`,
    `t-1=${words[trigger.at - 1]?.lower ?? ''}`,
    `t+1=${words[trigger.at + 1]?.lower ?? ''}`,
    `t=${word.lemma}|+1=${words[trigger.at + 1]?.lower ?? ''}`,
    `t=${word.lemma}|-1=${words[trigger.at - 1]?.lower ?? ''}`,
    `t+2=${words[trigger.at + 2]?.lower ?? ''}`,
    `tn=${Math.min(4, nameStarts.size)}`,
  ];
  for (const f of new Set(frames))
    out.push(`fr=${f}`, `t=${word.lemma}|fr=${f}`, `tf=${trigger.family}/${pos}|fr=${f}`);
  if (object !== undefined)
    out.push(
      `t=${word.lemma}|obj=${words[object]?.lemma}`,
      `tf=${trigger.family}|obj=${words[object]?.upos}${nameAt(object) ? 'N' : ''}`,
    );
  if (parent && ['obj', 'obl', 'xcomp'].includes(word.relation))
    out.push(`tvo=${parent.lemma}>${word.lemma}`);
  return out;
}

/** Short words between two places, in order. */
function between(words: readonly Word[], from: number, to: number): Word[] {
  return from < to ? words.slice(from, to) : [];
}

const FUNCTION = new Set(['ADP', 'CCONJ', 'SCONJ']);

/** Features of one candidate; names begin with the kind of place it has. */
/** The parts of a mention: of any of its words, or of the title it hangs on. */
function partsOf(context: Context, candidate: Candidate): string[] {
  const { mention } = candidate;
  if (candidate.offset !== 0) return [`far${candidate.offset}`];
  const found = new Set<string>();
  for (const part of context.parts.get(mention.head) ?? []) found.add(part);
  if (found.size === 0) for (const part of context.parts.get(candidate.at) ?? []) found.add(part);
  if (found.size === 0)
    for (let i = mention.from; i < mention.to; i += 1)
      for (const part of context.parts.get(i) ?? []) found.add(part);
  const own = possessed(context, mention);
  if (own) found.add(own);
  return found.size > 0 ? [...found].slice(0, 4) : ['none'];
}

/** "sa rencontre": whose the told thing is. */
function possessed({ tree, trigger, word }: Context, mention: Mention): string | null {
  if (mention.kind !== 'possessive') return null;
  const noun = tree.words[mention.head]?.head;
  return noun === trigger.at
    ? 'N:POSS'
    : noun !== undefined && noun === word.head
      ? 'N^POSS'
      : null;
}

/** Without help of the tree: where a mention stands to the trigger, by order and small words. */
function linearPart({ tree, trigger, nameStarts }: Context, mention: Mention): string {
  const { words } = tree;
  const before = words[beforePhrase(words, mention.from)];
  const small =
    before && FUNCTION.has(before.upos)
      ? before.lower
      : before && /^[,;(«"–—-]$/u.test(before.text)
        ? ','
        : before
          ? before.upos
          : '^';
  if (mention.from > trigger.at) {
    const between = [...nameStarts].filter((s) => s > trigger.at && s < mention.from).length;
    return `R${Math.min(between, 2)}:${small}`;
  }
  const between = [...nameStarts].filter((s) => s >= mention.to && s < trigger.at).length;
  return `L${Math.min(between, 2)}:${small}`;
}

/** The word before a name and its title. */
function beforePhrase(words: readonly Word[], from: number): number {
  let at = from - 1;
  for (let guard = 0; guard < 10 && at >= 0; guard += 1) {
    const word = words[at];
    if (!word || !['DET', 'ADJ', 'NUM', 'NOUN'].includes(word.upos)) break;
    at -= 1;
  }
  return at;
}

export function candidateFeatures(context: Context, candidate: Candidate): string[] {
  const { tree, trigger, word, nameStarts, sentence } = context;
  const { mention, offset } = candidate;
  if (offset !== 0) return farFeatures(context, candidate);
  const { words } = tree;
  const { path } = candidate;
  const carrierWord = words[candidate.at] as Word;
  const parent = words[carrierWord.head];
  const side = mention.head < trigger.at ? 'L' : 'R';
  const [low, high] = side === 'L' ? [mention.to, trigger.at] : [trigger.at + 1, mention.from];
  const middle = between(words, low, high);
  const names = [...nameStarts].filter((s) => s >= low && s < high).length;
  const verbs = middle.filter(({ upos }) => upos === 'VERB').length;
  const commas = middle.filter(({ text }) => text === ',').length;
  const hard = middle.some(({ text }) => /^[;:.!?]$/u.test(text)) ? 1 : 0;
  const quote = sentence.quoted[mention.head] === sentence.quoted[trigger.at] ? 0 : 1;
  const closed = middle.filter(({ upos }) => FUNCTION.has(upos)).map(({ lower }) => lower);
  // The word before the whole phrase: over the title and its complements.
  const first = Math.min(mention.from, candidate.appos ? carrierWord.index : mention.from);
  let start = first;
  while (start > 0 && ['DET', 'ADJ', 'NUM'].includes(words[start - 1]?.upos ?? '')) start -= 1;
  const before = words[start - 1];
  const after = words[mention.to];
  const prep =
    preposition(tree, candidate.at) ||
    (before && FUNCTION.has(before.upos) ? `~${before.lower}` : '');
  const kind =
    mention.kind === 'name'
      ? 'name'
      : mention.kind === 'possessive'
        ? `poss`
        : mention.kind === 'pronoun'
          ? `pron${mention.person}`
          : mention.kind;
  const pos = word.upos === 'AUX' ? 'VERB' : word.upos;
  const tf = `${trigger.family}/${pos}`;
  const top = words[path.top];
  const line = climb(words, candidate.at);
  const own = ownClauseVerb(tree, candidate.at);
  const triggerClause = ownClauseVerb(tree, trigger.at);
  const lexical = path.length <= 4 && top && top.index !== trigger.at ? `${top.lemma}` : '';
  const out = [
    `k=${kind}`,
    `pl=${mention.plural ? 1 : 0}/${kind}`,
    `p=${path.relations}`,
    `pm=${path.marked}`,
    `p=${path.relations}|${tf}`,
    `pm=${path.marked}|t=${word.lemma}`,
    `pm=${path.marked}|${tf}`,
    `pm=${path.marked}|k=${kind}`,
    `len=${bin(path.length)}`,
    `len=${bin(path.length)}|${pos}`,
    `rel=${carrierWord.relation}`,
    `rel=${carrierWord.relation}|par=${parent?.lemma ?? 'root'}`,
    `rel=${carrierWord.relation}|par=${parent?.upos ?? 'root'}|${side}`,
    `prep=${prep}|${side}|${tf}`,
    `prep=${prep}|t=${word.lemma}`,
    `prep=${prep}|${parent?.index === trigger.at ? 'T' : (parent?.upos ?? '')}`,
    `side=${side}|d=${bin(high - low)}`,
    `side=${side}|d=${bin(high - low)}|${tf}`,
    `nb=${Math.min(names, 4)}|${side}`,
    `vb=${Math.min(verbs, 4)}|${side}`,
    `cb=${Math.min(commas, 4)}|${side}`,
    `vb=${Math.min(verbs, 3)}|nb=${Math.min(names, 3)}|${side}|${pos}`,
    `hard=${hard}`,
    `quote=${quote}`,
    `quote=${quote}|q=${sentence.quoted[trigger.at]}|${kind}`,
    `b-1=${before?.lower ?? '^'}`,
    `b-1=${before?.lower ?? '^'}|${side}|${pos}`,
    `a+1=${after?.lower ?? '$'}|${side}`,
    `conj=${candidate.conj ? 1 : 0}`,
    `appos=${candidate.appos ? 1 : 0}`,
    `clause=${own === triggerClause ? 1 : 0}|${pos}`,
    `clause=${own === triggerClause ? 1 : 0}|rel=${carrierWord.relation}|${pos}`,
    `cv=${own >= 0 ? (words[own]?.lemma ?? '') : ''}|rel=${carrierWord.relation}`,
    `up=${line.includes(trigger.at) ? 'under' : climb(words, trigger.at).includes(candidate.at) ? 'over' : 'side'}|${pos}|${side}`,
  ];
  const lin = linearPart(context, mention);
  out.push(`lin=${lin}`, `lin=${lin}|${tf}`, `lin=${lin}|t=${word.lemma}`, `lin=${lin}|${kind}`);
  for (const part of partsOf(context, candidate))
    out.push(
      `part=${part}`,
      `part=${part}|${tf}`,
      `part=${part}|t=${word.lemma}`,
      `part=${part}|${kind}`,
      `part=${part}|tp=${tree.words[word.head]?.lemma ?? ''}`,
    );
  if (lexical)
    out.push(`top=${lexical}|p=${path.relations}`, `top=${lexical}|${tf}|${carrierWord.relation}`);
  for (const w of new Set(closed.slice(0, 3))) out.push(`fw=${w}|${side}|${pos}`);
  if (closed.length > 0) out.push(`fws=${closed.slice(-3).join('_')}|${side}`);
  if (middle.length <= 4)
    out.push(
      `mid=${middle.map(({ lower, upos }) => (upos === 'PROPN' || upos === 'NUM' ? upos : lower)).join('_')}|${side}|${tf}`,
    );
  if (middle.length <= 7)
    out.push(`midp=${middle.map(({ upos }) => upos).join('_')}|${side}|${pos}`);
  if (mention.kind !== 'name') {
    out.push(
      `sure=${Math.floor(candidate.sure * 5)}|${kind}`,
      `m=${words[mention.from]?.lower}|${carrierWord.relation}|${side}`,
      `res=${candidate.entity ? 1 : 0}|${kind}`,
    );
    if (mention.noun)
      out.push(
        `noun=${mention.noun}`,
        `noun=${mention.roles[0] ?? ''}|${carrierWord.relation}|${tf}`,
      );
  }
  return out.map((name) => `c:${name}`);
}

/** The verb (or root) of the clause a word stands in. */
export function ownClauseVerb(tree: Tree, from: number): number {
  for (const at of climb(tree.words, from)) {
    const word = tree.words[at];
    if (!word) break;
    if (at !== from && (word.upos === 'VERB' || word.upos === 'AUX')) return at;
    if (at === from && word.upos === 'VERB') return at;
    if (['root', 'ccomp', 'advcl', 'acl:relcl', 'parataxis'].includes(word.relation)) return at;
  }
  return -1;
}

/** Somebody named in a sentence near: how, and what that sentence is about. */
function farFeatures({ read, trigger, word, sentence }: Context, candidate: Candidate): string[] {
  const { offset, mention, entity } = candidate;
  const other = read.sentences[mention.sentence] as ReadSentence;
  const tree = treeOf(other);
  const carrierWord = tree.words[candidate.at] as Word;
  const parent = tree.words[carrierWord.head];
  const clause = ownClauseVerb(tree, candidate.at);
  const verb = clause >= 0 ? (tree.words[clause]?.lemma ?? '') : '';
  const pos = word.upos === 'AUX' ? 'VERB' : word.upos;
  const tf = `${trigger.family}/${pos}`;
  const mark = preposition(tree, candidate.at);
  const mentions = entity?.mentions.length ?? 0;
  const earlier = (entity?.mentions ?? []).filter((m) => m.sentence < trigger.sentence).length;
  const crowd = sentence.names.filter(({ kind }) => kind === 'person').length;
  const alone = read.entities.length;
  return [
    `o=${offset}`,
    `o=${offset}|${tf}`,
    `o=${offset}|rel=${carrierWord.relation}`,
    `o=${offset}|rel=${carrierWord.relation}|v=${verb}`,
    `o=${offset}|v=${verb}`,
    `rel=${carrierWord.relation}|par=${parent?.lemma ?? ''}`,
    `o=${offset}|prep=${mark}`,
    `o=${offset}|prep=${mark}|t=${word.lemma}`,
    `o=${offset}|crowd=${Math.min(crowd, 3)}`,
    `o=${offset}|first=${mention.from < 4 ? 1 : 0}`,
    `o=${offset}|ment=${Math.min(4, mentions)}|early=${Math.min(3, earlier)}`,
    `o=${offset}|people=${Math.min(5, alone)}`,
    `o=${offset}|t-1=${sentence.words[trigger.at - 1]?.lower ?? ''}`,
    `o=${offset}|t=${word.lemma}`,
    `o=${offset}|w0=${other.words[0]?.lower ?? ''}`,
    `o=${offset}|conj=${candidate.conj ? 1 : 0}`,
    `o=${offset}|tw0=${sentence.words[0]?.lower ?? ''}`,
    `o=${offset}|e0=${entity?.index === 0 ? 1 : 0}`,
    `o=${offset}|b-1=${other.words[mention.from - 1]?.lower ?? '^'}`,
  ].map((name) => `f:${name}`);
}

/** Features of two candidates of one trigger, in the order of the text. */
export function pairFeatures(
  context: Context,
  a: Candidate,
  b: Candidate,
  fa: readonly string[],
  fb: readonly string[],
): string[] {
  const { tree, trigger, word, triggerNames } = context;
  const { words } = tree;
  const out: string[] = [...triggerNames, 'bias'];
  const pos = word.upos === 'AUX' ? 'VERB' : word.upos;
  const tf = `${trigger.family}/${pos}`;
  // Both sides share their features; which of the two carries one matters little.
  for (const name of fa) out.push(name);
  for (const name of fb) out.push(name);
  const kindOf = (c: Candidate): string =>
    c.offset !== 0
      ? `far${c.offset}`
      : c.mention.kind === 'name'
        ? 'name'
        : c.entity
          ? `a-${c.mention.kind}`
          : `u-${c.mention.kind}`;
  const kinds = [kindOf(a), kindOf(b)].sort().join('+');
  out.push(`kk=${kinds}`, `kk=${kinds}|${tf}`, `kk=${kinds}|t=${word.lemma}`);
  const [xa, xb] =
    a.mention.sentence < b.mention.sentence ||
    (a.mention.sentence === b.mention.sentence && a.mention.head <= b.mention.head)
      ? [a, b]
      : [b, a];
  const pa = partsOf(context, xa);
  const pb = partsOf(context, xb);
  for (const p of pa)
    for (const q of pb) {
      const both = [p, q].sort().join('&');
      out.push(
        `parts=${both}`,
        `parts=${both}|${tf}`,
        `parts=${both}|t=${word.lemma}`,
        `parts=${both}|kk=${kinds}`,
      );
    }
  out.push(
    ...coverageFeatures(
      tree,
      context.slots,
      context.read.mentions[trigger.sentence] ?? [],
      a,
      b,
      word.lemma,
      tf,
    ),
  );
  if (a.offset === 0 && b.offset === 0) {
    const lin = `${linearPart(context, xa.mention)}&${linearPart(context, xb.mention)}`;
    out.push(`lins=${lin}`, `lins=${lin}|${tf}`, `lins=${lin}|t=${word.lemma}`);
    const [x, y] = a.mention.head <= b.mention.head ? [a, b] : [b, a];
    const order = x.mention.head > trigger.at ? 'TXY' : y.mention.head < trigger.at ? 'XYT' : 'XTY';
    const gap = between(words, x.mention.to, y.mention.from);
    const together = x.at === y.at && x.at >= 0 && (x.conj || y.conj);
    const prepX = preposition(tree, x.at);
    const prepY = preposition(tree, y.at);
    const relX = words[x.at]?.relation ?? '';
    const relY = words[y.at]?.relation ?? '';
    const mark = gap
      .filter(({ upos }) => FUNCTION.has(upos))
      .map(({ lower }) => lower)
      .slice(0, 3)
      .join('_');
    out.push(
      `ord=${order}|${tf}`,
      `ord=${order}|t=${word.lemma}`,
      `tog=${together ? 1 : 0}`,
      `tog=${together ? 1 : 0}|${relX}+${prepX}|${tf}`,
      `tog=${together ? 1 : 0}|${relX}+${prepX}|t=${word.lemma}`,
      `rr=${relX}+${prepX}/${relY}+${prepY}`,
      `rr=${relX}+${prepX}/${relY}+${prepY}|${tf}`,
      `rr=${relX}+${prepX}/${relY}+${prepY}|t=${word.lemma}`,
      `rr=${relX}/${relY}|${order}|${pos}`,
      `pp=${x.path.relations}#${y.path.relations}`,
      `pp=${x.path.relations}#${y.path.relations}|${tf}`,
      `ppm=${x.path.marked}#${y.path.marked}`,
      `gap=${bin(gap.length)}|${order}`,
      `gapv=${gap.filter(({ upos }) => upos === 'VERB').length > 2 ? 3 : gap.filter(({ upos }) => upos === 'VERB').length}|${order}`,
      `gapm=${mark}|${order}|${tf}`,
      `gapm=${mark}|${order}`,
      `len=${bin(x.path.length + y.path.length)}|${order}|${pos}`,
      `sameclause=${ownClauseVerb(tree, x.at) === ownClauseVerb(tree, y.at) ? 1 : 0}|${order}|${tf}`,
    );
    if (gap.length <= 5)
      out.push(
        `gapw=${gap.map(({ lower, upos }) => (upos === 'PROPN' ? upos : lower)).join('_')}|${order}`,
      );
  }
  return out;
}
