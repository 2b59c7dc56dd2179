import { build } from 'esbuild';
import { relative, resolve, sep } from 'node:path';

/** @import { Plugin } from '@web/dev-server-core' */

/** What looks at the order in which modules run: esbuild keeps that only in one file, not between several. */
const apart = /\/checker-without-eval\.test\.ts$/;

/** Where the test runner's own commands come from: it serves them itself. */
const ofTheRunner = ['/__web-dev-server__*'];

/**
 * Bundles the tests of a run once, in memory, instead of having each page of each browser fetch a few hundred modules. What
 * several tests need is in files of its own, and what the sources load later stays apart.
 *
 * @param {readonly string[]} files patterns
 * @param {{ define: Readonly<Record<string, string>>, target: string }} options for esbuild
 * @returns {Plugin}
 */
export function bundledTests(files, { define, target }) {
  /** @type {Map<string, string>} the code, by its path on the server */
  const bundled = new Map();
  return {
    name: 'bundled-tests',
    async serverStart({ config }) {
      const { rootDir } = config;
      const { outputFiles } = await build({
        entryPoints: files.map((pattern) => resolve(rootDir, pattern)),
        outdir: rootDir,
        outbase: rootDir,
        chunkNames: 'bundled/[name]-[hash]',
        outExtension: { '.js': '.ts' },
        bundle: true,
        splitting: true,
        format: 'esm',
        sourcemap: 'inline',
        // Lit's development build warns of what would go wrong.
        conditions: ['development'],
        external: ofTheRunner,
        tsconfig: resolve(rootDir, 'tsconfig.json'),
        write: false,
        logLevel: 'warning',
        define,
        target,
      });
      for (const { path, text } of outputFiles) bundled.set(`/${relative(rootDir, path).split(sep).join('/')}`, text);
    },
    serve({ path }) {
      const body = apart.test(path) ? undefined : bundled.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
