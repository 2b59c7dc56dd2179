import type { BinaryOperator, Expression, Value } from './syntax.ts';

/** Gives the present answer to a question, `undefined` when there is none. */
export type Lookup = (name: string) => Value;

/**
 * Is there no answer? `undefined`, an empty text, an empty list and a matrix without any row are empty;
 * `0` and `false` are answers.
 */
export function isEmpty(value: Value): boolean {
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
 * @example
 * holds(parseExpression('{calls} >= 20'), (name) => answers[name]);
 */
export const holds = (expression: Expression, answer: Lookup): boolean => evaluate(expression, answer) === true;

function evaluate(expression: Expression, answer: Lookup): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'answer': {
      const value = answer(expression.name);
      return expression.row === undefined ? value : rowOf(value, expression.row);
    }
    case 'unary': {
      const operand = evaluate(expression.operand, answer);
      return expression.operator === 'not' ? operand !== true : isEmpty(operand) === (expression.operator === 'empty');
    }
    case 'binary': {
      const left = evaluate(expression.left, answer);
      if (expression.operator === 'and') return left === true && evaluate(expression.right, answer) === true;
      if (expression.operator === 'or') return left === true || evaluate(expression.right, answer) === true;
      return compare[expression.operator](left, evaluate(expression.right, answer));
    }
  }
}

const compare: Readonly<Record<Exclude<BinaryOperator, 'and' | 'or'>, (left: Value, right: Value) => boolean>> = {
  '=': equal,
  '!=': (left, right) => !equal(left, right),
  '>': (left, right) => ordered(left, right) && left! > right!,
  '>=': (left, right) => ordered(left, right) && left! >= right!,
  '<': (left, right) => ordered(left, right) && left! < right!,
  '<=': (left, right) => ordered(left, right) && left! <= right!,
  contains,
  anyof: (left, right) => listOf(right).some((value) => listOf(left).includes(value)),
  allof: (left, right) => !isEmpty(left) && listOf(right).every((value) => listOf(left).includes(value)),
  noneof: (left, right) => !listOf(right).some((value) => listOf(left).includes(value)),
};

/** Lists are equal when they hold the same values, in any order; two empty values are equal. */
function equal(left: Value, right: Value): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.every((value) => right.includes(value)) && right.every((value) => left.includes(value));
  }
  return left === right || (isEmpty(left) && isEmpty(right));
}

const ordered = (left: Value, right: Value): boolean =>
  typeof left === typeof right &&
  (typeof left === 'number' || typeof left === 'string') &&
  !isEmpty(left) &&
  !isEmpty(right);

function contains(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return right !== '' && left.includes(right);
  return !isEmpty(right) && listOf(right).every((value) => listOf(left).includes(value));
}

function listOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value as readonly Value[];
  return isEmpty(value) ? [] : [value];
}

function rowOf(value: Value, row: string): Value {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !Object.hasOwn(value, row))
    return undefined;
  return (value as { readonly [key: string]: Value })[row];
}
