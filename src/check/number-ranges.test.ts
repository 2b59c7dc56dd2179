import { expect } from '@open-wc/testing';
import { evaluate } from '../engine/expression/evaluate.ts';
import { builtInFunctions } from '../engine/expression/functions.ts';
import { parseExpression } from '../engine/expression/parse.ts';
import type { Value } from '../engine/expression/syntax.ts';
import { readSurvey } from '../engine/read-survey.ts';
import { builtInLogic } from '../questions/logic.ts';
import { findTypeFaults } from './condition-types.ts';

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

/** What is found in a condition about two whole numbers that lie between limits. */
function finder([a, b]: (typeof pairs)[number]): (source: string) => string[] {
  const asked = (name: string, [min, max]: Limits): object => ({ type: 'number', name, title: name, min, max });
  const questions = [asked('a', a), asked('b', b)];
  const checked = readSurvey(
    { id: 'r', version: 1, languages: ['en'], title: 'R', pages: [{ name: 'p', questions }] },
    builtInLogic,
    builtInFunctions,
  );
  return (source) => {
    const found: string[] = [];
    findTypeFaults(parseExpression(source), checked, (_, __, message) => void found.push(message));
    return found;
  };
}

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
    const find = finder(pair);
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
