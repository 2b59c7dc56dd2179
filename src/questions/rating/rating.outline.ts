import type { QuestionOutline } from '../../engine/question-logic.ts';
import { integerFrom, optional, text } from '../../engine/shape.ts';

/** What a rating may say in a survey file. */
export const ratingOutline = {
  type: 'rating',
  shape: {
    min: optional(integerFrom(0, 1)),
    max: optional(integerFrom(2, 10)),
    minLabel: optional(text),
    maxLabel: optional(text),
  },
} satisfies QuestionOutline;
