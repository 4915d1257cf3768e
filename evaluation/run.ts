/** `npm run eval -- NAME…` prints the named evaluations; without a name, all of them. */
const evaluations: Readonly<Record<string, () => Promise<{ run: () => Promise<void> | void }>>> = {
  retrieval: () => import('./retrieval/run.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in evaluations));
if (unknown.length > 0) {
  console.error(
    `no evaluation "${unknown.join('", "')}"; there are: ${Object.keys(evaluations).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  for (const [name, load] of Object.entries(evaluations)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { run } = await load();
    await run();
  }
}
