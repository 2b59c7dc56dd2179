import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { z } from 'zod';
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

/** The JSON Schema that editors use for completion, from the schema that the collector checks with. */
async function writeJsonSchema() {
  const { surveySchema } = await import(pathToFileURL(resolve('dist/node/schema.js')).href);
  // "input": what may be written, so that what has a default may be left out. draft-7: what editors know.
  const schema = z.toJSONSchema(surveySchema, { io: 'input', target: 'draft-7' });
  writeFileSync('dist/survey.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
}
