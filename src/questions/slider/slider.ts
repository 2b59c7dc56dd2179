import { defineQuestionType } from '../../element/question.ts';
import { renderSlider, sliderStyles } from '../../element/slider.ts';
import { scaleOf, sliderLogic } from './slider.logic.ts';

/** Moving a slider to a number. */
export const sliderType = defineQuestionType({
  ...sliderLogic,
  frame: 'control',
  styles: sliderStyles,
  render: (field) => renderSlider(field, { ...field.question, ...scaleOf(field.question) }),
});
