import type { Functions } from './function.ts';
import type { Comparison, Expression, Value } from './syntax.ts';
import { compareNumbers, composed, isFraction, isSame, valueOf, type Term } from './term.ts';

/** Gives the present answer to a question, `undefined` when there is none; `row` is the part that is asked for. */
export type Lookup = (name: string, row?: string) => Value;

/**
 * Is there no answer? `undefined`, an empty text, an empty list and a matrix without any row are empty;
 * `0` and `false` are answers.
 */
export function isEmpty(value: Term): boolean {
  if (value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/**
 * Does a condition hold? Strict: a text never equals a number, letters keep their case, and an ordering
 * (`>`, `<=`, …) with an empty answer or between different types is false.
 *
 * @param expression a condition from `parseExpression`
 * @param answer gives the present answers
 * @param functions what it may call and calculate with: `builtInFunctions`, or nothing
 * @example
 * holds(parseExpression('{calls} >= 20'), (name) => answers[name]);
 */
export const holds = (expression: Expression, answer: Lookup, functions?: Functions): boolean =>
  evaluate(expression, answer, functions) === true;

/**
 * Gives the value of an expression: a condition's is `true` or `false`; `undefined` is nothing, as of an answer that was
 * not given. Arithmetic with anything but numbers, or without a finite result, gives nothing. Numbers are calculated as
 * they are written; only the result is rounded, to 16 significant digits or 15, when JavaScript cannot keep it.
 *
 * @param expression from `parseExpression`
 * @param answer gives the present answers
 * @param functions what it may call and calculate with: `builtInFunctions`, or nothing
 * @example
 * evaluate(parseExpression('{calls} * 2'), (name) => answers[name], builtInFunctions);
 */
export const evaluate = (expression: Expression, answer: Lookup, functions?: Functions): Value =>
  valueOf(evaluateTerm(expression, answer, functions));

/**
 * Gives the value of an expression before it is rounded.
 *
 * @param answer gives the present answers; computed ones may be unrounded too
 */
export function evaluateTerm(
  expression: Expression,
  answer: (name: string, row?: string) => Term,
  functions?: Functions,
): Term {
  const termOf = (part: Expression): Term => evaluateTerm(part, answer, functions);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'answer': {
      const { name, row, inside = [] } = expression;
      const value = answer(name, row);
      if (row === undefined) return value;
      let part = ownPart(value, row);
      for (const key of inside) part = partOf(part, key);
      return part;
    }
    case 'unary': {
      const operand = termOf(expression.operand);
      return expression.operator === 'not' ? operand !== true : isEmpty(operand) === (expression.operator === 'empty');
    }
    case 'binary': {
      const { operator, right } = expression;
      const left = termOf(expression.left);
      if (operator === 'and') return left === true && termOf(right) === true;
      if (operator === 'or') return left === true || termOf(right) === true;
      const compare = comparisons[operator as Comparison];
      return compare ? compare(left, termOf(right)) : functions?.get(operator)?.calculate?.([left, termOf(right)]);
    }
    case 'call': {
      const called = functions?.get(expression.name);
      const args = expression.args.map(termOf);
      return called?.calculate ? called.calculate(args) : called?.apply(args.map(valueOf));
    }
  }
}

const comparisons: Readonly<Record<Comparison, ((left: Term, right: Term) => boolean) | undefined>> = {
  '=': equal,
  '!=': (left, right) => !equal(left, right),
  '>': (left, right) => order(left, right) > 0,
  '>=': (left, right) => order(left, right) >= 0,
  '<': (left, right) => order(left, right) < 0,
  '<=': (left, right) => order(left, right) <= 0,
  contains,
  notcontains: (left, right) => !contains(left, right),
  anyof: (left, right) => listOf(right).some((value) => has(left, value)),
  allof: (left, right) => !isEmpty(left) && listOf(right).every((value) => has(left, value)),
  noneof: (left, right) => !listOf(right).some((value) => has(left, value)),
};

/** Lists are equal when they hold the same values, in any order; two empty values are equal. */
function equal(left: Term, right: Term): boolean {
  if (isList(left) && isList(right)) {
    return left.every((value) => has(right, value)) && right.every((value) => has(left, value));
  }
  return isSame(left, right) || (isEmpty(left) && isEmpty(right));
}

/** Below 0 when the left one comes first; NaN, of which no comparison holds, for what has no order. */
function order(left: Term, right: Term): number {
  if (typeof left !== 'string' || typeof right !== 'string') return compareNumbers(left, right);
  const [first, second] = [composed(left), composed(right)];
  return first === '' || second === '' ? NaN : first < second ? -1 : Number(first > second);
}

function contains(left: Term, right: Term): boolean {
  if (typeof left === 'string' && typeof right === 'string')
    return right !== '' && composed(left).includes(composed(right));
  return !isEmpty(right) && listOf(right).every((value) => has(left, value));
}

const sets = new WeakMap<object, ReadonlySet<Term>>();

/** A list is noted once, since answers never change: each of a thousand carried choices asks whether it was picked. */
function has(list: Term, value: Term): boolean {
  if (typeof value !== 'string' || !isList(list)) return listOf(list).some((entry) => isSame(entry, value));
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list.map(composed))));
  return set.has(composed(value));
}

function listOf(value: Term): readonly Term[] {
  if (isList(value)) return value;
  return isEmpty(value) ? [] : [value];
}

const isList = (value: Term): value is readonly Term[] => Array.isArray(value);

const ownPart = (value: Term, key: string): Term =>
  typeof value === 'object' && value !== null && !isList(value) && !isFraction(value) && Object.hasOwn(value, key)
    ? value[key]
    : undefined;

/** A part of each answer to a repeated question; of others, with what lies inside it, where no survey said how deep. */
function partOf(value: Term, key: string): Term {
  if (isList(value)) return value.flatMap((entry) => partOf(entry, key) ?? []);
  const dot = key.indexOf('.');
  return ownPart(value, key) ?? (dot < 0 ? undefined : partOf(ownPart(value, key.slice(0, dot)), key.slice(dot + 1)));
}
