import type { Functions } from './function.ts';
import type { BinaryOperator, Expression, Value } from './syntax.ts';

/** Gives the present answer to a question, `undefined` when there is none; `row` is the part that is asked for. */
export type Lookup = (name: string, row?: string) => Value;

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
 * @param functions what it may call: `builtInFunctions`, or nothing
 * @example
 * holds(parseExpression('{calls} >= 20'), (name) => answers[name]);
 */
export const holds = (expression: Expression, answer: Lookup, functions?: Functions): boolean =>
  evaluate(expression, answer, functions) === true;

/**
 * Gives the value of an expression: a condition's is `true` or `false`; `undefined` is nothing, as of an answer that was
 * not given. Arithmetic with anything but numbers, or without a finite result, gives nothing.
 *
 * @param expression from `parseExpression`
 * @param answer gives the present answers
 * @param functions what it may call: `builtInFunctions`, or nothing
 * @example
 * evaluate(parseExpression('{calls} * 2'), (name) => answers[name]);
 */
export function evaluate(expression: Expression, answer: Lookup, functions?: Functions): Value {
  const valueOf = (part: Expression): Value => evaluate(part, answer, functions);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'answer': {
      const { name, row, inside = [] } = expression;
      const value = answer(name, row);
      return row === undefined ? value : inside.reduce(partOf, ownPart(value, row));
    }
    case 'unary': {
      const operand = valueOf(expression.operand);
      return expression.operator === 'not' ? operand !== true : isEmpty(operand) === (expression.operator === 'empty');
    }
    case 'binary': {
      const { operator, right } = expression;
      const left = valueOf(expression.left);
      if (operator === 'and') return left === true && valueOf(right) === true;
      if (operator === 'or') return left === true || valueOf(right) === true;
      return apply[operator](left, valueOf(right));
    }
    case 'call':
      return functions?.get(expression.name)?.apply(expression.args.map(valueOf));
  }
}

/** An operation on two numbers. */
const onNumbers =
  (calculate: (left: number, right: number) => number) =>
  (left: Value, right: Value): Value => {
    const result = typeof left === 'number' && typeof right === 'number' ? calculate(left, right) : NaN;
    return Number.isFinite(result) ? result : undefined;
  };

const add = onNumbers((left, right) => left + right);

const apply: Readonly<Record<Exclude<BinaryOperator, 'and' | 'or'>, (left: Value, right: Value) => Value>> = {
  '=': equal,
  '!=': (left, right) => !equal(left, right),
  '>': (left, right) => ordered(left, right) && left! > right!,
  '>=': (left, right) => ordered(left, right) && left! >= right!,
  '<': (left, right) => ordered(left, right) && left! < right!,
  '<=': (left, right) => ordered(left, right) && left! <= right!,
  contains,
  notcontains: (left, right) => !contains(left, right),
  anyof: (left, right) => listOf(right).some((value) => has(left, value)),
  allof: (left, right) => !isEmpty(left) && listOf(right).every((value) => has(left, value)),
  noneof: (left, right) => !listOf(right).some((value) => has(left, value)),
  '+': (left, right) => (typeof left === 'string' && typeof right === 'string' ? left + right : add(left, right)),
  '-': onNumbers((left, right) => left - right),
  '*': onNumbers((left, right) => left * right),
  '/': onNumbers((left, right) => left / right),
  '%': onNumbers((left, right) => left % right),
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
  return !isEmpty(right) && listOf(right).every((value) => has(left, value));
}

const sets = new WeakMap<object, ReadonlySet<Value>>();

/** A list is noted once, since answers never change: each of a thousand carried choices asks whether it was picked. */
function has(list: Value, value: Value): boolean {
  if (typeof value !== 'string' || !Array.isArray(list)) return listOf(list).includes(value);
  let set = sets.get(list);
  if (!set) sets.set(list, (set = new Set(list)));
  return set.has(value);
}

function listOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value as readonly Value[];
  return isEmpty(value) ? [] : [value];
}

const ownPart = (value: Value, key: string): Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as { readonly [key: string]: Value })[key]
    : undefined;

/** A part of each answer to a repeated question; of others, with what lies inside it, where no survey said how deep. */
function partOf(value: Value, key: string): Value {
  if (Array.isArray(value)) {
    return (value as readonly Value[]).flatMap((entry) => partOf(entry, key) ?? []);
  }
  const dot = key.indexOf('.');
  return ownPart(value, key) ?? (dot < 0 ? undefined : partOf(ownPart(value, key.slice(0, dot)), key.slice(dot + 1)));
}
