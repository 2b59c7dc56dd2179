import { defineQuestionType } from '../../element/question.ts';
import { textLogic } from './text.logic.ts';
import { textStyles } from './text.styles.ts';
import { renderText } from './text.view.ts';

/** Writing a text, also an address or one with a mask. */
export const wholeTextType = defineQuestionType({
  ...textLogic,
  frame: 'control',
  render: renderText,
  styles: textStyles,
});
