import type { BinaryOperator } from '../../engine/expression/syntax.ts';
import { calculate } from '../../schema/decimal.ts';
import { lengthOf } from '../../questions/text/text-length.ts';
import { anyNumber, leavesOf, numberOf, type Domain, type NumberDomain } from '../answers/domain.ts';

/** As decimals; without a limit on one side, as JavaScript does. */
const plus = (left: number, right: number): number =>
  isFinite(left + right) ? calculate(left, '+', right) : left + right;

/** A product of nothing and of something without limit is nothing here. */
const times = (left: number, right: number): number =>
  (isFinite(left * right) ? calculate(left, '*', right) : left * right) || 0;

/** Nothing when it is divided by something without limit. */
const divided = (left: number, right: number): number =>
  (isFinite(left) && isFinite(right) ? calculate(left, '/', right) : left / right) || 0;

// Not by spreading: the cells of large matrices are more than a call takes.
const smallest = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number));
const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number));

const between = (numbers: readonly number[], isWhole: boolean): NumberDomain => ({
  kind: 'number',
  min: smallest(numbers),
  max: largest(numbers),
  isWhole,
});

/**
 * Between which numbers the result of a calculation lies.
 *
 * @param operator `+`, `-`, `*`, `/` or `%`
 */
export function calculated(operator: BinaryOperator, left: NumberDomain, right: NumberDomain): NumberDomain {
  const isWhole = left.isWhole && right.isWhole;
  if (operator === '+') return between([plus(left.min, right.min), plus(left.max, right.max)], isWhole);
  if (operator === '-') return between([plus(left.min, -right.max), plus(left.max, -right.min)], isWhole);
  const ends = (combine: (a: number, b: number) => number): number[] =>
    [left.min, left.max].flatMap((a) => [right.min, right.max].map((b) => combine(a, b)));
  if (operator === '*') return between(ends(times), isWhole);
  const isDivided = operator === '/' && (right.min > 0 || right.max < 0);
  return isDivided ? between(ends(divided), false) : anyNumber;
}

/** What a function makes of numbers: between which ones its result lies. */
const calls: Readonly<Record<string, (args: readonly Domain[]) => NumberDomain>> = {
  count: (args) => between([total(args.map(leastIn)), total(args.map(valuesIn))], true),
  sum(args) {
    const parts = numbersIn(args.map((domain) => totalOf(domain) ?? domain));
    if (!parts) return anyNumber;
    const [mins, maxs] = [parts.map(({ min }) => min), parts.map(({ max }) => max)];
    // Any of them may be missing, but not all: then there is no sum.
    const least = mins.some((min) => min < 0) ? total(mins.map((min) => Math.min(min, 0))) : smallest(mins);
    const most = maxs.some((max) => max > 0) ? total(maxs.map((max) => Math.max(max, 0))) : largest(maxs);
    return between(
      [least, most],
      parts.every(({ isWhole }) => isWhole),
    );
  },
  avg: (args) => ({ ...around(args), ...shareOf(args), isWhole: false }),
  min: (args) => around(args),
  max: (args) => ({ ...around(args), ...shareOf(args) }),
  abs([domain]) {
    if (domain?.kind !== 'number') return anyNumber;
    const { min, max, isWhole } = domain;
    const ends = [Math.abs(min), Math.abs(max)];
    return between(min <= 0 && max >= 0 ? [0, ...ends] : ends, isWhole);
  },
  round([domain]) {
    return domain?.kind === 'number' ? between([Math.floor(domain.min), Math.ceil(domain.max)], false) : anyNumber;
  },
  length([domain]) {
    if (domain?.kind !== 'text') return between([0, Infinity], true);
    const lengths = domain.values?.map((value) => lengthOf(value));
    return between(lengths && lengths.length > 0 ? lengths : (domain.lengths ?? [0, Infinity]), true);
  },
  year([domain]) {
    if (domain?.kind !== 'date') return anyNumber;
    const yearOf = (date: string | undefined): number | undefined =>
      date === undefined ? undefined : Number(date.slice(0, 4));
    return between([yearOf(domain.min) ?? -Infinity, yearOf(domain.max) ?? Infinity], true);
  },
};

/**
 * Between which numbers the result of a function lies.
 *
 * @param name of the function
 * @param args what its arguments can be
 * @returns `undefined` for functions of which that is not known
 */
export const calledNumber = (name: string, args: readonly Domain[]): NumberDomain | undefined =>
  Object.hasOwn(calls, name) ? calls[name]!(args) : undefined;

const total = (numbers: readonly number[]): number => numbers.reduce(plus, 0);

const leastIn = (domain: Domain): number => (domain.kind === 'list' ? (domain.least ?? 0) : 0);

/** How many values an answer can have. */
function valuesIn(domain: Domain): number {
  const { most = Infinity } = domain.kind === 'list' && !domain.of ? domain : {};
  const leaves = leavesOf(domain).map(({ kind }) => (kind === 'any' ? Infinity : kind === 'nothing' ? 0 : 1));
  return Math.min(
    leaves.reduce((sum, count) => sum + count, 0),
    most,
  );
}

/** What the parts of an answer add up to, if that is known. */
const totalOf = (domain: Domain | undefined): NumberDomain | undefined =>
  domain?.kind === 'rows' && domain.total !== undefined ? numberOf(domain.total) : undefined;

/** The largest part of a total, and the mean, are no less than an equal share of it. */
function shareOf([domain, ...others]: readonly Domain[]): { readonly min?: number } {
  if (others.length > 0 || domain?.kind !== 'rows' || domain.total === undefined) return {};
  return { min: calculate(domain.total, '/', domain.rows.size) };
}

/** Every number that arguments can have; `undefined` when that is not known. */
function numbersIn(args: readonly Domain[]): readonly NumberDomain[] | undefined {
  const parts = args.flatMap(leavesOf);
  if (parts.some(({ kind }) => kind === 'any')) return undefined;
  const numbers = parts.filter((domain) => domain.kind === 'number');
  return numbers.length > 0 ? numbers : undefined;
}

/** From the smallest to the largest that any of them can be. */
function around(args: readonly Domain[]): NumberDomain {
  const parts = numbersIn(args) ?? [anyNumber];
  return between(
    parts.flatMap(({ min, max }) => [min, max]),
    parts.every(({ isWhole }) => isWhole),
  );
}
