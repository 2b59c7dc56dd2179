import { z } from 'zod';
import { questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';
import { mostSmileys, ratingDisplays } from './rating-displays.ts';

/** Picking a point of a scale. */
export const ratingSchema = questionSchema
  .extend({
    type: z.literal('rating'),
    min: z.int().min(0).max(1).optional().describe('The first point: 0 or 1. Default: 1.'),
    max: z.int().min(2).max(10).optional().describe('The last point, 10 at most. Default: 5.'),
    display: z
      .enum(ratingDisplays)
      .optional()
      .describe('How the points look. Default: "numbers". Smileys go from sad to happy, with seven points at most.'),
    minLabel: textSchema.optional().describe('What the first point means, for example "Definitely not".'),
    maxLabel: textSchema.optional().describe('What the last point means, for example "Definitely".'),
  })
  .refine(({ display, max = 5, min = 1 }) => display !== 'smileys' || max - min < mostSmileys, {
    path: ['display'],
    error: `more than ${mostSmileys} smileys cannot be told apart`,
  })
  .describe('Picking a point of a scale, for example from 1 to 5 or from 0 to 10.');

/** Picking a point of a scale. */
export type RatingQuestion = Readonly<z.infer<typeof ratingSchema>>;
