/** The register as rows for whoever asks in SQL; only what changed is written again. */
import type { Queryable } from '../../postgres/connect.ts';
import type { Meeting } from '../../types.ts';
import { plain, plainOrNull, sha } from '../store/rows.ts';

/** People and meetings linked over the corpus, as the register has them. */
export interface LinkedRows {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly documents: number;
  }[];
  /** `people` and `hostIds` are ids, in the order of `participants` and `hosts`. */
  readonly meetings: readonly (Meeting & {
    readonly people: readonly string[];
    readonly hostIds: readonly string[];
  })[];
}

const AT_ONCE = 2000;

/** Writes what differs from the rows that are there. In the transaction that publishes. */
export async function putRegister(db: Queryable, corpus: number, rows: LinkedRows): Promise<void> {
  const people = rows.people.map(({ id, name, aliases, documents }) => {
    const row = { id: plain(id), name: plain(name), aliases: aliases.map(plain), documents };
    return { ...row, sum: sha(JSON.stringify(row)) };
  });
  const changedPeople = await changed(db, 'people', corpus, people);
  await each(changedPeople, (some) =>
    db.query(
      `INSERT INTO entrevue.people (corpus, id, name, aliases, documents, sum)
       SELECT $1, id, name, ARRAY(SELECT jsonb_array_elements_text(aliases)), documents, sum
       FROM jsonb_to_recordset($2::jsonb) AS n(id text, name text, aliases jsonb, documents int, sum text)`,
      [corpus, JSON.stringify(some)],
    ),
  );
  const meetings = rows.meetings.map((meeting) => {
    const row = meetingRow(meeting);
    return { ...row, sum: sha(JSON.stringify(row)) };
  });
  const changedMeetings = await changed(db, 'meetings', corpus, meetings);
  await each(changedMeetings, async (some) => {
    const values = [corpus, JSON.stringify(some)];
    await db.query(
      `INSERT INTO entrevue.meetings (corpus, id, kind, status, polarity, modality, tense, place,
         date_start, date_end, date_text, occasion, sum)
       SELECT $1, n.* FROM jsonb_to_recordset($2::jsonb) AS n(id text, kind text, status text, polarity text,
         modality text, tense text, place text, date_start text, date_end text, date_text text, occasion text, sum text)`,
      values,
    );
    await db.query(
      `INSERT INTO entrevue.participants (corpus, meeting, ordinal, person, name, host)
       SELECT $1, m.id, p.* FROM jsonb_to_recordset($2::jsonb) AS m(id text, participants jsonb),
         jsonb_to_recordset(m.participants) AS p(ordinal int, person text, name text, host boolean)`,
      values,
    );
    await db.query(
      `INSERT INTO entrevue.sources (corpus, meeting, ordinal, document, section, start, "end", quote)
       SELECT $1, m.id, s.* FROM jsonb_to_recordset($2::jsonb) AS m(id text, sources jsonb),
         jsonb_to_recordset(m.sources) AS s(ordinal int, document text, section text, start int, "end" int, quote text)`,
      values,
    );
  });
}

function meetingRow(meeting: LinkedRows['meetings'][number]) {
  const { id, kind, status, polarity, modality, tense, place, date, occasion } = meeting;
  const hosts = new Set(meeting.hostIds);
  return {
    id: plain(id),
    kind,
    status,
    polarity,
    modality,
    tense,
    place: plainOrNull(place),
    date_start: date?.start ?? null,
    date_end: date?.end ?? null,
    date_text: plainOrNull(date?.text ?? null),
    occasion: plainOrNull(occasion),
    participants: meeting.participants.map((name, ordinal) => ({
      ordinal,
      person: plain(meeting.people[ordinal] ?? ''),
      name: plain(name),
      host: hosts.has(meeting.people[ordinal] ?? ''),
    })),
    sources: meeting.sources.map(({ documentId, section, start, end, quote }, ordinal) => ({
      ordinal,
      document: plain(documentId),
      section,
      start,
      end,
      quote: plain(quote),
    })),
  };
}

/** Takes out rows that are gone or differ. @returns those to write */
async function changed<Row extends { readonly id: string; readonly sum: string }>(
  db: Queryable,
  table: 'people' | 'meetings',
  corpus: number,
  rows: readonly Row[],
): Promise<Row[]> {
  const { rows: there } = await db.query<{ id: string; sum: string }>(
    `SELECT id, sum FROM entrevue.${table} WHERE corpus = $1`,
    [corpus],
  );
  const wanted = new Map(rows.map(({ id, sum }) => [id, sum]));
  const stale = there.filter(({ id, sum }) => wanted.get(id) !== sum).map(({ id }) => id);
  if (stale.length > 0) {
    await db.query(`DELETE FROM entrevue.${table} WHERE corpus = $1 AND id = ANY($2)`, [
      corpus,
      stale,
    ]);
  }
  const kept = new Map(there.map(({ id, sum }) => [id, sum]));
  return [...new Map(rows.map((row) => [row.id, row])).values()].filter(
    ({ id, sum }) => kept.get(id) !== sum,
  );
}

async function each<Row>(
  rows: readonly Row[],
  work: (some: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await work(rows.slice(at, at + AT_ONCE));
}
