import type { Member } from './cast.ts';
import type { Mention } from './mention.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { holderInCast, holdersOf, sameRole } from './roles.ts';

/** Who a mention stands for: members of the cast, or words left unnamed. */
export interface Party {
  readonly members: readonly Member[];
  readonly unnamed: string | null;
}

/** Plural nouns that say nothing of an office. */
const ANYBODY = new Set(['leader', 'national', 'politician', 'person', 'spouse', 'rival']);

/** Ties mentions to the people of the text; leaves them unnamed rather than guess. */
export class Resolver {
  private readonly reading: Reading;
  private readonly year: number | null;
  /** Guards against roles that explain each other. */
  private depth = 0;

  constructor(reading: Reading) {
    this.reading = reading;
    this.year = reading.published ? Number(reading.published.date.slice(0, 4)) : null;
  }

  textOf(read: ReadSentence, mention: Mention): string {
    const first = read.context.tokens[mention.from];
    const last = read.context.tokens[mention.to - 1];
    return first && last ? this.reading.text.slice(first.start, last.end) : '';
  }

  /** `others`: parties of the same event, for "son homologue" and to keep people apart. */
  resolve(read: ReadSentence, mention: Mention, others: readonly Member[] = []): Party {
    const { cast } = this.reading;
    const unnamed: Party = { members: [], unnamed: this.textOf(read, mention) };
    if (mention.member !== null) {
      const member = cast.members[mention.member];
      return member ? { members: [member], unnamed: null } : unnamed;
    }
    if (this.depth > 3) return unnamed;
    this.depth += 1;
    try {
      const found =
        mention.kind === 'pronoun'
          ? this.pronoun(read, mention, others)
          : mention.kind === 'group'
            ? this.group(read, mention)
            : this.role(read, mention, others);
      return found.length > 0 ? { members: found, unnamed: null } : unnamed;
    } finally {
      this.depth -= 1;
    }
  }

  private role(read: ReadSentence, mention: Mention, others: readonly Member[]): Member[] {
    const { cast, world } = this.reading;
    if (!mention.definite) return [];
    const except = others.map((member) => member.id);
    if (mention.counterpart) {
      if (!mention.of) return [];
      const subjects = others.length > 0 ? others : this.earlier(read, mention.from);
      for (const subject of subjects) {
        const roles = [...subject.offices, ...holdersOf(subject, world, this.year)];
        for (const member of cast.members) {
          if (except.includes(member.id) || member.id === subject.id) continue;
          const offices = [...member.offices, ...holdersOf(member, world, this.year)].filter(
            (o) => o.of === mention.of,
          );
          if (offices.some((office) => roles.some((role) => sameRole(role.role, office.role))))
            return [member];
        }
      }
      return [];
    }
    if (mention.role === null) return [];
    if (mention.role === 'national') {
      const held = cast.members.filter(
        (member) =>
          !except.includes(member.id) &&
          [...member.offices, ...holdersOf(member, world, this.year)].some(
            (office) => office.of === mention.of,
          ),
      );
      const recent = held.filter((member) => {
        const last = cast.lastSeen(member, read.index);
        return last >= 0 && read.index - last <= 2;
      });
      return recent.length === 1 ? recent : [];
    }
    if (mention.owner !== null || mention.possessive) return [];
    const member = holderInCast(
      {
        role: mention.role,
        of: mention.of,
        gender: mention.gender,
        sentence: read.index,
        former: mention.former,
        except,
      },
      cast,
      world,
      this.year,
    );
    return member ? [member] : [];
  }

