/** The part of a pino logger that is used around models. */
export interface ModelLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** US dollars a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** What a call cost, in US dollars, or null when no price is set. */
export function costOf(
  usage: { readonly input: number; readonly output: number },
  price: Price | null,
): number | null {
  if (price === null) return null;
  return (usage.input * price.input + usage.output * price.output) / 1_000_000;
}
