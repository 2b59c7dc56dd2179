import type { QuestionOutline } from '../../engine/question-logic.ts';
import { optional, text } from '../../engine/shape.ts';

/** What a note may say in a survey file. */
export const noteOutline = {
  type: 'note',
  shape: { title: optional(text), text },
  answerless: true,
} satisfies QuestionOutline;
