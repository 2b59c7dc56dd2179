import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readSurvey } from '../../src/engine/read-survey.ts';
import { builtInTypes } from '../../src/questions/built-in.ts';
import { builtInLogic } from '../../src/questions/logic.ts';

describe('the outline of a question type', () => {
  for (const outline of builtInTypes) {
    if (typeof outline === 'function') continue;
    const { type, shape, lists } = outline;
    it(`${type} says nothing that the type itself does not say`, () => {
      const whole = builtInLogic.get(type)!;
      for (const [key, check] of Object.entries(shape)) {
        assert.ok(key in whole.shape, key);
        // It may ask for more: what it refuses is judged by the type.
        if (check.optional) assert.ok(whole.shape[key]!.optional, key);
      }
      assert.deepEqual(lists, whole.lists);
    });
  }

  it('is all that the survey of the demonstration needs to be read', () => {
    const outlines = builtInTypes.filter((outline) => typeof outline !== 'function');
    const file = readFileSync('demo/surveys/telephonie-crm-2020.json', 'utf8');
    readSurvey(JSON.parse(file), new Map(outlines.map((outline) => [outline.type, outline])));
  });
});
