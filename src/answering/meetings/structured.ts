/** Requests that a command or button has already taken apart, and claims to be checked. */
import { parseWhen } from '../../dates/find.ts';
import type { CheckVerdict } from '../../languages/contract/replies/meetings.ts';
import type { Language } from '../../languages/language.ts';
import type { Register } from '../../register/register.ts';
import type { Answer, LanguageCode, MeetingStatus, PublishedDate, Request } from '../../types.ts';
import { partyOf } from '../question/mentions.ts';
import { parseQuestion, type QuestionContext } from '../question/parse.ts';
import { compileWords, tokenize } from '../question/tokens.ts';
import type { MeetingQuestion, Party } from '../question/types.ts';
import { answerMeetingQuestion, type MeetingAnswerContext } from './answer.ts';

type Structured = Exclude<Request, { readonly kind: 'ask' }>;

function party(typed: string, register: Register, language: Language): Party {
  const found = partyOf(typed, register.findPeople(typed));
  if (found) return found;
  const parsed = parseQuestion(typed, { register, languages: [language] });
  const [named] = parsed.type === 'meeting' ? parsed.parties : parsed.people;
  return named ?? { kind: 'unknown', text: typed.trim() };
}

function question(
  text: string,
  language: LanguageCode,
  parties: readonly Party[],
  change: Partial<MeetingQuestion>,
): MeetingQuestion {
  return {
    type: 'meeting',
    text,
    language,
    ask: 'who',
    parties,
    sought: null,
    host: null,
    medium: 'Meet',
    meal: false,
    order: null,
    scope: 'all',
    place: null,
    since: null,
    until: null,
    when: null,
    anyYear: false,
    occasion: null,
    source: null,
    sourceDate: null,
    context: null,
    inherited: [],
    residue: [],
    ...change,
  };
}

/**
 * Answers `who-met`, `met` and `timeline`, and `check` where its text claims a meeting;
 * null where it claims none (another engine may know) or the register lacks the detail.
 */
export function answerStructured(
  request: Structured,
  register: Register,
  context: MeetingAnswerContext & Pick<QuestionContext, 'today' | 'previous'>,
): Answer | null {
  const code = request.language ?? context.language ?? context.languages[0]?.code ?? 'fr';
  const language = context.languages.find((one) => one.code === code) ?? context.languages[0];
  if (!language) throw new Error('answerStructured needs at least one language');
  const { ask } = language.meetingReplies;
  const options: MeetingAnswerContext = {
    ...context,
    language: code,
    id: request.id ?? context.id ?? null,
    ...(request.length === undefined ? {} : { length: request.length }),
  };
  switch (request.kind) {
    case 'who-met': {
      const today: PublishedDate | null = context.today
        ? { date: context.today, precision: 'day', source: null }
        : null;
      const since = request.since ? parseWhen(request.since, language, today) : null;
      const until = request.until ? parseWhen(request.until, language, today) : null;
      const when = [request.since, request.until].filter((one) => one?.trim()).join(' – ');
      return answerMeetingQuestion(
        question(ask.whoMet(request.person), code, [party(request.person, register, language)], {
          place: request.place?.trim() || null,
          since: since?.start ?? null,
          until: until?.end ?? null,
          when: when === '' ? null : when,
        }),
        register,
        options,
      );
    }
    case 'met':
      return answerMeetingQuestion(
        question(
          ask.didMeet(request.person, request.other),
          code,
          [party(request.person, register, language), party(request.other, register, language)],
          { ask: 'whether' },
        ),
        register,
        options,
      );
    case 'timeline':
      return answerMeetingQuestion(
        question(ask.whoMet(request.person), code, [party(request.person, register, language)], {
          ask: 'list',
          medium: 'any',
        }),
        register,
        { ...options, oldestFirst: true },
      );
    case 'check':
      return check(request.text, register, {
        ...options,
        language: request.language ?? context.language,
        today: context.today ?? null,
        previous: context.previous ?? [],
      });
  }
}

/** How a status bears on a claim that people met. */
const bearing: Readonly<Record<MeetingStatus, CheckVerdict>> = {
  held: 'supported',
  planned: 'planned',
  unconfirmed: 'unconfirmed',
  requested: 'unconfirmed',
  refused: 'contradicted',
  cancelled: 'contradicted',
  not_held: 'contradicted',
};

const signs: Readonly<Record<CheckVerdict, MeetingStatus | null>> = {
  supported: 'held',
  contradicted: 'not_held',
  planned: 'planned',
  unconfirmed: 'unconfirmed',
  unsettled: null,
  absent: null,
};

function check(
  text: string,
  register: Register,
  context: Omit<MeetingAnswerContext, 'language'> & {
    readonly language?: LanguageCode | undefined;
    readonly today: string | null;
    readonly previous: readonly string[];
  },
): Answer | null {
  const parsed = parseQuestion(text, {
    register,
    languages: context.languages,
    today: context.today,
  });
  if (parsed.type !== 'meeting' || parsed.parties.length < 2) return null;
  const code = context.language ?? parsed.language;
  const { language: _language, ...rest } = context;
  const claim: MeetingQuestion = {
    ...parsed,
    ask: 'whether',
    scope: 'all',
    order: null,
    residue: [],
  };
  const answer = answerMeetingQuestion(claim, register, { ...rest, language: code });
  if (!answer) return null;
  const language = context.languages.find((one) => one.code === code) ?? context.languages[0];
  const spoken = context.languages.find((one) => one.code === parsed.language) ?? language;
  if (!language || !spoken) return answer;
  const status = answer.verdict.status;
  const replies = language.meetingReplies;
  const perhaps = answer.verdict.text.startsWith(`${replies.perhaps}${replies.colon}`);
  let verdict: CheckVerdict =
    answer.status === 'not_found' || status === undefined
      ? answer.groups.length > 0
        ? 'unsettled'
        : 'absent'
      : perhaps
        ? 'unsettled'
        : bearing[status];
  if (parsed.scope === 'planned' && verdict === 'planned') verdict = 'supported';
  if (denies(text, spoken)) {
    if (verdict === 'supported') verdict = 'contradicted';
    else if (verdict === 'contradicted') verdict = 'supported';
  }
  const denied = `${replies.unconfirmed}, ${replies.deniedThere}`;
  const leads = [
    denied,
    replies.yes,
    replies.no,
    replies.plannedOnly,
    replies.unconfirmed,
    replies.perhaps,
  ].map((lead) => `${lead}${replies.colon}`);
  const lead = leads.find((one) => answer.verdict.text.startsWith(one)) ?? '';
  const found = answer.verdict.text.slice(lead.length);
  const { status: _, ...row } = answer.verdict;
  const sign = signs[verdict];
  const said =
    lead.startsWith(denied) && verdict === 'unconfirmed'
      ? `${replies.check(verdict)}, ${replies.deniedThere}`
      : replies.check(verdict);
  // The sign is that of the claim, which may deny what a row tells as held.
  const told = {
    ...row,
    text: found.startsWith(replies.saysNothing)
      ? `${said}${found.slice(replies.saysNothing.length)}`
      : `${said}${replies.colon}${found}`,
    ...(sign && { status: sign }),
  };
  return {
    ...answer,
    question: text,
    verdict: told,
    text: answer.text.replace(answer.verdict.text, () => told.text),
  };
}

/** Does the statement itself deny the meeting? */
function denies(text: string, language: Language): boolean {
  const words = compileWords(language);
  const tokens = tokenize(text);
  return tokens.some(
    (token, i) => token.fold.length > 1 && words.lists.negations.at(tokens, i) > 0,
  );
}
