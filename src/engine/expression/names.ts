import { findReference, type Named, type NamedBy } from './reference.ts';
import type { Expression } from './syntax.ts';

/** An answer that a condition reads. */
export type AnswerReference = Extract<Expression, { kind: 'answer' }>;

/**
 * Lists the answers that a condition reads, in the order in which they stand.
 *
 * @example
 * referencesOf(parseExpression('{a} = 1 or {b} notempty')).map((reference) => reference.name); // ["a", "b"]
 */
export const referencesOf = (expression: Expression): AnswerReference[] =>
  partsOf(expression).filter((part) => part.kind === 'answer');

/**
 * Gives the references of an expression the meaning that they have in a survey: names and values may have dots. Changes
 * the expression, which nobody else has seen yet.
 *
 * @param expression as it was parsed
 * @param source the text that it was parsed from
 * @param questions of the survey
 */
export function resolveReferences(expression: Expression, source: string, questions: NamedBy<Named>): void {
  for (const reference of referencesOf(expression)) {
    const found = findReference(writtenAt(source, reference.at), questions);
    if (found) Object.assign(reference, { row: undefined, inside: undefined }, found);
  }
}

/** What stands in the braces that begin at a place. */
export const writtenAt = (source: string, at: number): string => source.slice(at + 1, source.indexOf('}', at)).trim();

/**
 * Lists the names under which functions are needed to work an expression out: of those that it calls, and the signs of
 * arithmetic.
 *
 * @example
 * neededBy(parseExpression('sum({a}, {b}) * 2 > 3')); // ["*", "sum"]
 */
export const neededBy = (expression: Expression): string[] =>
  partsOf(expression).flatMap((part) =>
    part.kind === 'call' ? part.name : part.kind === 'binary' && '+-*/%'.includes(part.operator) ? part.operator : [],
  );

/** An expression and everything inside it. Not by recursion, so that no expression exhausts the stack. */
export function partsOf(expression: Expression): Expression[] {
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
