import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCycle, isResolved, readImports } from './read-imports.mjs';

/** @import { Import, SourceFile } from './read-imports.mjs' */

/**
 * Where a rule is broken.
 *
 * @typedef {{ edge: Import, rule: string }} Fault
 */

/**
 * Which layers a layer may import, besides itself. The direction holds for types too.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const layers = {
  schema: [],
  engine: ['schema'],
  locales: ['schema/own.ts'],
  crypto: ['schema', 'engine'],
  transport: ['schema', 'engine', 'crypto'],
  element: [
    'schema',
    'engine',
    'locales',
    'transport',
    'crypto/privacy-hash.ts',
    'crypto/seal.ts',
    'crypto/public-key.ts',
  ],
  guard: ['schema', 'element/base/question.ts', 'element/base/page-document.ts'],
  controls: ['schema', 'engine', 'locales', 'element'],
  'question type': ['schema', 'engine', 'locales', 'element', 'guard', 'controls'],
  questions: ['schema', 'engine', 'locales', 'element', 'question type'],
  check: [
    'schema',
    'engine',
    'crypto/capacity.ts',
    'crypto/public-key.ts',
    'guard/name-words.ts',
    'simulate/simulate.ts',
    'questions',
    'question type',
  ],
  diff: ['schema', 'engine'],
  simulate: [
    'schema',
    'engine',
    'check/answers/domain.ts',
    'check/answers/samples.ts',
    'check/answers/take.ts',
    'question type',
  ],
  typed: ['schema', 'engine', 'question type'],
  scenario: ['schema', 'engine', 'check/report/suggest.ts', 'questions', 'question type'],
  collector: ['schema', 'engine', 'locales', 'questions', 'question type', 'check', 'crypto', 'transport/envelope.ts'],
  results: ['schema', 'engine', 'locales', 'crypto', 'transport', 'element', 'questions', 'question type'],
  cli: [
    'schema',
    'engine',
    'locales',
    'crypto',
    'transport',
    'questions',
    'question type',
    'check',
    'collector',
    'results',
    'scenario',
    'diff',
    'simulate',
    'typed',
  ],
  entry: [
    'schema',
    'engine',
    'locales',
    'crypto',
    'transport',
    'element',
    'questions',
    'question type',
    'check',
    'typed',
    'results',
  ],
};

/**
 * Which layers may import a package; the others are for the collector and the command line.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packages = {
  lit: ['element', 'guard', 'controls', 'question type', 'results', 'entry'],
  hpke: ['crypto'],
  zod: ['schema', 'question type', 'questions', 'check', 'typed', 'collector', 'cli'],
};
const serverLayers = ['collector', 'cli'];

/** The files that may export what others declare: each is the whole API of a package entry. */
const publicEntries = ['index.ts', 'collector/index.ts', 'schema.ts'];

/** Where zod may run: not in what a page loads before somebody asks for the full checker. */
const zodPlaces =
  /^(schema|check|collector|cli)\/|^schema\.ts$|^questions\/[^/]+\/[^/]+\.schema\.ts$|^questions\/survey-schema\.ts$/;

/**
 * Proves that imports run one way only.
 *
 * @param {string} folder of the sources
 * @returns {Fault[]} empty when all is well
 * @example
 * checkLayers('src').forEach(({ edge, rule }) => console.error(edge.from, edge.line, rule));
 */