  /** "les deux ministres", "les présidents russe et algérien". */
  private group(read: ReadSentence, mention: Mention): Member[] {
    const { cast, world } = this.reading;
    if (!mention.definite) return [];
    const fits = (member: Member): boolean => {
      if (mention.gender && member.gender && mention.gender !== member.gender) return false;
      if (mention.role === null || ANYBODY.has(mention.role)) return true;
      return [...member.offices, ...holdersOf(member, world, null)].some(
        (office) =>
          sameRole(office.role, mention.role as string) ||
          (mention.role === 'minister' && office.role.includes('minister')),
      );
    };
    if (mention.ofs.length > 1) {
      const found = mention.ofs.map((of) =>
        holderInCast(
          {
            role: mention.role ?? 'leader',
            of,
            gender: null,
            sentence: read.index,
            former: mention.former,
            except: [],
          },
          cast,
          world,
          this.year,
        ),
      );
      return found.every((member) => member !== null) ? (found as Member[]) : [];
    }
    if (mention.count === null || mention.of !== null) return [];
    if (mention.role !== null && !ANYBODY.has(mention.role)) {
      const holders = cast.members.filter(fits);
      if (holders.length === mention.count) return holders;
    }
    const recent: Member[] = [];
    for (const member of this.earlier(read, mention.from, 3)) {
      const sure = !(member.doubtful && member.words.length === 1);
      if (sure && fits(member) && !recent.includes(member)) recent.push(member);
      if (recent.length === mention.count) return recent;
    }
    return [];
  }

  private pronoun(read: ReadSentence, mention: Mention, others: readonly Member[]): Member[] {
    const entry = mention.pronoun;
    if (!entry) return [];
    if (entry.person === 1) {
      const speaker = this.speaker(read);
      return speaker ? [speaker] : [];
    }
    if (entry.person === 2) {
      // "« Rencontrerez-vous X ? », Y a répondu": whoever answers was asked.
      const asked = this.speechSubject(read, this.reading.language.meetings.answering);
      return asked ? [asked] : [];
    }
    if (entry.number === 'plural') return this.pluralPronoun(read, mention);
    const gender = entry.gender;
    const allowed = (member: Member): boolean =>
      !others.includes(member) && !(gender && member.gender && gender !== member.gender);
    if (entry.reach === 'near') {
      const last = this.earlier(read, mention.from, 1).find(allowed);
      return last ? [last] : [];
    }
    const same = this.subjects(read, mention.from).filter(allowed);
    const latest = same.at(-1);
    if (latest) return [latest];
    const here = [
      ...new Set(this.earlierIn(read, mention.from).filter((m) => allowed(m) && !m.doubtful)),
    ];
    if (here.length === 1) return here;
    for (let back = 1; back <= 2; back += 1) {
      const before = this.reading.sentences[read.index - back];
      if (!before || before.sentence.section !== read.sentence.section) break;
      const subjects = this.subjects(before, Infinity).filter(allowed);
      const subject = subjects.at(0);
      if (subject) return [subject];
      const anyone = this.earlierIn(before, Infinity).filter((m) => allowed(m) && !m.doubtful);
      const distinct = [...new Set(anyone)];
      if (distinct.length === 1) return distinct;
      if (distinct.length > 1) break;
      if (this.pronounSubject(before) === entry.form) continue;
    }
    // "S'il rencontra X, Y fut tenu …", "À Rome, où il a vu X, Y a dit": it points ahead to the main clause.
    const opened = read.items.some(
      (item) => item.from <= mention.from && (item.is === 'subordinator' || item.is === 'relative'),
    );
    if (opened) {
      const [first] = this.subjects(read, Infinity).filter(allowed);
      if (first) return [first];
    }
    return [];
  }

  private pluralPronoun(read: ReadSentence, mention: Mention): Member[] {
    for (const sentence of [read, this.reading.sentences[read.index - 1]]) {
      if (!sentence) continue;
      const limit = sentence === read ? mention.from : Infinity;
      for (let k = sentence.items.length - 1; k >= 0; k -= 1) {
        const item = sentence.items[k];
        if (item?.is !== 'mention' || item.from >= limit) continue;
        const group = sentence.row.groupEndingAt(k);
        if (group.mentions.length < 2) continue;
        const members = group.mentions.flatMap((m) => this.resolve(sentence, m).members);
        if (new Set(members).size >= 2) return [...new Set(members)];
      }
    }
    return [];
  }

  private pronounSubject(read: ReadSentence): string | null {
    for (const item of read.items)
      if (item.is === 'verb' && item.group.subject) return item.group.subject.pronoun?.form ?? null;
    return null;
  }

