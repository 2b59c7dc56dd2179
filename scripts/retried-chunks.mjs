/** @import { Plugin } from 'rollup' */

/** What stands in for `import()`, and under which name the chunk that holds it gives it to the others. */
const importer = { name: 'importChunk', exported: 'load' };

/**
 * Lets a page ask again for chunks that did not arrive, under another address: see `src/element/loading/import-chunk.ts`. Chunks
 * are fetched by that function wherever the source says `import()`. What a lazy chunk imports from another one is fetched
 * by it too, before anything else in the chunk runs: an `import` declaration that failed could never be repeated.
 *
 * @param {string} source the file of the function
 * @param {string} entry imports it; other entries stay as they are, since they run before it is there
 * @returns {Plugin}
 */
export const retriedChunks = (source, entry) => ({
  name: 'retried-chunks',
  transform(code, id) {
    if (id === entry) return { code: `import ${JSON.stringify(source)};\n${code}`, map: null };
    return id === source ? { code, map: null, moduleSideEffects: 'no-treeshake' } : null;
  },
  renderDynamicImport({ moduleId, targetModuleId, chunk }) {
    if (!targetModuleId || chunk.isEntry || moduleId === source) return null;
    return { left: `${importer.name}(`, right: ')' };
  },
  renderChunk(code, chunk, _, { chunks }) {
    if (chunk.isEntry) return null;
    const main = Object.values(chunks).find(({ moduleIds }) => moduleIds.includes(source));
    if (!main) return null;
    if (chunk === main) {
      if (!code.includes(`function ${importer.name}(`)) this.error(`${source} has no function ${importer.name}.`);
      return { code: `${code}\nexport { ${importer.name} as ${importer.exported} };`, map: null };
    }
    return { code: fetchImports(code, beside(main.fileName), (fault) => this.error(fault)), map: null };
  },
});

/** All chunks stand in one folder. */
const beside = (/** @type {string} */ fileName) => `./${fileName.split('/').at(-1)}`;

/**
 * Writes the imports of a chunk as calls, those from the chunk that is always there excepted.
 *
 * @param {string} code as Rollup writes it: a declaration on each line
 * @param {string} main the chunk that is always there
 * @param {(fault: string) => void} fail
 * @returns {string}
 */
export function fetchImports(code, main, fail) {
  /** @type {{ names: string, file: string }[]} */
  const fetched = [];
  const kept = code.replace(/^import (?:\{ (.*) \} from )?'(.+)';\n/gm, (declaration, names = '', file) => {
    if (file === main) return declaration;
    fetched.push({ names: names.replaceAll(' as ', ': '), file });
    return '';
  });
  const left = kept.split('\n').find((line) => /^(?:import|export) .*'\./.test(line) && !line.includes(`'${main}'`));
  if (left) fail(`this import cannot be repeated when it fails: ${left}`);
  if (fetched.length === 0 && !kept.includes(`${importer.name}(`)) return code;
  const calls = fetched.map(({ file }) => `${importer.name}('${file}')`);
  return [
    `import { ${importer.exported} as ${importer.name} } from '${main}';`,
    ...(calls.length === 0
      ? []
      : [`const [${fetched.map(({ names }) => `{ ${names} }`)}] = await Promise.all([${calls}]);`]),
    kept,
  ].join('\n');
}
