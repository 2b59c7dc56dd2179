import type { Expression } from './syntax.ts';

/** An answer that a condition reads. */
export type AnswerReference = Extract<Expression, { kind: 'answer' }>;

/**
 * Lists the answers that a condition reads, in the order in which they stand.
 *
 * @example
 * referencesOf(parseExpression('{a} = 1 or {b} notempty')).map((reference) => reference.name); // ["a", "b"]
 */
export function referencesOf(expression: Expression): AnswerReference[] {
  const found: AnswerReference[] = [];
  const open = [expression];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === 'answer') found.push(next);
    if (next.kind === 'unary') open.push(next.operand);
    if (next.kind === 'binary') open.push(next.right, next.left);
  }
  return found;
}