  /** People that are subject of a clause, in order, up to a token. */
  private subjects(read: ReadSentence, limit: number): Member[] {
    const found: Member[] = [];
    read.items.forEach((item, k) => {
      if (item.is !== 'mention' || item.from >= limit || read.row.governed.has(k)) return;
      const { mention } = item;
      if (mention.kind === 'pronoun' || mention.plural) return;
      const group = read.row.groupEndingAt(k);
      if (group.mentions.length > 1) return;
      const behindVerb = read.row.verbBefore(k) >= 0;
      if (behindVerb && !read.row.startsClause(k) && !this.saidBy(read, k)) return;
      found.push(...this.resolve(read, mention).members);
    });
    return found;
  }

  /** "…, a déclaré [X]". */
  private saidBy(read: ReadSentence, k: number): boolean {
    const verb = read.items[k - 1];
    return verb?.is === 'verb' && this.reading.language.meetings.speech.includes(verb.group.lemma);
  }

  private earlierIn(read: ReadSentence, limit: number): Member[] {
    const found: Member[] = [];
    for (const mention of read.mentions) {
      if (mention.from >= limit || mention.kind === 'pronoun' || mention.kind === 'group') continue;
      found.push(...this.resolve(read, mention).members);
      const owner = mention.owner === null ? undefined : this.reading.cast.members[mention.owner];
      if (owner) found.push(owner);
    }
    return found.reverse();
  }

  /** People named before a token, most recent first, at most `reach` sentences back. */
  private earlier(read: ReadSentence, limit: number, reach = 2): Member[] {
    const found = this.earlierIn(read, limit);
    for (let back = 1; back <= reach; back += 1) {
      const before = this.reading.sentences[read.index - back];
      if (before) found.push(...this.earlierIn(before, Infinity));
    }
    return found;
  }

  /** Who says "je": the subject of the verb of speech around the quotation. */
  private speaker(read: ReadSentence): Member | null {
    const { sentences } = this.reading;
    const here = this.speechSubject(read);
    if (here) return here;
    for (let ahead = 1; ahead <= 3; ahead += 1) {
      const next = sentences[read.index + ahead];
      if (!next) break;
      const found = this.speechSubject(next, undefined, true);
      if (found) return found;
      if (/[»”]\s*$/u.test(this.reading.text.slice(next.sentence.start, next.sentence.end))) break;
    }
    const before = sentences[read.index - 1];
    return before ? this.speechSubject(before) : null;
  }

  private speechSubject(
    read: ReadSentence,
    speech: readonly string[] = this.reading.language.meetings.speech,
    invertedOnly = false,
  ): Member | null {
    for (let k = 0; k < read.items.length; k += 1) {
      const item = read.items[k];
      if (item?.is !== 'verb' || !speech.includes(item.group.lemma) || !read.row.isFinite(k))
        continue;
      const behind = read.items[k + 1];
      // "X told Y": whoever stands behind is spoken to.
      const led = read.items[k - 1]?.is === 'mention' && !read.row.governed.has(k - 1);
      if (behind?.is === 'mention' && behind.mention.kind !== 'pronoun' && !led) {
        const [member] = this.resolve(read, behind.mention).members;
        if (member) return member;
      }
      if (item.group.subject?.pronoun?.person === 1) continue;
      // Behind a long quotation only "a déclaré X", "a-t-il dit" tells who spoke.
      if (invertedOnly && !(item.group.subject && item.group.subject.from > item.from)) continue;
      const subject = read.row.ownSubject(k).mentions[0];
      if (subject && subject.pronoun?.person !== 1) {
        // "« I met X », he said": whoever is named inside the quotation is somebody else.
        const quoted =
          subject.kind === 'pronoun' &&
          read.items.some(
            (other, j) => j < k && other.is === 'mark' && /^[»”"]$/u.test(other.text),
          );
        const earlier = quoted ? this.resolve(read, { ...subject, from: 0 }).members : [];
        const [member] = earlier.length > 0 ? earlier : this.resolve(read, subject).members;
        if (member) return member;
      }
    }
    return null;
  }
}
