import { Fraction, type ArithmeticOperator } from '../../schema/fraction.ts';
import type { SurveyFunction } from './function.ts';
import { isFraction, valueOf, type Term } from './term.ts';

/** A function that rounds nothing on the way. */
export const exactly = (calculate: (args: readonly Term[]) => Term): Pick<SurveyFunction, 'apply' | 'calculate'> => ({
  calculate,
  apply: (args) => valueOf(calculate(args)),
});

/** The number that a term is; nothing for anything else, and for what is not finite. */
export function fractionOf(term: Term): Fraction | undefined {
  if (isFraction(term)) return term;
  return typeof term === 'number' ? Fraction.of(term) : undefined;
}

/** An operator of arithmetic: called by its sign. */
export const operator = (
  sign: ArithmeticOperator,
  does: string,
  example: string,
): readonly [string, SurveyFunction] => [
  sign,
  {
    parameters: ['number', 'number'],
    result: 'number',
    does,
    example,
    ...exactly(([left, right]) => {
      if (sign === '+' && typeof left === 'string' && typeof right === 'string') return left + right;
      const [first, second] = [fractionOf(left), fractionOf(right)];
      return first && second && first.apply(sign, second);
    }),
  },
];
