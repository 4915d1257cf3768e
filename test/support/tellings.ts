/** Registers of what invented texts tell, in tables. */
import { Register } from '../../src/register/register.ts';
import type { Extraction, Meeting, MeetingStatus } from '../../src/types.ts';
import { places } from '../answering/meetings/corpus.ts';

/** A telling: who, status, place, date and text, as the tables below write it. */
export interface Telling {
  readonly doc: string;
  readonly out?: string;
  readonly who: readonly string[];
  readonly status?: MeetingStatus;
  readonly kind?: Meeting['kind'];
  readonly place?: string;
  /** ISO day, month or year; or a weekday in words. */
  readonly on?: string;
  readonly occasion?: string;
  readonly section?: 'article' | 'comment';
}

function dateOf(on: string | undefined): Meeting['date'] {
  if (!on) return null;
  if (!/^\d/u.test(on))
    return { start: null, end: null, precision: 'weekday', text: on, working: '' };
  const end = on.length === 4 ? `${on}-12-31` : on.length === 7 ? `${on}-28` : on;
  const start = on.length === 4 ? `${on}-01-01` : on.length === 7 ? `${on}-01` : on;
  const precision = on.length === 4 ? 'year' : on.length === 7 ? 'month' : 'day';
  return { start, end, precision, text: on, working: '' };
}

export function build(tellings: readonly Telling[]): Register {
  const ids = [...new Set(tellings.map((one) => one.doc))];
  const made: Extraction[] = ids.map((id) => {
    const own = tellings.filter((one) => one.doc === id);
    return {
      documentId: id,
      published: null,
      places: [],
      people: [...new Set(own.flatMap((one) => one.who))].map((name) => ({
        name,
        aliases: [],
        offices: [],
        mentions: 1,
        first: { start: 0, end: 1 },
      })),
      meetings: own.map((one, i) => ({
        id: `${id}${i}`,
        kind: one.kind ?? 'Meet',
        participants: one.who,
        unnamed: [],
        polarity: one.status === 'not_held' ? 'negative' : 'positive',
        modality:
          one.status === undefined || one.status === 'held' || one.status === 'not_held'
            ? 'asserted'
            : 'other',
        tense: 'past',
        status: one.status ?? 'held',
        place: one.place ?? null,
        date: dateOf(one.on),
        occasion: one.occasion ?? null,
        sources: [
          {
            documentId: id,
            section: one.section ?? 'article',
            start: i * 10,
            end: i * 10 + 5,
            quote: 'words',
          },
        ],
        hosts: [],
        rule: 'test',
      })),
    };
  });
  const published = (id: string) => {
    const out = tellings.find((one) => one.doc === id)?.out;
    return out ? ({ date: out, precision: 'day', source: null } as const) : null;
  };
  return Register.build(
    made,
    ids.map((id) => ({ id, title: id, published: published(id) })),
    places,
  );
}
