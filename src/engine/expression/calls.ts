import { partsOf } from './names.ts';
import type { Expression } from './syntax.ts';

/** A function that an expression calls. */
export type FunctionCall = Extract<Expression, { kind: 'call' }>;

/**
 * Lists the functions that an expression calls, in the order in which they stand.
 *
 * @example
 * callsOf(parseExpression('sum({a}, {b}) > 3')).map((call) => call.name); // ["sum"]
 */
export const callsOf = (expression: Expression): FunctionCall[] =>
  partsOf(expression).filter((part) => part.kind === 'call');
