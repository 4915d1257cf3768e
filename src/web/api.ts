/** The HTTP API: the objects of the command line, found by parameters. */
import { answerJson, meetingJson, textJson } from '../app/contract.ts';
import type { MeetingFilter } from '../register/meetingIndex.ts';
import type { Register } from '../register/register.ts';
import type { LanguageCode } from '../types.ts';
import { type Asking, LONGEST_QUESTION, remembered } from './asking.ts';
import type { Library } from './library.ts';
import {
  day,
  earlierIn,
  lengthIn,
  needed,
  type Paged,
  paged,
  pageNumber,
  statusesIn,
  typed,
  whole,
} from './query.ts';
import { peopleLike } from './read/people.ts';
import { textList } from './read/texts.ts';
import { notFound } from './refusal.ts';
import { jsonReply, type Reply } from './reply.ts';

export interface ApiRequest {
  readonly library: Library;
  readonly asking: Asking;
  readonly query: URLSearchParams;
  /** Chosen in the address. */
  readonly language: LanguageCode | null;
  readonly gone: AbortSignal;
}

type Endpoint = (request: ApiRequest) => Reply | Promise<Reply>;

export const endpoints: Readonly<Record<string, Endpoint>> = {
  async ask({ asking, query, language, gone }) {
    const question = needed(query.get('q')?.trim() || null, 'q');
    const length = lengthIn(query);
    const previous = remembered(earlierIn(query, LONGEST_QUESTION));
    const options = {
      previous,
      ...(language ? { language } : {}),
      ...(length ? { length } : {}),
    };
    return jsonReply(answerJson(await asking.ask(question, options, gone)), 200, 'no');
  },

  meetings({ library, query }) {
    const register = library.register();
    const rows = register.query(filterOf(register, query)).rows;
    const page = paged(rows, pageNumber(query), sizeOf(query));
    return jsonReply({ ...counts(page), meetings: page.rows.map(meetingJson) });
  },

  person({ library, query }) {
    const register = library.register();
    const name = needed(typed(query, 'person'), 'person');
    const [person, ...others] = peopleLike(register, name);
    if (person === undefined) throw notFound((errors) => errors.noPerson(name));
    const { id, aliases, offices, documents, mentions } = person;
    return jsonReply({
      id,
      name: person.name,
      aliases,
      offices,
      documents,
      mentions,
      meetings: register.meetingsOf(id).map(meetingJson),
      others: others.map((other) => ({ id: other.id, name: other.name })),
    });
  },

  async passage({ library, query }) {
    const documentId = needed(query.get('document'), 'document');
    const start = needed(whole(query, 'start'), 'start');
    const end = needed(whole(query, 'end'), 'end');
    const view = await library.passage({ documentId, start, end });
    if (view === null) {
      throw notFound((errors) => errors.noText(`${documentId} ${start}–${end}`));
    }
    return jsonReply(view);
  },

  async texts({ library, query }) {
    const page = await textList(library, typed(query, 'filter'), pageNumber(query), sizeOf(query));
    return jsonReply({ ...counts(page), texts: page.rows.map(textJson) });
  },
};

const counts = ({ total, page, pages }: Paged<unknown>) => ({ total, page, pages });

const sizeOf = (query: URLSearchParams): number =>
  Math.min(200, Math.max(1, whole(query, 'size') ?? 50));

/** @throws {Refusal} for somebody unknown, or a parameter that cannot be read */
function filterOf(register: Register, query: URLSearchParams): MeetingFilter {
  const parties = query
    .getAll('person')
    .map((name) => name.trim().slice(0, 200))
    .filter(Boolean)
    .slice(0, 5)
    .map((name) => {
      const ids = peopleLike(register, name).map(({ id }) => id);
      if (ids.length === 0) throw notFound((errors) => errors.noPerson(name));
      return ids;
    });
  const place = typed(query, 'place');
  const since = day(query, 'since', false);
  const until = day(query, 'until', true);
  const statuses = statusesIn(query);
  return {
    ...(parties.length > 0 ? { parties } : {}),
    ...(place ? { place } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(statuses ? { statuses } : {}),
  };
}
