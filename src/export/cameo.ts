/**
 * CAMEO event codes (Schrodt, "CAMEO Conflict and Mediation Event Observations Event and Actor Codebook",
 * version 1.1b3, 2012, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) for rows of the register.
 *
 * - held, who received is told: 043 "Host a visit" by the hosts, and as the codebook's linked event 042 "Make a visit" by the others;
 * - held, not told: 040 "Consult, not specified below", which the codebook keeps for where 041 to 044 cannot be told apart;
 * - held, by telephone or in writing: 041 "Discuss by telephone", the only code there is for talking at a distance;
 * - planned: 036 "Express intent to meet or negotiate"; requested: 026 "Appeal to others to meet or negotiate";
 * - refused: 125 "Reject proposal to meet, discuss, or negotiate".
 *
 * None for denied, cancelled and unconfirmed: every code of 04 says that it happened. 044 "Meet at a third location" and
 * 046 "Engage in negotiation" say more than the register knows.
 */
import type { Meeting } from '../types.ts';

export interface CameoCodes {
  readonly code: string | null;
  /** The same event with the guests as actors. */
  readonly linked: string | null;
}

export function cameoOf({
  status,
  kind,
  hosts,
}: Pick<Meeting, 'status' | 'kind' | 'hosts'>): CameoCodes {
  const alone = (code: string | null): CameoCodes => ({ code, linked: null });
  switch (status) {
    case 'held':
      if (kind === 'Phone-Write') return alone('041');
      return hosts.length > 0 ? { code: '043', linked: '042' } : alone('040');
    case 'planned':
      return alone('036');
    case 'requested':
      return alone('026');
    case 'refused':
      return alone('125');
    case 'not_held':
    case 'cancelled':
    case 'unconfirmed':
      return alone(null);
  }
}
