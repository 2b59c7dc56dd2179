import type { QuestionLogic } from '../../engine/question-logic.ts';
import { noteOutline } from './note.outline.ts';
import type { NoteQuestion } from './note.schema.ts';

/** A text between the questions, without an answer. */
export const noteLogic: QuestionLogic<NoteQuestion, never, undefined> = {
  ...noteOutline,
  read: () => undefined,
};