export function checkLayers(folder) {
  const files = readImports(folder);
  const isZod = (/** @type {Import} */ edge) => edge.specifier === 'zod' && !edge.isType;
  const withZod = filesReaching(files, isZod, (edge) => !edge.isType && !edge.isDynamic);
  const withOpen = filesReaching(files, ({ target }) => target === 'crypto/open.ts');
  const isElement = (/** @type {Import} */ edge) => edge.target?.startsWith('element/') === true;
  const withElement = filesReaching(files, isElement, (edge) => !edge.isType);

  /** @type {readonly ((edge: Import) => string | false | undefined)[]} */
  const rules = [
    directionRule,
    (edge) => !isResolved(folder, edge) && 'this file does not exist; relative imports end in .ts',
    packageRule,
    (edge) =>
      !zodPlaces.test(edge.from) &&
      !edge.isType &&
      !edge.isDynamic &&
      (edge.specifier === 'zod' || (withZod.has(edge.target ?? '') && zodPlaces.test(edge.target ?? ''))) &&
      'the page pays for no zod: use "import type"',
    (edge) =>
      layerOf(edge.from) === 'collector' &&
      (edge.target === 'crypto/open.ts' || withOpen.has(edge.target ?? '')) &&
      'collector/ never reaches crypto/open: the server cannot read answers',
    (edge) =>
      serverLayers.includes(layerOf(edge.from)) &&
      !edge.isType &&
      withElement.has(edge.target ?? '') &&
      `${layerOf(edge.from)}/ never reaches element/: there is no page on a server`,
    (edge) => edge.isReexport && !isPublicEntry(edge.from) && 'import from the file that declares it: no barrels',
  ];
  const broken = files.flatMap(({ imports }) => imports).flatMap((edge) => firstFault(edge, rules));
  const cycle = findCycle(files);
  const way = cycle.map(({ from }) => from);
  const last = cycle.at(-1);
  return last ? [...broken, { edge: last, rule: `import cycle: ${[...way, way[0]].join(' → ')}` }] : broken;
}

/**
 * Says where a rule is broken, and shows the line.
 *
 * @param {Fault} fault
 */
export const describeFault = ({ edge, rule }) => `src/${edge.from}:${edge.line}: ${rule}\n    ${edge.text}`;

/**
 * @param {Import} edge
 * @param {readonly ((edge: Import) => string | false | undefined)[]} rules
 * @returns {Fault[]} of the first rule that is broken
 */
function firstFault(edge, rules) {
  for (const check of rules) {
    const rule = check(edge);
    if (rule) return [{ edge, rule }];
  }
  return [];
}

/** @param {Import} edge */
function directionRule({ from, target }) {
  if (target === undefined) return undefined;
  const here = layerOf(from);
  const there = layerOf(target);
  if (there === 'unknown') return `${target.split('/')[0]}/ is no layer: give it a place in scripts/check-layers.mjs`;
  if (here === there) {
    const isSibling = here === 'question type' && folderOf(from) !== folderOf(target);
    return isSibling ? 'one question type never imports another' : undefined;
  }
  const allowed = layers[here] ?? [];
  if (allowed.includes(there) || allowed.includes(target)) return undefined;
  return `${nameOf(here)} never imports ${allowed.some((file) => file.startsWith(`${there}/`)) ? target : nameOf(there)}`;
}

/** @param {Import} edge */
function packageRule({ from, target, specifier }) {
  if (target !== undefined) return undefined;
  const name = specifier.split('/')[0] ?? '';
  const allowed = packages[name] ?? serverLayers;
  return allowed.includes(layerOf(from)) ? undefined : `${nameOf(layerOf(from))} never imports ${specifier}`;
}

/**
 * The files from which a way of imports leads to one of the imports that are looked for.
 *
 * @param {readonly SourceFile[]} files
 * @param {(edge: Import) => boolean} isSought
 * @param {(edge: Import) => boolean} [follows] which imports count as a way; default: all
 */
function filesReaching(files, isSought, follows = () => true) {
  const edges = files.flatMap(({ imports }) => imports);
  const reaching = new Set(edges.filter((edge) => follows(edge) && isSought(edge)).map(({ from }) => from));
  for (let before = -1; before < reaching.size;) {
    before = reaching.size;
    for (const edge of edges) if (follows(edge) && reaching.has(edge.target ?? '')) reaching.add(edge.from);
  }
  return reaching;
}

/** @param {string} file @returns {keyof typeof layers | 'unknown'} */
function layerOf(file) {
  const [top = '', ...rest] = file.split('/');
  if (rest.length === 0) return 'entry';
  if (top === 'questions' && rest.length > 1) return rest[0] === 'controls' ? 'controls' : 'question type';
  return Object.hasOwn(layers, top) ? top : 'unknown';
}

const folderOf = (/** @type {string} */ file) => file.split('/').slice(0, 2).join('/');

const nameOf = (/** @type {string} */ layer) =>
  layer === 'question type' ? 'a question type' : layer === 'entry' ? 'an entry' : `${layer}/`;

const isPublicEntry = (/** @type {string} */ file) => publicEntries.includes(file);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? 'src');
  const faults = checkLayers(folder);
  for (const fault of faults) console.error(describeFault(fault));
  if (faults.length > 0) process.exitCode = 1;
  else console.log('Layers: imports run one way only.');
}
