import { z } from 'zod';
import { questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';

/** Answering yes or no. */
export const yesNoSchema = questionSchema
  .extend({
    type: z.literal('yes-no'),
    labelTrue: textSchema.optional().describe('Instead of "Yes".'),
    labelFalse: textSchema.optional().describe('Instead of "No".'),
  })
  .describe('Answering yes or no. Stored as true or false.');

/** Answering yes or no. */
export type YesNoQuestion = Readonly<z.infer<typeof yesNoSchema>>;
