/** `npm run demo:results`: writes the results that the demonstration shows after closing. */
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { makeResults } from './make-results.mjs';

const file = new URL('../site/results.json', import.meta.url);
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(JSON.stringify(makeResults()), { ...options, parser: 'json' }));
