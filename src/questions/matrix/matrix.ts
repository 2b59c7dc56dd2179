import { defineQuestionType } from '../../element/base/question.ts';
import { baseMatrixLogic } from './matrix.base.ts';
import { matrixStyles } from './matrix.styles.ts';
import { renderMatrix } from './matrix.view.ts';

/** The same question about several things: one answer for each row. */
export const matrixType = defineQuestionType({
  ...baseMatrixLogic,
  frame: 'group',
  styles: matrixStyles,
  render: renderMatrix,
  complete: async () => (await import('./matrix-whole.ts')).wholeMatrixType,
});
