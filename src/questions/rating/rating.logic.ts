import type { QuestionLogic } from '../../engine/question-logic.ts';
import { oneOf, optional } from '../../engine/shape.ts';
import { ratingDisplays } from './rating-displays.ts';
import { ratingOutline } from './rating.outline.ts';
import type { RatingQuestion } from './rating.schema.ts';

/** Picking a point of a scale: a whole number. */
export const ratingLogic: QuestionLogic<RatingQuestion, number, number> = {
  ...ratingOutline,
  shape: { ...ratingOutline.shape, display: optional(oneOf(...ratingDisplays)) },
  read: (input, { question }) => pointsOf(question).find((point) => point === input),
};

/**
 * The points of the scale, in order.
 *
 * @example
 * pointsOf({ ...question, min: 1, max: 3 }); // [1, 2, 3]
 */
export function pointsOf({ min = 1, max = 5 }: RatingQuestion): readonly number[] {
  return [...Array(max - min + 1).keys()].map((index) => min + index);
}
