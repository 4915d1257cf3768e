/** Prints one row of the register in the language of the answer. */
import { formatDate, formatPlainDay } from '../../dates/find.ts';
import type { Narrowed, Searched } from '../../languages/contract/replies/meetings.ts';
import type { Language } from '../../languages/language.ts';
import type { RegisterMeeting } from '../../register/meetings.ts';
import type { Register } from '../../register/register.ts';
import type { AnswerRow } from '../../types.ts';
import { foldText } from '../../world/names.ts';
import { compileWords, tokenize } from '../question/tokens.ts';
import type { MeetingQuestion } from '../question/types.ts';
import type { Citations } from './proof.ts';

/** Names on a line, all of them but for great assemblies: a list must be complete. */
const NAMES_IN_ROW = 8;

export function fewNames(names: readonly string[]): string {
  if (names.length <= NAMES_IN_ROW) return names.join(', ');
  return `${names.slice(0, NAMES_IN_ROW - 1).join(', ')} +${names.length - NAMES_IN_ROW + 1}`;
}

export class Printer {
  readonly language: Language;
  readonly register: Register;
  readonly citations: Citations;
  readonly others: readonly Language[];

  constructor(
    language: Language,
    others: readonly Language[],
    register: Register,
    citations: Citations,
  ) {
    this.language = language;
    this.others = others;
    this.register = register;
    this.citations = citations;
  }

  get replies() {
    return this.language.meetingReplies;
  }

  nameOf(id: string): string {
    return this.register.person(id)?.name ?? '';
  }

  /** A place in the answer's language, with the text's own form where that differs. */
  place(name: string): string {
    const shown = this.register.places.display(name, this.language.code);
    if (foldText(shown) === foldText(name)) return name;
    return `${shown} (${this.replies.quote(name)})`;
  }

  /** A date, or what the text says of it; null where it says nothing. */
  date(row: RegisterMeeting): string | null {
    if (!row.date) return null;
    if (row.date.precision === 'weekday' || row.date.start === null) {
      return row.date.text === '' ? null : this.replies.openDate(row.date.text);
    }
    return formatDate(row.date, this.language);
  }

  published(row: RegisterMeeting): string | null {
    if (row.published === null) return null;
    return this.replies.publishedOn(formatDate(row.published, this.language));
  }

  /** Place, date and occasion, as far as known, with citations: "Alger, mardi 10 mai 2022 [1]". */
  details(row: RegisterMeeting): string {
    const parts: string[] = [];
    if (row.place !== null) parts.push(this.place(row.place));
    const date = this.date(row);
    if (date !== null) parts.push(date);
    else {
      const published = this.published(row);
      if (published !== null && row.status !== 'held') parts.push(published);
      else if (published !== null) parts.push(`${this.replies.noDate} (${published})`);
    }
    if (row.occasion !== null) parts.push(this.replies.occasion(row.occasion));
    return `${parts.join(', ')}${this.citations.marks(row)}${this.links(row)}`.trimStart();
  }

  /** "Ramtane Lamamra · Alger · 10 mai 2022 [1][2]": a meeting with `who` on one line. */
  brief(row: RegisterMeeting, who: string): string {
    const where = row.place ?? row.occasion;
    const parts = [
      who,
      ...(row.place !== null
        ? [this.register.places.display(row.place, this.language.code)]
        : where === null
          ? []
          : [this.replies.occasion(where)]),
      this.briefDate(row),
    ].filter((part) => part !== '');
    const links = this.links(row, (other) => this.citations.fewMarks(other, 1));
    return `${parts.join(' · ')} ${this.citations.fewMarks(row, 2)}${links}`.trim();
  }

  /** A day without its weekday; else what is known in plain words. */
  briefDate(row: RegisterMeeting): string {
    const { date } = row;
    if (date?.start && date.precision !== 'weekday') {
      return formatPlainDay(date, this.language);
    }
    if (row.published === null) return this.replies.noDate;
    return this.replies.publishedOn(formatPlainDay(row.published, this.language));
  }

