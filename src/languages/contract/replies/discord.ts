/** A command or option as its menu shows it: name 1-32 lower-case characters, description 1-100. */
export interface MenuText {
  readonly name: string;
  readonly description: string;
}

interface CommandText extends MenuText {
  readonly options?: Readonly<Record<string, MenuText>>;
}

/** What only Discord shows: the command menu and its choices. */
export interface DiscordReplies {
  /** Discord's locales that read this language: `fr`, or `en-GB` and `en-US`. */
  readonly locales: readonly string[];
  readonly commands: {
    readonly ask: CommandText;
    readonly whoMet: CommandText;
    readonly met: CommandText;
    readonly timeline: CommandText;
    readonly network: CommandText;
    readonly export: CommandText;
    readonly sources: CommandText;
    readonly about: CommandText;
    readonly follow: CommandText;
    readonly following: CommandText;
    readonly unfollow: CommandText;
    readonly add: CommandText;
    readonly forget: CommandText;
    readonly corpora: CommandText;
    readonly settings: CommandText;
  };
  /** Name of the entry in a message's menu, 1-32 characters. */
  readonly check: string;
  /** The same, for taking a message's text into the corpus. */
  readonly addMessage: string;
  /** Names of the choices of options. */
  readonly choices: {
    readonly auto: string;
    readonly fr: string;
    readonly en: string;
    readonly short: string;
    readonly normal: string;
    readonly full: string;
    readonly server: string;
    readonly channel: string;
    readonly everybody: string;
    readonly light: string;
    readonly dark: string;
  };
  /** To a mention below a message whose words Discord does not show us: how to have it checked. */
  readonly checkByMenu: string;
  /** The line above a checked message: whose words were checked. */
  readonly checked: (quote: string) => string;
  /** Over the list of passages where there are too many for buttons. */
  readonly choosePassage: string;
  /** How many meetings stand behind a suggested name. */
  readonly suggestion: (name: string, meetings: number) => string;
}
