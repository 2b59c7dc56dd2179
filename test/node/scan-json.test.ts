import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonFault } from '../../src/check/structure/json-fault.ts';
import { scanJson } from '../../src/check/report/scan-json.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with some characters changed, taken away or put in. */
const damaged = fc
  .tuple(
    fc.oneof(
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value, undefined, 2)),
    ),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '', ...`{}[]",:'0.-e+1t\\u/ \n\t`.split(/(?=[^])/))), {
      maxLength: 2,
    }),
  )
  .map(([json, slips]) =>
    slips.reduce((text, [place, sign]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + sign + text.slice(sign === '' ? at + 1 : at);
    }, json),
  );

describe('the scan of a text of JSON', () => {
  it('finds a slip where JSON.parse does, and nowhere else', () => {
    fc.assert(
      fc.property(damaged, (text) => assert.equal(scanJson(text) === undefined, isJson(text))),
      { numRuns: 5000 },
    );
  });

  it('takes a text of any depth and length', () => {
    const deep = 200_000;
    assert.equal(scanJson('['.repeat(deep) + ']'.repeat(deep)), undefined);
    assert.equal(scanJson(JSON.stringify('x'.repeat(5_000_000))), undefined);
  });

  /** The text up to the slip, and what is said. */
  const slips: readonly (readonly [text: string, before: string, message: RegExp])[] = [
    ['{"a": [1, 2,\n ]}', '{"a": [1, 2', /comma before "]"/],
    ['{"a": 1,\n}', '{"a": 1', /comma before "}"/],
    ['{"a": 1\n "b": 2}', '{"a": 1\n ', /comma is missing/],
    ['{"a" 1}', '{"a" ', /":" is missing behind the key "a"/],
    ['{"a": }', '{"a": ', /value is missing before "}"/],
    ["{'a': 1}", '{', /key in double quotes/],
    ['{"a": yes}', '{"a": ', /"yes" is no value/],
    ['{"a": 01}', '{"a": ', /"01" is no number/],
    ['{"a": "x\ny"}', '{"a": ', /does not end on its line/],
    ['{"a": "C:\\dir"}', '{"a": "C:', /is no escape/],
    ['{ // why\n}', '{ ', /no comments/],
    ['{"a": [1}', '{"a": [1', /expected "," or "]", found "}"/],
    ['{"a": 1', '{"a": 1', /ends before "}"/],
    ['{} {}', '{} ', /after the end/],
    [' ', '', /empty/],
    ['{"a":\u00a01}', '{"a":', /invisible character, \\u00a0/],
    ['{"a": 1}\u200b', '{"a": 1}', /invisible character, \\u200b/],
    ['{"a": "x\ty"}', '{"a": "x', /a tab in a text is written \\t/],
    ['{"a": "x\u0001"}', '{"a": "x', /write \\u0001/],
    ['{a: 1}', '{', /write "a"/],
    ['{“a”: 1}', '{', /write "a"/],
    ['{"a": ‘x y’}', '{"a": ', /write "x y"/],
    ['{"a": \'x\'}', '{"a": ', /write "x"/],
    ['{"a": True}', '{"a": ', /write true/],
    ['{"a": .5}', '{"a": ', /write 0\.5/],
    ['{"a": 0,5}', '{"a": 0,', /written with a point/],
    ['{"a": 1; "b": 2}', '{"a": 1', /expected "," or "}", found ";"/],
    ['{"a": 1, # why\n}', '{"a": 1, ', /no comments/],
    ['{"a": "say "yes""}', '{"a": "say "', /a quote inside a text is written \\"/],
  ];
  for (const [text, before, message] of slips) {
    it(`says where and why: ${JSON.stringify(text)}`, () => {
      const slip = scanJson(text)!;
      assert.equal(text.slice(0, slip.at), before);
      assert.match(slip.message, message);
    });
  }

  it('gives a line and a column', () => {
    const { line, column, code } = jsonFault('{\n  "id": 1,\n}')!;
    assert.deepEqual([line, column, code], [2, 10, 'not-json']);
  });
});
