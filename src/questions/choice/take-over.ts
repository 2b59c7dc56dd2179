import type { FindQuestion } from '../../engine/question-logic.ts';
import { isPicked } from '../../schema/names.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';
import { own } from '../../schema/own.ts';

/**
 * Writes out the choices that a question takes from another one, before its own. A choice that is taken is shown while
 * it is shown there, and picked there or not, as the mode says. Those that stand for no choice ("none of these", "I don't
 * know") and the texts behind "other" are not taken.
 *
 * @param question the question
 * @param find gives the question that it names
 * @returns without choices when there is no such question, or it has no choices of its own
 */
export function takeOver(question: ChoiceQuestion, find: FindQuestion): ChoiceQuestion {
  const { choicesFromQuestion: from, choicesFromQuestionMode: mode = 'all', choices: written, ...rest } = question;
  if (from === undefined) return question;
  const source = find(from) as ChoiceQuestion | undefined;
  const isSource = source?.type === 'choice' && source.name !== question.name;
  if (!isSource || source.choicesFromQuestion !== undefined) return rest as ChoiceQuestion;
  // The file may leave out what is written out here; a file that was refused may hold anything.
  const [taken, added] = [source.choices, written].map(listOf) as [readonly Choice[], readonly Choice[]];
  const values = new Set(added.map(({ value }) => value));
  const copied = taken.filter(({ value, exclusive, missing }) => !exclusive && !missing && !values.has(value));
  return { ...question, choices: [...copied.map((choice) => copyOf(choice, from, mode)), ...added] };
}

const listOf = (choices: unknown): readonly unknown[] => (Array.isArray(choices) ? choices : []);

function copyOf({ other: _, ...copied }: Choice, from: string, mode: 'all' | 'selected' | 'unselected'): Choice {
  const choice = own(copied);
  if (mode === 'all') return choice;
  const isTaken = isPicked(from, choice.value);
  if (mode === 'selected') return { ...choice, visibleIf: isTaken };
  const isLeft = `not (${isTaken})`;
  return { ...choice, visibleIf: choice.visibleIf === undefined ? isLeft : `(${choice.visibleIf}) and ${isLeft}` };
}
