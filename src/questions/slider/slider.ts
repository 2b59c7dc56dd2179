import { defineQuestionType } from '../../element/base/question.ts';
import { renderSlider } from '../controls/slider.ts';
import { sliderStyles } from '../controls/slider-styles.ts';
import { own } from '../../schema/own.ts';
import { scaleOf, sliderLogic } from './slider.logic.ts';

/** Moving a slider to a number. */
export const sliderType = defineQuestionType({
  ...sliderLogic,
  frame: 'control',
  styles: sliderStyles,
  render: (field) => renderSlider(field, own({ ...field.question, ...scaleOf(field.question) })),
});
