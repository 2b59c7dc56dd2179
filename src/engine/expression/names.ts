import type { Expression } from './syntax.ts';

/** An answer that a condition reads. */
export type AnswerReference = Extract<Expression, { kind: 'answer' }>;

/** A function that an expression calls. */
export type FunctionCall = Extract<Expression, { kind: 'call' }>;

/**
 * Lists the answers that a condition reads, in the order in which they stand.
 *
 * @example
 * referencesOf(parseExpression('{a} = 1 or {b} notempty')).map((reference) => reference.name); // ["a", "b"]
 */
export const referencesOf = (expression: Expression): AnswerReference[] =>
  partsOf(expression).filter((part) => part.kind === 'answer');

/**
 * Lists the functions that an expression calls, in the order in which they stand.
 *
 * @example
 * callsOf(parseExpression('sum({a}, {b}) > 3')).map((call) => call.name); // ["sum"]
 */
export const callsOf = (expression: Expression): FunctionCall[] =>
  partsOf(expression).filter((part) => part.kind === 'call');

/** Not by recursion, so that no expression exhausts the stack. */
function partsOf(expression: Expression): Expression[] {
  const found: Expression[] = [];
  const open = [expression];
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    if (next.kind === 'unary') open.push(next.operand);
    if (next.kind === 'binary') open.push(next.right, next.left);
    if (next.kind === 'call') open.push(...[...next.args].reverse());
  }
  return found;
}
