import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the build makes and the demonstration needs. */
const products = ['dist/survey-form.js', 'dist/node/collector.js'];

/** What the build reads. */
const sources = ['src', 'rollup.config.mjs', 'package.json'];

/**
 * Runs `npm run build` when `dist` is missing or older than the sources; its output goes to the terminal.
 *
 * @param {string} root path of the project
 * @throws when the build fails
 * @example
 * await buildWhenStale('/home/ann/survey-form');
 */
export async function buildWhenStale(root) {
  const built = await Promise.all(products.map((path) => changedAt(join(root, path), 0)));
  const changed = await Promise.all(sources.map((path) => newestIn(join(root, path))));
  if (Math.min(...built) >= Math.max(...changed)) return;
  console.log('Building survey-form. The first time this takes up to a minute.');
  await run('npm', ['run', 'build'], root);
}

/** When a file was changed last, in milliseconds; `otherwise` when there is none. */
async function changedAt(path, otherwise) {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => otherwise,
  );
}

/** When the newest of a file, or of the files of a folder, was changed. */
async function newestIn(path) {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return changedAt(path, 0);
  const files = entries.filter((entry) => entry.isFile());
  return Math.max(0, ...(await Promise.all(files.map((file) => changedAt(join(file.parentPath, file.name), 0)))));
}

/** Runs a command to its end in this terminal. */
function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    // On Windows npm is a batch file, which only a shell can run.
    const child = spawn(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`"${command} ${args.join(' ')}" failed; its output above says why`));
    });
  });
}
