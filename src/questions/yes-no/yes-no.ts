import { defineQuestionType } from '../../element/base/question.ts';
import { yesNoLogic } from './yes-no.logic.ts';
import { yesNoStyles } from './yes-no.styles.ts';
import { renderYesNo } from './yes-no.view.ts';

/** Answering yes or no. */
export const yesNoType = defineQuestionType({
  ...yesNoLogic,
  frame: 'group',
  styles: yesNoStyles,
  render: renderYesNo,
});
