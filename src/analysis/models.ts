/** Sections of a weights file to models and back. Training writes what this reads. */
import type { LemmaModel } from './lemmas.ts';
import type { ParserModel } from './parser.ts';
import { SparseTable, type TableParts } from './table.ts';
import type { TaggerModel, TagLexicon } from './tagger.ts';
import { packTable, type Sections, textSection, unpackTable } from './weights.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

export function packTagger(
  tags: readonly string[],
  table: TableParts,
  lexicon: TagLexicon,
): Sections {
  const lines = [...lexicon.entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, known]) =>
      [lexicon.settled.has(word) ? `=${word}` : word, known.join(' ')].join('\t'),
    );
  return new Map([
    ['tags', bytes(tags.join('\n'))],
    ['lexicon', bytes(lines.join('\n'))],
    ...packTable(table),
  ]);
}

export function taggerModel(
  sections: Sections,
  clusters: ReadonlyMap<string, number>,
): TaggerModel {
  const entries = new Map<string, readonly number[]>();
  const settled = new Map<string, number>();
  const shared = new Map<string, readonly number[]>();
  for (const line of textSection(sections, 'lexicon').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const numbers = line.slice(tab + 1);
    let tags = shared.get(numbers);
    if (!tags) {
      tags = numbers.split(' ').map(Number);
      shared.set(numbers, tags);
    }
    const only = line.length > 1 && line.startsWith('=') && tab > 1;
    const word = line.slice(only ? 1 : 0, tab);
    entries.set(word, tags);
    if (only) settled.set(word, tags[0] as number);
  }
  return {
    tags: textSection(sections, 'tags').split('\n'),
    table: new SparseTable(unpackTable(sections)),
    lexicon: { entries, settled },
    clusters,
  };
}

export function packParser(labels: readonly string[], beam: number, table: TableParts): Sections {
  return new Map([
    ['labels', bytes(labels.join('\n'))],
    ['beam', bytes(String(beam))],
    ...packTable(table),
  ]);
}

export function parserModel(sections: Sections): ParserModel {
  return {
    labels: textSection(sections, 'labels').split('\n'),
    beam: sections.has('beam') ? Number(textSection(sections, 'beam')) : 1,
    table: new SparseTable(unpackTable(sections)),
  };
}

/** Lines "key<TAB>UPOS<TAB>edit". */
function packEdits(edits: ReadonlyMap<string, string>): Uint8Array {
  return bytes(
    [...edits]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, edit]) => `${key}\t${edit}`)
      .join('\n'),
  );
}

function unpackEdits(text: string): Map<string, string> {
  const edits = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) edits.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return edits;
}

export function packLemmas(model: LemmaModel): Sections {
  return new Map([
    ['words', packEdits(model.words)],
    ['endings', packEdits(model.endings)],
  ]);
}

export function lemmaModel(sections: Sections): LemmaModel {
  return {
    words: unpackEdits(textSection(sections, 'words')),
    endings: unpackEdits(textSection(sections, 'endings')),
  };
}

/** One line a cluster: its words, parted by blanks; the line's number is the cluster's. */
export function packClusters(clusters: ReadonlyMap<string, number>): Sections {
  const lines: string[][] = [];
  for (const [word, cluster] of clusters) {
    while (lines.length <= cluster) lines.push([]);
    lines[cluster]?.push(word);
  }
  return new Map([['clusters', bytes(lines.map((words) => words.sort().join(' ')).join('\n'))]]);
}

export function clusterModel(sections: Sections): Map<string, number> {
  const clusters = new Map<string, number>();
  for (const [at, line] of textSection(sections, 'clusters').split('\n').entries())
    for (const word of line.split(' ')) if (word !== '') clusters.set(word, at);
  return clusters;
}
