import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineNames, engines } from './browser-engines.mjs';
import { BrowserMissingError, findOrInstallBrowser } from './find-browser.mjs';
import { findOrInstallLibrary, libraries, LibraryMissingError } from './find-library.mjs';
import { findOrInstallServer, ServerMissingError, servers } from './find-server.mjs';
import { runStages } from './stages.mjs';

/** @import { EngineName } from './browser-engines.mjs' */
/** @import { LibraryName } from './find-library.mjs' */
/** @import { ServerName } from './find-server.mjs' */
/** @import { Stage } from './stages.mjs' */

// node scripts/test.mjs                 everything
// node scripts/test.mjs node layers     only the Node tests, of the files whose name contains "layers"
// EVERYWHERE=1 looks at the accessibility of each thing in every language and width, as `npm run verify` does
const [only, filter = ''] = process.argv.slice(2);

/** @type {string[]} */
const remarks = [];
const looksEverywhere = process.env['EVERYWHERE'] === '1';
if (only === undefined) remarks.push('APART    what Orca says: npm run test:screen-reader (two minutes)');
if (only === undefined && !looksEverywhere) {
  remarks.push('APART    accessibility in every language and width: EVERYWHERE=1 npm run test:a11y');
}
const needsBrowser = only !== 'node';
const env = needsBrowser ? findBrowsers() : {};

const browsers = env['BROWSERS']?.replaceAll(',', ', ');
const runner = 'node_modules/@web/test-runner/dist/bin.js';

/** @type {Record<string, () => Stage>} */
const stages = {
  build: () => ({ title: 'Build', args: ['scripts/build.mjs'] }),
  unit: () => ({ title: `Unit tests in ${browsers}`, args: [runner], env }),
  node: () => {
    const args = nodeTests('test/node', 2);
    return { title: 'Tests in Node', args, env: { ...env, ...findServers(args) } };
  },
  a11y: () => ({
    title: `Accessibility in ${browsers}${looksEverywhere ? ', in every language and width' : ''}`,
    args: [runner, '--files', `test/accessibility/*${filter}*.test.ts`],
    env,
  }),
  e2e: () => {
    const args = nodeTests('test/e2e', 2);
    return { title: 'End to end', args, env: { ...env, ...findLibraries(args) } };
  },
  visual: () => ({ title: 'Pictures of each state', args: nodeTests('test/visual', 2), env }),
};

const wanted = only === undefined ? Object.values(stages) : [stages[only] ?? fail(`There is no stage "${only}".`)];
process.exitCode = await runStages(
  wanted.map((stage) => stage()),
  remarks,
);

/**
 * Tells the tests which browsers there are: `CHROME_PATH` and the like, and `BROWSERS` with the names of the engines.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function findBrowsers() {
  const asked = process.env['BROWSERS']?.split(',');
  // What `BROWSERS` names must be there, and Chromium in any case: some end-to-end tests look closer than others can.
  const found = engineNames
    .filter((name) => name === 'chromium' || !asked || asked.includes(name))
    .map((name) => ({ name, path: findEngine(name, name === 'chromium' || asked !== undefined) }))
    .filter(({ path }) => path !== undefined);
  return {
    ...Object.fromEntries(found.map(({ name, path }) => [engines[name].variable, path])),
    BROWSERS: process.env['BROWSERS'] ?? found.map(({ name }) => name).join(),
  };
}

/**
 * Without one engine the tests run in the others, and that is said twice: at once and in the summary.
 *
 * @param {EngineName} name
 * @param {boolean} isNeeded
 */
function findEngine(name, isNeeded) {
  try {
    return findOrInstallBrowser(name);
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    if (isNeeded) return fail(error.message);
    console.error(`\n!! NOT IN EVERY ENGINE: ${error.message}\n`);
    remarks.push(`NOT RUN  the tests in ${name}: it is missing (see above)`);
    return undefined;
  }
}

/**
 * Tells the tests where the programs of the servers are that they start: `POSTGRES_BIN`, `NGINX_BIN`. What `SERVERS` names
 * must be there; without another one its tests are left out, and that is said twice, as above.
 *
 * @param {readonly string[]} files
 * @returns {NodeJS.ProcessEnv}
 */
function findServers(files) {
  const needed = /** @type {ServerName[]} */ (Object.keys(servers)).filter((name) =>
    files.some((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes(`support/${name}-server.ts`)),
  );
  return Object.fromEntries(needed.map((name) => [`${name.toUpperCase()}_BIN`, findServer(name)]));
}

/**
 * Tells the tests where the libraries are that pages of others load: `PROTOTYPE_JS`, `MOOTOOLS_JS`. What `LIBRARIES` names
 * must be there, as with servers.
 *
 * @param {readonly string[]} files
 * @returns {NodeJS.ProcessEnv}
 */
function findLibraries(files) {
  const isNeeded = files.some(
    (file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('suites/page-libraries.ts'),
  );
  const needed = isNeeded ? /** @type {LibraryName[]} */ (Object.keys(libraries)) : [];
  return Object.fromEntries(needed.map((name) => [libraries[name].variable, findLibrary(name)]));
}

/** @param {LibraryName} name */
function findLibrary(name) {
  try {
    return findOrInstallLibrary(name);
  } catch (error) {
    if (!(error instanceof LibraryMissingError)) throw error;
    if (process.env['LIBRARIES']?.split(',').includes(name)) return fail(error.message);
    console.error(`\n!! NOT ON EVERY PAGE: ${error.message}\n`);
    remarks.push(`NOT RUN  the tests on pages with ${libraries[name].title}: it is missing (see above)`);
    return undefined;
  }
}

/** @param {ServerName} name */
function findServer(name) {
  try {
    return findOrInstallServer(name);
  } catch (error) {
    if (!(error instanceof ServerMissingError)) throw error;
    if (process.env['SERVERS']?.split(',').includes(name)) return fail(error.message);
    console.error(`\n!! NOT WITH EVERY SERVER: ${error.message}\n`);
    remarks.push(`NOT RUN  the tests with ${servers[name].title}: it is missing (see above)`);
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
