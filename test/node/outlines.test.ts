import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
});
