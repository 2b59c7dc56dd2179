import { defineQuestionType } from '../../element/base/question.ts';
import { noteLogic } from './note.logic.ts';
import { renderNote } from './note.view.ts';

/** A text between the questions. */
export const noteType = defineQuestionType({ ...noteLogic, frame: 'none', render: renderNote });
