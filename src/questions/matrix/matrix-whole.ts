import { defineQuestionType } from '../../element/base/question.ts';
import { matrixLogic } from './matrix.logic.ts';
import { renderMatrix } from './matrix.view.ts';
import { wholeMatrixStyles } from './matrix-whole.styles.ts';
import { renderNumbers } from './numbers.view.ts';

/** The same question about several things, whatever stands in the cells. */
export const wholeMatrixType = defineQuestionType({
  ...matrixLogic,
  frame: 'group',
  styles: wholeMatrixStyles,
  render: (field) => (field.question.cellType ? renderNumbers : renderMatrix)(field),
});
