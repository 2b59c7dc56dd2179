import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Two folders deep, as the sources and what is built: from there the command finds the element's files. */
const folder = join(root, '.data', `command-${process.pid}`);

buildSync({
  entryPoints: [join(root, 'src/cli/main.ts')],
  outdir: folder,
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Path of the command line, made of the sources as they are: tests start it a hundred times, and a compiler each time takes long. */
export const command = join(folder, 'main.js');
