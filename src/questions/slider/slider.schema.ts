import { z } from 'zod';
import { calculate, isMultiple } from '../../schema/decimal.ts';
import { questionSchema } from '../../schema/question.ts';
import { stepSchema } from '../../schema/step.ts';
import { textSchema } from '../../schema/text.ts';

/** Moving a slider. */
export const sliderSchema = questionSchema
  .extend({
    type: z.literal('slider'),
    min: z.number().optional().describe('The left end. Default: 0.'),
    max: z.number().optional().describe('The right end. Default: 100.'),
    step: stepSchema.optional().describe('How far one key press moves it, counted from "min". Default: 1.'),
    unit: textSchema.optional().describe('Shown after the value, for example "%".'),
    minLabel: textSchema.optional().describe('What the left end means. Default: its number.'),
    maxLabel: textSchema.optional().describe('What the right end means. Default: its number.'),
  })
  .superRefine(({ min = 0, max = 100, step = 1 }, context) => {
    const refuse = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (min >= max) refuse('min', '"min" must be less than "max"');
    else if (!isMultiple(calculate(max, '-', min), step))
      refuse('step', `expected steps that lead from ${min} to ${max}`);
  })
  .describe('Moving a slider to a number. Without an answer until it is moved.');

/** Moving a slider. */
export type SliderQuestion = Readonly<z.infer<typeof sliderSchema>>;
