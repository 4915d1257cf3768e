/**
 * CoNLL-U read, harmonised and laid over the words as the reader cuts them.
 *
 * Three steps: `parseConllu` (as written), `harmonise` (the treebanks' habits made one),
 * `project` (multiword tokens and our coarser cuts become one surface word each).
 */
import type { Affixes, Token } from '../src/text/tokens.ts';
import { folded, lowered, tokenize } from '../src/text/tokens.ts';
import type { LanguageCode } from '../src/types.ts';

/** A syntactic word as annotated; `head` is an index into the sentence, -1 for the root. */
export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  feats: Readonly<Record<string, string>>;
  head: number;
  relation: string;
  spaceAfter: boolean;
  /** Multiword token it is part of: index of its first and last word, and the form. */
  range?: { from: number; to: number; form: string; spaceAfter: boolean };
}

export interface TreebankSentence {
  id: string;
  words: TreebankWord[];
}

/** A sentence as the reader will see it, with the right answers. */
export interface GoldSentence {
  id: string;
  tokens: Token[];
  upos: string[];
  tags: string[];
  lemmas: string[];
  heads: number[];
  relations: string[];
}

function parseFeats(text: string): Record<string, string> {
  const feats: Record<string, string> = {};
  if (text === '_') return feats;
  for (const pair of text.split('|')) {
    const at = pair.indexOf('=');
    if (at > 0) feats[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return feats;
}

function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of text.split(/\r?\n\r?\n/u)) {
    let id = '';
    const words: TreebankWord[] = [];
    let range: TreebankWord['range'];
    for (const line of block.split(/\r?\n/u)) {
      if (line.startsWith('# sent_id')) id = line.slice(line.indexOf('=') + 1).trim();
      if (line === '' || line.startsWith('#')) continue;
      const [
        at = '',
        form = '',
        lemma = '',
        upos = '',
        ,
        feats = '_',
        head = '0',
        relation = '',
        ,
        misc = '',
      ] = line.split('\t');
      // Empty nodes belong to the enhanced graph.
      if (at.includes('.')) continue;
      const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(misc);
      const span = /^(\d+)-(\d+)$/u.exec(at);
      if (span) {
        range = { from: Number(span[1]) - 1, to: Number(span[2]) - 1, form, spaceAfter };
        continue;
      }
      const word: TreebankWord = {
        form,
        lemma: lemma === '_' && form !== '_' ? form : lemma,
        upos,
        feats: parseFeats(feats),
        head: Number(head) - 1,
        relation,
        spaceAfter,
      };
      if (range && words.length >= range.from && words.length <= range.to) word.range = range;
      words.push(word);
    }
    if (words.length > 0) sentences.push({ id, words });
  }
  return sentences;
}

/** Relations as we keep them; what is not named loses its sub-label. */
const RELATIONS: Readonly<Record<string, string>> = {
  'nsubj:pass': 'nsubj:pass',
  'obl:agent': 'obl:agent',
  'obl:unmarked': 'obl:unmarked',
  'nmod:unmarked': 'obl:unmarked',
  'nmod:poss': 'nmod:poss',
  'nmod:desc': 'nmod:desc',
  'nmod:appos': 'appos',
  'acl:relcl': 'acl:relcl',
  'advcl:cleft': 'advcl:cleft',
  'aux:pass': 'aux:pass',
  'aux:caus': 'aux:caus',
  'expl:subj': 'expl:subj',
  'compound:prt': 'compound:prt',
  'flat:name': 'flat:name',
  'flat:foreign': 'flat',
  goeswith: 'flat',
  orphan: 'dep',
};

const SYMBOLS = /^[%‰°€$£]$/u;
const REFLEXIVES = new Set(['se', "s'"]);
const BETWEEN_TITLE_AND_NAME = new Set(['NOUN', 'ADJ', 'ADP', 'DET', 'PROPN', 'NUM']);

/** The treebanks' habits made one; changes the sentence in place. */
function harmonise(sentence: TreebankSentence, language: LanguageCode): void {
  const { words } = sentence;
  for (const word of words) {
    // "%" is a noun in Sequoia.
    if (SYMBOLS.test(word.form)) word.upos = 'SYM';
    if (language === 'fr') {
      // Rhapsodie calls every chain of words a compound; English means noun before noun.
      if (word.relation === 'compound') word.relation = 'flat';
      // Sequoia: expl:pv, GSD and PUD: obj or iobj, FQB: expl:comp. One label for "se".
      if (
        word.upos === 'PRON' &&
        REFLEXIVES.has(lowered(word.form)) &&
        /^(?:expl|obj|iobj|obl|dep)/u.test(word.relation)
      )
        word.relation = 'expl';
    }
    word.relation = RELATIONS[word.relation] ?? word.relation.replace(/:.*$/u, '');
  }
  if (language === 'en') raiseTitles(words);
  joinTitles(words);
}

