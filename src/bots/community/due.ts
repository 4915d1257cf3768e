import type { Delivery, QuietHours } from '../../state/follows.ts';

const DAILY_HOUR = 8;

/** Whether news that came at `noted` may be sent at `now`, by the hours of the machine's own time zone (TZ). */
export function isDue({ rhythm, quiet, hours }: Delivery, noted: number, now: Date): boolean {
  if (quiet && isWithin(now.getHours(), hours)) return false;
  if (rhythm === 'now') return true;
  const last = new Date(now);
  last.setHours(DAILY_HOUR, 0, 0, 0);
  if (last > now) last.setDate(last.getDate() - 1);
  return noted < last.getTime();
}

function isWithin(hour: number, { from, to }: QuietHours): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
