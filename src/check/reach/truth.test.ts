import { expect } from '@open-wc/testing';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import type { Expression } from '../../engine/expression/syntax.ts';
import { idOf, truthOf, type Known } from './truth.ts';

/** Answers `yes` and `no` are known, and all that begins with `any` could be anything. */
const known: Known = {
  values: new Map<string, string | number | boolean>([
    ['yes', true],
    ['no', false],
    ['n', 3],
    [idOf('m', 'day', ['hours']), 8],
    [idOf('m', 'night'), 'often'],
  ]),
  open: new Set(['any', idOf('m', 'open')]),
  functions: builtInFunctions,
};

const truth = (source: string): boolean | undefined => truthOf(parseExpression(source), known);

const cases: Readonly<Record<string, boolean | undefined>> = {
  '{yes}': true,
  '{no}': false,
  '{n}': false,
  '{any}': undefined,
  'not {yes}': false,
  'not {no}': true,
  'not {any}': undefined,
  'not ({no} and {any})': true,
  'not ({yes} or {any})': false,
  'not ({yes} and {any})': undefined,
  '{yes} and {yes}': true,
  '{yes} and {no}': false,
  '{no} and {any}': false,
  '{any} and {no}': false,
  '{any} and {yes}': undefined,
  '{yes} and {any}': undefined,
  '{no} or {no}': false,
  '{no} or {yes}': true,
  '{yes} or {any}': true,
  '{any} or {yes}': true,
  '{any} or {no}': undefined,
  '{no} or {any}': undefined,
  '{n} > 2': true,
  '3 > {n}': false,
  '1 > 2': false,
  '{n} notempty': true,
  '{gone} empty': true,
  '{n} > {n}': undefined,
  '{n} + 1 > 2': undefined,
  'not ({n} + 1 > 2)': undefined,
  '-({n} + 1)': undefined,
  'count({n}) > 0': undefined,
  '{any} > 2': undefined,
};

describe('how much of a condition is known', () => {
  for (const [source, expected] of Object.entries(cases)) {
    it(`${source} is ${String(expected)}`, () => expect(truth(source)).to.equal(expected));
  }

  it('is that of a part of an answer too', () => {
    const part = (name: string, row: string, inside?: readonly string[]): Expression => ({
      ...{ kind: 'answer', name, row, at: 0 },
      ...(inside && { inside }),
    });
    const is = (left: Expression, value: string | number): Expression => ({
      ...{ kind: 'binary', operator: '=', left },
      right: { kind: 'literal', value },
    });
    expect(truthOf(is(part('m', 'day', ['hours']), 8), known)).to.equal(true);
    expect(truthOf(is(part('m', 'day', ['hours']), 9), known)).to.equal(false);
    expect(truthOf(is(part('m', 'night'), 'often'), known)).to.equal(true);
    expect(truthOf(is(part('m', 'open'), 'often'), known)).to.equal(undefined);
  });
});
