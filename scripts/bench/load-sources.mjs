import { build } from 'esbuild';

/**
 * What a module made of the project's sources exports.
 *
 * @param {string} contents TypeScript, with paths from the root of the project
 * @returns {Promise<any>}
 */
export async function loadSources(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles.map(({ text }) => text).join('')).toString('base64')}`
  );
}
