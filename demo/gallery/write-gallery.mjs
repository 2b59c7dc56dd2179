/** `npm run gallery`: writes the survey of all question types from their examples. */
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { builtInExamples } from '../../src/questions/examples.ts';
import { makeGallery } from './make-gallery.mjs';

const file = new URL('question-types.json', import.meta.url);
const options = await prettier.resolveConfig(file);
writeFileSync(
  file,
  await prettier.format(JSON.stringify(makeGallery(builtInExamples)), { ...options, parser: 'json' }),
);
