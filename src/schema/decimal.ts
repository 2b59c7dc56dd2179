import { Fraction, type ArithmeticOperator } from './fraction.ts';

/** How many decimals a number is written with: 0 for 12, 2 for 0.25. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/**
 * Calculates with numbers as they are written: 0.1 and 0.2 make 0.3.
 *
 * @returns NaN for a division by zero, and where one of them is not finite
 * @example
 * calculate(3, '*', 0.6); // 1.8
 */
export function calculate(left: number, operator: ArithmeticOperator, right: number): number {
  const [a, b] = [Fraction.of(left), Fraction.of(right)];
  return (a && b && a.apply(operator, b)?.toNumber()) ?? NaN;
}

/** Adds up numbers: ten times 0.1 is 1. */
export function sumOf(numbers: readonly number[]): number {
  let sum = new Fraction(0n);
  for (const number of numbers) sum = sum.apply('+', Fraction.of(number) ?? new Fraction(0n))!;
  return sum.toNumber();
}

/** Is a number a multiple of another? 0.3 is a multiple of 0.1, though 0.3 % 0.1 is not 0 in JavaScript. */
export const isMultiple = (value: number, step: number): boolean => calculate(value, '%', step) === 0;
