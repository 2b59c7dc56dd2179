import { z } from 'zod';
import { isMultiple } from '../../schema/decimal.ts';
import { itemSchema, listOf, questionSchema } from '../../schema/question.ts';
import { stepSchema } from '../../schema/step.ts';
import { textSchema } from '../../schema/text.ts';
import { mostColumns } from './matrix.outline.ts';

/** The same question about several things. */
export const matrixSchema = questionSchema
  .extend({
    type: z.literal('matrix'),
    rows: listOf(itemSchema).describe('What is asked about, one after the other.'),
    columns: listOf(itemSchema)
      .max(mostColumns)
      .describe(`The answers to pick from, the same for each row. ${mostColumns} at most.`),
    multiple: z.boolean().optional().describe('May several columns be picked in a row? Default: false.'),
    cellType: z
      .literal('number')
      .optional()
      .describe('"number": a number is written in each cell, instead of picking.'),
    min: z.number().optional().describe('With "cellType": smallest number.'),
    max: z.number().optional().describe('With "cellType": largest number.'),
    step: stepSchema
      .optional()
      .describe('With "cellType": each number is a multiple of this. Default: 1, whole numbers.'),
    unit: textSchema.optional().describe('With "cellType": what the numbers count, for example "in hours".'),
    rowTotals: z.boolean().optional().describe('With "cellType": shows the total of each row. Default: false.'),
    rowsOrder: z.literal('random').optional().describe('Shows the rows in another order to each respondent.'),
  })
  .superRefine((question, context) => {
    const { cellType, multiple, min = -Infinity, max = Infinity, step = 1 } = question;
    const refuse = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    for (const key of ['min', 'max', 'step', 'unit', 'rowTotals'] as const) {
      if (question[key] !== undefined && !cellType) refuse(key, 'only has a meaning with "cellType": "number"');
    }
    if (cellType && multiple !== undefined) refuse('multiple', 'has no meaning with "cellType": "number"');
    if (min > max) refuse('min', '"min" must not be more than "max"');
    for (const [key, limit] of Object.entries({ min, max })) {
      if (Number.isFinite(limit) && !isMultiple(limit, step)) refuse(key, `expected a multiple of the step, ${step}`);
    }
  })
  .describe('The same question about several things: one answer for each row, several, or a number in each cell.');

/** The same question about several things. */
export type MatrixQuestion = Readonly<z.infer<typeof matrixSchema>>;
