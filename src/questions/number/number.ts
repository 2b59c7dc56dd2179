import { defineQuestionType } from '../../element/question.ts';
import { numberLogic } from './number.logic.ts';
import { numberStyles } from './number.styles.ts';
import { renderNumber } from './number.view.ts';

/** Giving a number. */
export const numberType = defineQuestionType({
  ...numberLogic,
  frame: 'control',
  render: renderNumber,
  styles: numberStyles,
});
