/**
 * What the words over an event make of it: "a renoncé à rencontrer", "n'a pas trouvé le temps de
 * recevoir", "dément avoir vu". Signatures of predicates (Karttunen 1971, "Implicative verbs";
 * Saurí & Pustejovsky 2012, "Are you sure that this event happened?") are composed along the tree
 * from the event up to the clause that asserts it.
 */
import type { Language } from '../languages/language.ts';
import type { Context } from './features.ts';
import { climb, type Tree } from './paths.ts';
import { WordPatterns } from './phrase.ts';

/** Happened, did not, or left open by the words so far. */
type Value = '+' | '-' | '?';

const signatures = new WeakMap<Language, WordPatterns>();

function signaturesOf(language: Language): WordPatterns {
  let known = signatures.get(language);
  if (!known) {
    known = new WordPatterns(language.encounters.signatures);
    signatures.set(language, known);
  }
  return known;
}

const opposite: Readonly<Record<Value, Value>> = { '+': '-', '-': '+', '?': '?' };

/** What a predicate makes of what it governs. */
function under(signature: string, value: Value): Value {
  switch (signature) {
    case 'denies':
    case 'averts':
      return opposite[value];
    case 'intends':
      return '?';
    default:
      return value;
  }
}

/** A negated predicate of this signature. */
function negated(signature: string | null, value: Value): Value {
  // Who did not want to did not; who did not confirm leaves it open.
  if (signature === 'intends') return '-';
  return signature === 'tells' ? '?' : opposite[value];
}

/** Relations after which a clause stands for itself. */
const OWN = ['acl:relcl', 'parataxis', 'advcl', 'conj', 'appos', 'root'];

const MOST = 5;

/** Features of the path, and of the value it comes to. */
export function factualityFeatures(
  { tree, trigger, word }: Pick<Context, 'tree' | 'trigger' | 'word'>,
  language: Language,
): string[] {
  const { words } = tree;
  const patterns = signaturesOf(language);
  const path: string[] = [];
  let value: Value = '+';
  for (const [depth, at] of climb(words, trigger.at).slice(0, MOST).entries()) {
    const one = words[at];
    if (!one) break;
    const signature =
      depth === 0
        ? null
        : signatureAt(tree, at, climb(words, trigger.at)[depth - 1] ?? at, patterns);
    if (signature) {
      path.push(signature);
      value = under(signature, value);
    }
    for (const [token, next] of modifying(tree, at, language)) {
      path.push(token);
      value = token === 'not' ? negated(signature, value) : next;
    }
    if (one.head < 0 || OWN.includes(one.relation)) break;
  }
  const kind = word.upos === 'AUX' ? 'VERB' : word.upos;
  const line = path.slice(0, 4).join('>');
  return [
    `f=${value}`,
    `f=${value}|${kind}`,
    `f=${value}|${path.length}`,
    `fp=${line}`,
    `fp=${line}|${kind}`,
    ...new Set(path.map((token) => `ft=${token}`)),
  ];
}

/** Signature of a word, or of what its open complement says of its subject ("reste exclue"). */
function signatureAt(tree: Tree, at: number, from: number, patterns: WordPatterns): string | null {
  const { words, children } = tree;
  const of = (i: number): string | null => {
    const one = words[i];
    if (!one) return null;
    return patterns.familyOf(one.fold) ?? patterns.familyOf(foldedLemma(one.lemma));
  };
  const own = of(at);
  if (own || !words[from]?.relation.startsWith('nsubj')) return own;
  // "n'a pas eu lieu": the light verb's noun says it.
  for (const c of children[at] ?? [])
    if (['xcomp', 'obj', 'compound:prt', 'advmod'].includes(words[c]?.relation ?? '')) {
      const found = c === from ? null : of(c);
      if (found) return found;
    }
  return null;
}

const foldedLemma = (lemma: string): string => lemma.normalize('NFD').replace(/\p{M}/gu, '');

/** Negation, mood and markers of a word: what each makes of the event. */
function modifying(
  { words, children }: Tree,
  at: number,
  { encounters }: Language,
): [string, Value][] {
  const found: [string, Value][] = [];
  const one = words[at];
  const below = (children[at] ?? []).flatMap((c) => words[c] ?? []);
  const negative = below.some(
    ({ relation, lower, lemma }) =>
      ['advmod', 'det', 'cc', 'aux', 'advmod:neg', 'discourse'].includes(relation) &&
      (encounters.negation.includes(lower) || encounters.negation.includes(lemma)),
  );
  if (negative) found.push(['not', '-']);
  const finite = [
    one,
    ...below.filter(({ relation }) => relation.startsWith('aux') || relation === 'cop'),
  ];
  if (finite.some((w) => w?.tag.includes('Cnd'))) found.push(['cnd', '?']);
  if (finite.some((w) => w?.tag.includes('Fut'))) found.push(['fut', '?']);
  for (const { relation, lower, upos } of below) {
    if (relation !== 'mark' && !(relation === 'case' && one?.upos === 'VERB')) continue;
    const value = encounters.markers[lower];
    if (value && upos !== 'PUNCT') found.push([lower, value]);
  }
  return found;
}
