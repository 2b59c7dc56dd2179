import { z } from 'zod';
import { isMultiple } from '../../schema/decimal.ts';
import { questionSchema } from '../../schema/question.ts';
import { stepSchema } from '../../schema/step.ts';
import { textSchema } from '../../schema/text.ts';

/** Giving a number. */
export const numberSchema = questionSchema
  .extend({
    type: z.literal('number'),
    min: z
      .number()
      .optional()
      .describe('Smallest number. With 0 or more, phones show a keyboard of figures, which has no minus sign.'),
    max: z.number().optional().describe('Largest number.'),
    step: stepSchema
      .optional()
      .describe('The answer is a multiple of this, for example 0.5. Default: 1, whole numbers.'),
    display: z
      .enum(['field', 'slider'])
      .optional()
      .describe('Default: "field". A slider needs "min" and "max", and has no answer until it is moved.'),
    unit: textSchema.optional().describe('Shown after the field, for example "hours".'),
  })
  .superRefine(({ min = -Infinity, max = Infinity, step = 1, display }, context) => {
    const refuse = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
    if (display === 'slider' && !Number.isFinite(max - min)) refuse('display', 'a slider needs "min" and "max"');
    if (min > max) refuse('min', '"min" must not be more than "max"');
    for (const [key, limit] of Object.entries({ min, max })) {
      if (Number.isFinite(limit) && !isMultiple(limit, step)) refuse(key, `expected a multiple of the step, ${step}`);
    }
  })
  .describe('Giving a number.');

/** Giving a number. */
export type NumberQuestion = Readonly<z.infer<typeof numberSchema>>;
