import type { State } from '../../state/open.ts';
import { rememberedQuestions } from '../message.ts';

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
  previous(asker: Asker, repliedTo: number | undefined): Promise<readonly string[]>;
  /** `question` is the id of the message asked, if there is one. */
  remember(
    asker: Asker,
    question: number | undefined,
    answer: number,
    previous: readonly string[],
    text: string,
  ): Promise<void>;
  answeredWith(chat: number, question: number): Promise<Exchange | undefined>;
}

/** A subject is taken up again within this time; a reply takes it up at any time. */
const freshMs = 30 * 60_000;
/** About 1 kB each. */
const maxKept = 5_000;

/** @param recent where they are kept, by a name for each kind */
export function createConversations(recent: State['recent'], now: () => number): Conversations {
  const chains = recent<readonly string[]>('chain', maxKept);
  const people = recent<{ readonly questions: readonly string[]; readonly at: number }>(
    'person',
    maxKept,
  );
  const exchanges = recent<Exchange>('exchange', maxKept);
  const person = ({ chat, thread, user }: Asker) => `${chat}:${thread ?? ''}:${user}`;

  return {
    async previous(asker, repliedTo) {
      const chain =
        repliedTo === undefined ? undefined : await chains.get(`${asker.chat}:${repliedTo}`);
      if (chain) return chain;
      const last = await people.get(person(asker));
      return last && now() - last.at <= freshMs ? last.questions : [];
    },
    async remember(asker, question, answer, previous, text) {
      const questions = [...previous, text].slice(-rememberedQuestions);
      await Promise.all([
        chains.set(`${asker.chat}:${answer}`, questions),
        people.set(person(asker), { questions, at: now() }),
        question !== undefined &&
          exchanges.set(`${asker.chat}:${question}`, { answer, previous, text }),
      ]);
    },
    answeredWith: (chat, question) => exchanges.get(`${chat}:${question}`),
  };
}
