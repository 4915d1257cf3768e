/**
 * `npm run eval` prints every evaluation; `npm run eval -- NAME…` the named ones.
 * `--show` lists failures by name; `--only PART` asks the sets of questions so named; `--floors` exits with 1 when a figure fell
 * below `floors.json`; `--seed N` draws another sample.
 */
import { parseArgs } from 'node:util';
import { belowFloors, comparedWithFloors } from './floors.ts';
import type { EvaluationOptions, Figures } from './shared.ts';

const evaluations: Readonly<Record<string, (options: EvaluationOptions) => Promise<Figures>>> = {
  meetings: async (options) => (await import('./meetings/run.ts')).run(options),
  questions: async (options) => (await import('./questions/run.ts')).run(options),
  generated: async (options) => (await import('./questions/generated.ts')).run(options),
  retrieval: async () => {
    (await import('./retrieval/run.ts')).run();
    return {};
  },
  stores: async () => {
    await (await import('./retrieval/stores.ts')).run();
    return {};
  },
  sample: async (options) => {
    (await import('./sample.ts')).run(options);
    return {};
  },
};
/** To be read by eye, thousands of questions, or servers to start: only when asked for by name. */
const onlyNamed = new Set(['sample', 'generated', 'stores']);

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    floors: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const unknown = asked.filter((name) => !(name in evaluations));
if (unknown.length > 0) {
  console.error(
    `no evaluation "${unknown.join('", "')}"; there are: ${Object.keys(evaluations).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const figures: Record<string, number> = {};
  for (const [name, run] of Object.entries(evaluations)) {
    if (asked.length > 0 ? !asked.includes(name) : onlyNamed.has(name)) continue;
    const measured = await run({ show: values.show, only: values.only, seed: Number(values.seed) });
    for (const [figure, value] of Object.entries(measured)) {
      figures[`${name} ${figure}`] = value;
    }
  }
  if (values.floors) {
    const fallen = belowFloors(figures);
    for (const line of fallen) console.error(line);
    if (fallen.length > 0) process.exitCode = 1;
    else {
      const compared = comparedWithFloors(figures);
      console.log(
        compared === 0
          ? 'no figure was measured that has a floor'
          : `${compared} figures are above their floors`,
      );
    }
  }
}
