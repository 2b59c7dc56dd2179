import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findScreenReader } from './find-screen-reader.mjs';
import { runStages } from './stages.mjs';

const pictures = 'docs/images';

/** Where golden files are, and what writes them. */
const writers = {
  'test/accessibility-tree': { title: 'Accessibility trees', args: ['scripts/test.mjs', 'e2e', 'accessibility-tree'] },
  [`${pictures}/states`]: { title: 'Pictures and gallery', args: ['scripts/test.mjs', 'visual', 'states'] },
  [pictures]: { title: 'Picture of the README', args: ['scripts/test.mjs', 'visual', 'article'] },
  'test/screen-reader/transcripts': { title: 'Transcripts of Orca', args: ['scripts/screen-reader.mjs'] },
};

// node scripts/goldens.mjs   builds, and writes every golden file anew: look at the differences before you commit them
const fault = findScreenReader();
const stages = Object.entries(writers).flatMap(([folder, { title, args }]) => {
  if (fault && folder.includes('screen-reader')) return [];
  // A file that nothing writes any more would stay for ever. Pictures within the tolerance stay, and their test removes others.
  if (!folder.startsWith(pictures)) for (const file of readdirSync(folder)) rmSync(join(folder, file));
  return [{ title, args, env: { UPDATE: '1' } }];
});
process.exitCode = await runStages(
  [{ title: 'Build', args: ['scripts/build.mjs'] }, ...stages],
  fault ? [`NOT RUN  the transcripts of Orca: ${fault}`] : [],
);
