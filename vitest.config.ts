import { defineConfig } from 'vitest/config';

const report = process.env.TEST_REPORT;
/** What starts whole programs, kills, damages and overfeeds by the series: `.ci/run` has all, `npm test` the rest. */
const long = ['test/**/*.long.test.ts'];

export default defineConfig({
  test: {
    // Tests start child processes and real clients: slow machines get time, nothing is measured.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each worker, and each program that its test starts, takes some hundred megabytes.
    maxWorkers: 2,
    silent: 'passed-only',
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: long } },
      { extends: true, test: { name: 'long', include: long } },
    ],
  },
});
