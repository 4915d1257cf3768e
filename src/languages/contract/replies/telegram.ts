/** What the bot can be told to do on Telegram. */
export type TelegramCommand =
  | 'start'
  | 'ask'
  | 'whomet'
  | 'met'
  | 'timeline'
  | 'network'
  | 'export'
  | 'sources'
  | 'help'
  | 'follow'
  | 'following'
  | 'unfollow'
  | 'add'
  | 'forget'
  | 'corpora'
  | 'settings';

export interface TelegramCommandText {
  /** 1 to 32 of a-z, 0-9 and _. Understood everywhere, shown in this language's menu. */
  readonly name: string;
  /** 3 to 256 characters. */
  readonly description: string;
}

/** What only Telegram's bot says, in plain text; `chat` holds the rest. */
export interface TelegramReplies {
  readonly commands: Readonly<Record<TelegramCommand, TelegramCommandText>>;
  /** What `/start` says before the examples; `name` is the bot's. */
  readonly welcome: (name: string) => string;
  readonly examplesTitle: string;
  /** A line of the help on how to be asked in a group. */
  readonly inGroups: (username: string) => string;
  /** A line of the help on inline mode. */
  readonly inline: (username: string) => string;
  /** Asked when a command comes without its words; also the placeholder, at most 64 characters. */
  readonly prompts: Readonly<Record<'ask' | 'whomet' | 'met' | 'timeline', string>>;
  /** Words between the two people of `/met`, lower case. */
  readonly between: readonly string[];
  readonly pairNeeded: string;
  readonly unknownCommand: string;
  /** A text sent as a file that is no message: too large, or no UTF-8. */
  readonly fileUnread: string;
  /** Over a quotation shown in its surroundings. */
  readonly passageTitle: (n: number) => string;

  // Buttons of the settings, at most 34 characters.
  readonly languageOf: Readonly<Record<'question' | 'fr' | 'en', string>>;
  readonly commentsShown: Readonly<Record<'yes' | 'no', string>>;
  readonly lengths: Readonly<Record<'short' | 'normal' | 'full', string>>;
  readonly themes: Readonly<Record<'light' | 'dark', string>>;
  readonly saved: string;

  // Inline mode.
  readonly openPrivately: string;
  /** In its place before anything is typed: what may be. At most 64 characters. */
  readonly inlineHint: string;
  /** Second line of a person's card. */
  readonly meetings: (count: number) => string;
  readonly whoMet: (person: string) => string;
}
