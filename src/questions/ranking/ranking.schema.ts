import { z } from 'zod';
import { itemSchema, listOf, questionSchema } from '../../schema/question.ts';

const count = z.int().min(1).max(500).optional();

/** Putting entries of a list in order. */
export const rankingSchema = questionSchema
  .extend({
    type: z.literal('ranking'),
    choices: listOf(itemSchema).describe('What can be ranked.'),
    choicesOrder: z.literal('random').optional().describe('Offers the choices in another order to each respondent.'),
    minChoices: count.describe('At least this many, once any is ranked. Default: 1.'),
    maxChoices: count.describe('At most this many. Default: all of them.'),
  })
  .refine(({ choices, maxChoices = 1 }) => maxChoices <= choices.length, {
    path: ['maxChoices'],
    error: 'there are not that many choices',
  })
  .refine(({ choices, minChoices = 1, maxChoices = choices.length }) => minChoices <= maxChoices, {
    path: ['minChoices'],
    error: '"minChoices" must not be more than "maxChoices" or the number of choices',
  })
  .describe('Putting some or all entries of a list in order, the most important first.');

/** Putting entries of a list in order. */
export type RankingQuestion = Readonly<z.infer<typeof rankingSchema>>;
