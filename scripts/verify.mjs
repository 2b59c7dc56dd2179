import { runStages } from './stages.mjs';

/** What a change must pass, in the order of what fails fastest: the scripts of package.json. */
const scripts = ['types', 'layers', 'format:check', 'lint', 'test', 'size', 'manifest', 'docs'];

const npm = process.env['npm_execpath'];
if (!npm) {
  console.error('Run this as "npm run verify".');
  process.exit(1);
}
process.exitCode = await runStages(
  scripts.map((name) => ({ title: `npm run ${name}`, args: [npm, 'run', '--silent', name] })),
);
