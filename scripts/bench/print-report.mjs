import { median } from './median.mjs';

/** @import { Costs } from './measure-page.mjs' */

/**
 * What was measured at one size, run by run: both sides in turn, so that a busy moment hits both.
 *
 * @typedef {object} Size
 * @property {number} questions
 * @property {readonly { floor: Costs, ours: Costs }[]} runs
 */

const ms = (/** @type {number} */ value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const us = (/** @type {number} */ value) => `${(1000 * value).toFixed(0)} µs`;
const mb = (/** @type {number} */ value) => `${(value / 1e6).toFixed(1)} MB`;
const kb = (/** @type {number} */ value) => `${(value / 1000).toFixed(1)} kB`;

/** Our page may cost this many times what the hand-written one costs. */
const goal = 1.5;

/** @type {readonly { title: string, cost: keyof Costs, write: (value: number) => string, goal?: number }[]} */
const rows = [
  { title: 'start, CPU', cost: 'start', write: ms, goal },
  { title: '  of it layout and styles', cost: 'layout', write: ms },
  { title: 'one answer, CPU', cost: 'answer', write: ms, goal },
  { title: 'one key, CPU', cost: 'key', write: ms, goal },
  { title: 'French to Dutch, CPU', cost: 'language', write: ms, goal },
  { title: 'heap, scripts', cost: 'heap', write: mb, goal },
  { title: 'heap, scripts and page', cost: 'memory', write: mb, goal },
  { title: 'loaded, brotli', cost: 'bytes', write: kb },
];

/**
 * The results as Markdown tables: medians of each side, and the median of the ratios of the single runs.
 *
 * @param {readonly Size[]} sizes
 * @returns {string}
 */
export function describePages(sizes) {
  return sizes
    .map(({ questions, runs }) => {
      const lines = rows.map(({ title, cost, write, goal: most }) => {
        const ratio = median(runs.map(({ floor, ours }) => ours[cost] / floor[cost]));
        const cells = [
          title,
          write(median(runs.map(({ floor }) => floor[cost]))),
          write(median(runs.map(({ ours }) => ours[cost]))),
          `${ratio.toFixed(2)}×`,
          most === undefined ? '' : `${most}× ${ratio <= most ? 'met' : 'NOT MET'}`,
        ];
        return toLine(cells);
      });
      const head = [`${questions} questions`, 'by hand', 'survey-form', 'ratio', 'goal'];
      return [toLine(head), toLine(['---', '--:', '--:', '--:', '---']), ...lines].join('\n');
    })
    .join('\n\n');
}

/**
 * The speed of the engine without a page. The goal is a quarter of the hand-written loop's.
 *
 * @param {number} questions
 * @param {{ floor: number, ours: number, surveyCore: number }} speed answers per second of CPU time
 * @returns {string}
 */
export function describeEngine(questions, { floor, ours, surveyCore }) {
  const perSecond = (/** @type {number} */ value) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  const share = ours / floor;
  const head = [`headless, ${questions} questions`, 'by hand', 'survey-form', 'survey-core', 'ratio', 'goal'];
  const cells = [
    'answers per CPU second',
    perSecond(floor),
    perSecond(ours),
    perSecond(surveyCore),
    share.toFixed(2),
    `0.25 ${share >= 0.25 ? 'met' : 'NOT MET'}`,
  ];
  return [toLine(head), toLine(['---', '--:', '--:', '--:', '--:', '---']), toLine(cells)].join('\n');
}

/** Reading may take this many times what `JSON.parse` takes, and a session may keep this many bytes. */
const readingGoal = 10;
const heapGoal = 5e6;

/**
 * What reading a survey file costs.
 *
 * @param {number} questions
 * @param {{ parse: number, read: number, heap: number }} costs milliseconds and bytes
 * @returns {string}
 */
export function describeReading(questions, { parse, read, heap }) {
  const ratio = read / parse;
  const head = [`reading, ${questions} questions`, 'JSON.parse', 'survey-form', 'ratio', 'goal'];
  const met = (/** @type {boolean} */ isMet) => (isMet ? 'met' : 'NOT MET');
  return [
    toLine(head),
    toLine(['---', '--:', '--:', '--:', '---']),
    toLine([
      'parse, check and read',
      ms(parse),
      ms(read),
      `${ratio.toFixed(1)}×`,
      `${readingGoal}× ${met(ratio <= readingGoal)}`,
    ]),
    toLine(['heap of a session', '', mb(heap), '', `${mb(heapGoal)} ${met(heap <= heapGoal)}`]),
  ].join('\n');
}

/** Of ten times the size an answer may cost this many times ten times as much: large objects are slower by themselves. */
const growthGoal = 2;

/**
 * What one answer costs as surveys and answers grow. The goal is no more than in proportion, with room for the noise.
 *
 * @param {readonly { name: string, sizes: readonly [number, number], costs: readonly [number, number] }[]} cases
 *   milliseconds
 * @returns {string}
 */
export function describeGrowth(cases) {
  const lines = cases.map(({ name, sizes: [few, many], costs: [small, large] }) => {
    const most = (many / few) * growthGoal;
    const ratio = large / small;
    const verdict = `${most.toFixed(0)}× ${ratio <= most ? 'met' : 'NOT MET'}`;
    return toLine([name, `${few}`, us(small), `${many}`, us(large), `${ratio.toFixed(1)}×`, verdict]);
  });
  const head = ['one answer, headless', 'few', 'cost', 'many', 'cost', 'ratio', 'goal'];
  return [toLine(head), toLine(['---', '--:', '--:', '--:', '--:', '--:', '---']), ...lines].join('\n');
}

/**
 * What reading a sealed response costs before it is opened.
 *
 * @param {{ letters: number, cost: number }} decoding milliseconds
 * @returns {string}
 */
export const describeDecoding = ({ letters, cost }) => `base64url of ${letters} letters, read: ${us(cost)}`;

/** Columns of one width, so that the table reads well in a terminal too. */
function toLine(/** @type {readonly string[]} */ cells) {
  const padded = cells.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(12)));
  return `| ${padded.join(' | ')} |`;
}
