import { ExpressionError, parseExpression } from '../engine/expression/parse.ts';

/**
 * Do two conditions ask the same? Spaces, quotes and brackets that change nothing count as no difference.
 *
 * @param left a condition of a checked survey, or nothing
 * @param right another one
 */
export const sameCondition = (left: string | undefined, right: string | undefined): boolean =>
  left === right || (left !== undefined && right !== undefined && treeOf(left) === treeOf(right));

/** The tree as a text, without the places of its parts. */
function treeOf(source: string): string {
  try {
    return JSON.stringify(parseExpression(source), (key, value: unknown) => (key === 'at' ? undefined : value));
  } catch (error) {
    if (error instanceof ExpressionError) return source;
    throw error;
  }
}
