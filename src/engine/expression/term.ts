import { Fraction } from '../../schema/fraction.ts';
import type { Value } from './syntax.ts';

/** A value while an expression is worked out: numbers that were calculated are not rounded yet. */
export type Term = Value | Fraction | readonly Term[] | { readonly [key: string]: Term };

/** The number that a term is; nothing for anything else, and for what is not finite. */
export function fractionOf(term: Term): Fraction | undefined {
  if (term instanceof Fraction) return term;
  return typeof term === 'number' ? Fraction.of(term) : undefined;
}

/** A term as it is sent and shown. Never -0, and nothing for a number that is not finite. */
export const valueOf = (term: Term): Value =>
  // Calculated numbers stand in a list itself, no deeper: no answer exhausts the stack.
  Array.isArray(term) ? (term as readonly Term[]).map(singleValue) : singleValue(term);

function singleValue(term: Term): Value {
  const value = term instanceof Fraction ? term.toNumber() : (term as Value);
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** Are two single values the same? */
export function isSame(left: Term, right: Term): boolean {
  if (!(left instanceof Fraction) && !(right instanceof Fraction)) return left === right;
  return compareNumbers(left, right) === 0;
}

/** The order of two numbers, as `Fraction.compare` gives it; nothing when one of them is none. */
export function compareNumbers(left: Term, right: Term): number | undefined {
  const [a, b] = [fractionOf(left), fractionOf(right)];
  return a && b && a.compare(b);
}

/** More digits than this are not worth keeping: multiplying over and over would fill the memory. */
const longest = 10n ** 40n;

/** Can a calculated number stay unrounded for the expressions that read it? */
export const isKept = (term: Term): term is Fraction =>
  term instanceof Fraction && term.bottom < longest && term.top < longest && -term.top < longest;
