import { ExpressionError, parseExpression } from '../../engine/expression/parse.ts';
import type { Expression } from '../../engine/expression/syntax.ts';
import type { FaultList } from '../report/fault.ts';
import { suggest } from '../report/suggest.ts';
import type { Path } from '../../schema/survey-error.ts';
import { visible, withoutHidden } from '../report/visible.ts';
import { namesFor } from './condition-names.ts';
import { otherWord, otherFunctions } from './condition-words.ts';
import type { NamedQuestions } from '../structure/name-faults.ts';
import { repairCondition } from '../repair/repair-condition.ts';

/** A condition as the file writes it, and as it is written out for one thing of a repeated question. */
export interface WrittenCondition {
  readonly source: string;
  readonly written: string;
  readonly path: Path;
  /** How the names of that thing's questions begin; nothing outside of repeated questions. */
  readonly prefix: string | undefined;
  /** Where a character of `written` is in the file. */
  readonly inFile: (at: number) => number;
}

/**
 * Reads a condition; one that cannot be read is reported with what was probably meant.
 *
 * @param condition the condition
 * @param questions every question that has a name
 * @param faults takes the fault
 */
export function readCondition(
  { source, written, path, prefix, inFile }: WrittenCondition,
  questions: NamedQuestions,
  faults: FaultList,
): Expression | undefined {
  try {
    return parseExpression(written);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (!faults.isOpen) return undefined;
    const repair = repairCondition(source, namesFor(path, prefix, questions));
    const { message, at } = repair ?? { message: visible(error.message), at: inFile(error.at) };
    faults.add('condition-syntax', path, `${message}, at character ${at + 1}`, repair?.suggestion, at);
    return undefined;
  }
}

/** What was meant by a function that does not exist. */
export const meantFunction = (name: string, known: Iterable<string>): string | undefined =>
  otherWord(otherFunctions, name) ?? suggest(name, known);

/** What was meant by a name that no question has: also when only an invisible character keeps them apart. */
export function meantName(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const plain = withoutHidden(name);
  return names.includes(plain) ? plain : suggest(plain, names);
}

/**
 * Says that `{panel.hours}` has no meaning outside of a repeated question.
 *
 * @param row what is read of it: `hours`
 * @returns message and suggestion
 */
export function strayPanel(row: string | undefined, questions: NamedQuestions): readonly [string, string | undefined] {
  const meant = row === undefined ? undefined : meantName(row, questions.keys());
  const message = `"panel" is for conditions and texts inside a repeated question${row === undefined ? '' : ', and this is outside of one'}`;
  return [message, meant && `{${meant}}`];
}
