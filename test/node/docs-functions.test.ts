import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holds, type Lookup } from '../../src/engine/expression/evaluate.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import { callsOf } from '../../src/engine/expression/calls.ts';
import { parseExpression } from '../../src/engine/expression/parse.ts';
import { plain, read, sectionsOf, tablesOf } from './suites/guide.ts';

const [table] = tablesOf(sectionsOf(read('docs/expressions.md')).get('Functions') ?? '');
/** The signs of arithmetic are explained in a section of their own. */
const named = [...builtInFunctions].filter(([name]) => /\w/.test(name));
const rows = (table?.rows ?? []).map((row) => row.map((cell) => plain(cell)));

describe('the table of functions in docs/expressions.md', () => {
  it('lists every function with what it does, as the source says it', () => {
    const expected = named.map(([name, { does, example }]) => [name, plain(does), example]);
    assert.deepEqual(rows, expected);
  });

  for (const [name, { example }] of named) {
    it(`shows a call of ${name} that can be read`, () => {
      assert.ok(callsOf(parseExpression(example)).some((call) => call.name === name));
    });
  }

  it('promises nothing to a condition that calls a function of no one', () => {
    const nothing: Lookup = () => undefined;
    assert.equal(holds(parseExpression('nothing() = 1'), nothing, builtInFunctions), false);
  });
});
