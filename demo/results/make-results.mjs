/** Results for the demonstration, of people who do not exist. */
import { readFileSync } from 'node:fs';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { createSession } from '../../src/engine/create-session.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { publishResults } from '../../src/results/publish.ts';
import { randomAnswer } from '../../src/simulate/random-answer.ts';
import { createRandom } from '../../src/simulate/random.ts';

/** How many people answer. */
const respondents = 214;

/** An optional question is left out this often. */
const skipped = 0.06;

const survey = new URL('../surveys/telephonie-crm-2020.json', import.meta.url);

/** Makes the results of the survey of the article: always the same ones. */
export function makeResults() {
  const checked = readSurvey(JSON.parse(readFileSync(survey, 'utf8')), builtInLogic, builtInFunctions);
  const random = createRandom(2020);
  return publishResults(
    checked,
    Array.from({ length: respondents }, () => answersOf(checked, random)),
  ).results;
}

/** The answers of one person. Questions are answered in their order, so that those that follow are known. */
function answersOf(checked, random) {
  const session = createSession(checked, 1);
  for (const name of checked.questions.keys()) {
    const state = session.question(name);
    if (!state.visible || (!state.required && random() < skipped)) continue;
    session.set(name, randomAnswer(state, [], leaning(name, random)));
  }
  return session.answers();
}

/** Draws in favour of some answers, so that the results look as if people had an opinion. */
function leaning(name, random) {
  const opinion = createRandom([...name].reduce((sum, letter) => sum * 31 + letter.codePointAt(0), 7));
  return () => random() ** (0.6 + 1.6 * opinion());
}
