import type { Part } from '../conditions/condition-parts.ts';
import type { Domain } from '../answers/domain.ts';

/** What a survey knows of the words of a condition. */
export interface ConditionNames {
  /**
   * How a name that stands without braces is read: `{calls}`, in a repeated question `{panel.hours}`; `.` is the question
   * that the condition belongs to.
   */
  find(name: string): string | undefined;
  /** What can be answered, by what names the answer: `{calls}`; `undefined` when that is not known. */
  domainOf(answer: string): Domain | undefined;
  /** Has the survey every question that a condition names, and is every function known? */
  isKnown(condition: string): boolean;
}

/** A condition while it is written anew. */
export interface Rewriting extends ConditionNames {
  /** Says what is written otherwise here. */
  note(at: number, message: string): void;
  /** Says that nothing here does what is written, and what does something like it. */
  lack(at: number, message: string): void;
}

/** Can a part be a side of a comparison, or the end of one? */
export const isOperand = (part: Part | undefined): part is Part =>
  part !== undefined &&
  (['text', 'number', 'answer', 'picked', 'condition'].includes(part.kind) || /^(?:[)\]]|true|false)$/.test(part.text));

/** Does a condition end before this part, or begin behind it? */
export const isBoundary = (part: Part | undefined): boolean =>
  part === undefined || ['(', ')', ',', 'and', 'or', 'not'].includes(part.text);

/** A text in the quotes that it does not hold itself. */
export const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

/** What stands between the quotes of a text. */
export const unquoted = (text: string): string => text.slice(1, -1);

/** Where the parenthesis or bracket at a place is closed; -1 when it is not. */
export function closedAt(parts: readonly Part[], open: number): number {
  let depth = 0;
  for (let index = open; index < parts.length; index++) {
    const { text } = parts[index]!;
    if (text === '(' || text === '[') depth++;
    if ((text === ')' || text === ']') && --depth === 0) return index;
  }
  return -1;
}
