import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { findFaults } from '../../src/check/find-faults.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readScenarioFile } from '../../src/scenario/scenario-file.ts';

/** One folder for each kind of fault that was mended: a survey and the scenarios that showed it. */
const folder = 'test/surveys/cases';
const parse = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('surveys that once gave a wrong answer', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('scenarios.json'))
    .sort();

  for (const file of files) {
    const { survey, scenarios } = readScenarioFile(parse(join(folder, file)));
    const json = parse(join(folder, dirname(file), survey!));

    it(`${dirname(file)}: the survey has no error`, () => {
      const errors = findFaults(json).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
    });
    for (const scenario of scenarios) {
      it(`${dirname(file)}: ${scenario.name}`, () => {
        assert.deepEqual(runScenario(readSurvey(json, builtInLogic, builtInFunctions), scenario).failures, []);
      });
    }
  }
});
