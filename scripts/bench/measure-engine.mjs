import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Model } from 'survey-core';
import { loadSources } from './load-sources.mjs';
import { makeSurvey } from './make-survey.mjs';
import { median } from './median.mjs';
import { timeOf } from './time-of.mjs';

/** @import { Question } from '../../src/schema/question.ts' */
/** @import { Questionnaire, Rule } from './make-survey.mjs' */

/**
 * Takes an answer and says which questions are to be shown then.
 *
 * @typedef {(name: string, answer: unknown) => readonly string[]} Answer
 */

/** How long one measurement runs, in milliseconds of CPU time. */
const enough = 250;

/** So many sessions are kept at once to see what one weighs: the heap also moves by itself. */
const kept = 10;

const engineEntry = `
  export { readSurvey } from './src/engine/read-survey.ts';
  export { createSession } from './src/engine/create-session.ts';
  export { builtInLogic } from './src/questions/logic.ts';
`;

/**
 * Answers questions without a page, one after the other: our session against a hand-written loop over the same rules,
 * and against survey-core with the same questionnaire.
 *
 * @param {number} count how many questions
 * @param {number} rounds how often each side is measured, in turn
 * @returns {Promise<{ floor: number, ours: number, surveyCore: number }>} answers per second of CPU time, medians
 * @throws when the sides disagree on what is to be shown
 */
export async function measureEngine(count, rounds) {
  const questionnaire = makeSurvey(count);
  const engine = await loadSources(engineEntry);
  const createOurs = () => answerOurs(engine, questionnaire);
  const createFloor = () => answerByHand(questionnaire);
  const createSurveyCore = () => answerSurveyCore(questionnaire);
  const script = writeScript(questionnaire);
  compare(createFloor(), createOurs(), script);
  compare(createFloor(), createSurveyCore(), script);

  const [floor, ours, surveyCore] = [createFloor(), createOurs(), createSurveyCore()];
  const runs = Array.from({ length: rounds }, () => ({
    floor: measure(floor, script),
    ours: measure(ours, script),
    surveyCore: measure(surveyCore, script),
  }));
  return {
    floor: median(runs.map((run) => run.floor)),
    ours: median(runs.map((run) => run.ours)),
    surveyCore: median(runs.map((run) => run.surveyCore)),
  };
}

/**
 * Reads a survey file, half of whose questions have a condition: what `JSON.parse` takes, and what reading the parsed
 * file and starting a session takes and keeps.
 *
 * @param {number} count how many questions
 * @param {number} rounds how often each is measured, in turn
 * @returns {Promise<{ parse: number, read: number, heap: number }>} milliseconds of CPU time for one reading, `read` with
 *   the parsing; bytes of one session above the parsed file; medians
 */
export async function measureReading(count, rounds) {
  const { readSurvey, createSession, builtInLogic } = await loadSources(engineEntry);
  const text = JSON.stringify(makeSurvey(count).survey);
  const runs = Array.from({ length: rounds }, () => ({
    parse: timeOf(() => JSON.parse(text), enough),
    read: timeOf(() => readSurvey(JSON.parse(text), builtInLogic), enough),
  }));
  setFlagsFromString('--expose-gc');
  const collect = /** @type {() => void} */ (runInNewContext('gc'));
  const json = JSON.parse(text);
  const start = () => createSession(readSurvey(json, builtInLogic), 1);
  const heaps = Array.from({ length: rounds }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const sessions = Array.from({ length: kept }, start);
    collect();
    const used = process.memoryUsage().heapUsed - before;
    // They must still be there when the heap is measured.
    if (sessions.some(({ snapshot }) => snapshot.steps === 0)) throw new Error('there is no session');
    return used / kept;
  });
  return {
    parse: median(runs.map((run) => run.parse)),
    read: median(runs.map((run) => run.read)),
    heap: median(heaps),
  };
}

