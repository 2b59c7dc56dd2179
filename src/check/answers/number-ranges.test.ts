import { expect } from '@open-wc/testing';
import { foundInConditions } from '../../../test/suites/found-in-condition.ts';
import { evaluate } from '../../engine/expression/evaluate.ts';
import { builtInFunctions } from '../../engine/expression/functions.ts';
import { parseExpression } from '../../engine/expression/parse.ts';
import type { Value } from '../../engine/expression/syntax.ts';

type Limits = readonly [min: number, max: number];

/** Numbers on both sides of nothing, above it, and below it. */
const pairs: readonly (readonly [a: Limits, b: Limits])[] = [
  [
    [-2, 3],
    [1, 4],
  ],
  [
    [0, 2],
    [-3, -1],
  ],
  [
    [-4, -2],
    [-1, 2],
  ],
  [
    [2, 2],
    [2, 5],
  ],
];

const from = ([min, max]: Limits): number[] => Array.from({ length: max - min + 1 }, (_, index) => min + index);

const asked = (name: string, [min, max]: Limits): object => ({ type: 'number', name, title: name, min, max });

/** Every way to answer both questions, one of them, or none. */
const answersTo = ([a, b]: (typeof pairs)[number]): Readonly<Record<string, Value>>[] =>
  [...from(a), undefined].flatMap((one) => [...from(b), undefined].map((other) => ({ a: one, b: other })));

/** Calculations of which the smallest and the largest result can be reached, and every result is a whole number. */
const whole = [
  ...['{a}', '{a} + {b}', '{a} - {b}', '{a} * {b}', '-{a}', '{a} * 0', '{a} - {b} * 2'],
  ...['abs({a})', 'abs({b})', 'abs({a} - {b})'],
  ...['sum({a}, {b})', 'min({a}, {b})', 'max({a}, {b})', 'sum({b})', 'count({a}, {b})', 'count({a})'],
];
const exact = [...whole, '{a} / 2', '{a} / -2', 'avg({a}, {b})', 'round({a})'];
/** Others may be narrower than what is known of them. */
const wider = ['round({b} / 4)', '{a} % 2', '{a} / {b}', '{b} / {a}', '{a} - {a}', 'avg({a}, {a}, {b})'];

const operators = ['>', '>=', '<', '<=', '='];
const limits = [...from([-10, 10]), -0.5, 0.5, 2.5];

/** A whole number between the limits that no calculation happens to give is not looked for. */
const isSaid = (calculation: string, operator: string, limit: number): boolean =>
  operator === '=' ? whole.includes(calculation) && !Number.isInteger(limit) : exact.includes(calculation);

describe('what is said of numbers in a condition', () => {
  for (const pair of pairs) {
    const [[a, most], [b, mostOfB]] = pair;
    const find = foundInConditions([asked('a', pair[0]), asked('b', pair[1])]);
    const answers = answersTo(pair);
    const isMet = (source: string): boolean => {
      const condition = parseExpression(source);
      // Two answers that were not given are the same, which is not what anybody asks for.
      const told = source.includes(' = ')
        ? answers.filter((given) => (given['a'] ?? given['b']) !== undefined)
        : answers;
      return told.some((given) => evaluate(condition, (name) => given[name], builtInFunctions) === true);
    };

    describe(`from ${a} to ${most}, and from ${b} to ${mostOfB}`, () => {
      for (const calculation of [...exact, ...wider]) {
        it(`${calculation}: that a condition never holds is true of every answer`, () => {
          for (const operator of operators) {
            for (const limit of limits) {
              for (const source of [`${calculation} ${operator} ${limit}`, `${limit} ${operator} ${calculation}`]) {
                if (isMet(source)) expect(find(source), source).to.deep.equal([]);
                else if (isSaid(calculation, operator, limit)) expect(find(source), source).to.have.length(1);
              }
            }
          }
        });
      }

      it('is said of two answers as of one', () => {
        for (const operator of operators) {
          for (const shift of limits) {
            const source = `{a} ${operator} {b} + ${shift}`;
            const isWhole = Number.isInteger(shift);
            if (isMet(source)) expect(find(source), source).to.deep.equal([]);
            else if (isWhole) expect(find(source), source).to.have.length(1);
          }
        }
      });
    });
  }
});

