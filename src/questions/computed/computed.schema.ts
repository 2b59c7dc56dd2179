import { z } from 'zod';
import { conditionSchema, questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';

/** A value that follows from answers. */
export const computedSchema = questionSchema
  .pick({ type: true, name: true, $comment: true, accept: true, visibleIf: true, privacy: true })
  .extend({
    type: z.literal('computed'),
    title: textSchema.default('').describe('What the value means, for those who read the results. Never shown.'),
    expression: conditionSchema.describe('What gives the value, for example "{calls} * {minutes} / 60".'),
  })
  .describe('A value that follows from other answers: kept and sent, not shown.');

/** A value that follows from answers. */
export type ComputedQuestion = Readonly<z.infer<typeof computedSchema>>;
