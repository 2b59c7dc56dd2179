import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersOf, bodyOf } from '../../src/collector/stores/stored-body.ts';
import type { Answers } from '../../src/engine/session.ts';

describe('bodyOf', () => {
  it('writes equal answers as equal texts, in whatever order they were sent', () => {
    assert.equal(
      bodyOf({ a: 'x', b: { c: 'y', d: 'z' }, list: ['b', 'a'] }),
      bodyOf({ list: ['b', 'a'], b: { d: 'z', c: 'y' }, a: 'x' }),
    );
    assert.notEqual(bodyOf({ list: ['a', 'b'] }), bodyOf({ list: ['b', 'a'] }));
  });

  it('loses nothing', () => {
    const answers = JSON.parse(
      '{"10":"x","9":"y","__proto__":"p","lone":"\\ud800","nil":"\\u0000","no":false,"m":{"b":1,"a":-0.5}}',
    ) as Answers;
    assert.deepEqual(Object.entries(answersOf(bodyOf(answers))).sort(), Object.entries(answers).sort());
  });
});