describe('what is said of numbers of which only a part is known', () => {
  const options = (...values: readonly string[]): object[] => values.map((value) => ({ value, text: value }));
  const questions = [
    { type: 'number', name: 'any', title: 'Any' },
    { type: 'number', name: 'from1', title: 'From 1', min: 1 },
    { type: 'number', name: 'to3', title: 'To 3', max: 3 },
    { type: 'number', name: 'share', title: 'Share', min: 0, max: 1, step: 0.5 },
    { type: 'text', name: 'text', title: 'Text' },
    { type: 'choice', name: 'several', title: 'Several', multiple: true, choices: options('x', 'y', 'z') },
    { type: 'matrix', name: 'rows', title: 'Rows', rows: options('r', 's'), columns: options('x', 'y', 'z') },
    {
      type: 'matrix',
      name: 'cells',
      title: 'Cells',
      cellType: 'number',
      min: 2,
      max: 5,
      rows: options('r', 's'),
      columns: options('n'),
    },
    { type: 'computed', name: 'either', expression: "iif({text} = 'x', {from1}, {text})" },
  ];
  const find = foundInConditions(questions);

  const never = [
    ...['{from1} * 2 < 2', '{from1} + {from1} < 2', '{from1} - {to3} < -2', '-{from1} > -1', '-{to3} < -3'],
    ...['10 / {from1} > 10', '10 / {from1} < 0', '{to3} / 2 > 1.5', '{to3} / -2 < -1.5', '{any} * 0 > 0'],
    ...['abs({any}) < 0', 'abs({to3}) < 0', 'abs({from1}) < 1', 'round({from1}) < 1', 'length({text}) < 0'],
    ...['sum({from1}, {share}) < 0', 'max({to3}, {share}) > 3', 'min({from1}, {share}) < 0', 'length({text}) = 0.5'],
    ...['count({several}) > 3', 'count({rows}) > 2', 'count({text}, {several}) > 4', 'count({any}) = 0.5'],
    ...['sum({cells}) > 10', 'sum({cells}) < 2', 'max({cells}) > 5', 'avg({cells}) < 2', 'count({cells}) > 2'],
  ];
  for (const source of never) it(`${source} never holds`, () => expect(find(source)).to.have.length(1));

  const perhaps = [
    ...['{any} + {from1} < 0', '{any} * 2 < -5', '{any} - {any} > 9', '{from1} * {any} < 0', '{from1} > 1000000'],
    ...['{from1} * 2 >= 2', '{from1} - {to3} >= -2', '10 / {from1} <= 10', '10 / {from1} > 0', '10 / {to3} > 100'],
    ...['{from1} / {any} < 0', '{from1} % 2 = 0', '{share} + {from1} = 1.5', '{share} * 2 = 0.5', '{share} = 0.5'],
    ...['sum({share}, {from1}) = 0.5', 'min({share}, {from1}) = 0.5', 'max({share}, {to3}) = 0.5'],
    ...['avg({from1}, {from1}) = 1.5', 'sum({any}, {from1}) < 0', 'sum({either}, {from1}) < 0', 'max({either}) < 0'],
    ...['count({either}, {several}) = 4', 'count({several}) = 3', 'count({rows}) = 2', 'count({several}) = 0'],
    ...['sum({cells}) = 10', 'sum({cells}) = 2', 'sum({text}, {cells}) = 2', 'avg({cells}) = 2.5', '{either} + 1 < 0'],
    ...['abs({any}) > 1000', 'abs({to3}) > 1000', 'round({any}) < -1000', 'length({text}) > 1000'],
    ...['abs({either}) < 0', 'round({either}) < 0', 'year({either}) < 0'],
  ];
  for (const source of perhaps) {
    it(`${source} may hold`, () => {
      const said = find(source).filter((message) => /^never holds|it is never/.test(message));
      expect(said).to.deep.equal([]);
    });
  }
});
