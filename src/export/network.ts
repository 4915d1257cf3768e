/** Who met whom as a graph: GEXF (through graphology) and GraphML. */
import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { CorpusRecords, MeetingStatus } from '../types.ts';
import { titlesOf } from './sources.ts';

/** What became of the meetings of two people, the strongest that is told. */
type Tie = 'held' | 'planned' | 'denied';

type PersonNode = {
  readonly label: string;
  readonly offices: string;
  readonly documents: number;
  readonly meetings: number;
};

type PairEdge = {
  /** Meetings held. Layouts ignore or refuse 0, so a pair that never met has a tenth. */
  weight: number;
  tie: Tie;
  held: number;
  planned: number;
  denied: number;
  calls: number;
};

const tieOf: Readonly<Record<MeetingStatus, Tie>> = {
  held: 'held',
  planned: 'planned',
  unconfirmed: 'planned',
  requested: 'planned',
  not_held: 'denied',
  refused: 'denied',
  cancelled: 'denied',
};

function graphOf({ people, meetings }: CorpusRecords): UndirectedGraph<PersonNode, PairEdge> {
  const graph = new UndirectedGraph<PersonNode, PairEdge>();
  const rows = new Map<string, number>();
  for (const meeting of meetings) {
    for (const id of meeting.people) rows.set(id, (rows.get(id) ?? 0) + 1);
  }
  for (const { id, name, offices, documents } of people) {
    graph.addNode(id, {
      label: clean(name),
      offices: clean(titlesOf(offices).join('; ')),
      documents,
      meetings: rows.get(id) ?? 0,
    });
  }
  for (const { people: ids, status, kind } of meetings) {
    const known = ids.filter((id) => graph.hasNode(id));
    for (const [at, one] of known.entries()) {
      for (const other of known.slice(at + 1)) {
        if (one === other) continue;
        if (!graph.hasEdge(one, other)) {
          const none = {
            weight: 0.1,
            tie: 'denied',
            held: 0,
            planned: 0,
            denied: 0,
            calls: 0,
          } as const;
          graph.addUndirectedEdgeWithKey(`e${graph.size + 1}`, one, other, none);
        }
        graph.updateEdgeAttributes(graph.edge(one, other) ?? '', (edge) =>
          counted(edge, tieOf[status], kind),
        );
      }
    }
  }
  return graph;
}

function counted(edge: PairEdge, tie: Tie, kind: string): PairEdge {
  const next = { ...edge, [tie]: edge[tie] + 1 };
  return {
    ...next,
    weight: next.held || 0.1,
    tie: next.held > 0 ? 'held' : next.planned > 0 ? 'planned' : 'denied',
    calls: next.calls + (tie === 'held' && kind === 'Phone-Write' ? 1 : 0),
  };
}

export function toGexf(records: CorpusRecords): string {
  return `${write(graphOf(records), { version: '1.3' })}\n`;
}

const nodeKeys = { label: 'string', offices: 'string', documents: 'int', meetings: 'int' } as const;
const edgeKeys = {
  weight: 'double',
  tie: 'string',
  held: 'int',
  planned: 'int',
  denied: 'int',
  calls: 'int',
} as const;

/** graphology reads GraphML but does not write it. */
export function toGraphml(records: CorpusRecords): string {
  const graph = graphOf(records);
  const keys = (of: 'node' | 'edge', types: Readonly<Record<string, string>>) =>
    Object.entries(types).map(
      ([name, type]) =>
        `  <key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    );
  const data = (of: 'n' | 'e', values: object) =>
    Object.entries(values).map(
      ([name, value]) => `      <data key="${of}_${name}">${escaped(String(value))}</data>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', nodeKeys),
    ...keys('edge', edgeKeys),
    '  <graph id="meetings" edgedefault="undirected">',
    ...graph.mapNodes((id, values) =>
      [`    <node id="${escaped(id)}">`, ...data('n', values), '    </node>'].join('\n'),
    ),
    ...graph.mapEdges((_, values, source, target) =>
      [
        `    <edge source="${escaped(source)}" target="${escaped(target)}">`,
        ...data('e', values),
        '    </edge>',
      ].join('\n'),
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const escaped = (text: string): string =>
  clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** XML 1.0 has no sign for the controls, nor for half a character. */
const clean = (text: string): string =>
  text.toWellFormed().replaceAll(/\p{Cc}|[\ufffe\uffff]/gu, ' ');
