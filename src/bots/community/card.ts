/** A message of the bot that is no answer, before a platform dresses it. All texts are data. */
export interface Card {
  readonly title?: string;
  readonly lines: readonly (string | { readonly quote: string } | { readonly small: string })[];
  readonly buttons?: readonly (readonly CardButton[])[];
}

export interface CardButton {
  readonly label: string;
  /** At most 64 bytes. */
  readonly id: string;
}

/** Where a card is asked for, by ids that hold over all platforms. */
export interface Origin {
  /** Whose settings hold: `telegram:-100123`, `discord:123`. */
  readonly chat: string;
  /** Whose texts are heard: `telegram:-100123/7`, `discord:123/456`; the chat itself where it has no channels. */
  readonly place: string;
  /** Where a message is sent: a channel, a chat, a topic of a chat. */
  readonly target: string;
}
