import { z } from 'zod';
import { isMultiple } from '../../schema/decimal.ts';
import { itemSchema, listOf, questionSchema } from '../../schema/question.ts';
import { stepSchema } from '../../schema/step.ts';
import { textSchema } from '../../schema/text.ts';

/** Dividing a total. */
export const sumSchema = questionSchema
  .extend({
    type: z.literal('sum'),
    items: listOf(itemSchema).describe('Between what the total is divided.'),
    total: z.number().positive().optional().describe('What the numbers must add up to. Default: 100.'),
    step: stepSchema
      .optional()
      .describe('Each number is a multiple of this, for example 0.5. Default: 1, whole numbers.'),
    unit: textSchema.optional().describe('Shown after each field, for example "%".'),
    itemsOrder: z.literal('random').optional().describe('Shows the items in another order to each respondent.'),
  })
  .refine(({ total = 100, step = 1 }) => isMultiple(total, step), {
    path: ['total'],
    error: '"total" must be a multiple of "step"',
  })
  .describe('Dividing a total, for example 100 %, between several things.');

/** Dividing a total. */
export type SumQuestion = Readonly<z.infer<typeof sumSchema>>;