  /** What other rows say of the same encounter: " (prévu d’après [4])". */
  links(
    row: RegisterMeeting,
    marksOf = (other: RegisterMeeting) => this.citations.marks(other).trim(),
  ): string {
    const said: string[] = [];
    for (const link of row.links) {
      const other = this.register.meeting(link.id);
      if (!other) continue;
      const mark = marksOf(other);
      if (mark === '') continue;
      if (link.relation === 'follows') said.push(this.replies.saidPlanned(mark));
      else if (other.status === 'held') said.push(this.replies.saidHeld(mark));
      else if (link.relation === 'contradicts') said.push(this.replies.saidDenied(mark));
    }
    const unique = [...new Set(said)];
    return unique.length > 0 ? ` (${unique.join(this.replies.semicolon)})` : '';
  }

  /** Nothing but pronouns and articles: no use to a reader outside the text. */
  isPronoun(words: string): boolean {
    const tokens = foldText(words).split(' ');
    return [this.language, ...this.others].some((language) => {
      const known = compileWords(language);
      return tokens.every(
        (token) => known.functionWords.has(token) || known.lists.pronouns.has(token),
      );
    });
  }

  /** Do a row's words name two sides at all? */
  namesBoth(row: RegisterMeeting): boolean {
    return (
      row.participants.length > 1 || (row.participants.length > 0 && this.unnamed(row).length > 0)
    );
  }

  /**
   * The words for somebody whom a text leaves unnamed, without a count behind them ("le juge [trois fois]"); null
   * where they are no words for people: "l'audience", "du préfet".
   */
  #people(words: string): string | null {
    const tokens = tokenize(words);
    for (const language of [this.language, ...this.others]) {
      const { lists, triggerNouns, roles } = compileWords(language);
      const [first] = tokens;
      if (first && language.questions.partOfs.includes(first.fold)) return null;
      const head = tokens.find(({ fold }) => !lists.articles.has(fold));
      const at = head ? tokens.indexOf(head) : 0;
      const thing =
        head !== undefined &&
        !roles.has(head.fold) &&
        (triggerNouns.at(tokens, at) > 0 ||
          lists.occasionHeads.has(head.fold) ||
          lists.thingNouns.at(tokens, at) > 0);
      if (thing) return null;
      const times = tokens.findIndex(({ fold }) => language.questions.times.includes(fold));
      const count = tokens[times - 1];
      if (times > 1 && count) return this.#people(words.slice(0, count.start).trim());
    }
    return this.isPronoun(words) ? null : words;
  }

  /** Unnamed participants as the text words them, in quotation marks. */
  unnamed(row: RegisterMeeting): string[] {
    return row.unnamed
      .map((words) => this.#people(words))
      .filter((words) => words !== null)
      .slice(0, 3)
      .map((words) => this.replies.quote(words));
  }

  everybody(row: RegisterMeeting): string {
    return this.replies.and([...row.participants, ...this.unnamed(row)]);
  }

  /** A row by itself: who, where, when, proof. */
  row(row: RegisterMeeting): AnswerRow {
    return this.rowFor(row, row.participants);
  }

  /** A row whose brief form names only `who`: the question named the others. */
  rowFor(row: RegisterMeeting, who: readonly string[]): AnswerRow {
    const details = this.details(row);
    const gap = details.startsWith('[') || details === '' ? ' ' : ', ';
    const others = who.length > 0 ? who : this.unnamed(row);
    // Two who hold the office that was asked about met each other.
    const shown = others.length > 0 ? others : row.participants;
    return {
      text: `${this.everybody(row)}${gap}${details}`.trim(),
      brief: this.brief(row, fewNames(shown)),
      status: row.status,
      meetingId: row.id,
    };
  }

  searched(): Searched {
    let from: string | null = null;
    let to: string | null = null;
    let distinct = 0;
    for (const document of this.register.documents.values()) {
      if (this.register.firstOf(document.id) === document.id) distinct += 1;
      const year = document.published?.date.slice(0, 4) ?? null;
      if (year === null) continue;
      if (from === null || year < from) from = year;
      if (to === null || year > to) to = year;
    }
    return { texts: this.register.documents.size, distinct, from, to };
  }

  narrowed(question: MeetingQuestion): Narrowed {
    return {
      place:
        question.place === null
          ? null
          : this.register.places.display(question.place, this.language.code),
      when: question.when,
      occasion: question.occasion,
    };
  }
}
