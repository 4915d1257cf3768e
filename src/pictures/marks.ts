import { element } from './svg.ts';
import type { Theme } from './theme.ts';

/** What did not take place: a cross with a rim of paper, so that it stands out on a line. */
export function cross(x: number, y: number, theme: Theme): string {
  const d = `M${(x - 11).toFixed(1)} ${(y - 11).toFixed(1)}l22 22m0 -22l-22 22`;
  const bars = { d, fill: 'none', 'stroke-linecap': 'round' };
  return (
    element('path', { ...bars, stroke: theme.paper, 'stroke-width': 13 }) +
    element('path', { ...bars, stroke: theme.denied, 'stroke-width': 6 })
  );
}
