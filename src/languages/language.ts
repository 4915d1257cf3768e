import type { LanguageCode } from '../types.ts';
import type { Abbreviations } from './contract/abbreviations.ts';
import type { DateWords } from './contract/dates.ts';
import type { EncounterWords } from './contract/encounters.ts';
import type { FactWords } from './contract/facts.ts';
import type { Grammar } from './contract/grammar.ts';
import type { OfficeWords } from './contract/offices.ts';
import type { PageWords } from './contract/page.ts';
import type { PartyWords } from './contract/parties.ts';
import type { QuestionWords } from './contract/questions.ts';
import type { ChatReplies } from './contract/replies/chat.ts';
import type { CommunityReplies } from './contract/replies/community.ts';
import type { DiscordReplies } from './contract/replies/discord.ts';
import type { FactReplies } from './contract/replies/facts.ts';
import type { MeetingReplies } from './contract/replies/meetings.ts';
import type { ModelReplies } from './contract/replies/models.ts';
import type { TakeReplies } from './contract/replies/take.ts';
import type { TelegramReplies } from './contract/replies/telegram.ts';
import type { TerminalReplies } from './contract/replies/terminal.ts';
import type { WebReplies } from './contract/replies/web.ts';
import type { WordRules } from './contract/words.ts';
import type { WritingRules } from './contract/writing.ts';

/**
 * What a language must tell the engines. Each property is one part, its shape
 * described in `contract/`, its data in `<code>/`. Engines receive a `Language`
 * and never import one.
 */
export interface Language {
  readonly code: LanguageCode;
  readonly abbreviations: Abbreviations;
  readonly dates: DateWords;
  /** What press sites write around an article. */
  readonly page: PageWords;
  /** Word cutting and endings for the word index. */
  readonly words: WordRules;
  /** What both chat platforms say around an answer. */
  readonly chat: ChatReplies;
  /** Discord's command menu. */
  readonly discord: DiscordReplies;
  /** Telegram's command menu and what only its bot says. */
  readonly telegram: TelegramReplies;
  /** What files and pictures to take along say. */
  readonly take: TakeReplies;
  /** Following, feedback, and texts added in a chat. */
  readonly community: CommunityReplies;
  /** What the command line and the conversation in the terminal say. */
  readonly terminal: TerminalReplies;
  /** What the web pages and the HTTP API say. */
  readonly web: WebReplies;
  /** Closed-class words. */
  readonly grammar: Grammar;
  /** Words by which meetings may be told, and words that stand for people. */
  readonly encounters: EncounterWords;
  /** Offices, titles, trades and kin. */
  readonly offices: OfficeWords;
  /** Nouns that stand for people and groups. */
  readonly parties: PartyWords;
  /** How people ask about meetings. */
  readonly questions: QuestionWords;
  /** Wording of answers about meetings. */
  readonly meetingReplies: MeetingReplies;
  /** How people ask for facts, and what carries the answers. */
  readonly facts: FactWords;
  /** Wording of answers from passages. */
  readonly factReplies: FactReplies;
  /** How a language model's sentences are checked. */
  readonly writing: WritingRules;
  /** What a language model is told. */
  readonly models: ModelReplies;
}
