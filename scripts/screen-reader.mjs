import { BrowserMissingError, findOrInstallBrowser } from './find-browser.mjs';
import { findScreenReader } from './find-screen-reader.mjs';
import { runStages } from './stages.mjs';

// node scripts/screen-reader.mjs            compares what Orca says with the transcripts, on what was built last
// UPDATE=1 node scripts/screen-reader.mjs   writes the transcripts anew
// node scripts/screen-reader.mjs ranking    only the scenarios whose name has this word
const [pattern] = process.argv.slice(2);

try {
  const fault = findScreenReader();
  if (fault) throw new BrowserMissingError(`NOT RUN: ${fault}.`);
  const test = ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/screen-reader/transcripts.test.ts'];
  const env = { CHROME_PATH: findOrInstallBrowser('chromium'), ...(pattern && { SCENARIO: pattern }) };
  process.exitCode = await runStages([{ title: 'What Orca says in Chromium', args: test, env }]);
} catch (error) {
  if (!(error instanceof BrowserMissingError)) throw error;
  console.error(`\n!! ${error.message}\n`);
  process.exitCode = 1;
}
