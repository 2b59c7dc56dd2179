import { evaluate, isEmpty } from '../../src/engine/expression/evaluate.ts';
import { builtInFunctions } from '../../src/engine/expression/functions.ts';
import type { Expression, Value } from '../../src/engine/expression/syntax.ts';
import type { AnswerSet } from './compared-expressions.ts';

/** Where an expression gives something else here than in SurveyJS, on purpose. The guide lists the same. */
export interface Difference {
  readonly expression: string;
  readonly answers: AnswerSet;
  /** What it gives here, and there; the words "cannot be read" when it is refused. */
  readonly here: Value;
  readonly there: Value;
  readonly reason: string;
  /** Does it explain that an expression of the comparison gives something else? */
  readonly covers?: (expression: Expression, answers: AnswerSet) => boolean;
}

const orders = ['>', '>=', '<', '<='];
const arithmetic = ['+', '-', '*', '/', '%'];

/** Every part of an expression that passes a test. */
function partsOf(expression: Expression): readonly Expression[] {
  const inner =
    expression.kind === 'binary'
      ? [expression.left, expression.right]
      : expression.kind === 'unary'
        ? [expression.operand]
        : expression.kind === 'call'
          ? expression.args
          : [];
  return [expression, ...inner.flatMap(partsOf)];
}

const isEmptyAnswer = (part: Expression, answers: AnswerSet): boolean =>
  part.kind === 'answer' && isEmpty(answers[part.name]);

/** Does a part that computes read something that was not answered? */
const computesWithNothing = (expression: Expression, answers: AnswerSet): boolean =>
  partsOf(expression).some(
    (part) =>
      ((part.kind === 'binary' && arithmetic.includes(part.operator)) || part.kind === 'call') &&
      partsOf(part).some((inner) => isEmptyAnswer(inner, answers)),
  );

const ordersNothing = (expression: Expression, answers: AnswerSet): boolean =>
  partsOf(expression).some(
    (part) =>
      part.kind === 'binary' &&
      orders.includes(part.operator) &&
      isEmptyAnswer(part.left, answers) &&
      isEmptyAnswer(part.right, answers),
  );

/** Does SurveyJS divide in binary numbers what does not come out even there? Sums and products it corrects. */
const dividesInBinary = (expression: Expression, answers: AnswerSet): boolean =>
  partsOf(expression).some((part) => {
    const valueOf = (inner: Expression): Value => evaluate(inner, (name) => answers[name], builtInFunctions);
    if (part.kind === 'call' && part.name === 'avg') {
      const sum = valueOf({ ...part, name: 'sum' });
      return typeof sum === 'number' && sum / part.args.length !== valueOf(part);
    }
    if (part.kind !== 'binary' || (part.operator !== '/' && part.operator !== '%')) return false;
    const [left, right] = [valueOf(part.left), valueOf(part.right)];
    if (typeof left !== 'number' || typeof right !== 'number') return false;
    return (part.operator === '/' ? left / right : left % right) !== valueOf(part);
  });

