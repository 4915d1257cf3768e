import {
  type Comparable,
  fold,
  LEVELS,
  type Level,
  match,
  type Pair,
  pairsOf,
  samePair,
  samePerson,
  statusOf,
  Tally,
} from './matching.ts';

/** A text with its annotation. */
export interface GoldText {
  readonly id: string;
  readonly meetings: readonly (Comparable & {
    /** People whose presence is likely but not said. */
    readonly optional: readonly string[];
  })[];
  /** Borderline: neither rewarded nor punished. */
  readonly ignored: readonly {
    readonly participants: readonly string[];
    readonly trigger: string;
  }[];
}

/** Right of all. */
export interface Share {
  right: number;
  all: number;
}

export interface Scores {
  readonly levels: Readonly<Record<Level, Tally>>;
  /** Who takes part in anything at all, with its status. */
  readonly people: Tally;
  readonly places: Share;
  readonly dates: Share;
  /** Texts without a meeting in which none was found. */
  readonly clean: Share;
  /** One line for every text with a pair missed, surplus, or told with the wrong status. */
  readonly failures: readonly string[];
}

const named = <T extends Comparable>(meetings: readonly T[]): T[] =>
  meetings.filter(({ participants }) => participants.length > 1);

/** Compares what was found in each text, by its id, with the annotation. Only `Meet` counts. */
export function score(
  texts: readonly GoldText[],
  foundIn: (id: string) => readonly Comparable[],
): Scores {
  const levels = { pairs: new Tally(), polarity: new Tally(), status: new Tally() };
  const people = new Tally();
  const places = { right: 0, all: 0 };
  const dates = { right: 0, all: 0 };
  const clean = { right: 0, all: 0 };
  const failures: string[] = [];
  for (const text of texts) {
    const found = foundIn(text.id).filter(({ kind }) => kind === 'Meet');
    const gold = text.meetings.filter(({ kind }) => kind === 'Meet');
    const soft = [
      ...text.ignored.map(({ participants }) => participants).filter((list) => list.length > 1),
      ...gold
        .filter(({ optional }) => optional.length > 0)
        .map(({ participants, optional }) => [...participants, ...optional]),
    ];
    const triggers = text.ignored.map(({ trigger }) => fold(trigger)).filter(Boolean);
    const forgiven = (pair: Pair, { quotes }: Comparable): boolean =>
      soft.some((list) => pair.every((one) => list.some((other) => samePerson(one, other)))) ||
      triggers.some((trigger) => fold(quotes.join(' ')).includes(trigger));

    if (gold.length === 0) {
      clean.all += 1;
      const surplus = named(found).some((one) => !pairsOf(one).every((p) => forgiven(p, one)));
      if (!surplus) clean.right += 1;
    }
    for (const level of LEVELS) {
      const { right, missed, extra } = match(named(gold), named(found), level, forgiven);
      levels[level].add(right, extra.length, missed.length);
      if (level === 'status' && missed.length + extra.length > 0) {
        const told = [
          ...missed.map((one) => `missed ${one}`),
          ...extra.map((one) => `extra ${one}`),
        ];
        failures.push(`${text.id}: ${told.join('; ')}`);
      }
    }
    addPeople(people, gold, found, soft.flat());
    for (const meeting of named(gold)) {
      const same = found.filter((other) =>
        pairsOf(meeting).some((a) => pairsOf(other).some((b) => samePair(a, b))),
      );
      if (same.length === 0) continue;
      if (meeting.place !== null) {
        places.all += 1;
        if (same.some(({ place }) => samePlace(place, meeting.place))) places.right += 1;
      }
      if (meeting.date !== null) {
        const day = meeting.date;
        dates.all += 1;
        if (same.some(({ date }) => date?.startsWith(day))) dates.right += 1;
      }
    }
  }
  return { levels, people, places, dates, clean, failures };
}

/** One names the other: "palais de l'Élysée" and "Élysée". */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return fold(a).includes(fold(b)) || fold(b).includes(fold(a));
}

function addPeople(
  tally: Tally,
  gold: readonly Comparable[],
  found: readonly Comparable[],
  soft: readonly string[],
): void {
  const listed = (meetings: readonly Comparable[]) => {
    const people: { name: string; status: string }[] = [];
    for (const meeting of meetings) {
      const status = statusOf(meeting);
      for (const name of meeting.participants) {
        if (!people.some((one) => one.status === status && samePerson(one.name, name))) {
          people.push({ name, status });
        }
      }
    }
    return people;
  };
  const [wanted, got] = [listed(gold), listed(found)];
  const among = (list: typeof got, one: (typeof got)[number]) =>
    list.some(({ name, status }) => status === one.status && samePerson(name, one.name));
  const right = wanted.filter((one) => among(got, one)).length;
  const extra = got.filter(
    (one) => !among(wanted, one) && !soft.some((name) => samePerson(name, one.name)),
  ).length;
  tally.add(right, extra, wanted.length - right);
}
