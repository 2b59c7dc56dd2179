import { defineQuestionType } from '../../element/base/question.ts';
import { fetchGuard } from './free-text.ts';
import { baseTextLogic } from './text.base.ts';
import { textStyles } from './text.styles.ts';
import { renderText } from './text.view.ts';

/** Writing a text, of one line or several. Texts of a form of their own are fetched when a survey has one. */
export const textType = defineQuestionType({
  ...baseTextLogic,
  frame: 'control',
  render: renderText,
  prepare: fetchGuard,
  styles: textStyles,
  complete: async () => (await import('./text-whole.ts')).wholeTextType,
});
