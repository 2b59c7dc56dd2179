// Tests in real browsers. BROWSERS=chromium,firefox,webkit picks the engines, `--files <glob>` the tests; EVERYWHERE=1
// checks accessibility in every engine in each language and width.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { engineNames } from './scripts/browser-engines.mjs';
import { bundledTests } from './scripts/bundled-tests.mjs';
import { failuresReporter } from './scripts/failures-reporter.mjs';
import { BrowserMissingError, findOrInstallBrowser } from './scripts/find-browser.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
];

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath,
        // Chromium refuses its sandbox to root, and only root has to go without it.
        args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: {
          'app.update.auto': false,
          'datareporting.policy.dataSubmissionEnabled': false,
          // The panel of a file that was saved would take the keys of the tests that follow.
          'browser.download.alwaysOpenPanel': false,
        },
      },
    }),
  webkit: webkitLauncher,
};

function launch(engine) {
  if (!engineNames.includes(engine)) throw new BrowserMissingError(`BROWSERS: "${engine}" is none of ${engineNames}.`);
  return launchers[engine](findOrInstallBrowser(engine));
}

/** `force-colours` tells Chromium that somebody forces colours; no other engine can be told. */
const forceColours = {
  name: 'force-colours',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colours') return undefined;
    const value = payload ? 'active' : 'none';
    await session.browser.getPage(session.id).emulateMediaFeatures([{ name: 'forced-colors', value }]);
    return true;
  },
};

function launchAll() {
  try {
    return (process.env.BROWSERS ?? 'chromium').split(',').map(launch);
  } catch (error) {
    if (!(error instanceof BrowserMissingError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const files = ['src/**/*.test.ts', 'test/surveys/*.test.ts'];
const { files: asked, watch } = parseArgs({
  strict: false,
  options: { files: { type: 'string', multiple: true }, watch: { type: 'boolean' } },
}).values;
const define = { looksEverywhere: String(process.env.EVERYWHERE === '1') };

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files,
  nodeResolve: true,
  plugins: [
    forceColours,
    // While the runner watches, each module comes by itself.
    ...(watch ? [] : [bundledTests(asked ?? files, { define, target: 'es2022' })]),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      define,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: launchAll(),
  // Real keys go to the window that has the focus, and only one of each browser has. Browsers do not disturb each other:
  // what takes time is the processor, and a test that waits leaves it to the two others.
  concurrency: 1,
  concurrentBrowsers: 3,
  reporters: [defaultReporter(), failuresReporter()],
  // Lit's development build is wanted here for its warnings; that it is one need not be said. IBM's checker talks.
  filterBrowserLogs: ({ args }) => !args.some((arg) => /^Lit is in dev mode|^unable to get color/.test(String(arg))),
  // Checking the accessibility of everything in a page takes its time on a small machine.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10_000 } },
};
