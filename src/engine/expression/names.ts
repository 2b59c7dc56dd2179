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
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'answer':
      return [expression];
    case 'unary':
      return referencesOf(expression.operand);
    case 'binary':
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
  }
}