/** @returns {Answer} */
function answerOurs(
  /** @type {any} */ { readSurvey, createSession, builtInLogic },
  /** @type {Questionnaire} */ { survey },
) {
  const session = createSession(readSurvey(survey, builtInLogic), 1);
  return (name, answer) => {
    session.set(name, answer);
    return session.snapshot.questions.map((/** @type {{ question: Question }} */ { question }) => question.name);
  };
}

/**
 * The same questionnaire in survey-core: names, choices and conditions are written alike.
 *
 * @returns {Answer}
 */
function answerSurveyCore(/** @type {Questionnaire} */ { survey }) {
  const pages = survey.pages.map(({ name, questions }) => ({ name, elements: questions.map(toSurveyCore) }));
  const model = new Model({ pages, clearInvisibleValues: 'onHidden' });
  return (name, answer) => {
    model.setValue(name, answer);
    return model.getAllQuestions(true).map((question) => question.name);
  };
}

/** @type {Readonly<Record<string, string>>} */
const surveyCoreTypes = { number: 'text', text: 'text', rating: 'rating', matrix: 'matrix' };

function toSurveyCore(/** @type {any} */ { type, multiple, min, max, ...question }) {
  return {
    ...question,
    type: type === 'choice' ? (multiple ? 'checkbox' : 'radiogroup') : surveyCoreTypes[type],
    ...(type === 'number' ? { inputType: 'number', min, max } : {}),
    ...(type === 'rating' ? { rateMin: min ?? 1, rateMax: max ?? 5 } : {}),
  };
}

/** @type {Readonly<Record<Rule['test'], (answer: any, value: any) => boolean>>} */
const tests = {
  is: (answer, value) => answer === value,
  atLeast: (answer, value) => answer >= value,
  lessOrNone: (answer, value) => answer === undefined || answer < value,
  has: (answer, value) => answer?.includes(value) ?? false,
  hasNot: (answer, value) => !answer?.includes(value),
};

/**
 * What a developer would write for this one questionnaire: all rules again at each answer, in the order of the page.
 *
 * @returns {Answer}
 */
function answerByHand(/** @type {Questionnaire} */ { survey, rules }) {
  const names = survey.pages.flatMap(({ questions }) => questions).map(({ name }) => name);
  /** @type {Map<string, unknown>} */
  const answers = new Map();
  return (name, answer) => {
    answers.set(name, answer);
    const shown = new Set();
    for (const reader of names) {
      const rule = rules.get(reader);
      if (!rule || tests[rule.test](shown.has(rule.on) ? answers.get(rule.on) : undefined, rule.value))
        shown.add(reader);
    }
    return [...shown];
  };
}

/** Answers for every question, two different ones each, so that conditions change. */
function writeScript(/** @type {Questionnaire} */ { survey }) {
  /** @type {Readonly<Record<string, readonly [unknown, unknown]>>} */
  const values = {
    text: ['Trop fort', 'Cela dépend'],
    number: [12, 55],
    rating: [5, 2],
    matrix: [{ morning: '1', evening: '4' }, { noon: '3' }],
  };
  const several = [['stress'], ['none']];
  const one = ['yes', 'no'];
  return [0, 1].flatMap((turn) =>
    survey.pages
      .flatMap(({ questions }) => questions)
      .map((question) => {
        const { type, name } = question;
        const ofChoice = 'multiple' in question ? several : one;
        return { name, answer: (values[type] ?? ofChoice)[turn] };
      }),
  );
}

function compare(
  /** @type {Answer} */ floor,
  /** @type {Answer} */ ours,
  /** @type {ReturnType<typeof writeScript>} */ script,
) {
  for (const { name, answer } of script) {
    const [expected, found] = [floor(name, answer), ours(name, answer)];
    if (expected.join() !== found.join()) throw new Error(`After ${name} the two sides show different questions.`);
  }
}

/** @returns {number} answers per second of CPU time */
function measure(/** @type {Answer} */ answerOne, /** @type {ReturnType<typeof writeScript>} */ script) {
  const start = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let done = 0;
  while (used() < enough) {
    for (const { name, answer } of script) answerOne(name, answer);
    done += script.length;
  }
  return (done / used()) * 1000;
}
