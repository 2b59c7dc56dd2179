import { defineQuestionType } from '../../element/base/question.ts';
import { baseChoiceLogic } from './choice.base.ts';
import type { ChoiceQuestion } from './choice.schema.ts';
import { renderChoice } from './choice.view.ts';
import { remarkOnChoice } from './remark-on-choice.ts';

let renderDropdown: typeof renderChoice | undefined;

/** Picking from a list: one or several. The look of a dropdown is fetched when a survey has one, and so are rarer forms. */
export const choiceType = defineQuestionType({
  ...baseChoiceLogic,
  frame: (question: ChoiceQuestion) => (question.display === 'dropdown' ? 'control' : 'group'),
  prepare: ({ display }: ChoiceQuestion) =>
    display !== 'dropdown' || renderDropdown
      ? undefined
      : import('./dropdown.view.ts').then((module) => (renderDropdown = module.renderDropdown)),
  render: (field) => (field.question.display === 'dropdown' ? renderDropdown! : renderChoice)(field),
  remark: remarkOnChoice,
  complete: async () => (await import('./choice-whole.ts')).wholeChoiceType,
});
