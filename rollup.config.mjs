import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { chmodSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import { retriedChunks } from './scripts/retried-chunks.mjs';

/** @import { Plugin, RollupOptions } from 'rollup' */

const root = fileURLToPath(new URL('.', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// The oldest browsers that run what we and Lit write as it is (private methods, Object.hasOwn): nothing is translated
// that they know, so that the page does not pay for it.
const oldestBrowsers = ['chrome94', 'firefox93', 'safari15.4'];

const banner = `/*! survey-form ${version} (MIT) with Lit (BSD-3-Clause, Google LLC) */`;

/** Every package that is installed with ours, and Node's own modules, stay imports. */
const external = [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))];

const typescript = (target) => esbuild({ target, tsconfig: `${root}tsconfig.json`, loaders: { '.json': 'json' } });

/**
 * Takes indentation and comments out of Lit's templates and styles. A space between two words or elements stays one
 * space, so that the page looks as it does in tests, and empty attributes stay (`<option value="">`).
 *
 * @returns {Plugin}
 */
const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.startsWith(`${root}src`) || !/\b(html|svg|css)`/.test(code)) return null;
    const html = { conservativeCollapse: true, removeEmptyAttributes: false, minifyJS: false };
    return minifyHTMLLiterals(code, { fileName: id, html });
  },
});

/**
 * Leaves out of Lit what a guest does without: its globals (versions noted for a warning of the development build, the
 * metadata of decorators, requests for polyfills and hydration), sentences for developers of Lit elements, attributes that
 * follow properties or hold JSON, and a translation of style sheets that are none of Lit's own.
 *
 * @type {Readonly<Record<string, readonly (readonly [RegExp, string])[]>>}
 */
const leftOutOfLit = {
  'css-tag.js': [
    [/Error\("CSSResult is not constructable[^"]*"\)/, 'Error()'],
    [/Error\("Value passed to 'css'.*?security\."\)/, 'Error()'],
    [/(?<=,\w+=)\w+\?(\w+=>\w+):\w+=>\w+ instanceof CSSStyleSheet\?.*?:\w+(?=;export)/, 'e=>e'],
  ],
  'reactive-element.js': [
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/\b\w+\.\w+PolyfillSupport\b/g, '(void 0)'],
    // No property is written back to its attribute, and none holds an object as JSON.
    [/\{toAttribute\(.*?return i\}\}/, '{fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t}'],
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(\w+\)\{[^}]*\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK\()/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM\(\)\})/, ''],
    [/,!0===\w+&&this\._\$Em!==\w+&&\(this\._\$Eq\?\?=new Set\)\.add\(\w+\)/, ''],
    [
      /\|\|\w+\.useDefault&&\w+\.reflect&&\w+===this\._\$Ej\?\.get\(\w+\)&&!this\.hasAttribute\(\w+\._\$Eu\(\w+,\w+\)\)/,
      '',
    ],
  ],
  'lit-html.js': [
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/\b\w+\.\w+PolyfillSupport\b/g, '(void 0)'],
    [/Error\("invalid template strings array"\)/, 'Error()'],
  ],
  'lit-element.js': [
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/\b\w+\.\w+(Polyfill|Hydrate)Support\b/g, '(void 0)'],
  ],
};

/** A member of the page's document, as `src/element/base/page-document.ts` gets it. */
const ofDocument = (name) => `Object.getPrototypeOf(document).${name}`;
/**
 * What stands on pages that have replaced a built-in, or a member of the document: see the rules for "pages" in
 * `eslint.config.js`.
 *
 * @type {typeof leftOutOfLit}
 */
const hardened = {
  'css-tag.js': [
    // MooTools has a class "Document" of its own.
    [/t\.ShadowRoot&&.*?(?=,s=)/, '"adoptedStyleSheets"in ShadowRoot.prototype'],
    // Prototype.js 1.6 has a reduce() of its own.
    [/\be\.reduce\(\(e,s,o\)=>e\+\(/, 't[0]+e.map((s,o)=>('],
    [/\+t\[o\+1\],t\[0\]\)/, '+t[o+1]).join("")'],
    [/document\.createElement\(/, `${ofDocument('createElement')}.call(document,`],
  ],
  'lit-html.js': [
    [
      /\bl=document\b/,
      'l=new Proxy(document,{get:(page,name)=>(...given)=>Object.getPrototypeOf(page)[name].apply(page,given)})',
    ],
    [/createTreeWalker\(l,/, 'createTreeWalker(document,'],
    [/currentNode=l\b/, 'currentNode=document'],
  ],
  'directive-helpers.js': [[/document\.createComment\(/, `${ofDocument('createComment')}.call(document,`]],
  'hpke/index.js': [
    [/buffers\.reduce\(.*, 0\)/, 'buffers.map(({ length }) => length).reduceRight((sum, length) => sum + length)'],
  ],
};

/** @returns {Plugin} */
const rewriteLibraries = () => ({
  name: 'rewrite-libraries',
  transform(code, id) {
    const [, file] =
      /node_modules\/(?:(?:@lit\/reactive-element|lit-html|lit-element)\/)?([\w-]+\.js|hpke\/index\.js)$/.exec(id) ??
      [];
    const rewritten = [...(leftOutOfLit[file] ?? []), ...(hardened[file] ?? [])];
    if (rewritten.length === 0) return null;
    for (const [found, replacement] of rewritten) {
      if (code.search(found) < 0) this.error(`${id} is written in another way than before: look for ${found}.`);
      code = code.replace(found, () => replacement);
    }
    return { code, map: null };
  },
});

/**
 * Writes `dist/manifest.json`: which file holds what and loads what, for `npm run size`.
 *
 * @returns {Plugin}
 */
const manifest = () => ({
  name: 'manifest',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const ours = (id) => relative(root, id);
    const entries = chunks.map((chunk) => [
      chunk.fileName,
      {
        isEntry: chunk.isEntry,
        facade: chunk.facadeModuleId && ours(chunk.facadeModuleId),
        imports: chunk.imports,
        dynamicImports: chunk.dynamicImports,
        modules: chunk.moduleIds.map(ours),
      },
    ]);
    const source = JSON.stringify(Object.fromEntries(entries), null, 2);
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
  },
});

/** @returns {Plugin} the command can be run as a program */
const executable = (fileName) => ({
  name: 'executable',
  writeBundle: ({ dir }) => chmodSync(`${dir}/${fileName}`, 0o755),
});

/** Lit's licence would be repeated for each of its files; the banner names it once. */
const minified = { ecma: 2021, compress: { passes: 4, unsafe_arrows: true }, format: { comments: /^!/ } };

const page = () => [
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  typescript(oldestBrowsers),
  minifyTemplates(),
  rewriteLibraries(),
];

/**
 * Small modules that several parts share and that would each be a file of their own: each name of a file costs the first page
 * some bytes, and six signs of a hash are enough for 63 of them.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const together = {
  keys: ['element/access/watch-escape.ts', 'element/base/is-composing.ts'],
  figures: ['schema/fraction.ts', 'engine/plain-signs.ts'],
};

/** Where the build goes: `scripts/build.mjs` names a folder that becomes `dist` once all is well. */
const dist = process.env.DIST ?? 'dist';

/** @type {RollupOptions[]} */
export default [
  {
    // The entry stays a few bytes that import a file with a hash in its name. WordPress and others append `?ver=…` to the
    // entry's address: if parts that load later imported it, they would get a second element and a second Lit.
    preserveEntrySignatures: 'strict',
    input: ['src/survey-form.ts', 'src/survey-page.ts'],
    plugins: [
      ...page(),
      retriedChunks(`${root}src/element/loading/import-chunk.ts`, `${root}src/survey-form.ts`),
      terser({ ...minified, module: true }),
      // Once more: names are made of the letters that are frequent, which are others now (0.04 kB).
      terser({ ...minified, module: true }),
      manifest(),
    ],
    output: {
      dir: dist,
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      // Fewer different characters in the names of files that the first one asks for: 0.03 kB.
      hashCharacters: 'hex',
      manualChunks: (id) => Object.keys(together).find((name) => together[name].includes(relative(`${root}src`, id))),
      banner: (chunk) => (chunk.moduleIds.some((id) => id.includes('/lit-html/')) ? banner : ''),
    },
  },
  {
    input: 'src/survey-form.classic.ts',
    // Without `module: true`: terser must take names at the top of a plain script for the page's. ASCII alone: a plain
    // script is read in the encoding of its page, and old pages are not UTF-8.
    plugins: [...page(), terser({ ...minified, format: { ...minified.format, ascii_only: true } })],
    output: { file: `${dist}/survey-form.classic.js`, format: 'iife', inlineDynamicImports: true, banner },
  },
  {
    input: 'src/index.ts',
    external,
    plugins: [nodeResolve(), typescript(oldestBrowsers)],
    output: { dir: `${dist}/lib`, format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  {
    input: {
      cli: 'src/cli/main.ts',
      collector: 'src/collector/index.ts',
      schema: 'src/schema.ts',
    },
    external,
    plugins: [nodeResolve({ preferBuiltins: true }), typescript('node20'), executable('cli.js')],
    output: {
      dir: `${dist}/node`,
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
    },
  },
];
