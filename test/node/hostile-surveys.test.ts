import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFaults } from '../../src/check/find-faults.ts';
import { hostileSurveys } from '../surveys/hostile-surveys.ts';

describe('hostile survey files of five megabytes', () => {
  for (const { name, json } of hostileSurveys) {
    it(`are refused by the full checker: ${name}`, () => {
      const source = json();
      const faults = findFaults(JSON.parse(source), source);
      assert.ok(faults.length >= 1 && faults.length <= 1000, `${faults.length} faults`);
      for (const { line, column, message } of faults) {
        assert.ok([line, column].every((position) => Number.isInteger(position) && position! >= 1));
        assert.ok(message.length <= 400, message.slice(0, 100));
      }
      assert.equal(({} as Record<string, unknown>)['type'], undefined, 'the prototype of all objects');
    });
  }
});