/**
 * English hangs the title on the name ("President Biden": nmod:desc); here as in French the title
 * is the head, so that both languages are read by the same paths.
 */
function raiseTitles(words: TreebankWord[]): void {
  for (const [at, title] of words.entries()) {
    const name = words[title.head];
    if (title.relation !== 'nmod:desc') continue;
    title.relation = 'compound';
    if (!name || title.head <= at || name.upos !== 'PROPN') continue;
    const place = title.head;
    for (const other of words)
      if (other.head === place && other !== title && other.relation !== 'flat') other.head = at;
    title.head = name.head;
    title.relation = name.relation;
    name.head = at;
    name.relation = 'flat:name';
  }
  for (const word of words)
    if (word.relation === 'flat' && word.upos === 'PROPN' && words[word.head]?.upos === 'PROPN')
      word.relation = 'flat:name';
}

/**
 * A name right behind its title, office or kind, without a preposition or comma ("le président
 * Macron", "M. Ménard", "la société Danone"), is `flat:name` of it: Sequoia says nmod, GSD and
 * PUD appos, M. has flat:name. `appos` is left to what a comma or bracket sets apart.
 */
function joinTitles(words: TreebankWord[]): void {
  for (const [at, word] of words.entries()) {
    const head = words[word.head];
    if (!head || word.head >= at || head.upos !== 'NOUN' || word.upos !== 'PROPN') continue;
    if (!['nmod', 'appos', 'flat', 'flat:name'].includes(word.relation)) continue;
    const between = words.slice(word.head + 1, at);
    if (!between.every((other) => BETWEEN_TITLE_AND_NAME.has(other.upos))) continue;
    const marked = words.some(
      (other) => other.head === at && (other.relation === 'case' || other.relation === 'det'),
    );
    if (!marked) word.relation = 'flat:name';
  }
}

const MOODS: Readonly<Record<string, string>> = { Ind: 'Ind', Sub: 'Sub', Cnd: 'Cnd', Imp: 'Imp' };

/**
 * UPOS and what the reader asks of a word beyond it: "VERB|Fin|Ind|Pres", "VERB|Inf",
 * "AUX|Part|Past", "PRON|Prs|3", "PRON|Prs|3|Refl", "PRON|Rel". Voice is not told: treebanks
 * disagree, and aux:pass tells it.
 */
function fineTag(word: TreebankWord, language: LanguageCode): string {
  const { upos, feats } = word;
  if (upos === 'VERB' || upos === 'AUX') {
    switch (feats.VerbForm) {
      case 'Fin': {
        const mood = MOODS[feats.Mood ?? ''] ?? 'Ind';
        return `${upos}|Fin|${mood}|${mood === 'Imp' ? 'Pres' : (feats.Tense ?? 'Pres')}`;
      }
      case 'Part':
        return `${upos}|Part|${feats.Tense ?? 'Past'}`;
      case 'Ger':
        return `${upos}|Ger`;
      case 'Inf':
        return `${upos}|Inf`;
      default:
        return /(?:er|ir|re)$/u.test(word.form) ? `${upos}|Inf` : `${upos}|Fin|Ind|Pres`;
    }
  }
  if (upos === 'PRON') {
    const lower = lowered(word.form);
    if (language === 'fr' && REFLEXIVES.has(lower)) return 'PRON|Prs|3|Refl';
    switch (feats.PronType) {
      case 'Prs':
        return feats.Poss === 'Yes' ? 'PRON|Poss' : `PRON|Prs|${feats.Person ?? '3'}`;
      case 'Rel':
      case 'Int':
      case 'Dem':
        return `PRON|${feats.PronType}`;
      default:
        return 'PRON|Ind';
    }
  }
  return upos;
}

/** A surface token before it is one of ours: words `from` to `to` of the sentence. */
interface Piece {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** As `tokenize` makes them, for words that it would cut otherwise. */
function tokenOf(form: string, start: number, glued: boolean): Token {
  const text = form;
  return {
    start,
    end: start + text.length,
    kind: /^[-'’]?(?:t-)?\p{L}/u.test(text)
      ? 'word'
      : /^\p{N}/u.test(text)
        ? 'number'
        : 'punctuation',
    text,
    lower: lowered(text),
    fold: folded(text),
    capital: /^\p{Lu}/u.test(text),
    allCaps: text.length > 1 && !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text),
    glued,
  };
}

/** The text of a sentence and where its words stand in it. */
function layOut(words: readonly TreebankWord[]): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as TreebankWord;
    const range = word.range;
    const start = text.length;
    if (range && range.from === i) {
      text += range.form;
      const forms = words.slice(range.from, range.to + 1).map((part) => part.form);
      if (forms.join('') === range.form) {
        let at = start;
        for (const [offset, form] of forms.entries()) {
          pieces.push({ from: i + offset, to: i + offset, start: at, end: at + form.length });
          at += form.length;
        }
      } else pieces.push({ from: range.from, to: range.to, start, end: text.length });
      if (range.spaceAfter) text += ' ';
      i = range.to;
      continue;
    }
    text += word.form;
    pieces.push({ from: i, to: i, start, end: text.length });
    if (word.spaceAfter) text += ' ';
  }
  return { text: text.trimEnd(), pieces };
}

