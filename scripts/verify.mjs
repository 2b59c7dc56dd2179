import { findScreenReader } from './find-screen-reader.mjs';
import { runStages } from './stages.mjs';

// npm run verify                     everything
// npm run verify -- --without test   everything else, for who ran the tests already

/** What reads the sources, the slowest first: two at a time, since most keep one processor busy. */
const checks = ['lint', 'types', 'docs', 'format:check', 'layers'];
/** What listens to what was built: alone, since on a busy machine Orca hears an event late, and says a word less. */
const listening = 'test:screen-reader';
/** What a change must pass: scripts of package.json. The tests build first, with the manifest. */
const scripts = [...checks, 'test', 'size', listening];

const [option, ...without] = process.argv.slice(2);
const npm = process.env['npm_execpath'];
const isUnderstood =
  option === undefined ||
  (option === '--without' && without.length > 0 && without.every((name) => scripts.includes(name)));
if (!npm || !isUnderstood) {
  console.error(`Run this as "npm run verify", or "npm run verify -- --without NAME…": ${scripts.join(', ')}.`);
  process.exit(1);
}
const fault = without.includes(listening) ? undefined : findScreenReader();
const stagesOf = (/** @type {readonly string[]} */ names) =>
  names
    .filter((name) => !without.includes(name) && !(fault && name === listening))
    .map((name) => ({ title: `npm run ${name}`, args: [npm, 'run', '--silent', name], env: { EVERYWHERE: '1' } }));
process.exitCode = await runStages(
  [stagesOf(checks), ...stagesOf(['test', 'size', listening])],
  [
    ...without.map((name) => `left out  npm run ${name}`),
    ...(fault ? [`NOT RUN  npm run ${listening}: ${fault}`] : []),
  ],
);
