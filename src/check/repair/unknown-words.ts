import type { Functions } from '../../engine/expression/function.ts';
import { callsOf } from '../../engine/expression/calls.ts';
import { referencesOf, writtenAt } from '../../engine/expression/names.ts';
import type { Expression } from '../../engine/expression/syntax.ts';
import type { FaultList } from '../report/fault.ts';
import { visible } from '../report/visible.ts';
import { namesFor } from '../conditions/condition-names.ts';
import { mayBeFollowUp, type NamedQuestions } from '../structure/name-faults.ts';
import { insteadOfCall, isOtherCall } from './other-calls.ts';
import { isInRepeat, partsWith } from '../structure/panel.ts';
import { meantFunction, meantName, strayPanel, type WrittenCondition } from '../conditions/read-condition.ts';
import { repairCondition } from './repair-condition.ts';
import { wholeName } from './whole-name.ts';

/**
 * Finds names in a condition that no question has, and functions that do not exist: misspelt, or those of other tools.
 *
 * @param expression the condition, read
 * @param condition as it is written
 * @param questions every question that has a name
 * @param functions what conditions may call
 * @param faults takes what is found
 */
export function findUnknownWords(
  expression: Expression,
  condition: WrittenCondition,
  questions: NamedQuestions,
  functions: Functions,
  faults: FaultList,
): void {
  const { source, written, path, prefix, inFile } = condition;
  findFunctions();
  findNames();

  /** Written for another tool, the whole condition is written anew. */
  function addOther(code: 'condition-function' | 'condition-name'): boolean {
    const repair = repairCondition(source, namesFor(path, prefix, questions));
    if (!repair || (code === 'condition-name' && repair.suggestion === undefined)) return false;
    const { message, at, suggestion } = repair;
    faults.add(code, path, `${message}, at character ${at + 1}`, suggestion, at);
    return true;
  }

  function findFunctions(): void {
    const unknown = callsOf(expression).filter(({ name }) => !functions.has(name));
    const isOther = unknown.some(({ name }) => isOtherCall(name) || insteadOfCall(name) !== undefined);
    if (faults.isOpen && isOther && addOther('condition-function')) return;
    // Not the signs of arithmetic.
    const named = [...functions.keys()].filter((name) => /^\w/.test(name));
    for (const { name, at } of unknown) {
      if (!faults.isOpen) return;
      const message = `no function is named "${visible(name.slice(0, 60))}", at character ${inFile(at) + 1}`;
      faults.add('condition-function', path, message, meantFunction(name, named), inFile(at));
    }
  }

  function findNames(): void {
    const seen = new Set<string>();
    for (const { name, row, at } of referencesOf(expression)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const isPanel = name === 'panel';
      if (
        questions.has(name) ||
        (isPanel && prefix === undefined && isInRepeat(path, questions)) ||
        mayBeFollowUp(name, questions) ||
        !faults.isOpen
      )
        continue;
      if (isPanel) {
        const [message, guess] = strayPanel(row, questions);
        faults.add('condition-name', path, message, guess, inFile(at));
        continue;
      }
      const isInside = prefix !== undefined && name.startsWith(prefix);
      const start = isInside ? prefix.length : 0;
      const known = (): Iterable<string> => (isInside ? partsWith(prefix, questions) : questions.keys());
      const where = isInside ? ' here' : '';
      const inner = writtenAt(written, at);
      const whole = inner.slice(start);
      // A name that was meant may have dots, of which the first seems to end it; so may what stands in brackets.
      const bracketed = wholeName(inner, questions, prefix);
      const meant = bracketed ?? meantName(whole, known());
      const own = meant === undefined && !/[[\]]/.test(name) ? name.slice(start) : whole;
      const guess = meant ?? meantName(own, known());
      if (guess === undefined && addOther('condition-name')) return;
      const message = `no question${where} is named "${visible(own.slice(0, 60))}"`;
      faults.add('condition-name', path, message, guess, inFile(at));
    }
  }
}
