import { expect } from '@open-wc/testing';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { SurveyError } from '../../src/schema/survey-error.ts';
import { hostileSurveys } from './hostile-surveys.ts';

// What the full checker, which no page loads, says of the same files is tested in test/node/hostile-surveys.test.ts.
describe('hostile survey files of five megabytes', function () {
  this.timeout(60_000); // to find a freeze, not a slow machine

  for (const { name, json } of hostileSurveys) {
    it(`are refused by the reader in the page: ${name}`, () => {
      const survey: unknown = JSON.parse(json());
      expect(() => readSurvey(survey, builtInLogic)).to.throw(SurveyError);
      expect(({} as Record<string, unknown>)['type'], 'the prototype of all objects').to.equal(undefined);
    });
  }
});
