import floors from './floors.json' with { type: 'json' };
import type { Figures } from './shared.ts';

/**
 * What fell below its floor, one sentence each. Figures that were not measured are
 * passed over: parts can be run alone, and the gold data may be absent.
 */
export function belowFloors(figures: Figures, least: Figures = floors): string[] {
  return Object.entries(least).flatMap(([name, floor]) => {
    const value = figures[name];
    if (value === undefined || value >= floor) return [];
    return [`${name} is ${value.toFixed(3)}, its floor is ${floor.toFixed(3)}`];
  });
}

/** How many of the figures have a floor. */
export function comparedWithFloors(figures: Figures, least: Figures = floors): number {
  return Object.keys(least).filter((name) => name in figures).length;
}
