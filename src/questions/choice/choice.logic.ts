import type { Issue, QuestionLogic, ReadContext } from '../../engine/question-logic.ts';
import { boolean, integerFrom, items, name, oneOf, optional, text, textRule } from '../../engine/shape.ts';
import { baseChoiceLogic, choiceShape, mostInList, type ChoiceAnswer } from './choice.base.ts';
import type { Choice, ChoiceQuestion } from './choice.schema.ts';
import { own } from '../../schema/own.ts';
import { isImageLink } from './image-link.ts';
import { takeOver } from './take-over.ts';

/** What was typed into the field of a searchable list, and is no choice yet. */
export interface Typed {
  readonly typed: string;
}

/** Picking from a list in any form: also with pictures, with a search, or from the choices of another question. */
export const choiceLogic: QuestionLogic<ChoiceQuestion, ChoiceAnswer | Typed, ChoiceAnswer> = {
  ...baseChoiceLogic,
  shape: {
    ...baseChoiceLogic.shape,
    choices: optional(
      items({
        ...choiceShape,
        imageLink: optional(textRule('the address of a picture', isImageLink)),
        imageAlt: optional(text),
      }),
    ),
    minChoices: optional(integerFrom(0, 500)),
    display: optional(oneOf('list', 'dropdown', 'combobox')),
    colCount: optional(integerFrom(1, 4)),
    selectAll: optional(boolean),
    choicesFromQuestion: optional(name),
    choicesFromQuestionMode: optional(oneOf('all', 'selected', 'unselected')),
  },
  expand: takeOver,
  read: (input, context) => baseChoiceLogic.read!(input as ChoiceAnswer, context),
  recall(kept, { question }) {
    const typed = displayOf(question) === 'combobox' ? typedOf(kept as Typed) : undefined;
    return typed === undefined ? undefined : { typed };
  },

  validate(state) {
    const { answer, input, required, items: lists } = state;
    if (typedOf(input) !== undefined) return { code: 'choice.notListed' };
    // "None of these" and "I don't know" are enough by themselves.
    const isAlone = (lists['choices'] as readonly Choice[]).some(
      ({ exclusive, missing, value }) => (exclusive === true || missing === true) && answer?.includes(value),
    );
    if (answer === undefined && required) return { code: 'choice.required', ...ruleOf(state) };
    if (Array.isArray(answer) && answer.length < boundsOf(state).min && !isAlone) {
      return { code: 'choice.tooFew', ...ruleOf(state) };
    }
    return baseChoiceLogic.validate!(state as Parameters<NonNullable<typeof baseChoiceLogic.validate>>[0]);
  },
};

/**
 * How many choices have to be picked, and how many can be: never more than are shown, which conditions may make fewer than
 * the survey file asks for.
 */
export function boundsOf({ question, items }: ReadContext<ChoiceQuestion>): {
  readonly min: number;
  readonly max: number;
} {
  const { minChoices = 0, maxChoices = Infinity } = question;
  const choices = (items['choices'] as readonly Choice[]).filter(({ exclusive }) => !exclusive);
  const real = choices.filter(({ missing }) => !missing).length;
  const max = Math.min(maxChoices, choices.length);
  return { min: Math.min(minChoices, max, real), max };
}

/** How many have to be picked, as a sentence; nothing when one is enough. Hint and fault say the same. */
export function ruleOf(context: ReadContext<ChoiceQuestion>): Pick<Issue, 'word' | 'params'> | undefined {
  const { min, max } = boundsOf(context);
  const { multiple, maxChoices } = context.question;
  if (!multiple || min < 2) return undefined;
  if (min === max) return { word: 'choice.exactly', params: { count: min } };
  return maxChoices === undefined
    ? { word: 'choice.tooFew', params: { count: min } }
    : { word: 'choice.between', params: { min, max } };
}

/** How a question is shown: more choices than anybody reads can be searched, unless the survey file says otherwise. */
export function displayOf({ display, multiple, colCount, choices }: ChoiceQuestion): 'list' | 'dropdown' | 'combobox' {
  const isLong = choices.length > mostInList && !multiple && colCount === undefined;
  return display ?? (isLong && !choices.some(({ imageLink }) => imageLink) ? 'combobox' : 'list');
}

/** What was typed and is no choice; nothing when a choice was picked. */
export function typedOf(input: ChoiceAnswer | Typed | undefined): string | undefined {
  const { typed } = own((input ?? own({})) as Partial<Typed>);
  return typeof typed === 'string' && typed.trim() !== '' ? typed : undefined;
}