/** All of them. */
export const differences: readonly Difference[] = [
  {
    expression: "{calls} = '20'",
    answers: { calls: 20 },
    here: false,
    there: true,
    reason: 'A text is never a number: the checker says that the comparison means nothing.',
  },
  {
    expression: "{calls} > '3'",
    answers: { calls: 20 },
    here: false,
    there: true,
    reason: 'The same for an order: as texts, "20" would come before "3".',
  },
  {
    expression: '{zero} = false',
    answers: { zero: 0 },
    here: false,
    there: true,
    reason: 'A number is never true or false.',
  },
  {
    expression: "{word} = 'Noise'",
    answers: { word: 'noise' },
    here: false,
    there: true,
    reason: 'Values of choices keep their case. For what people type there is `lower()`.',
  },
  {
    expression: "{word} contains 'OIS'",
    answers: { word: 'noise' },
    here: false,
    there: true,
    reason: 'The same for a part of a text.',
  },
  {
    expression: '{list} > 1',
    answers: { list: [3] },
    here: false,
    there: true,
    reason: 'A list is never larger than a number, whatever is in it.',
  },
  {
    expression: '{list} anyof []',
    answers: { list: ['a'] },
    here: false,
    there: true,
    reason: 'None of no values is among the answers.',
  },
  {
    expression: '{list} noneof []',
    answers: { list: ['a'] },
    here: true,
    there: false,
    reason: 'The opposite of `anyof`.',
  },
  {
    expression: '{list} contains []',
    answers: { list: ['a'] },
    here: false,
    there: true,
    reason: 'Nothing is contained in nothing that could be asked for.',
  },
  {
    expression: '{a} >= {b}',
    answers: {},
    here: false,
    there: true,
    reason: 'An order needs two answers: otherwise a question would appear before anything was answered.',
    covers: ordersNothing,
  },
  {
    expression: '{calls} + 1',
    answers: {},
    here: undefined,
    there: 1,
    reason: 'What was not answered is not 0: totals of people who skipped a question would be wrong.',
    covers: computesWithNothing,
  },
  {
    expression: '{whole} / {part}',
    answers: { whole: 0.3, part: 0.1 },
    here: 3,
    there: 2.9999999999999996,
    reason: 'Numbers are decimals in every operator; there, divisions are left to binary numbers.',
    covers: dividesInBinary,
  },
  {
    expression: '{whole} % {part}',
    answers: { whole: 0.3, part: 0.1 },
    here: 0,
    there: 0.09999999999999998,
    reason: 'The same for the rest of a division.',
  },
  {
    expression: 'avg(0.1, 0.1, 0.1)',
    answers: {},
    here: 0.1,
    there: 0.09999999999999999,
    reason: 'The same for a mean.',
  },
  {
    expression: '10 / 3',
    answers: {},
    here: 3.333333333333333,
    there: 3.3333333333333335,
    reason: 'Only digits that are right.',
  },
  {
    expression: 'sum({calls})',
    answers: {},
    here: undefined,
    there: 0,
    reason: 'The same: the sum of no answer is no answer.',
  },
  {
    expression: '{word} + 1',
    answers: { word: 'a' },
    here: undefined,
    there: 'a1',
    reason: 'Texts are joined with texts only.',
  },
  {
    expression: "'3' * 2",
    answers: {},
    here: undefined,
    there: 6,
    reason: 'Texts are not turned into numbers.',
  },
  {
    expression: '{word} and {yes}',
    answers: { word: 'x', yes: true },
    here: false,
    there: true,
    reason: 'Only true counts as true: the checker asks for a comparison.',
  },
  {
    expression: '{calls} or {no}',
    answers: { calls: 3, no: false },
    here: false,
    there: 3,
    reason: 'The same, and a condition gives true or false, nothing else.',
  },
  {
    expression: 'not {yes}',
    answers: { yes: true },
    here: false,
    there: 'cannot be read',
    reason: 'There it is written `!`, which reads like JavaScript.',
  },
  {
    expression: '-{calls}',
    answers: { calls: 3 },
    here: -3,
    there: 'cannot be read',
    reason: 'A minus sign before an answer is what people write.',
  },
  {
    expression: 'count({rows})',
    answers: { rows: { a: 1, b: 2 } },
    here: 2,
    there: 1,
    reason: 'The rows of a matrix are counted, and summed, like the values of a list.',
  },
  ...(
    [
      ['length({word})', { word: 'abc' }, 3],
      ['lower({word})', { word: 'ABC' }, 'abc'],
      ["days('2020-01-01', '2020-01-03')", {}, 2],
      ['isAnswered({calls})', { calls: 1 }, true],
      ['abs({calls})', { calls: -1 }, 1],
    ] as const
  ).map(([expression, answers, here]) => ({
    expression,
    answers,
    here,
    there: undefined,
    reason: 'There is no such function there.',
  })),
];

/** The functions that exist here only; every other one is compared. */
export const ownFunctions: ReadonlySet<string> = new Set(
  differences.flatMap(({ expression, reason }) => {
    const name = /^(\w+)\(/.exec(expression)?.[1];
    return name !== undefined && builtInFunctions.has(name) && reason.startsWith('There is no') ? [name] : [];
  }),
);
