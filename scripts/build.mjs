import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { makeJsonSchema } from './json-schema.mjs';
import { run, secondsSince } from './run.mjs';
import { sumsFile, sumsOf } from './sums.mjs';

/** Where everything is written first: what was built before stays whole until this is. */
const next = '.dist';
const last = '.dist/last';

const start = performance.now();
rmSync(next, { recursive: true, force: true });

const codes = await Promise.all([
  run('node', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
    quiet: true,
    env: { DIST: `${next}/dist` },
  }),
  run('node', ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${next}/dist/types`], {
    quiet: true,
  }),
  run(
    'node',
    [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--quiet',
      '--config',
      'custom-elements-manifest.config.mjs',
    ],
    { quiet: true },
  ),
]);
if (codes.some((code) => code !== 0)) {
  console.error(`The build failed${existsSync('dist') ? '; dist/ is what it was before' : ''}.`);
  process.exit(1);
}
await writeJsonSchema();
writeFileSync(`${next}/dist/${sumsFile}`, sumsOf(`${next}/dist`));
if (existsSync('dist')) renameSync('dist', last);
renameSync(`${next}/dist`, 'dist');
rmSync(next, { recursive: true, force: true });
console.log(`Built dist/ in ${secondsSince(start)}.`);

/** From the schema that the collector checks with. */
async function writeJsonSchema() {
  const { surveySchema } = await import(pathToFileURL(resolve(`${next}/dist/node/schema.js`)).href);
  writeFileSync(`${next}/dist/survey.schema.json`, `${JSON.stringify(makeJsonSchema(surveySchema), null, 2)}\n`);
}
