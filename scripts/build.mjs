import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { makeJsonSchema } from './json-schema.mjs';
import { run, secondsSince } from './run.mjs';

const start = performance.now();
rmSync('dist', { recursive: true, force: true });

const codes = await Promise.all([
  run('node', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], { quiet: true }),
  run('node', ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json'], { quiet: true }),
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
  console.error('The build failed.');
  process.exit(1);
}
await writeJsonSchema();
console.log(`Built dist/ in ${secondsSince(start)}.`);

/** From the schema that the collector checks with. */
async function writeJsonSchema() {
  const { surveySchema } = await import(pathToFileURL(resolve('dist/node/schema.js')).href);
  writeFileSync('dist/survey.schema.json', `${JSON.stringify(makeJsonSchema(surveySchema), null, 2)}\n`);
}
