import type {
  Answer,
  AnswerGroup,
  Citation,
  CorpusRecords,
  DraftListener,
  Entrevue,
  MeetingStatus,
  PassageRef,
  PassageView,
  Request,
  Suggestion,
} from '../../../src/types.ts';

/** A text of the scripted corpus; all of them are invented. */
export interface ScriptedText {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly section?: Citation['section'];
  readonly text: string;
}

/** An answer in short: `[documentId, quote]` become numbered citations. */
export interface Script {
  readonly status?: Answer['status'];
  readonly language?: Answer['language'];
  readonly verdict: string;
  readonly verdictStatus?: MeetingStatus;
  readonly groups?: readonly {
    readonly heading: string | null;
    readonly rows: readonly (string | readonly [string, MeetingStatus])[];
  }[];
  readonly notes?: readonly string[];
  readonly proofs?: readonly (readonly [string, string])[];
  readonly followUps?: readonly string[];
}

export interface ScriptedEntrevue extends Entrevue {
  /** Every request, in the order they came. */
  readonly asked: Request[];
  texts: readonly ScriptedText[];
}

export interface Scripted {
  readonly texts: readonly ScriptedText[];
  /** What is answered; may wait, throw, or write drafts. */
  readonly answer: (request: Request, onDraft?: DraftListener) => Script | Promise<Script>;
  readonly people?: readonly Suggestion[];
  readonly places?: readonly Suggestion[];
  readonly records?: CorpusRecords;
}

/** An Entrevue that says what a test tells it to; quotations are looked up in its texts. */
export function scriptedEntrevue(scripted: Scripted): ScriptedEntrevue {
  const asked: Request[] = [];
  const entrevue: ScriptedEntrevue = {
    asked,
    texts: scripted.texts,
    async answer(request, context) {
      asked.push(request);
      const script = await scripted.answer(request, context?.onDraft);
      return toAnswer(script, request, entrevue.texts);
    },
    suggest(kind, typed, limit) {
      const all = kind === 'person' ? scripted.people : scripted.places;
      const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return (all ?? []).filter(({ name }) => fold(name).includes(fold(typed))).slice(0, limit);
    },
    passage: async (ref) => viewOf(ref, entrevue.texts),
    records: () => scripted.records ?? null,
    summary: () => ({
      documents: entrevue.texts.map(({ id, title, published, url, publisher }) => ({
        id,
        title,
        published,
        url: url ?? null,
        publisher: publisher ?? null,
      })),
      passages: 40,
      people: 12,
      meetings: 30,
      from: '2013-02-01',
      to: '2023-04-18',
      indexedAt: '2024-01-01T00:00:00Z',
    }),
  };
  return entrevue;
}

export function toAnswer(script: Script, request: Request, texts: readonly ScriptedText[]): Answer {
  const citations = (script.proofs ?? []).map(([id, quote], index): Citation => {
    const source = texts.find((text) => text.id === id);
    const start = source?.text.indexOf(quote) ?? -1;
    if (!source || start < 0)
      throw new Error(`the script quotes what ${id} does not say: ${quote}`);
    const { title, published, section } = source;
    return {
      n: index + 1,
      documentId: id,
      title,
      published,
      section: section ?? 'article',
      start,
      end: start + quote.length,
      quote,
    };
  });
  const groups: AnswerGroup[] = (script.groups ?? []).map(({ heading, rows }) => ({
    heading,
    rows: rows.map((row) =>
      typeof row === 'string' ? { text: row } : { text: row[0], status: row[1] },
    ),
  }));
  const verdict = {
    text: script.verdict,
    ...(script.verdictStatus && { status: script.verdictStatus }),
  };
  const notes = script.notes ?? [];
  const rows = groups.flatMap((group) => group.rows.map((row) => row.text));
  return {
    id: request.id ?? null,
    question: 'text' in request ? request.text : request.person,
    language: script.language ?? request.language ?? 'fr',
    status: script.status ?? 'answered',
    verdict,
    groups,
    notes,
    text: [verdict.text, ...rows, ...notes].join('\n'),
    citations,
    meetings: [],
    followUps: script.followUps ?? [],
  };
}

function viewOf(ref: PassageRef, texts: readonly ScriptedText[]): PassageView | null {
  const source = texts.find((text) => text.id === ref.documentId);
  if (!source || ref.end > source.text.length) return null;
  const { title, published, url, section, text } = source;
  return {
    ...ref,
    title,
    published,
    url: url ?? null,
    section: section ?? 'article',
    before: text.slice(Math.max(0, ref.start - 300), ref.start),
    quote: text.slice(ref.start, ref.end),
    after: text.slice(ref.end, ref.end + 300),
  };
}