/** Pieces that one token of ours covers wholly become one. */
function joinPieces(pieces: readonly Piece[], tokens: readonly Token[]): Piece[] {
  const starts = new Set(pieces.map((piece) => piece.start));
  const ends = new Set(pieces.map((piece) => piece.end));
  const joined: Piece[] = [];
  let at = 0;
  let covered = -1;
  for (const piece of pieces) {
    while (at < tokens.length && (tokens[at] as Token).end <= piece.start) at += 1;
    const token = tokens[at];
    const last = joined.at(-1);
    if (
      last &&
      token &&
      covered === at &&
      token.start <= last.start &&
      piece.end <= token.end &&
      starts.has(token.start) &&
      ends.has(token.end)
    ) {
      last.to = piece.to;
      last.end = piece.end;
    } else joined.push({ ...piece });
    covered = at;
  }
  return joined;
}

/** For each piece the tokens that fill it exactly; none where the cuts cross. */
function cutsOf(pieces: readonly Piece[], tokens: readonly Token[]): Token[][] {
  let at = 0;
  return pieces.map((piece) => {
    while (at < tokens.length && (tokens[at] as Token).start < piece.start) at += 1;
    const own: Token[] = [];
    for (let i = at; i < tokens.length && (tokens[i] as Token).end <= piece.end; i += 1)
      own.push(tokens[i] as Token);
    return own[0]?.start === piece.start && own.at(-1)?.end === piece.end ? own : [];
  });
}

/** Lays the tree over the words as the reader cuts them. */
function project(
  sentence: TreebankSentence,
  language: LanguageCode,
  affixes: Affixes,
): GoldSentence {
  const { words } = sentence;
  const { text, pieces: cut } = layOut(words);
  const tokens = tokenize(text, { start: 0, end: text.length }, affixes);
  const pieces = joinPieces(cut, tokens);
  const pieceOf = new Int32Array(words.length);
  for (const [at, piece] of pieces.entries())
    for (let word = piece.from; word <= piece.to; word += 1) pieceOf[word] = at;
  const gold: GoldSentence = {
    id: sentence.id,
    tokens: [],
    upos: [],
    tags: [],
    lemmas: [],
    heads: [],
    relations: [],
  };
  const cuts = cutsOf(pieces, tokens);
  /** Where the speaker of each piece stands among the tokens. */
  const placeOf = new Int32Array(pieces.length);
  for (const [at, piece] of pieces.entries()) {
    // The part headed from outside speaks for all: "du" is its "de", "auquel" its "lequel".
    let speaker = piece.from;
    for (let word = piece.from; word <= piece.to; word += 1) {
      const head = (words[word] as TreebankWord).head;
      if (head < piece.from || head > piece.to) {
        speaker = word;
        break;
      }
    }
    const word = words[speaker] as TreebankWord;
    const own = cuts[at] ?? [];
    const glued = gold.tokens.at(-1)?.end === piece.start;
    const parts =
      own.length > 0 ? own : [tokenOf(text.slice(piece.start, piece.end), piece.start, glued)];
    // Where we cut finer ("M" + ".", "l'" + "on"), the last word of the parts speaks.
    const voice = Math.max(
      0,
      parts.findLastIndex((part) => part.kind !== 'punctuation'),
    );
    const place = gold.tokens.length + voice;
    placeOf[at] = place;
    for (const [offset, part] of parts.entries()) {
      gold.tokens.push(part);
      if (offset === voice) {
        gold.upos.push(word.upos);
        gold.tags.push(fineTag(word, language));
        gold.lemmas.push(word.lemma);
        // The head's piece for now.
        gold.heads.push(word.head < 0 ? -1 : (pieceOf[word.head] ?? -1));
        gold.relations.push(word.relation);
        continue;
      }
      const mark = part.kind === 'punctuation';
      const upos = mark
        ? 'PUNCT'
        : part.kind === 'number'
          ? 'NUM'
          : /['’]$/u.test(part.text)
            ? 'DET'
            : word.upos;
      gold.upos.push(upos);
      gold.tags.push(upos === word.upos ? fineTag(word, language) : upos);
      gold.lemmas.push(part.lower);
      gold.heads.push(-2 - place);
      gold.relations.push(mark ? 'punct' : upos === 'DET' ? 'det' : 'flat');
    }
  }
  for (const [i, head] of gold.heads.entries())
    gold.heads[i] = head < -1 ? -2 - head : head < 0 ? -1 : (placeOf[head] as number);
  return gold;
}

export function readGold(text: string, language: LanguageCode, affixes: Affixes): GoldSentence[] {
  return parseConllu(text).map((sentence) => {
    harmonise(sentence, language);
    return project(sentence, language, affixes);
  });
}
