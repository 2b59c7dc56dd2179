import type { Expression } from '../../engine/expression/syntax.ts';

/**
 * Has a part of an expression a value whatever was answered? Two empty values are equal.
 *
 * @param part numbers, and what is calculated from them
 */
export function isNeverEmpty(part: Expression): boolean {
  if (part.kind === 'literal') return part.value !== undefined && part.value !== '';
  if (part.kind === 'call') {
    return part.name === 'count' || (/^(?:sum|avg|min|max)$/.test(part.name) && part.args.some(isNeverEmpty));
  }
  return part.kind === 'binary' && '+-*'.includes(part.operator) && isNeverEmpty(part.left) && isNeverEmpty(part.right);
}
