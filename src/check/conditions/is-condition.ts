import { ExpressionError, parseExpression } from '../../engine/expression/parse.ts';

/** Can a text be read as a condition? */
export function isCondition(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
