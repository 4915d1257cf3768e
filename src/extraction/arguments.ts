import { ClauseRow } from './clauseRow.ts';
import { type Group, NO_GROUP } from './groups.ts';

export interface ClauseArguments {
  readonly object: Group;
  readonly with: Group;
  readonly by: Group;
  readonly to: Group;
  readonly presence: Group;
  /** Nothing but adverbs, dates and places stands between the verb and "avec". */
  readonly withDirect: boolean;
  /** Something that is no person stands as direct object. */
  readonly thing: boolean;
  /** Position where the clause ends. */
  readonly end: number;
}

/** The row of a sentence with the subjects and arguments of its verbs. */
export class Row extends ClauseRow {
  /** Subject of the verb at `k`, found in its own clause; empty when it has none. */
  override ownSubject(k: number, depth = 0): Group {
    const verb = this.items[k];
    if (!verb || depth > 4) return NO_GROUP;
    if (verb.is === 'verb' && verb.group.subject) {
      // "X rencontrera-t-il Y ?": the pronoun behind the verb repeats the name before it.
      const named = verb.group.subject.from > verb.from && this.items[k - 1]?.is === 'mention';
      if (named && !this.governed.has(k - 1)) return this.groupEndingAt(k - 1);
      return { mentions: [verb.group.subject], from: k, to: k + 1, apart: false };
    }
    let j = k - 1;
    while (this.items[j]?.is === 'adverb' || this.items[j]?.is === 'date') j -= 1;
    const before = this.items[j];
    if (!before) return this.inverted(k);
    if (before.is === 'relative')
      return before.key === 'subject' ? this.antecedent(j) : this.inverted(k);
    const coordinated =
      before.is === 'conjunction' && before.key !== 'or'
        ? true
        : before.is === 'mark' &&
          before.text === ',' &&
          this.relativeRegion(j) < 0 &&
          this.verbBefore(j) >= 0 &&
          !this.fronted(j);
    if (coordinated) {
      const previous = this.previousFinite(j);
      if (previous >= 0) return this.subjectOf(previous, depth + 1);
    }
    for (; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item) break;
      if (item.is === 'mark') {
        if (item.text === ',') {
          const region = this.relativeRegion(j);
          if (region >= 0) j = region;
          continue;
        }
        if (/^[)]$/u.test(item.text)) {
          while (j >= 0 && this.mark(j) !== '(') j -= 1;
          continue;
        }
        const dash = this.openingDash(j);
        if (dash >= 0) {
          j = dash;
          continue;
        }
        if (/^[»”"]$/u.test(item.text)) {
          const open = this.openingQuote(j);
          if (open >= 0 && !this.hasFinite(open, j)) {
            j = open;
            continue;
          }
        }
        break;
      }
      if (item.is === 'subordinator') break;
      if (item.is === 'relative') {
        if (item.key === 'subject' || j === 0) break;
        break;
      }
      if (item.is === 'mention') {
        if (this.governed.has(j)) {
          continue;
        }
        if (item.mention.kind === 'pronoun' && item.mention.pronoun?.reach === 'object') continue;
        const governor = this.verbBefore(j);
        const verbItem = governor >= 0 ? this.items[governor] : undefined;
        if (
          verbItem &&
          governor < j &&
          this.isFinite(governor) &&
          !this.clauseBetween(governor, j)
        ) {
          // "reports say X met Y": a clause without its conjunction.
          const told = verbItem.is === 'verb' ? verbItem.group.ownEffect : null;
          if (
            told !== null &&
            ['report', 'denied', 'unconfirmed', 'planned', 'possible'].includes(told) &&
            this.groupEndingAt(j).from === governor + 1 &&
            this.startsClause(j)
          )
            return this.groupEndingAt(j);
          // An object of an earlier verb: the two verbs share their subject.
          return this.subjectOf(governor, depth + 1);
        }
        return this.groupEndingAt(j);
      }
      if (this.isFinite(j) && item.is === 'verb') {
        return this.subjectOf(j, depth + 1);
      }
    }
    return this.inverted(k);
  }

  private clauseBetween(a: number, b: number): boolean {
    for (let j = a + 1; j < b; j += 1) {
      const item = this.items[j];
      if (item?.is === 'subordinator' || item?.is === 'relative') return true;
      if (item?.is === 'mark' && /^[;:»”"«]$/u.test(item.text)) return true;
      if (item?.is === 'mark' && item.text === ',' && this.startsClauseSoon(b)) return true;
    }
    return false;
  }

  private startsClauseSoon(k: number): boolean {
    return this.startsClause(this.groupAt(k).to - 1);
  }

  /** The comma at `k` ends a phrase that stands before the subject. */
  private fronted(k: number): boolean {
    for (let j = k - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (item?.is === 'mark' && /^[,;.:]$/u.test(item.text)) break;
      if (item?.is === 'subordinator') return true;
      if (j === 0 && item?.is === 'preposition') return true;
      if (j === 0 && item?.is === 'verb' && !this.isFinite(0)) return true;
    }
    return false;
  }

  private previousFinite(k: number): number {
    for (let j = k - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item) return -1;
      if (item.is === 'mark' && /^[;.!?:]$/u.test(item.text)) return -1;
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

  /** "…, que rencontrera [X]", "a tweeté [X]": the subject behind the verb. */
  private inverted(k: number): Group {
    const before = this.items[k - 1];
    let at = k + 1;
    while (this.items[at]?.is === 'date' || this.items[at]?.is === 'adverb') at += 1;
    const after = this.items[at];
    if (after?.is !== 'mention') return NO_GROUP;
    // "Is X going to meet Y?"
    const opening = before === undefined || before.is === 'mark' || before.is === 'conjunction';
    if (opening && this.items.slice(at).some((item) => item.is === 'mark' && item.text === '?'))
      return this.groupAt(at);
    const quoted = before?.is === 'mark' && /^[»”",]$/u.test(before.text);
    const related = before?.is === 'relative' && before.key !== 'subject';
    return quoted || related ? this.groupAt(at) : NO_GROUP;
  }

  /** Who does what the verb at `k` says, whatever its form. */
  subjectOf(k: number, depth = 0): Group {
    const item = this.items[k];
    if (!item || depth > 4) return NO_GROUP;
    if (this.isFinite(k)) return this.ownSubject(k, depth);
    if (item.is !== 'verb') return NO_GROUP;
    const { mood } = item.group;
    let j = k - 1;
    while (this.items[j]?.is === 'adverb' || this.items[j]?.is === 'date') j -= 1;
    const before = this.items[j];
    if (mood === 'participle') {
      if (before?.is === 'mention') return this.groupEndingAt(j);
      if (before?.is === 'mark' && before.text === ',' && this.items[j - 1]?.is === 'mention')
        return this.groupEndingAt(j - 1);
      if (before?.is === 'mark' && before.text === ')') return this.antecedent(j + 1);
      if (before?.is === 'conjunction') {
        const earlier = this.verbBefore(j);
        if (earlier >= 0) return this.subjectOf(earlier, depth + 1);
      }
      if (before && before.is !== 'mark') return NO_GROUP;
    }
    const raised = mood === 'infinitive' ? this.raised(k) : NO_GROUP;
    if (raised !== NO_GROUP) return raised;
    const controller = this.controller(k);
    const governor = this.items[controller];
    if (governor?.is === 'verb' && governor.group.objectControl && mood === 'infinitive') {
      if (governor.group.passive) return this.subjectOf(controller, depth + 1);
      return this.argumentsOf(controller).object;
    }
    return controller >= 0 ? this.subjectOf(controller, depth + 1) : NO_GROUP;
  }

  /** "wants X to meet Y", "wrong for X to meet Y": the infinitive is what X does. */
  private raised(k: number): Group {
    const link = this.items[k - 1];
    const named = this.items[k - 2];
    if (link?.is !== 'preposition' || link.key !== 'to' || named?.is !== 'mention') return NO_GROUP;
    const key = this.governed.get(k - 2);
    if (key === 'purpose') return this.groupEndingAt(k - 2);
    const verb = this.items[this.verbBefore(k - 2)];
    const effect = verb?.is === 'verb' && !verb.group.passive ? verb.group.ownEffect : null;
    return key === undefined &&
      (effect === 'possible' || effect === 'requested' || effect === 'planned')
      ? this.groupEndingAt(k - 2)
      : NO_GROUP;
  }

  /** Verb whose subject an infinitive, gerund or fronted participle shares. */
  controller(k: number): number {
    for (let j = k - 1; j >= 0; j -= 1) {
      const item = this.items[j];
      if (!item) break;
      if (item.is === 'mark' && /^[;.!?:]$/u.test(item.text)) break;
      if (item.is === 'mark' && /^[»”"«“]$/u.test(item.text)) {
        if (/^[«“]$/u.test(item.text)) continue;
      }
      if (item.is === 'mark' && item.text === ',') {
        const region = this.relativeRegion(j);
        if (region >= 0) {
          j = region;
          continue;
        }
      }
      if (item.is === 'verb') return j;
      if (item.is === 'finite') return j;
    }
    return this.mainVerb(k);
  }

  /** Nothing but adverbs and dates stands between. */
  private beside(k: number, j: number): boolean {
    return this.items.slice(k + 1, j).every((item) => item.is === 'adverb' || item.is === 'date');
  }

  /** Object and prepositional arguments of the verb at `k`. */
  argumentsOf(k: number, behind = 0, idiom?: { start: number; end: number }): ClauseArguments {
    let object = NO_GROUP;
    let withGroup = NO_GROUP;
    let by = NO_GROUP;
    let to = NO_GROUP;
    let presence = NO_GROUP;
    let thing = behind > 0;
    let j = k + 1;
    // The words of an idiom ("rendre visite") are no arguments.
    while (behind > 0 && (this.items[j]?.from ?? Infinity) < behind) j += 1;
    let nounBefore = false;
    let withDirect = false;
    for (; j < this.items.length; j += 1) {
      const item = this.items[j];
      if (!item) break;
      // "invité [à déjeuner] par X": the idiom's own words end nothing.
      if (idiom && item.from >= idiom.start && item.to <= idiom.end) continue;
      if (item.is === 'adverb' || item.is === 'date' || item.is === 'place') continue;
      if (item.is === 'mark') {
        if (item.text === '(') {
          while (j < this.items.length && this.mark(j) !== ')') j += 1;
          continue;
        }
        if (item.text === ',') {
          const next = this.items[j + 1];
          if (!next) break;
          if (
            next.is === 'date' ||
            next.is === 'place' ||
            next.is === 'adverb' ||
            next.is === 'including'
          )
            continue;
          if (next.is === 'preposition') {
            // An insertion or another adjunct, unless a new clause starts there.
            continue;
          }
          if (
            next.is === 'mention' &&
            !this.startsClause(this.groupAt(j + 1).to - 1) &&
            object === NO_GROUP &&
            !thing
          )
            continue;
          if (next.is === 'conjunction') continue;
          break;
        }
        if (/^["“”«»'‘’]$/u.test(item.text)) continue;
        break;
      }
      if (item.is === 'relative' || item.is === 'subordinator') {
        if (item.is === 'relative' && item.key === 'of' && this.items[j + 1]?.is === 'mention')
          continue;
        break;
      }
      if (item.is === 'verb' || item.is === 'finite') break;
      if (item.is === 'conjunction') {
        const next = this.items[j + 1];
        if (next?.is === 'verb' || next?.is === 'finite') break;
        if (next?.is === 'mention' && this.startsClause(this.groupAt(j + 1).to - 1)) break;
        continue;
      }
      if (item.is === 'including') continue;
      if (item.is === 'noun') {
        if (j === k + 1 || !nounBefore) thing = thing || object === NO_GROUP;
        break;
      }
      if (item.is === 'preposition') {
        const next = this.items[j + 1];
        if (next?.is === 'mention' && this.owns(j + 1)) {
          nounBefore = true;
          j = this.groupAt(j + 1).to;
          continue;
        }
        if (next?.is === 'mention') {
          const group = this.groupAt(j + 1);
          if (item.key === 'with' && withGroup === NO_GROUP) {
            withGroup = group;
            withDirect = !nounBefore && this.items[j - 1]?.is !== 'word';
          } else if (item.key === 'by' && by === NO_GROUP) by = group;
          else if (item.key === 'presence' && presence === NO_GROUP) presence = group;
          else if (
            (item.key === 'to' || (item.key === 'of' && thing)) &&
            to === NO_GROUP &&
            !this.commaBetween(k, j)
          )
            to = group;
          else if (item.key === 'between') break;
          j = group.to - 1;
          continue;
        }
        // "a reçu des menaces": the article of a thing, not a preposition.
        if (item.key === 'of' && object === NO_GROUP && next?.is === 'word' && this.beside(k, j))
          thing = true;
        // A prepositional phrase about something else: skip its words.
        if (next?.is === 'noun') break;
        let skip = j + 1;
        while (this.items[skip]?.is === 'determiner' || this.items[skip]?.is === 'word') skip += 1;
        if (this.items[skip]?.is === 'noun') {
          j = skip;
          break;
        }
        if (skip > j + 1 && this.items[skip]?.is === 'mention') {
          // "avec son coauteur X": the name belongs to the noun before it.
          const group = this.groupAt(skip);
          if (item.key === 'with' && withGroup === NO_GROUP) withGroup = group;
          skip = group.to;
        }
        j = Math.max(j, skip - 1);
        continue;
      }
      if (item.is === 'mention') {
        if (this.owns(j)) {
          if (object === NO_GROUP) thing = true;
          nounBefore = true;
          j = this.groupAt(j).to;
          continue;
        }
        if (object === NO_GROUP && !thing) {
          object = this.groupAt(j);
          j = object.to - 1;
          continue;
        }
        const group = this.groupAt(j);
        if (this.startsClause(group.to - 1)) break;
        j = group.to - 1;
        continue;
      }
      if (item.is === 'determiner') {
        if (object === NO_GROUP) thing = true;
        nounBefore = true;
      }
    }
    return { object, with: withGroup, withDirect, by, to, presence, thing, end: j };
  }
}
