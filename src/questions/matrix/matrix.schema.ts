import { z } from 'zod';
import { itemSchema, listOf, questionSchema } from '../../schema/question.ts';
import { mostColumns } from './matrix.outline.ts';

/** Picking one column for each row. */
export const matrixSchema = questionSchema
  .extend({
    type: z.literal('matrix'),
    rows: listOf(itemSchema).describe('What is asked about, one after the other.'),
    columns: listOf(itemSchema)
      .max(mostColumns)
      .describe(`The answers to pick from, the same for each row. ${mostColumns} at most.`),
    rowsOrder: z.literal('random').optional().describe('Shows the rows in another order to each respondent.'),
  })
  .describe('The same question about several things: one answer for each row.');

/** Picking one column for each row. */
export type MatrixQuestion = Readonly<z.infer<typeof matrixSchema>>;
