import { defineQuestionType } from '../../element/base/question.ts';
import { repeatLogic } from './repeat.logic.ts';
import { repeatStyles } from './repeat.styles.ts';
import { renderRepeat } from './repeat.view.ts';

/** The same questions for each of several things. */
export const repeatType = defineQuestionType({
  ...repeatLogic,
  frame: 'group',
  render: renderRepeat,
  styles: repeatStyles,
});
