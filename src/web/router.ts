/** From an address to its page. */
import type { LanguageCode, Span } from '../types.ts';
import { withQuery } from './address.ts';
import { endpoints } from './api.ts';
import { type Asking, LONGEST_QUESTION, remembered } from './asking.ts';
import type { Library } from './library.ts';
import { apiPage } from './pages/api.ts';
import { homePage } from './pages/home.ts';
import { meetingPage } from './pages/meeting.ts';
import { networkPage } from './pages/network.ts';
import { peoplePage, personPage } from './pages/people.ts';
import { textPage, textsPage } from './pages/texts.ts';
import { earlierIn, lengthIn, pageNumber, statusesIn, typed, whole } from './query.ts';
import { meetingData } from './read/meeting.ts';
import { networkData } from './read/network.ts';
import { peopleList, personData } from './read/people.ts';
import { textData, textList } from './read/texts.ts';
import { notFound } from './refusal.ts';
import { pageReply, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

export interface RouteRequest {
  readonly library: Library;
  readonly asking: Asking;
  readonly visit: Visit;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Chosen in the address. */
  readonly language: LanguageCode | null;
  /** The browser went away. */
  readonly gone: AbortSignal;
}

/** Rows on a page of a list. */
const SIZE = 50;

/** Does this address put a question, which costs more than a look? */
export const asks = (path: string, query: URLSearchParams): boolean =>
  (path === '/' || path === '/api/ask') && query.has('q');

/** @throws {Refusal} */
export async function route(request: RouteRequest): Promise<Reply> {
  const { library, visit, path, query } = request;
  const [, first = '', id = ''] = /^\/([^/]*)(?:\/(.*))?$/u.exec(path) ?? [];
  const named = id === '' ? null : decoded(id);
  if (first === 'api' && named !== null && Object.hasOwn(endpoints, named)) {
    const endpoint = endpoints[named];
    if (endpoint) return endpoint(request);
  }
  if (named === null) {
    switch (first) {
      case '':
        return home(request);
      case 'texts': {
        const filter = typed(query, 'filter');
        return pageReply(
          textsPage(visit, {
            list: await textList(library, filter, pageNumber(query), SIZE),
            filter,
          }),
        );
      }
      case 'people': {
        const filter = typed(query, 'filter');
        const list = peopleList(library.register(), filter, pageNumber(query), 2 * SIZE);
        return pageReply(peoplePage(visit, { list, filter }));
      }
      case 'network':
        return pageReply(
          networkPage(
            visit,
            networkData(library, query.get('person') || null, whole(query, 'people')),
          ),
        );
      case 'api':
        return pageReply(apiPage(visit, examples(request)));
    }
  } else {
    switch (first) {
      case 'text': {
        const part = whole(query, 'page');
        return pageReply(
          textPage(visit, await textData(library, named, { cited: citedIn(query), part })),
        );
      }
      case 'person': {
        const wanted = {
          status: statusesIn(query),
          other: query.get('with') || null,
          page: pageNumber(query),
        };
        return pageReply(personPage(visit, await personData(library, named, wanted)));
      }
      case 'meeting':
        return pageReply(meetingPage(visit, await meetingData(library, named)));
    }
  }
  throw notFound((errors) => errors.notFound);
}

async function home({ library, asking, visit, query, gone }: RouteRequest): Promise<Reply> {
  const question = query.get('q')?.trim() || null;
  const length = lengthIn(query);
  const previous = remembered(earlierIn(query, LONGEST_QUESTION));
  const options = { previous, ...(length ? { length } : {}) };
  const answer = question === null ? null : await asking.ask(question, options, gone);
  const page = homePage(visit, {
    question,
    previous,
    next: question === null ? [] : remembered([...previous, question]),
    answer,
    full: length === 'full',
    summary: library.summary(),
    examples: visit.words.chat.examples(acquainted(library)),
    longest: LONGEST_QUESTION,
  });
  // What somebody asks stays between them and us.
  return pageReply(page, 200, question === null ? 'check' : 'no');
}

/** Somebody with many meetings, and whom they met: questions about them have an answer. */
function acquainted(library: Library): readonly string[] {
  const register = library.register();
  const most = library.people(1).flatMap((name) => register.findPeople(name).slice(0, 1));
  const [first] = most.map(({ person }) => person);
  if (first === undefined) return [];
  const other = register
    .meetingsOf(first.id)
    .filter(({ kind, status }) => kind === 'Meet' && status === 'held')
    .flatMap(({ people }) => people.filter((id) => id !== first.id))
    .at(-1);
  const second = other === undefined ? null : register.person(other);
  return second === null ? [first.name] : [first.name, second.name];
}

function citedIn(query: URLSearchParams): Span | null {
  const [start, end] = [whole(query, 'start'), whole(query, 'end')];
  return start === null || end === null ? null : { start, end };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw notFound((errors) => errors.notFound);
  }
}

/** Addresses that give something over this corpus. */
function examples({ library, visit }: RouteRequest): Parameters<typeof apiPage>[1] {
  const [name = 'Lavrov'] = library.people(1);
  const meeting = library.register().meetings.find(({ sources }) => sources.length > 0);
  const source = meeting?.sources[0] ?? { documentId: 'text.txt', start: 0, end: 100 };
  const { documentId: document, start, end } = source;
  return {
    ask: withQuery('/api/ask', { q: visit.words.meetingReplies.ask.whoMet(name) }),
    meetings: withQuery('/api/meetings', { person: name, status: 'held' }),
    person: withQuery('/api/person', { person: name }),
    passage: withQuery('/api/passage', { document, start, end }),
    texts: withQuery('/api/texts', { size: 10 }),
  };
}
