import type { Language } from '../../languages/language.ts';

/** Planned, possible, asked for, refused or called off: anything but a plain statement. */
export function isHedged(text: string, language: Language): boolean {
  const { planned, unconfirmed, requested, refused, cancelled } = language.writing;
  return [planned, unconfirmed, requested, refused, cancelled].some((cue) => cue.test(text));
}
