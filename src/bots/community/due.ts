import type { Delivery } from '../../state/follows.ts';

/** Hours of the machine's own time zone (TZ). */
const NIGHT = { from: 22, to: 7 } as const;
const DAILY_HOUR = 8;

/** Whether news that came at `noted` may be sent at `now`. */
export function isDue({ rhythm, quiet }: Delivery, noted: number, now: Date): boolean {
  const hour = now.getHours();
  if (quiet && (hour >= NIGHT.from || hour < NIGHT.to)) return false;
  if (rhythm === 'now') return true;
  const last = new Date(now);
  last.setHours(DAILY_HOUR, 0, 0, 0);
  if (last > now) last.setDate(last.getDate() - 1);
  return noted < last.getTime();
}
