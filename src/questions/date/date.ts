import { defineQuestionType } from '../../element/base/question.ts';
import { dateLogic } from './date.logic.ts';
import { dateStyles } from './date.styles.ts';
import { renderDate } from './date.view.ts';

/** Giving a date. */
export const dateType = defineQuestionType({ ...dateLogic, frame: 'group', render: renderDate, styles: dateStyles });
