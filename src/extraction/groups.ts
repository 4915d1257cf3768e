import type { PrepositionKey } from '../languages/contract/grammar.ts';
import type { Item } from './items.ts';
import type { Mention } from './mention.ts';

/** Mentions in one grammatical place; `items` are their positions in the row. */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly from: number;
  /** Position behind the last item of the group. */
  readonly to: number;
  /** Members are told apart ("puis par Y"): each its own meeting. */
  readonly apart: boolean;
}

export const NO_GROUP: Group = { mentions: [], from: -1, to: -1, apart: false };

/** The items of a sentence, with coordinated mentions joined and what prepositions govern worked out. */
export class Groups {
  readonly items: readonly Item[];
  /** Preposition that governs the mention at an item position. */
  readonly governed = new Map<number, PrepositionKey>();
  protected readonly groups = new Map<number, Group>();

  constructor(items: readonly Item[]) {
    this.items = items;
    for (let k = 0; k < items.length; k += 1) {
      if (items[k]?.is !== 'mention' || this.governed.has(k)) continue;
      const key = this.prepositionBefore(k);
      const group = this.groupFrom(k, key);
      this.groups.set(k, group);
      const governing = key ?? (items[group.to]?.is === 'genitive' ? 'of' : undefined);
      if (governing)
        for (let j = k; j < group.to; j += 1)
          if (items[j]?.is === 'mention') this.governed.set(j, governing);
    }
  }

  item(k: number): Item | undefined {
    return this.items[k];
  }

  mark(k: number): string | null {
    const item = this.items[k];
    return item?.is === 'mark' ? item.text : null;
  }

  protected prepositionBefore(k: number): PrepositionKey | undefined {
    const before = this.items[k - 1];
    const item = this.items[k];
    if (before?.is === 'preposition') return before.key;
    if (
      item?.is === 'mention' &&
      item.mention.partitive &&
      (before?.is === 'word' || before?.is === 'noun' || before?.is === 'mention')
    )
      return 'of';
    return undefined;
  }

  /** The coordinated mentions that begin at item `k`. */
  groupAt(k: number): Group {
    return this.groups.get(k) ?? this.groupFrom(k, this.governed.get(k));
  }

  protected groupFrom(k: number, key: PrepositionKey | undefined): Group {
    const first = this.items[k];
    if (first?.is !== 'mention') return NO_GROUP;
    const mentions: Mention[] = [first.mention];
    let to = k + 1;
    let apart = false;
    let tentative: Mention[] = [];
    let at = k + 1;
    let listing = false;
    for (let guard = 0; guard < 40; guard += 1) {
      let j = at;
      // Dates, places and parentheses may stand inside a list.
      j = this.skipAdjuncts(j);
      const item = this.items[j];
      if (!item) break;
      if (item.is === 'including') {
        const next = this.mentionAfter(j + 1, key);
        if (!next) break;
        mentions.push(...tentative);
        tentative = [];
        const listed = this.items[next.k];
        if (listed?.is === 'mention') mentions.push(listed.mention);
        at = next.k + 1;
        to = at;
        listing = true;
        apart ||= first.mention.plural;
        continue;
      }
      if (item.is === 'conjunction' && item.key !== 'but') {
        const next = this.mentionAfter(j + 1, key);
        if (!next) {
          // "X, Y et une délégation": the list ends with somebody unnamed.
          if (this.items[j + 1]?.is === 'determiner' && tentative.length > 0) {
            mentions.push(...tentative);
            to = at;
          }
          break;
        }
        const listed = this.items[next.k];
        if (listed?.is !== 'mention') break;
        // "X et Y a déclaré": a new clause begins when a finite verb follows one name only.
        // "said he and X had met": a pronoun that leads no verb of its own is listed.
        const pronoun =
          first.mention.kind === 'pronoun' && first.mention.pronoun?.reach === 'subject';
        if (!pronoun && this.startsClause(next.k) && tentative.length === 0 && this.verbBetween(k))
          break;
        mentions.push(...tentative, listed.mention);
        tentative = [];
        if (item.key === 'then') apart = true;
        at = next.k + 1;
        to = at;
        continue;
      }
      if (item.is === 'mark' && item.text === ',') {
        const conjunction = this.items[j + 1];
        if (conjunction?.is === 'conjunction' || conjunction?.is === 'including') {
          at = j + 1;
          continue;
        }
        const next = this.mentionAfter(j + 1, key);
        const listed = next && this.items[next.k];
        if (!next || listed?.is !== 'mention' || listed.mention.kind === 'pronoun') break;
        if (this.startsClause(next.k)) break;
        tentative.push(listed.mention);
        at = next.k + 1;
        if (listing || mentions[0]?.plural === true) {
          mentions.push(...tentative);
          tentative = [];
          to = at;
        }
        continue;
      }
      break;
    }
    return { mentions, from: k, to, apart };
  }

  /** The group at `k` only says whose: "Mr Xi's". */
  owns(k: number): boolean {
    return this.items[this.groupAt(k).to]?.is === 'genitive';
  }

  /** A mention at `k`, directly or behind a repeated preposition. */
  protected mentionAfter(
    k: number,
    key: PrepositionKey | undefined,
  ): { k: number; repeated: boolean } | null {
    let j = k;
    if (this.items[j]?.is === 'adverb') j += 1;
    const item = this.items[j];
    if (item?.is === 'mention') return { k: j, repeated: false };
    if (
      item?.is === 'preposition' &&
      key !== undefined &&
      (item.key === key ||
        (key === 'companion' && item.key === 'of') ||
        (key === 'between' && item.key === 'of')) &&
      this.items[j + 1]?.is === 'mention'
    )
      return { k: j + 1, repeated: true };
    return null;
  }

  protected skipAdjuncts(from: number): number {
    let j = from;
    for (let guard = 0; guard < 6; guard += 1) {
      const item = this.items[j];
      if (item?.is === 'mark' && item.text === '(') {
        let close = j + 1;
        while (close < j + 8 && this.mark(close) !== ')') close += 1;
        if (this.mark(close) !== ')') return j;
        j = close + 1;
        continue;
      }
      if (item?.is === 'date') {
        j += 1;
        continue;
      }
      if (
        item?.is === 'preposition' &&
        (item.key === 'at' || item.key === 'to') &&
        (this.items[j + 1]?.is === 'date' || this.items[j + 1]?.is === 'place')
      ) {
        j += 2;
        continue;
      }
      if (item?.is === 'adverb' && j > from) {
        j += 1;
        continue;
      }
      return j;
    }
    return j;
  }

  /** A finite verb follows the mention at `k`: it is a subject. */
  startsClause(k: number): boolean {
    let j = k + 1;
    while (this.items[j]?.is === 'adverb' || this.items[j]?.is === 'date') j += 1;
    const item = this.items[j];
    if (item?.is === 'finite') return true;
    return item?.is === 'verb' && item.group.tense !== 'none' && item.group.mood !== 'infinitive';
  }

  protected verbBetween(k: number): boolean {
    for (let j = k - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item || item.is === 'subordinator' || item.is === 'relative') return false;
      if (item.is === 'mark' && item.text !== ',') return false;
      if (item.is === 'verb' || item.is === 'finite') return true;
    }
    return false;
  }
}
