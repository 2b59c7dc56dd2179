import { findScreenReader } from './find-screen-reader.mjs';
import { runStages } from './stages.mjs';

/** What a change must pass, in the order of what fails fastest: the scripts of package.json. */
const scripts = ['types', 'layers', 'format:check', 'lint', 'test', 'size', 'manifest', 'docs', 'test:screen-reader'];

const npm = process.env['npm_execpath'];
if (!npm) {
  console.error('Run this as "npm run verify".');
  process.exit(1);
}
const fault = findScreenReader();
process.exitCode = await runStages(
  scripts
    .filter((name) => !fault || name !== 'test:screen-reader')
    .map((name) => ({ title: `npm run ${name}`, args: [npm, 'run', '--silent', name] })),
  fault ? [`NOT RUN  npm run test:screen-reader: ${fault}`] : [],
);
