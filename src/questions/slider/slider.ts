import { defineQuestionType } from '../../element/question.ts';
import { renderSlider } from '../../element/slider.ts';
import { sliderStyles } from '../../element/slider-styles.ts';
import { own } from '../../schema/own.ts';
import { scaleOf, sliderLogic } from './slider.logic.ts';

/** Moving a slider to a number. */
export const sliderType = defineQuestionType({
  ...sliderLogic,
  frame: 'control',
  styles: sliderStyles,
  render: (field) => renderSlider(field, own({ ...field.question, ...scaleOf(field.question) })),
});
