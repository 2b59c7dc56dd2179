import { loadSources } from './load-sources.mjs';
import { median } from './median.mjs';
import { timeOf } from './time-of.mjs';

/** How long one measurement runs, in milliseconds of CPU time. */
const enough = 100;

/** The letters of one sealed response to the survey of the article. */
const sealedLetters = 17_000;

const entry = `
  export { checkSurvey } from './src/check/check-survey.ts';
  export { simulate } from './src/simulate/simulate.ts';
  export { fromBase64url, toBase64url } from './src/crypto/base64url.ts';
  export { builtInFunctions } from './src/engine/expression/functions.ts';
  export { readSurvey } from './src/engine/read-survey.ts';
  export { createSession } from './src/engine/create-session.ts';
  export { builtInLogic } from './src/questions/logic.ts';
`;

/**
 * A survey that can be small or large, and an answer to it that changes each time.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {readonly [number, number]} sizes
 * @property {(size: number) => readonly object[]} pages
 * @property {(size: number) => (round: number) => readonly [name: string, answer: unknown]} answer
 */

const page = (/** @type {readonly object[]} */ ...questions) => [{ name: 'p', questions }];
const number = (/** @type {string} */ name, more = {}) => ({ type: 'number', name, title: 'Q', ...more });
const listOf = (/** @type {number} */ size) => Array.from({ length: size }, (_, index) => index);
const values = (/** @type {number} */ size) => listOf(size).map((index) => `v${index}`);
/** @type {(index: number) => object} */
const nothingMore = () => ({});
const entries = (/** @type {number} */ size, more = nothingMore) =>
  listOf(size).map((index) => ({ value: `v${index}`, text: 'V', ...more(index) }));
const everySecond = (/** @type {number} */ size) => (/** @type {number} */ round) =>
  values(size).filter((_, index) => (index + round) % 2 === 0);
const several = (/** @type {string} */ name, /** @type {number} */ size, more = {}) => ({
  ...{ type: 'choice', name, title: 'C', multiple: true, choices: entries(size) },
  ...more,
});

/** @type {readonly Case[]} */
const cases = [
  {
    name: 'pages with endIf',
    sizes: [50, 200],
    pages: (size) =>
      listOf(size).map((index) => ({
        ...{ name: `p${index}`, questions: [number(`q${index}`)], endIf: `{q${index}} = 9999999` },
      })),
    answer: (size) => (round) => [`q${size / 2}`, round],
  },
  {
    name: 'computed in a chain',
    sizes: [50, 200],
    pages: (size) =>
      page(
        number('q'),
        ...listOf(size).map((index) => ({
          ...{ type: 'computed', name: `c${index}`, expression: index === 0 ? '{q} + 1' : `{c${index - 1}} + 1` },
        })),
      ),
    answer: () => (round) => ['q', round],
  },
  {
    name: 'rows of a matrix',
    sizes: [100, 1000],
    pages: (size) => page({ type: 'matrix', name: 'm', title: 'M', rows: entries(size), columns: entries(5) }),
    answer: (size) => {
      const all = Object.fromEntries(values(size).map((row) => [row, 'v1']));
      return (round) => ['m', { ...all, v3: `v${round % 5}` }];
    },
  },
  {
    name: 'choices with conditions',
    sizes: [100, 1000],
    pages: (size) => {
      const choices = entries(size, (index) => ({ visibleIf: `{q} > ${index}` }));
      return page(number('q', { defaultValue: 9999 }), several('c', size, { choices, choicesOrder: 'random' }));
    },
    answer: (size) => (round) => ['c', everySecond(size)(round)],
  },
  {
    name: 'carried choices',
    sizes: [100, 1000],
    pages: (size) => {
      const carried = { choices: undefined, choicesFromQuestion: 'q', choicesFromQuestionMode: 'selected' };
      return page(several('q', size), several('c', size, carried));
    },
    answer: (size) => (round) => ['q', everySecond(size)(round)],
  },
  {
    name: 'choices of a loop',
    sizes: [100, 1000],
    pages: (size) =>
      page(several('q', size), { type: 'repeat', name: 'r', title: 'R', forEach: 'q', questions: [number('n')] }),
    answer: (size) => (round) => ['q', everySecond(size)(round)],
  },
  {
    name: 'letters of a pasted text',
    sizes: [10_000, 1_000_000],
    pages: () => page({ type: 'text', name: 't', title: 'T', rows: 3, maxLength: 500 }),
    answer: (size) => {
      const text = 'Madame Dubois appelle 😀. '.repeat(size / 25);
      return (round) => ['t', text + round];
    },
  },
];

/** A loop over choices, six questions each. */
const loop = (/** @type {number} */ size) => [
  ...page(several('q', size)),
  {
    name: 'each',
    questions: [
      {
        ...{ type: 'repeat', name: 'r', title: 'R', forEach: 'q' },
        questions: listOf(3).flatMap((index) => [
          number(`n${index}`),
          number(`m${index}`, { visibleIf: `{panel.n${index}} > 3` }),
        ]),
      },
    ],
  },
];

const surveyOf = (/** @type {readonly object[]} */ pages) =>
  JSON.parse(JSON.stringify({ id: 'growth', version: 1, languages: ['en'], title: 'G', pages }));

/**
 * What one answer costs as surveys and answers grow, without a page, and what a check and a random respondent cost.
 *
 * @param {number} rounds how often each is measured
 * @returns {Promise<readonly { name: string, sizes: readonly [number, number], costs: readonly [number, number] }[]>}
 *   milliseconds of CPU time, medians
 */
export async function measureGrowth(rounds) {
  const { checkSurvey, readSurvey, createSession, simulate, builtInLogic, builtInFunctions } = await loadSources(entry);
  const read = (/** @type {readonly object[]} */ pages) => readSurvey(surveyOf(pages), builtInLogic, builtInFunctions);
  const answers = cases.map(({ name, sizes, pages, answer }) => ({
    ...{ name, sizes },
    prepare(/** @type {number} */ size) {
      const session = createSession(read(pages(size)), 1);
      const answerOf = answer(size);
      session.check();
      let round = 0;
      return () => {
        session.set(...answerOf(round++));
        return session.snapshot;
      };
    },
  }));
  /** @type {typeof answers} */
  const whole = [
    {
      ...{ name: 'checking a loop', sizes: [100, 1000] },
      prepare(size) {
        const survey = surveyOf(loop(size));
        return () => checkSurvey(survey);
      },
    },
    {
      ...{ name: 'a random respondent', sizes: [100, 1000] },
      prepare(size) {
        const checked = read(loop(size));
        return () => simulate(checked, { count: 1 });
      },
    },
  ];
  return [...answers, ...whole].map(({ name, sizes, prepare }) => {
    const costOf = (/** @type {number} */ size) => {
      const once = prepare(size);
      return median(listOf(rounds).map(() => timeOf(once, enough)));
    };
    return { name, sizes, costs: [costOf(sizes[0]), costOf(sizes[1])] };
  });
}

/**
 * Reading the base64url of one sealed response.
 *
 * @param {number} rounds how often it is measured
 * @returns {Promise<{ letters: number, cost: number }>} milliseconds of CPU time, the median
 */
export async function measureDecoding(rounds) {
  const { fromBase64url, toBase64url } = await loadSources(entry);
  const text = toBase64url(crypto.getRandomValues(new Uint8Array((sealedLetters / 4) * 3)));
  return { letters: text.length, cost: median(listOf(rounds).map(() => timeOf(() => fromBase64url(text), enough))) };
}
