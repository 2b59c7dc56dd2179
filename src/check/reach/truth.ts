import { evaluate, type Lookup } from '../../engine/expression/evaluate.ts';
import type { Functions } from '../../engine/expression/function.ts';
import { referencesOf } from '../../engine/expression/names.ts';
import type { Expression, Value } from '../../engine/expression/syntax.ts';

/** What is known of one respondent. */
export interface Known {
  /** Answers, by `idOf`. */
  readonly values: ReadonlyMap<string, Value>;
  /** Answers that could be anything. */
  readonly open: ReadonlySet<string>;
  readonly functions: Functions;
}

/** How an answer, or a part of it, is named here: no name and no value holds a space. */
export const idOf = (name: string, row: string | undefined, inside: readonly string[] = []): string =>
  row === undefined ? name : [name, row, ...inside].join(' ');

/**
 * Does a condition hold, as far as that is known?
 *
 * @returns `undefined` when it may hold or not
 */
export function truthOf(expression: Expression, known: Known): boolean | undefined {
  if (expression.kind === 'unary' && expression.operator === 'not') {
    const operand = truthOf(expression.operand, known);
    return operand === undefined ? undefined : !operand;
  }
  if (expression.kind === 'binary' && (expression.operator === 'and' || expression.operator === 'or')) {
    const decisive = expression.operator === 'or';
    const left = truthOf(expression.left, known);
    if (left === decisive) return decisive;
    const right = truthOf(expression.right, known);
    if (right === decisive) return decisive;
    return left === undefined || right === undefined ? undefined : !decisive;
  }
  if (!isDecidable(expression, known.open)) return undefined;
  const lookup: Lookup = (name, row) => {
    const { inside = [] } = referencesOf(expression)[0]!;
    const keys = row === undefined ? [] : [row, ...inside];
    return keys.reduceRight<Value>((value, key) => ({ [key]: value }), known.values.get(idOf(name, row, inside)));
  };
  return evaluate(expression, lookup, known.functions) === true;
}

/** The cases tried stand for all others only where one answer is compared with what the file says. */
function isDecidable(expression: Expression, open: ReadonlySet<string>): boolean {
  const references = referencesOf(expression);
  const isSimple = (part: Expression): boolean => part.kind === 'answer' || part.kind === 'literal';
  const isAtom =
    isSimple(expression) ||
    (expression.kind === 'unary' && isSimple(expression.operand)) ||
    (expression.kind === 'binary' && isSimple(expression.left) && isSimple(expression.right));
  return (
    isAtom && references.length <= 1 && references.every(({ name, row, inside }) => !open.has(idOf(name, row, inside)))
  );
}
