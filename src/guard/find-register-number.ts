import { digitGroups, isInsideNumber } from './digit-groups.ts';
import type { Rule } from './tokens.ts';

/**
 * A Belgian national register number, 85.07.30-033.28, with or without its signs, also a "bis" number (month plus 20 or
 * 40): eleven figures whose last two check the others.
 */
export const findRegisterNumber: Rule = (tokens, at) => {
  if (tokens[at]!.kind !== 'digits' || isInsideNumber(tokens, at)) return undefined;
  let number = '';
  for (const { digits, to } of digitGroups(tokens, at)) {
    number += digits;
    if (number.length === 11) return isRegisterNumber(number) ? { from: at, to } : undefined;
    if (number.length > 11) return undefined;
  }
  return undefined;
};

/**
 * Can these eleven figures be a national register number? A birth date that can be, or is not known (zeros), and the rest
 * of 97 (royal decree of 3 April 1984, article 3): with a 2 in front for those born from 2000 on.
 *
 * @example
 * isRegisterNumber('85073003328'); // true
 */
export function isRegisterNumber(number: string): boolean {
  const [month, day] = [number.slice(2, 4), number.slice(4, 6)].map(Number) as [number, number];
  const isDate = month < 53 && month % 20 < 13 && day < 32;
  const [base, check] = [Number(number.slice(0, 9)), 97 - Number(number.slice(9))];
  return isDate && (base % 97 === check || (2e9 + base) % 97 === check);
}
