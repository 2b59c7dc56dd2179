import type { QuestionLogic } from '../../engine/question-logic.ts';
import { optional, text } from '../../engine/shape.ts';
import type { NoteQuestion } from './note.schema.ts';

/** A text between the questions, without an answer. */
export const noteLogic: QuestionLogic<NoteQuestion, never, undefined> = {
  type: 'note',
  shape: { title: optional(text), text },
  answerless: true,
  read: () => undefined,
};
