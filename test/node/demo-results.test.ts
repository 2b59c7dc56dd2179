import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeResults } from '../../demo/results/make-results.mjs';
import { readResults } from '../../src/element/end/results/read-results.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';

const json: unknown = JSON.parse(readFileSync('demo/site/results.json', 'utf8'));
const survey: unknown = JSON.parse(readFileSync('demo/surveys/telephonie-crm-2020.json', 'utf8'));

describe('the results of the demonstration', () => {
  it('are those of its survey (otherwise: npm run demo:results)', () => {
    assert.deepEqual(json, JSON.parse(JSON.stringify(makeResults())));
  });

  it('are taken by the page', () => {
    assert.deepEqual(readResults(json, readSurvey(survey, builtInLogic, builtInFunctions)), json);
  });
});
