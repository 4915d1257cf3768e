/** Which of what came from a platform was dealt with: each once, whichever process it came to. */

/** Something that came, and that this process has taken to deal with. */
export interface Arrival<Body> {
  readonly body: Body;
  /** Somebody else had taken it and did not finish. */
  readonly again: boolean;
  /** @throws {TakenAway} when another process has taken it up meanwhile */
  mine(): Promise<void>;
  /**
   * Its answer goes out at this moment: a process that ends after this has sent it, as far as others can know. To be
   * called together with the call that sends, since whoever is killed between the two loses it, or says it twice; so
   * does who is killed before a refusal comes back.
   */
  sending(): Promise<void>;
  /** The answer was refused on its way and will be tried again. */
  refused(): Promise<void>;
  /** It is dealt with. */
  done(): Promise<void>;
}

export interface Arrivals<Body> {
  /** Takes what came, by an id of its platform; null where it was taken before. */
  take(id: string, body: Body): Promise<Arrival<Body> | null>;
  /** Deals with what others left, from now on until `stop`. */
  takeUp(deal: (arrival: Arrival<Body>) => Promise<void>): { stop(): Promise<void> };
}

/** This process took so long that another one has the answer in hand. */
export class TakenAway extends Error {}

/** Newest ids that are known to have come. */
const KNOWN = 10_000;

/** In this process: what comes twice is known; what it leaves when it ends is left. */
export function arrivalsHere<Body>(): Arrivals<Body> {
  const known = new Set<string>();
  return {
    async take(id, body) {
      if (known.has(id)) return null;
      known.add(id);
      for (const oldest of known) {
        if (known.size <= KNOWN) break;
        known.delete(oldest);
      }
      return taken(body);
    },
    takeUp: () => ({ stop: async () => {} }),
  };
}

/** An arrival that nobody else knows of. */
export function taken<Body>(body: Body): Arrival<Body> {
  const nothing = async () => {};
  return { body, again: false, mine: nothing, sending: nothing, refused: nothing, done: nothing };
}
