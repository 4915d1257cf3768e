/** Who is answered from a text that is added: a whole server or chat, one channel or topic, everybody. */
import type { Origin } from './card.ts';

export interface Hearers {
  readonly kind: 'server' | 'channel' | 'chat' | 'topic' | 'everybody';
  /** Under which name their texts are kept; empty for the common ones. */
  readonly key: string;
  /** Stands for them in the ids of buttons. */
  readonly letter: 'k' | 'c' | 'e';
}

/** What somebody may decide where they are. */
export interface Rights {
  /** Manages the server or chat. */
  readonly manages: boolean;
  /** Runs the bot. */
  readonly operates: boolean;
}

const everybody: Hearers = { kind: 'everybody', key: '', letter: 'e' };

/** Whom a text may be for that is added here, the widest of one's own first. */
export function hearersAt({ chat, place }: Origin, { manages, operates }: Rights): Hearers[] {
  const onDiscord = chat.startsWith('discord:');
  const whole: Hearers = { kind: onDiscord ? 'server' : 'chat', key: chat, letter: 'k' };
  const within: Hearers = { kind: onDiscord ? 'channel' : 'topic', key: place, letter: 'c' };
  return [
    ...(manages ? [whole] : []),
    ...(manages && place !== chat ? [within] : []),
    ...(operates ? [everybody] : []),
  ];
}
