// How Stryker changes the pure code and judges each change. Started by `npm run test:mutation`; docs/mutation.md tells the rest.
export default {
  testRunner: 'in-process',
  plugins: [new URL('./runner.mjs', import.meta.url).href],
  coverageAnalysis: 'perTest',
  mutate: ['lib/{pacing,timeline,tracker}/**/*.ts'],
  // What the tests of the pure folders read, and nothing else, is copied for each run.
  ignorePatterns: ['**', '!package.json', '!lib/**', '!tests/**', '!docs/**'],
  tempDirName: '.cache/mutation',
  incremental: true,
  incrementalFile: '.cache/mutation.json',
  reporters: ['clear-text', 'progress', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 95, low: 90, break: 90 },
  timeoutMS: 10_000,
  // Constants of a module are worth the time; reports/mutation.html marks them.
  warnings: { slow: false },
};
