/** The register, or some period of it, as plain data: for files and pictures. */
import { parseWhen } from '../../dates/find.ts';
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import type { CorpusRecords, CorpusSummary, RecordsRequest } from '../../types.ts';
import { partyOf } from '../question/mentions.ts';

/** @param today ISO day, for "last year" @returns null where the register has nobody of that name */
export function recordsOf(
  request: RecordsRequest,
  register: Register,
  { documents, indexedAt }: Pick<CorpusSummary, 'documents' | 'indexedAt'>,
  languages: readonly Language[],
  today: string,
): CorpusRecords | null {
  const language = languages.find(({ code }) => code === request.language) ?? languages[0];
  if (!language) throw new Error('recordsOf needs at least one language');
  const typed = request.person?.trim() ?? '';
  const person = typed === '' ? null : personOf(typed, register);
  if (typed !== '' && person === null) return null;
  const reference = { date: today, precision: 'day', source: null } as const;
  const unread: string[] = [];
  const when = (typed: string | undefined) => {
    if (!typed?.trim()) return null;
    const read = parseWhen(typed, language, reference);
    if (read === null) unread.push(typed.trim());
    return read;
  };
  const since = when(request.since)?.start ?? null;
  const until = when(request.until)?.end ?? null;
  const { rows } = register.query({ ...(since && { since }), ...(until && { until }) });
  const told = new Set(rows.flatMap(({ people }) => people));
  const cited = new Set(rows.flatMap(({ sources }) => sources.map((one) => one.documentId)));
  return {
    person,
    since,
    until,
    unread,
    people: register.people.filter(({ id }) => told.has(id)),
    meetings: rows,
    texts: documents.filter(({ id }) => cited.has(id)),
    indexedAt,
  };
}

/** The likeliest of those whom a name may mean, as for questions. */
function personOf(typed: string, register: Register) {
  const party = partyOf(typed, register.findPeople(typed));
  const [id] = party?.kind === 'person' ? party.people : [];
  return id === undefined ? null : register.person(id);
}
