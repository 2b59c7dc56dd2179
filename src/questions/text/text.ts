import { defineQuestionType } from '../../element/question.ts';
import { textLogic } from './text.logic.ts';
import { textStyles } from './text.styles.ts';
import { renderText } from './text.view.ts';

/** Writing a text, of one line or several. */
export const textType = defineQuestionType({ ...textLogic, frame: 'control', render: renderText, styles: textStyles });
