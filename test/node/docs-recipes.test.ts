import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSurvey } from '../../src/check/check-survey.ts';
import { createTable } from '../../src/cli/table/export-columns.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readScenarioFile } from '../../src/scenario/scenario-file.ts';
import { blocksOf, parse, read, sectionsOf, surveyOf } from './suites/guide.ts';

const recipes = [...sectionsOf(read('docs/recipes.md'))].filter(([title]) => !title.startsWith('#'));

/** A survey that could be published, so that warnings and notices show as well. */
const wholeOf = (example: Record<string, unknown>): Record<string, unknown> => ({
  ...surveyOf(example),
  closes: '2030-01-01T00:00:00Z',
});

describe('the recipes of the guide', () => {
  it('are there', () => {
    const wanted = ['A score', 'An early end', '“Other”', 'The same questions for each choice'];
    assert.deepEqual(
      recipes.slice(0, 4).map(([title]) => title),
      wanted,
    );
  });

  for (const [title, section] of recipes) {
    const [survey, ...others] = blocksOf(section).filter(({ language }) => language.startsWith('json'));
    const json = wholeOf(parse(survey!));

    it(`${title}: the checker has nothing to say`, () => {
      assert.deepEqual(
        checkSurvey(json).faults.map(({ where, message }) => `${where}: ${message}`),
        [],
      );
    });

    const played = others.find(({ text }) => text.includes('"scenarios"'));
    const { scenarios } = readScenarioFile(JSON.parse(played!.text));
    for (const scenario of scenarios) {
      it(`${title}: ${scenario.name}`, () => {
        assert.deepEqual(runScenario(readSurvey(json, builtInLogic, builtInFunctions), scenario).failures, []);
      });
    }
  }

  it('name the columns of the table for what is asked about each choice', () => {
    const [, section] = recipes.find(([title]) => title === 'The same questions for each choice')!;
    const [survey] = blocksOf(section);
    const columns = createTable([readSurvey(wholeOf(parse(survey!)), builtInLogic, builtInFunctions)]).columns();
    const named = [...section.matchAll(/`(each-\w+-grade)`/g)].map(([, name]) => name);
    assert.deepEqual(
      columns.map(({ name }) => name).filter((name) => name.startsWith('each-')),
      named,
    );
    assert.equal(named.length, 3);
  });
});
