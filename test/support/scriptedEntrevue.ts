import type {
  Answer,
  AnswerGroup,
  AnswerRow,
  Citation,
  CorpusSummary,
  Entrevue,
  PassageRef,
  Request,
} from '../../src/types.ts';

/** An answer with sensible defaults; `text` is put together from its parts. */
export function answerOf(
  request: Request,
  parts: {
    readonly verdict: string | AnswerRow;
    readonly groups?: readonly AnswerGroup[];
    readonly notes?: readonly string[];
    readonly citations?: readonly Citation[];
    readonly followUps?: readonly string[];
    readonly language?: 'fr' | 'en';
  },
): Answer {
  const verdict = typeof parts.verdict === 'string' ? { text: parts.verdict } : parts.verdict;
  const groups = parts.groups ?? [];
  const rows = groups.flatMap((group) => group.rows);
  return {
    id: null,
    question: questionOf(request),
    language: parts.language ?? request.language ?? 'fr',
    status: parts.citations?.length ? 'answered' : 'not_found',
    verdict,
    groups,
    notes: parts.notes ?? [],
    text: [verdict, ...rows].map((row) => row.text).join('\n'),
    citations: parts.citations ?? [],
    meetings: [],
    followUps: parts.followUps ?? [],
  };
}

export function questionOf(request: Request): string {
  switch (request.kind) {
    case 'ask':
    case 'check':
      return request.text;
    case 'met':
      return `${request.person} + ${request.other}`;
    default:
      return request.person;
  }
}

export function citationOf(n: number, quote: string, more: Partial<Citation> = {}): Citation {
  return {
    n,
    documentId: 'ports/escale.txt',
    title: 'Escale au vieux port',
    published: '2021-03-04',
    section: 'article',
    start: 10 * n,
    end: 10 * n + quote.length,
    quote,
    ...more,
  };
}

export const smallCorpus: CorpusSummary = {
  documents: [
    {
      id: 'ports/escale.txt',
      title: 'Escale au vieux port',
      publisher: 'La Vigie',
      published: '2021-03-04',
      url: 'https://vigie.example/escale?a=1&b=2',
    },
    {
      id: 'ports/depart.txt',
      title: null,
      publisher: null,
      published: null,
      url: null,
    },
  ],
  passages: 12,
  people: 3,
  meetings: 2,
  from: '2021-03-04',
  to: '2021-03-04',
  indexedAt: '2021-03-05T00:00:00Z',
};

/** An engine that says what a test tells it to, and keeps what it was asked. */
export function scriptedEntrevue(
  answer: (
    request: Request,
    context: NonNullable<Parameters<Entrevue['answer']>[1]>,
  ) => Answer | Promise<Answer>,
  more: Partial<Pick<Entrevue, 'suggest' | 'passage' | 'summary' | 'records'>> = {},
): Entrevue & { readonly asked: Request[] } {
  const asked: Request[] = [];
  const people = [
    { name: 'Irina Orlova', meetings: 3 },
    { name: 'Paul Lambert', meetings: 1 },
  ];
  return {
    asked,
    async answer(request, context = {}) {
      asked.push(request);
      return answer(request, context);
    },
    suggest: (_, typed, limit) =>
      people.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())).slice(0, limit),
    passage: async (ref: PassageRef) =>
      smallCorpus.documents.some(({ id }) => id === ref.documentId)
        ? {
            ...ref,
            title: 'Escale au vieux port',
            published: '2021-03-04',
            url: 'https://vigie.example/escale?a=1&b=2',
            section: 'article',
            before: 'Le navire est entré au port. ',
            quote: 'Irina Orlova a reçu Paul Lambert mardi.',
            after: ' Ils ont parlé deux heures.',
          }
        : null,
    summary: () => smallCorpus,
    records: () => null,
    ...more,
  };
}
