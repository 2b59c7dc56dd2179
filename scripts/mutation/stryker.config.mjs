// Changes the sources in small ways and sees which change no test notices: `npm run mutation -- --mutate 'src/crypto/**'`.
const folders = ['engine', 'check', 'results', 'crypto'];
const nodeTests = [
  ...['check', 'check-alarms', 'check-names', 'check-accept', 'asked-later', 'identity', 'cases', 'docs-conditions'],
  ...['docs-functions', 'arithmetic', 'random-order', 'reach', 'scenarios', 'survey-core-expressions'],
  ...['results', 'open-answers', 'sealing'],
];
const kept = 'coverage/mutation';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: folders.map((folder) => `src/${folder}/**/!(*.test).ts`),
  testRunner: 'kept-mocha',
  plugins: ['@stryker-mutator/*', './scripts/mutation/kept-mocha.mjs'],
  // Mocha would require() what can be required, and the hooks are those of import.
  testRunnerNodeArgs: [
    '--no-experimental-require-module',
    ...['--import', 'tsx', '--import', './scripts/mutation/register.mjs'],
  ],
  mochaOptions: {
    // Quick ones first: a change is done with at the first test that fails.
    spec: [
      ...folders.map((folder) => `src/${folder}/**/*.test.ts`),
      ...['find-faults', 'flagship', 'survey-readers'].map((name) => `test/surveys/${name}.test.ts`),
      ...nodeTests.map((name) => `test/node/${name}.test.ts`),
    ],
  },
  coverageAnalysis: 'perTest',
  // What runs once, as a file is loaded, would need a new process for each change.
  ignoreStatic: true,
  // A machine that is busy with something else must not pass for a loop without end.
  timeoutMS: 20_000,
  concurrency: 1,
  incremental: true,
  incrementalFile: `${kept}/results.json`,
  htmlReporter: { fileName: `${kept}/report.html` },
  tempDirName: `${kept}/sandbox`,
  ignorePatterns: ['/coverage', '/dist', '/.dist', '/site', '/.data'],
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { reportTests: false },
};
