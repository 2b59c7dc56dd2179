import fc from 'fast-check';
import type { AnswerSet } from './compared-expressions.ts';

const words = ['noise', 'cut', 'busy'];
const dates = ['2019-12-31', '2020-01-01', '2020-02-11', '2021-03-05'];
const orders = ['=', '!=', '>', '>=', '<', '<='];

const literal = (value: string): string => `'${value}'`;
const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -200, max: 200 }).map((value) => value / 4),
  fc.integer({ min: -500, max: 500 }).map((value) => value / 10),
  fc.integer({ min: -5000, max: 5000 }).map((value) => value / 100),
);
const list = fc.subarray(words, { minLength: 1 });
const between = (left: fc.Arbitrary<string>, operators: readonly string[], right: fc.Arbitrary<string>) =>
  fc.tuple(left, fc.constantFrom(...operators), right).map((parts) => parts.join(' '));

/** Answers of the right kind for each name; any of them may be missing. */
export const randomAnswers: fc.Arbitrary<AnswerSet> = fc.record(
  {
    word: fc.constantFrom(...words),
    number,
    second: number,
    yes: fc.boolean(),
    list,
    date: fc.constantFrom(...dates),
    rows: fc.record({ sound: fc.constantFrom('good', 'bad') }),
  },
  { requiredKeys: [] },
);

const numeric: fc.Arbitrary<string> = fc.letrec<{ sum: string; part: string }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('part'),
    between(tie('sum'), ['+', '-', '*'], tie('part')),
    tie('sum').map((inner) => `(${inner})`),
  ),
  part: fc.oneof(
    fc.constantFrom('{number}', '{second}'),
    fc.nat(20).map(String),
    fc.nat(300).map((value) => String(value / 100)),
  ),
})).sum;

const comparison: fc.Arbitrary<string> = fc
  .oneof(
    between(
      fc.constantFrom('{word}', '{rows.sound}'),
      ['=', '!='],
      fc.constantFrom(...words, 'good', 'bad').map(literal),
    ),
    between(fc.constantFrom('{number}', '{second}'), orders, number.map(String)),
    between(numeric, orders, numeric),
    between(fc.constant('{date}'), orders, fc.constantFrom(...dates).map(literal)),
    between(fc.constant('{list}'), ['contains', 'notcontains'], fc.constantFrom(...words).map(literal)),
    between(
      fc.constantFrom('{list}', '{word}'),
      ['anyof', 'noneof'],
      list.map((values) => `[${values.map(literal).join(', ')}]`),
    ),
    between(
      fc.constant('{list}'),
      ['allof'],
      list.map((values) => `[${values.map(literal).join(', ')}]`),
    ),
    between(fc.constant('{yes}'), ['=', '!='], fc.constantFrom('true', 'false')),
    between(
      fc.constantFrom('{word}', '{number}', '{yes}', '{list}', '{date}', '{rows}'),
      ['empty', 'notempty'],
      fc.constant(''),
    ),
  )
  .map((text) => text.trim());

/** Conditions whose parts fit each other, joined and in brackets. */
export const randomConditions: fc.Arbitrary<string> = fc.letrec<{ whole: string }>((tie) => ({
  whole: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    comparison,
    between(tie('whole'), ['and', 'or'], tie('whole')),
    tie('whole').map((inner) => `(${inner})`),
    fc
      .tuple(tie('whole'), number, numeric)
      .map(([condition, then, otherwise]) => `iif(${condition}, ${then}, ${otherwise}) > 3`),
  ),
})).whole;
