/** Who does what to whom in one sentence, whatever the voice and however it is strung together. */
import { loadEventReader } from '../../extraction/load.ts';
import type { Language } from '../../languages/language.ts';
import { stem } from '../../text/stem.ts';
import { tokenize } from '../../text/tokens.ts';
import { isHedged } from './hedges.ts';

type Word = ReturnType<ReturnType<typeof loadEventReader>['reader']['analyser']['analyse']>[number];

/** A word does something in what another tells: its subject, its object, at a place. */
export interface Role {
  readonly head: number;
  readonly role: 'subject' | 'object' | 'modifier' | 'clause' | 'phrase';
  /** Prepositions, or the word that opens a clause. */
  readonly by: string;
}

export interface Node {
  readonly index: number;
  readonly start: number;
  readonly lower: string;
  readonly upos: string;
  /** Spellings by which it may be the same word: stem, lemma, digits. */
  readonly keys: readonly string[];
  readonly roles: readonly Role[];
  readonly negative: boolean;
  /** Time and modal verbs of a finite verb; null where the word has none of its own. */
  readonly mood: string | null;
  /** Words that may not be left out: "nearly", "some", "former", "if …", "according to …". */
  readonly limits: readonly string[];
  /** Objects and complements that its verb does not do without: one of each list. */
  readonly needs: readonly (readonly number[])[];
  /** What it says is said by the sentence itself, not by somebody in it. */
  readonly asserted: boolean;
  /** Tells something: a verb or what is said with a copula. */
  readonly predicate: boolean;
}

export interface Tree {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly words: readonly Word[];
}

const SMALL = /^(?:det|case|mark|cc|punct|aux|cop|fixed|expl|discourse)(?::|$)/;
const NAMING = /^(?:flat|appos|nmod|compound)/;

export function readTree(text: string, language: Language): Tree {
  const tokens = tokenize(text, { start: 0, end: text.length }, language.grammar);
  const words =
    tokens.length === 0 ? [] : loadEventReader(language).reader.analyser.analyse(tokens);
  const tree = new Reading(text, words, language);
  const nodes = new Map(
    words.filter((word) => tree.isNode(word)).map((word) => [word.index, tree.node(word)]),
  );
  return { words, nodes };
}

class Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly children: readonly (readonly Word[])[];
  readonly language: Language;

  constructor(text: string, words: readonly Word[], language: Language) {
    this.text = text;
    this.words = words;
    this.language = language;
    this.children = words.map((_, index) => words.filter((word) => word.head === index));
  }

  isNode(word: Word): boolean {
    if (SMALL.test(word.relation) || word.upos === 'PUNCT') return false;
    if (/^PRON\|(?:Prs|Rel|Dem|Int)/.test(word.tag)) return false;
    return !this.denies(word) && !this.language.writing.limits.has(word.fold);
  }

  node(word: Word): Node {
    const below = this.below(word);
    return {
      index: word.index,
      start: word.start,
      lower: word.lower,
      upos: word.upos,
      keys: this.keys(word),
      roles: this.roles(word),
      negative: this.negative(word),
      mood: this.mood(word),
      limits: below.flatMap((child) => this.limitsOf(child)).sort(),
      needs: below
        .filter((child) => /^(?:obj|xcomp)$/.test(child.relation) && this.isNode(child))
        .map((child) => [child, ...this.strung(child)].map((one) => one.index)),
      asserted: this.asserted(word),
      predicate: word.upos === 'VERB' || below.some((child) => child.relation === 'cop'),
    };
  }

  private below(word: Word): readonly Word[] {
    return this.children[word.index] ?? [];
  }

  private strung(word: Word): readonly Word[] {
    return this.below(word).filter((child) => child.relation === 'conj');
  }

  private above(word: Word): Word | undefined {
    return this.words[word.head];
  }

  private keys({ fold, lemma }: Word): string[] {
    if (/^\p{N}/u.test(fold)) return [fold.replace(/[\s.,](?=\p{N}{3}(?!\p{N}))/gu, '')];
    const { words } = this.language;
    return [stem(fold, words), `lemma ${lemma.toLowerCase()}`];
  }

  private denies(word: Word): boolean {
    const { negation, negationParts } = this.language.writing;
    return (
      /^(?:ADV|PART|DET|CCONJ)$/.test(word.upos) &&
      (negationParts.has(word.fold) || negation.test(` ${word.fold.replaceAll("'", ' ').trim()} `))
    );
  }

  /** A verb strung to another shares its denial, unless it has a subject of its own. */
  private negative(word: Word): boolean {
    const own = this.below(word).some((child) => child.relation !== 'case' && this.denies(child));
    const first = this.above(word);
    if (own || word.relation !== 'conj' || !first || this.subjects(word).length > 0) return own;
    return word.upos === 'VERB' && this.auxiliaries(word).length === 0 && this.negative(first);
  }

  private limitsOf(word: Word): string[] {
    const { limits } = this.language.writing;
    const opens = this.below(word).filter((one) => /^(?:case|mark|det|fixed)/.test(one.relation));
    const found = [word, ...opens.filter((one) => one.relation !== 'det')];
    const doubtful =
      /^(?:advmod|amod)/.test(word.relation) && isHedged(` ${word.fold} `, this.language);
    return [
      ...found.filter((one) => limits.has(one.fold)).map((one) => one.fold),
      ...(doubtful ? [word.fold] : []),
    ];
  }

  private subjects(word: Word): readonly Word[] {
    return this.below(word).filter((child) => child.relation.startsWith('nsubj'));
  }

  private auxiliaries(word: Word): readonly Word[] {
    return this.below(word).filter((child) => /^(?:aux|cop)/.test(child.relation));
  }

  private passive(word: Word): boolean {
    const first = this.above(word);
    const own = this.auxiliaries(word);
    if (own.length === 0 && word.relation === 'conj' && first) return this.passive(first);
    return own.some((one) => one.relation === 'aux:pass');
  }

  private mood(word: Word): string | null {
    const own = this.auxiliaries(word);
    const first = this.above(word);
    if (own.length === 0 && word.relation === 'conj' && first && !word.tag.includes('Fin')) {
      return this.mood(first);
    }
    const finite = [...own, word].find((one) => one.tag.includes('|Fin'));
    // A past form alone beside a subject is tagged as participle now and then.
    if (!finite)
      return word.tag.includes('Part|Past') && this.subjects(word).length > 0 ? 'Past' : null;
    const { auxiliaries } = this.language.writing;
    const modals = own.filter((one) => !auxiliaries.has(one.lemma)).map((one) => one.lemma);
    const perfect =
      finite !== word &&
      finite.relation === 'aux' &&
      [...own, word].some((one) => one.tag.includes('Part|Past'));
    const time =
      perfect && finite.tag.endsWith('Pres') ? 'Past' : (finite.tag.split('|').at(-1) ?? '');
    const mode = finite.tag.includes('Cnd') ? 'Cnd' : '';
    return [modals.length > 0 ? '' : time === 'Imp' ? 'Past' : time, mode, ...modals]
      .filter((part) => part !== '')
      .join(' ');
  }

  /** Up to the root through what is said on the same terms: "and", relative clauses, appositions. */
  private asserted(word: Word): boolean {
    const head = this.above(word);
    if (!head) return true;
    if (word.relation === 'conj') return this.asserted(head);
    if (word.relation.startsWith('acl')) return !word.tag.includes('Inf');
    if (word.relation.startsWith('appos')) return true;
    if (word.relation !== 'parataxis') return false;
    const between = this.text.slice(Math.min(head.end, word.end), Math.max(head.start, word.start));
    return this.subjects(head).length > 0 && !/[:«“"]/u.test(between) && this.asserted(head);
  }

  private openers(word: Word, relation: RegExp): string {
    return this.below(word)
      .filter((child) => relation.test(child.relation))
      .flatMap((child) => [child, ...this.below(child).filter((one) => one.relation === 'fixed')])
      .filter((child) => !this.language.writing.limits.has(child.fold))
      .map((child) => child.lemma.toLowerCase())
      .join(' ');
  }

  private roles(word: Word): Role[] {
    const top = this.top(word);
    return [...this.ownRoles(top), ...this.clauses(top)].map((role) => ({
      ...role,
      head: this.top(this.words[role.head] as Word).index,
    }));
  }

  /** The words of a name stand together, however they are hung on one another. */
  private top(word: Word): Word {
    if (word.upos !== 'PROPN') return word;
    const isName = (index: number): boolean => this.words[index]?.upos === 'PROPN';
    let first = word.index;
    while (isName(first - 1)) first -= 1;
    let last = word.index;
    while (isName(last + 1)) last += 1;
    const name = this.words.slice(first, last + 1);
    return name.find(({ head }) => head < first || head > last) ?? word;
  }

  private ownRoles(word: Word): Role[] {
    const head = this.above(word);
    if (!head) return [];
    const { relation } = word;
    const by = this.openers(word, /^case/);
    if (relation === 'conj') {
      const shared = this.ownRoles(head);
      return by === '' ? shared : shared.map((role) => ({ ...role, by }));
    }
    // What a relative clause says of its noun is the noun's role in it.
    if (relation.startsWith('acl') && word.upos === 'VERB' && !word.tag.includes('Inf')) return [];
    const names = word.upos === 'PROPN' && by === '' && word.index > head.index;
    if (relation === 'appos' || (names && NAMING.test(relation))) {
      return [...this.roles(head), { head: head.index, role: 'modifier', by: '' }];
    }
    return this.shared(head, this.plainRole(word, head, by));
  }

  private plainRole(word: Word, head: Word, by: string): Omit<Role, 'head'> {
    const { relation } = word;
    const { agents } = this.language.writing;
    const undergoes = this.passive(head) || /^acl(?!:relcl)/.test(head.relation);
    if (relation.startsWith('nsubj')) {
      // Of two subjects around one verb, the second is its object.
      if (this.subjects(head).some((one) => one.index < head.index && head.index < word.index)) {
        return { role: 'object', by: '' };
      }
      return { role: undergoes && this.passive(head) ? 'object' : 'subject', by: '' };
    }
    if (relation === 'obl:agent' || (undergoes && relation.startsWith('obl') && agents.has(by))) {
      return { role: 'subject', by: '' };
    }
    if (/^(?:obj|obl|iobj)/.test(relation))
      return by === '' ? { role: 'object', by } : { role: 'phrase', by };
    if (/^nmod/.test(relation) && by !== '') return { role: 'phrase', by };
    if (/^(?:xcomp|ccomp|advcl|acl|csubj|parataxis)/.test(relation)) {
      return { role: 'clause', by: this.openers(word, /^mark/) };
    }
    return { role: 'modifier', by: '' };
  }

  /** A subject is also that of the verbs strung to its own which have none. */
  private shared(head: Word, role: Omit<Role, 'head'>): Role[] {
    const found: Role[] = [{ ...role, head: head.index }];
    if (role.role !== 'subject' && !(role.role === 'object' && this.passive(head))) return found;
    for (const next of this.below(head)) {
      if (next.relation !== 'conj' || next.upos !== 'VERB' || this.subjects(next).length > 0)
        continue;
      found.push({ ...role, head: next.index });
    }
    return found;
  }

  /** What a noun does in a clause or participle that hangs on it. */
  private clauses(word: Word): Role[] {
    const holders = [word, ...this.below(word).filter((one) => one.relation === 'appos')];
    return holders.flatMap((holder) => [
      ...(holder === word ? [] : [{ head: holder.index, role: 'subject' as const, by: '' }]),
      ...this.below(holder)
        .filter((clause) => clause.relation.startsWith('acl') && clause.upos === 'VERB')
        .flatMap((clause) => {
          const pronoun = this.below(clause).find((one) => one.tag.includes('PRON|Rel'));
          const role = pronoun
            ? this.plainRole(pronoun, clause, this.openers(pronoun, /^case/))
            : {
                role: clause.tag.includes('Part|Past') ? ('object' as const) : ('subject' as const),
                by: '',
              };
          const verbs = [
            clause,
            ...this.below(clause).filter(
              (one) => one.relation === 'conj' && this.subjects(one).length === 0,
            ),
          ];
          return verbs.map((verb) => ({ ...role, head: verb.index }));
        }),
    ]);
  }
}
