import { defineQuestionType } from '../../element/base/question.ts';
import type * as Slider from '../controls/slider.ts';
import { numberLogic } from './number.logic.ts';
import type { NumberQuestion } from './number.schema.ts';
import { numberStyles } from './number.styles.ts';
import { renderNumber } from './number.view.ts';
import { own } from '../../schema/own.ts';

let slider: typeof Slider | undefined;

/** Giving a number, in figures or with a slider. The look of a slider is fetched when a survey has one. */
export const numberType = defineQuestionType({
  ...numberLogic,
  frame: 'control',
  prepare: ({ display }: NumberQuestion) =>
    display !== 'slider' || slider ? undefined : import('../controls/slider.ts').then((module) => (slider = module)),
  render: (field) => {
    const { question } = field;
    const { min, max } = question;
    return question.display === 'slider' && min !== undefined && max !== undefined
      ? slider!.renderSlider(field, own({ ...question, min, max }))
      : renderNumber(field);
  },
  styles: numberStyles,
});
