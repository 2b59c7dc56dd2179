import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * What `dist/manifest.json` says of one file of the page.
 *
 * @typedef {object} Chunk
 * @property {boolean} isEntry
 * @property {string | null} facade the source that a dynamic import asks for
 * @property {readonly string[]} imports
 * @property {readonly string[]} dynamicImports
 * @property {readonly string[]} modules
 */

/** @typedef {Readonly<Record<string, Chunk>>} Manifest */

/** Most bytes, brotli, that an article with the flagship survey may load of ours. */
const budgets = { first: 22_500, ever: 78_000 };
const flagship = 'demo/surveys/telephonie-crm-2020.json';
const entry = 'survey-form.js';
const classic = 'survey-form.classic.js';

/** What only developers load (`debug`), what is said of surveys with faults, what webmasters may choose, what is shown
 * after closing to those who can no longer answer, and what the flagship page has no use for. */
const notLoaded = new RegExp(
  `^src/(${[
    'check/find-faults',
    'element/(loading/(slow-start|fetch-again)|base/(complete-for|setup)|form/piping|frame/isolated|draft/draft|end/results/results)',
    'questions/(rare-types|controls/slider|\\w+/\\w+-whole)',
    'engine/(create-session|expression/functions)',
  ].join('|')})\\.ts$`,
);

/** Names in minified code that give away a library which must not be in the page. */
const forbidden = { zod: /_zod\b|ZodError/ };

/**
 * Which files a page loads: one language (the one given), and of the question types those that are used.
 *
 * @param {Manifest} manifest
 * @param {string} from the script of the page
 * @param {{ firstPage: ReadonlySet<string>, all: ReadonlySet<string> }} types the question types of the survey
 * @param {string} language
 * @returns {{ first: string[], ever: string[] }} before the first question can be answered, and in all
 */
export function pageFiles(manifest, from, types, language) {
  /** @param {string} file @returns {'first' | 'later' | 'never'} */
  const whenLoaded = (file) => {
    const facade = chunkOf(manifest, file).facade ?? '';
    if (notLoaded.test(facade)) return 'never';
    const words = /\/words-(.+?)(-rest)?\.ts$/.exec(facade);
    if (words) return words[1] !== language ? 'never' : words[2] ? 'later' : 'first';
    const type = /^src\/questions\/([^/]+)\/\1\.ts$/.exec(facade)?.[1];
    if (type === undefined) return 'later';
    return types.firstPage.has(type) ? 'first' : types.all.has(type) ? 'later' : 'never';
  };

  const first = filesFrom(manifest, from, (file) => whenLoaded(file) === 'first');
  const ever = filesFrom(manifest, from, (file) => whenLoaded(file) !== 'never');
  return { first, ever: [...new Set([...first, ...ever])] };
}

/**
 * A file, all that it imports at once, and what is chosen of what it can load later; and so on.
 *
 * @param {Manifest} manifest
 * @param {string} from
 * @param {(file: string) => boolean} isLoaded
 */
function filesFrom(manifest, from, isLoaded) {
  const all = new Set([from]);
  for (const file of all) {
    const { imports, dynamicImports } = chunkOf(manifest, file);
    for (const other of [...imports, ...dynamicImports.filter(isLoaded)]) all.add(other);
  }
  return [...all];
}

/**
 * @param {Manifest} manifest
 * @param {string} file
 */
function chunkOf(manifest, file) {
  const chunk = manifest[file];
  if (!chunk) throw new Error(`dist/manifest.json does not know ${file}: run npm run build.`);
  return chunk;
}

/** @param {string} file */
function weigh(file) {
  const code = readFileSync(`dist/${file}`);
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(2)} kB`.padStart(9);

function main() {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
  const survey = JSON.parse(readFileSync(flagship, 'utf8'));
  /** @param {{ questions: { type: string }[] }[]} pages */
  const typesOf = (pages) => new Set(pages.flatMap(({ questions }) => questions.map(({ type }) => type)));
  const types = { firstPage: typesOf(survey.pages.slice(0, 1)), all: typesOf(survey.pages) };
  const sizes = new Map([...Object.keys(manifest), classic].map((file) => [file, weigh(file)]));
  const sizeOf = (/** @type {readonly string[]} */ files) =>
    files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);

  const languages = new Set(
    Object.values(manifest).map(({ facade }) => /\/words-(.+?)(-rest)?\.ts$/.exec(facade ?? '')?.[1]),
  );
  const pages = [...languages]
    .filter((language) => language !== undefined)
    .map((language) => ({ language, ...pageFiles(manifest, entry, types, language) }));
  const heaviest = pages.sort((a, b) => sizeOf(b.ever) - sizeOf(a.ever))[0];
  if (!heaviest) throw new Error('No file with the words of a language was built.');

  console.log(`Brotli, 1 kB = 1000 bytes, in the heaviest language (${heaviest.language}):`);
  for (const file of heaviest.ever) {
    console.log(`  ${kilobytes(sizes.get(file) ?? 0)}  ${file}${heaviest.first.includes(file) ? '' : '  (later)'}`);
  }
  const faults = [
    checkBudget('before the first question can be answered', sizeOf(heaviest.first), budgets.first),
    checkBudget('all that the flagship survey can ever load', sizeOf(heaviest.ever), budgets.ever),
    ...[...heaviest.ever, classic].flatMap(forbiddenIn),
  ].filter((fault) => fault !== undefined);
  console.log(`  ${kilobytes(sizes.get(classic) ?? 0)}  ${classic}: everything in one file, four languages`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

/**
 * @param {string} what
 * @param {number} size
 * @param {number} budget both in bytes
 * @returns {string | undefined} the fault
 */
function checkBudget(what, size, budget) {
  console.log(`  ${kilobytes(size)}  ${what}; budget ${kilobytes(budget).trim()}`);
  return size > budget ? `Too big by ${kilobytes(size - budget).trim()}: ${what}.` : undefined;
}

/** @param {string} file */
function forbiddenIn(file) {
  const code = readFileSync(`dist/${file}`, 'utf8');
  return Object.entries(forbidden)
    .filter(([, trace]) => trace.test(code))
    .map(([name]) => `${file} contains ${name}, which the page must not pay for.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
