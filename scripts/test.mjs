import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserMissingError, findOrInstallBrowser } from './find-browser.mjs';
import { runStages } from './stages.mjs';

/** @import { Stage } from './stages.mjs' */

// node scripts/test.mjs                 everything
// node scripts/test.mjs node layers     only the Node tests, of the files whose name contains "layers"
const [only, filter = ''] = process.argv.slice(2);

/** @type {string[]} */
const remarks = [];
if (only === undefined) remarks.push('APART    what Orca says: npm run test:screen-reader (four minutes)');
const needsBrowser = only !== 'node';
const env = needsBrowser ? findBrowsers() : {};

/** @type {Record<string, () => Stage>} */
const stages = {
  build: () => ({ title: 'Build', args: ['scripts/build.mjs'] }),
  unit: () => ({
    title: 'Unit tests in Chromium',
    args: ['node_modules/@web/test-runner/dist/bin.js'],
    env: { ...env, BROWSERS: process.env['BROWSERS'] ?? 'chromium' },
  }),
  node: () => ({ title: 'Tests in Node', args: nodeTests('test/node', 2), env }),
  e2e: () => ({ title: 'End to end', args: nodeTests('test/e2e', 1), env }),
};

const wanted = only === undefined ? Object.values(stages) : [stages[only] ?? fail(`There is no stage "${only}".`)];
process.exitCode = await runStages(
  wanted.map((stage) => stage()),
  remarks,
);

/**
 * Tells the tests which browsers there are: `CHROME_PATH`, `FIREFOX_PATH`, and `BROWSERS` with their names.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function findBrowsers() {
  try {
    const chromium = findOrInstallBrowser('chromium');
    const firefox = findSecondEngine();
    return {
      CHROME_PATH: chromium,
      ...(firefox && { FIREFOX_PATH: firefox }),
      BROWSERS: process.env['BROWSERS'] ?? (firefox ? 'chromium,firefox' : 'chromium'),
    };
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    return fail(error.message);
  }
}

/** Without Firefox the tests run in one engine, and that is said twice: at once and in the summary. */
function findSecondEngine() {
  try {
    return findOrInstallBrowser('firefox');
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(`\n!! ONE ENGINE ONLY: ${error.message}\n`);
    remarks.push('NOT RUN  the tests in Firefox: it is missing (see above)');
    return undefined;
  }
}

/**
 * Lists the files, since the test runner of Node 20 knows no patterns.
 *
 * @param {string} folder
 * @param {number} concurrency how many files run at the same time
 */
function nodeTests(folder, concurrency) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && file.includes(filter))
    .map((file) => join(folder, file))
    .sort();
  if (files.length === 0) return fail(`There is no test "${filter}" in ${folder}.`);
  return ['--import', 'tsx', '--test', '--test-reporter=spec', `--test-concurrency=${concurrency}`, ...files];
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
