import { z } from 'zod';
import { questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';
import { longestText } from './text-length.ts';

/** Writing a text. */
export const textQuestionSchema = questionSchema
  .extend({
    type: z.literal('text'),
    maxLength: z.int().min(1).max(longestText).optional().describe(`Most characters. Default: ${longestText}.`),
    minLength: z.int().min(1).max(longestText).optional().describe('Fewest characters, once anything is written.'),
    rows: z.int().min(1).max(50).optional().describe('How many lines the field shows. Default: 1, a single line.'),
    placeholder: textSchema
      .optional()
      .describe('Shown in the empty field. Vanishes when writing begins: say what matters in the hint.'),
  })
  .refine(({ minLength = 1, maxLength = longestText }) => minLength <= maxLength, {
    path: ['minLength'],
    error: '"minLength" must not be more than "maxLength"',
  })
  .describe('Writing a text, of one line or several.');

/** Writing a text. */
export type TextQuestion = Readonly<z.infer<typeof textQuestionSchema>>;
