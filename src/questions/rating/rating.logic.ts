import type { QuestionLogic } from '../../engine/question-logic.ts';
import { integerFrom, optional, text } from '../../engine/shape.ts';
import type { RatingQuestion } from './rating.schema.ts';

/** Picking a point of a scale: a whole number. */
export const ratingLogic: QuestionLogic<RatingQuestion, number, number> = {
  type: 'rating',
  shape: {
    min: optional(integerFrom(0, 1)),
    max: optional(integerFrom(2, 10)),
    minLabel: optional(text),
    maxLabel: optional(text),
  },
  read: (input, { question }) => pointsOf(question).find((point) => point === input),
};

/**
 * The points of the scale, in order.
 *
 * @example
 * pointsOf({ ...question, min: 1, max: 3 }); // [1, 2, 3]
 */
export function pointsOf({ min = 1, max = 5 }: RatingQuestion): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
