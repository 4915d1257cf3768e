/** Word lists with a star: "rencontr*" stands for every word that begins so. */
export class WordPatterns {
  readonly #whole = new Map<string, string>();
  readonly #starts: { readonly start: string; readonly family: string }[] = [];
  readonly #memory = new Map<string, string | null>();

  constructor(families: Readonly<Record<string, readonly string[]>>) {
    for (const [family, words] of Object.entries(families))
      for (const word of words)
        if (word.endsWith('*')) this.#starts.push({ start: word.slice(0, -1), family });
        else if (!this.#whole.has(word)) this.#whole.set(word, family);
    this.#starts.sort((a, b) => b.start.length - a.start.length);
  }

  /** Family of a folded word, or null. */
  familyOf(fold: string): string | null {
    const known = this.#memory.get(fold);
    if (known !== undefined) return known;
    const family =
      this.#whole.get(fold) ??
      this.#starts.find(({ start }) => fold.startsWith(start))?.family ??
      null;
    if (this.#memory.size < 200_000) this.#memory.set(fold, family);
    return family;
  }
}
