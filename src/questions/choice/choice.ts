import { defineQuestionType } from '../../element/question.ts';
import { choiceLogic } from './choice.logic.ts';
import type { ChoiceQuestion } from './choice.schema.ts';
import { choiceStyles } from './choice.styles.ts';
import { renderChoice } from './choice.view.ts';

/** Picking from a list: one or several. */
export const choiceType = defineQuestionType({
  ...choiceLogic,
  frame: (question: ChoiceQuestion) => (question.display === 'dropdown' ? 'control' : 'group'),
  render: renderChoice,
  styles: choiceStyles,
});
