import { type Group, Groups, NO_GROUP } from './groups.ts';

/** Where clauses begin and end, and which verb governs what. */
export abstract class ClauseRow extends Groups {
  /** Subject of the verb at `k`, found in its own clause; empty when it has none. */
  abstract ownSubject(k: number, depth?: number): Group;

  isFinite(k: number): boolean {
    const item = this.items[k];
    if (item?.is === 'finite') return true;
    return (
      item?.is === 'verb' &&
      (item.group.mood === 'indicative' ||
        item.group.mood === 'conditional' ||
        item.group.mood === 'subjunctive')
    );
  }

  protected isBoundary(k: number): boolean {
    const item = this.items[k];
    if (!item) return true;
    if (item.is === 'subordinator') return true;
    return item.is === 'mark' && /^[;:.!?«»"“”…—–()]$/u.test(item.text);
  }

  /** Position of the finite verb that governs `k` from the left in the same clause, or -1. */
  verbBefore(k: number): number {
    for (let j = k - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item || this.isBoundary(j) || item.is === 'relative') return -1;
      if (item.is === 'verb' || item.is === 'finite') {
        const relative = this.relativeOf(j);
        if (relative < 0) return j;
        // A relative clause that a comma has closed is over.
        if (!this.commaBetween(j, k)) return j;
        j = relative;
      }
    }
    return -1;
  }

  /** Position of the relative pronoun whose clause holds item `k`, or -1. */
  protected relativeOf(k: number): number {
    for (let j = k - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item || this.isBoundary(j) || (item.is === 'mark' && item.text === ',')) return -1;
      if (item.is === 'relative') return j;
    }
    return -1;
  }

  /** Item `k` stands in a relative clause. */
  inRelative(k: number): boolean {
    return this.relativeOf(k) >= 0;
  }

  protected commaBetween(a: number, b: number): boolean {
    for (let j = a + 1; j < b; j += 1) if (this.mark(j) === ',') return true;
    return false;
  }

  /** Nearest finite verb outside the fronted phrase at `k`: "Après son entretien …, X [est reparti]". */
  mainVerb(k: number): number {
    const left = this.mainVerbLeft(k);
    if (left >= 0) return left;
    for (let j = k + 1; j < this.items.length; j += 1) {
      const item = this.items[j];
      if (!item) break;
      if (item.is === 'relative') {
        j = this.closeRelative(j);
        continue;
      }
      if (item.is === 'mark' && /^[;.!?]$/u.test(item.text)) return -1;
      if (this.isFinite(j) && this.ownSubject(j).mentions.length > 0) return j;
    }
    return -1;
  }

  protected mainVerbLeft(k: number): number {
    for (let j = k - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item) return -1;
      if (item.is === 'mark' && /^[;.!?:]$/u.test(item.text)) return -1;
      if (item.is === 'mark' && /^[»”"]$/u.test(item.text)) {
        const open = this.openingQuote(j);
        if (open < 0) return -1;
        j = open;
        continue;
      }
      if (item.is === 'mark' && /^[«“]$/u.test(item.text)) return -1;
      if (item.is === 'mark' && item.text === ',') {
        const region = this.relativeRegion(j);
        if (region >= 0) {
          j = region;
          continue;
        }
      }
      if (this.isFinite(j)) return j;
    }
    return -1;
  }

  /** The dash that opens the insertion which a dash at `k` closes, or -1. */
  protected openingDash(k: number): number {
    if (!/^[-–—]$/u.test(this.mark(k) ?? '')) return -1;
    let finite = false;
    for (let j = k - 1; j >= 0; j -= 1) {
      finite ||= this.isFinite(j);
      if (this.mark(j) === this.mark(k))
        return !finite || this.items[j + 1]?.is === 'relative' ? j : -1;
    }
    return -1;
  }

  protected openingQuote(k: number): number {
    for (let j = k - 1; j >= 0; j -= 1) {
      const text = this.mark(j);
      if (text && /^[«“"]$/u.test(text)) return j;
    }
    return -1;
  }

  /** A comma that closes a relative or participial insertion: position of its opening comma, or -1. */
  protected relativeRegion(comma: number): number {
    for (let j = comma - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item || (item.is === 'mark' && /^[;.!?:«»"“”]$/u.test(item.text))) return -1;
      if (item.is === 'mark' && item.text === ',') {
        const next = this.items[j + 1];
        if (next?.is === 'relative') return j;
        if (next?.is === 'preposition' && this.items[j + 2]?.is === 'relative') return j;
        if (
          next?.is === 'verb' &&
          (next.group.mood === 'participle' || next.group.mood === 'gerund')
        )
          return j;
        if (next?.is === 'preposition' && next.key !== 'according' && !this.hasFinite(j + 1, comma))
          return j;
        return -1;
      }
    }
    return -1;
  }

  protected hasFinite(from: number, to: number): boolean {
    for (let j = from; j < to; j += 1) if (this.isFinite(j)) return true;
    return false;
  }

  protected closeRelative(k: number): number {
    for (let j = k + 1; j < this.items.length; j += 1) {
      const text = this.mark(j);
      if (text === ',' || (text !== null && /^[;.!?)»]$/u.test(text))) return j;
    }
    return this.items.length;
  }

  /** People that a relative pronoun at `k` stands for. */
  antecedent(k: number): Group {
    let j = k - 1;
    if (/^[,–—(-]$/u.test(this.mark(j) ?? '')) j -= 1;
    for (let guard = 0; guard < 5 && j >= 0; guard += 1) {
      const item = this.items[j];
      if (item?.is === 'mention') return this.wholeGroup(j, k);
      if (item?.is === 'mark' && item.text === ')') {
        while (j >= 0 && this.mark(j) !== '(') j -= 1;
        j -= 1;
        continue;
      }
      if (
        item?.is === 'place' ||
        item?.is === 'date' ||
        item?.is === 'adverb' ||
        (item?.is === 'preposition' && j < k - 1)
      ) {
        j -= 1;
        continue;
      }
      return NO_GROUP;
    }
    return NO_GROUP;
  }

  /** All of "A and B" before the relative pronoun of the clause of the verb at `k`. */
  jointAntecedent(k: number): Group {
    for (let j = k - 1; j >= 0 && j >= k - 4; j -= 1) {
      if (this.items[j]?.is === 'verb') return NO_GROUP;
      if (this.items[j]?.is !== 'relative') continue;
      const at = this.mark(j - 1) === ',' ? j - 2 : j - 1;
      return this.items[at]?.is === 'mention' ? this.groupEndingAt(at) : NO_GROUP;
    }
    return NO_GROUP;
  }

  /** The group that ends with the mention at `k`; a plural verb would take it whole. */
  protected wholeGroup(k: number, relative: number): Group {
    const item = this.items[k];
    if (item?.is !== 'mention') return NO_GROUP;
    if (relative - k > 0) return { mentions: [item.mention], from: k, to: k + 1, apart: false };
    return this.groupAt(k);
  }

  /** Group whose last mention is at `k`. */
  groupEndingAt(k: number): Group {
    for (let j = 0; j <= k; j += 1) {
      if (this.items[j]?.is !== 'mention') continue;
      const group = this.groups.get(j);
      if (group && group.to > k && group.from <= k) return group;
    }
    const item = this.items[k];
    return item?.is === 'mention'
      ? { mentions: [item.mention], from: k, to: k + 1, apart: false }
      : NO_GROUP;
  }
}
