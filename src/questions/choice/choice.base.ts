import type { QuestionLogic } from '../../engine/question-logic.ts';
import { boolean, integerFrom, item, items, oneOf, optional, shaped, text } from '../../engine/shape.ts';
import { followUpName, isPicked } from '../../schema/names.ts';
import type { Question } from '../../schema/question.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';

/** One value, or several when `multiple`. */
export type ChoiceAnswer = string | readonly string[];

/** A longer list can be searched, unless the survey file says otherwise. */
export const mostInList = 20;

/** The keys of a choice. */
export const choiceShape = {
  ...item,
  exclusive: optional(boolean),
  other: optional(
    shaped({
      title: optional(text),
      hint: optional(text),
      maxLength: optional(integerFrom(1, 10_000)),
      required: optional(boolean),
    }),
  ),
};

/** Picking from a list, one or several: what nearly every survey needs. */
export const baseChoiceLogic: QuestionLogic<ChoiceQuestion, ChoiceAnswer, ChoiceAnswer> = {
  type: 'choice',
  shape: {
    choices: items(choiceShape, mostInList),
    choicesOrder: optional(oneOf('random')),
    multiple: optional(boolean),
    display: optional(oneOf('list', 'dropdown')),
    maxChoices: optional(integerFrom(1, 500)),
  },
  lists: ['choices'],
  followUps: (question) => question.choices?.flatMap((choice) => followUpOf(question, choice) ?? []) ?? [],

  /** Choices that are hidden now do not count; several are kept in the order of the file, whatever order was clicked. */
  read(input, { question, items: { choices } }) {
    const visible = new Set(choices!.map(({ value }) => value));
    if (question.multiple) {
      const picked = new Set<unknown>(Array.isArray(input) ? input : []);
      return question.choices.map(({ value }) => value).filter((value) => visible.has(value) && picked.has(value));
    }
    return typeof input === 'string' && visible.has(input) ? input : undefined;
  },

  validate({ question, answer, items: { choices } }) {
    if (!Array.isArray(answer)) return undefined;
    const count = answer.length;
    const { maxChoices = Infinity } = question;
    const exclusive = (choices as readonly Choice[]).find(
      (choice) => choice.exclusive && answer.includes(choice.value),
    );
    if (exclusive) return count > 1 ? { code: 'choice.exclusive', params: { option: exclusive.text } } : undefined;
    if (count > maxChoices) return { code: 'choice.tooMany', params: { count: maxChoices } };
    return undefined;
  },
};

/**
 * What is picked after a click on one of several choices: an exclusive choice replaces the others, and gives way to them.
 *
 * @param question the question
 * @param before the values picked so far
 * @param value the choice that was clicked
 * @param picked is it picked now?
 */
export function toggle(question: ChoiceQuestion, before: readonly string[], value: string, picked: boolean): string[] {
  const rest = before.filter((other) => other !== value);
  if (!picked) return rest;
  const isExclusive = (other: string): boolean =>
    question.choices.some((choice) => choice.value === other && choice.exclusive === true);
  return isExclusive(value) ? [value] : [...rest.filter((other) => !isExclusive(other)), value];
}

/** The text behind "other" is a question of its own, asked while the choice is picked. */
function followUpOf(
  question: ChoiceQuestion,
  { value, text: choiceText, other: details }: Choice,
): Question | undefined {
  if (!details) return undefined;
  return {
    type: 'text',
    name: followUpName(question.name, value),
    title: choiceText,
    maxLength: 200,
    privacy: 'free-text',
    ...details,
    visibleIf: isPicked(question.name, value),
  };
}
