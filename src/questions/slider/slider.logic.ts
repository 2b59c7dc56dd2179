import { calculate, isMultiple } from '../../schema/decimal.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import { number, optional, text } from '../../engine/shape.ts';
import type { SliderQuestion } from './slider.schema.ts';

/** Moving a slider: one of the numbers where it can stand. */
export const sliderLogic: QuestionLogic<SliderQuestion, number, number> = {
  type: 'slider',
  shape: {
    min: optional(number),
    max: optional(number),
    step: optional(number),
    unit: optional(text),
    minLabel: optional(text),
    maxLabel: optional(text),
  },
  read(input, { question }) {
    const { min, max, step } = scaleOf(question);
    const stands =
      Number.isFinite(input) && input >= min && input <= max && isMultiple(calculate(input, '-', min), step);
    return stands ? input + 0 : undefined;
  },
};

/** Where a slider can stand. */
export const scaleOf = ({
  min = 0,
  max = 100,
  step = 1,
}: SliderQuestion): { min: number; max: number; step: number } => ({
  min,
  max,
  step,
});
