import { defineQuestionType } from '../../element/question.ts';
import { matrixLogic } from './matrix.logic.ts';
import { matrixStyles } from './matrix.styles.ts';
import { renderMatrix } from './matrix.view.ts';

/** The same question about several things: one answer for each row. */
export const matrixType = defineQuestionType({
  ...matrixLogic,
  frame: 'group',
  styles: matrixStyles,
  render: renderMatrix,
});
