import { defineQuestionType } from '../../element/base/question.ts';
import { ratingLogic } from './rating.logic.ts';
import { ratingStyles } from './rating.styles.ts';
import { renderRating } from './rating.view.ts';

/** Picking a point of a scale. */
export const ratingType = defineQuestionType({
  ...ratingLogic,
  frame: 'group',
  styles: ratingStyles,
  render: renderRating,
});
