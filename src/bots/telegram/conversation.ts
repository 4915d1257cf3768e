import { rememberedQuestions } from '../message.ts';

/** A map that forgets what was set longest ago. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

export function createRecent<V>(max: number): Recent<V> {
  const entries = new Map<string, V>();
  return {
    get: (key) => entries.get(key),
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= max) break;
        entries.delete(oldest);
      }
    },
    delete: (key) => {
      entries.delete(key);
    },
  };
}

/** Who asks where. */
export interface Asker {
  readonly chat: number;
  readonly thread: number | undefined;
  readonly user: number;
}

/** What was answered to a message, so that an edit of it changes the answer. */
interface Exchange {
  readonly answer: number;
  /** The questions before this one. */
  readonly previous: readonly string[];
  readonly text: string;
}

/** Which questions came before: along the replies, else of the same person in the same place. */
export interface Conversations {
  previous(asker: Asker, repliedTo: number | undefined): readonly string[];
  /** `question` is the id of the message asked, if there is one. */
  remember(
    asker: Asker,
    question: number | undefined,
    answer: number,
    previous: readonly string[],
    text: string,
  ): void;
  answeredWith(chat: number, question: number): Exchange | undefined;
}

/** A subject is taken up again within this time; a reply takes it up at any time. */
const freshMs = 30 * 60_000;
/** About 1 kB each. */
const maxKept = 5_000;

export function createConversations(now: () => number): Conversations {
  const chains = createRecent<readonly string[]>(maxKept);
  const people = createRecent<{ readonly questions: readonly string[]; readonly at: number }>(
    maxKept,
  );
  const exchanges = createRecent<Exchange>(maxKept);
  const person = ({ chat, thread, user }: Asker) => `${chat}:${thread ?? ''}:${user}`;

  return {
    previous(asker, repliedTo) {
      const chain = repliedTo === undefined ? undefined : chains.get(`${asker.chat}:${repliedTo}`);
      if (chain) return chain;
      const last = people.get(person(asker));
      return last && now() - last.at <= freshMs ? last.questions : [];
    },
    remember(asker, question, answer, previous, text) {
      const questions = [...previous, text].slice(-rememberedQuestions);
      chains.set(`${asker.chat}:${answer}`, questions);
      people.set(person(asker), { questions, at: now() });
      if (question !== undefined) {
        exchanges.set(`${asker.chat}:${question}`, { answer, previous, text });
      }
    },
    answeredWith: (chat, question) => exchanges.get(`${chat}:${question}`),
  };
}
