import { findScreenReader } from './find-screen-reader.mjs';
import { runStages } from './stages.mjs';

// npm run verify                     everything
// npm run verify -- --without test   everything else, for who ran the tests already

/** What a change must pass, in the order of what fails fastest: the scripts of package.json. */
const scripts = ['types', 'layers', 'format:check', 'lint', 'test', 'size', 'manifest', 'docs', 'test:screen-reader'];

const [option, ...without] = process.argv.slice(2);
const npm = process.env['npm_execpath'];
const isUnderstood =
  option === undefined ||
  (option === '--without' && without.length > 0 && without.every((name) => scripts.includes(name)));
if (!npm || !isUnderstood) {
  console.error(`Run this as "npm run verify", or "npm run verify -- --without NAME…": ${scripts.join(', ')}.`);
  process.exit(1);
}
const fault = without.includes('test:screen-reader') ? undefined : findScreenReader();
process.exitCode = await runStages(
  scripts
    .filter((name) => !without.includes(name))
    .filter((name) => !fault || name !== 'test:screen-reader')
    .map((name) => ({ title: `npm run ${name}`, args: [npm, 'run', '--silent', name] })),
  [
    ...without.map((name) => `left out  npm run ${name}`),
    ...(fault ? [`NOT RUN  npm run test:screen-reader: ${fault}`] : []),
  ],
);
