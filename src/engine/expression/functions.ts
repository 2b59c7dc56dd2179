import { Fraction } from '../../schema/fraction.ts';
import { exactly, fractionOf, operator } from './arithmetic.ts';
import { daysBetween, timeOf, yearsBetween } from './dates.ts';
import { isEmpty } from './evaluate.ts';
import type { Functions, SurveyFunction } from './function.ts';
import { dayFromToday } from '../today.ts';
import { isFraction, type Term } from './term.ts';

/** More arguments than anyone writes. */
const many = 100;

/** Every single value of the arguments: those of lists and of the cells of a matrix, without what is empty. */
function valuesIn(args: readonly Term[]): Term[] {
  const isWhole = (value: Term): boolean => typeof value === 'object' && value !== null && !isFraction(value);
  const values = [...args];
  // The list grows while it is walked, so that no answer exhausts the stack.
  for (const value of values)
    if (isWhole(value)) for (const [, part] of Object.entries(value as object)) values.push(part as Term);
  return values.filter((value) => !isWhole(value) && !isEmpty(value));
}

/** A result of numbers: nothing when there is none. */
const ofNumbers = (
  does: string,
  example: string,
  calculate: (numbers: readonly Fraction[]) => Term,
): SurveyFunction => ({
  parameters: ['any'],
  least: 1,
  most: many,
  result: 'number',
  does,
  example,
  ...exactly((args) => {
    const numbers = valuesIn(args).flatMap((value) => fractionOf(value) ?? []);
    return numbers.length === 0 ? undefined : calculate(numbers);
  }),
});

const total = (numbers: readonly Fraction[]): Fraction => {
  let sum = new Fraction(0n);
  for (const number of numbers) sum = sum.apply('+', number)!;
  return sum;
};

/** The one that comes first, or last, in order. */
const furthest = ([first, ...others]: readonly Fraction[], direction: 1 | -1): Fraction => {
  let best = first!;
  for (const number of others) if (number.compare(best) * direction > 0) best = number;
  return best;
};

/**
 * What expressions may call, in the order of the guide, and then the operators of arithmetic by their signs. Loaded only
 * for surveys that calculate something.
 */
export const builtInFunctions: Functions = new Map<string, SurveyFunction>([
  [
    'iif',
    {
      parameters: ['truth', 'any', 'any'],
      result: 'any',
      does: 'Gives the second argument when the first one holds, otherwise the third.',
      example: "iif({calls} > 20, 'many', 'few')",
      ...exactly(([condition, then, otherwise]) => (condition === true ? then : otherwise)),
    },
  ],
  [
    'isAnswered',
    {
      parameters: ['any'],
      result: 'truth',
      does: 'Holds when there is an answer; the same as `notempty`.',
      example: 'isAnswered({calls})',
      apply: ([value]) => !isEmpty(value),
    },
  ],
  [
    'count',
    {
      parameters: ['any'],
      least: 1,
      most: many,
      result: 'number',
      does: 'Counts the answers among its arguments; of a list or a matrix, each value.',
      example: 'count({problems}) >= 3',
      apply: (args) => valuesIn(args).length,
    },
  ],
  ['sum', ofNumbers('Adds up the numbers among its arguments; nothing when there is none.', 'sum({in}, {out})', total)],
  [
    'avg',
    ofNumbers(
      'The mean of the numbers among its arguments; nothing when there is none.',
      'avg({monday}, {tuesday})',
      (numbers) => total(numbers).apply('/', new Fraction(BigInt(numbers.length))),
    ),
  ],
  [
    'min',
    ofNumbers('The smallest number among its arguments.', 'min({monday}, {tuesday})', (numbers) =>
      furthest(numbers, -1),
    ),
  ],
  [
    'max',
    ofNumbers('The largest number among its arguments.', 'max({monday}, {tuesday})', (numbers) => furthest(numbers, 1)),
  ],
  [
    'round',
    {
      parameters: ['number', 'number'],
      least: 1,
      result: 'number',
      does: 'Rounds a number, halves away from zero; the second argument says to how many decimals (default 0, at most 9).',
      example: 'round({minutes} / 60, 1)',
      ...exactly(([value, decimals = 0]) => {
        const digits = fractionOf(decimals)?.toNumber();
        if (digits === undefined) return undefined;
        return fractionOf(value)?.round(Math.min(Math.max(Math.trunc(digits), 0), 9));
      }),
    },
  ],
  [
    'abs',
    {
      parameters: ['number'],
      result: 'number',
      does: 'The number without its sign.',
      example: 'abs({before} - {after})',
      ...exactly(([value]) => {
        const number = fractionOf(value);
        return number && (number.top < 0n ? new Fraction(-number.top, number.bottom) : number);
      }),
    },
  ],
  [
    'length',
    {
      parameters: ['text'],
      result: 'number',
      does: 'How many characters a text has.',
      example: 'length({comment}) > 200',
      apply: ([value]) =>
        typeof value === 'string' ? value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ' ').length : undefined,
    },
  ],
  [
    'lower',
    {
      parameters: ['text'],
      result: 'text',
      does: 'The text in lower case.',
      example: "lower({code}) = 'abc'",
      apply: ([value]) => (typeof value === 'string' ? value.toLowerCase() : undefined),
    },
  ],
  [
    'today',
    {
      parameters: [],
      result: 'date',
      does: 'The date of today on the device.',
      example: '{start} <= today()',
      apply: () => dayFromToday(),
    },
  ],
  [
    'year',
    {
      parameters: ['date'],
      result: 'number',
      does: 'The year of a date.',
      example: 'year({start}) >= 2019',
      apply: ([value]) => (timeOf(value) === undefined ? undefined : Number((value as string).slice(0, 4))),
    },
  ],
  [
    'age',
    {
      parameters: ['date', 'date'],
      least: 1,
      result: 'number',
      does: 'Whole years since a date, until today or until the second argument.',
      example: 'age({birth}) >= 60',
      apply: ([from, to = dayFromToday()]) => yearsBetween(from, to),
    },
  ],
  [
    'days',
    {
      parameters: ['date', 'date'],
      result: 'number',
      does: 'Days from the first date to the second; negative when that lies before.',
      example: 'days({reported}, {repaired}) > 7',
      apply: ([from, to]) => daysBetween(from, to),
    },
  ],
  operator('+', 'Adds two numbers, or joins two texts.', '{in} + {out}'),
  operator('-', 'Takes one number away from another.', '{before} - {after}'),
  operator('*', 'Multiplies two numbers.', '{calls} * 2'),
  operator('/', 'Divides one number by another; nothing for a division by zero.', '{minutes} / 60'),
  operator('%', 'The rest of a division, with the sign of what was divided.', '{number} % 2'),
]);
