import { expect } from '@open-wc/testing';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { findFaults } from '../../src/check/find-faults.ts';
import { builtInLogic } from '../../src/questions/logic.ts';
import { SurveyError } from '../../src/schema/survey-error.ts';
import { hostileSurveys } from './hostile-surveys.ts';

describe('hostile survey files of five megabytes', function () {
  this.timeout(60_000); // to find a freeze, not a slow machine

  for (const { name, json } of hostileSurveys) {
    it(`are refused by both readers: ${name}`, () => {
      const source = json();
      const survey: unknown = JSON.parse(source);
      const faults = findFaults(survey, source);
      expect(faults.length).to.be.within(1, 1000);
      for (const { line, column, message } of faults) {
        expect([line, column].every((position) => Number.isInteger(position) && position! >= 1)).to.equal(true);
        expect(message.length, message.slice(0, 100)).to.be.at.most(400);
      }
      expect(() => readSurvey(survey, builtInLogic)).to.throw(SurveyError);
      expect(({} as Record<string, unknown>)['type'], 'the prototype of all objects').to.equal(undefined);
    });
  }
});
