import type { Fraction } from '../../schema/fraction.ts';
import type { Value } from './syntax.ts';

/** A value while an expression is worked out: numbers that were calculated are not rounded yet. */
export type Term = Value | Fraction | readonly Term[] | { readonly [key: string]: Term };

/** Was this calculated, and not rounded yet? No answer holds a bigint: JSON has none. */
export const isFraction = (term: Term): term is Fraction =>
  typeof (term as Partial<Fraction> | null | undefined)?.bottom === 'bigint';

/** A term as it is sent and shown. Never -0, and nothing for a number that is not finite. */
export const valueOf = (term: Term): Value =>
  // Calculated numbers stand in a list itself, no deeper: no answer exhausts the stack.
  Array.isArray(term) ? (term as readonly Term[]).map(singleValue) : singleValue(term);

function singleValue(term: Term): Value {
  const value = isFraction(term) ? term.toNumber() : (term as Value);
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** A text as it is compared: a letter and its accent are one sign, also where a computer keeps them apart. */
export const composed = <T extends Term>(term: T): T => (typeof term === 'string' ? (term.normalize() as T) : term);

/** Are two single values the same? */
export const isSame = (left: Term, right: Term): boolean =>
  isFraction(left) || isFraction(right) ? compareNumbers(left, right) === 0 : composed(left) === composed(right);

/** Below 0 when the first of two numbers is less, 0 when both are the same; NaN when one of them is none. */
export function compareNumbers(left: Term, right: Term): number {
  if (isFraction(left)) return isFraction(right) || typeof right === 'number' ? left.compare(right) : NaN;
  if (isFraction(right)) return -compareNumbers(right, left);
  return typeof left === 'number' && typeof right === 'number' && Number.isFinite(left) && Number.isFinite(right)
    ? Math.sign(left - right)
    : NaN;
}

/** More digits than this are not worth keeping: multiplying over and over would fill the memory. */
const longest = 10n ** 40n;

/** Can a calculated number stay unrounded for the expressions that read it? */
export const isKept = (term: Term): term is Fraction =>
  isFraction(term) && term.bottom < longest && term.top < longest && -term.top < longest;
