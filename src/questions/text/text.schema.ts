import { z } from 'zod';
import { questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';
import { inputTypes, longestMask } from './text-form.ts';
import { longestText } from '../../schema/names.ts';

/** Writing a text. */
export const textQuestionSchema = questionSchema
  .extend({
    type: z.literal('text'),
    maxLength: z.int().min(1).max(longestText).optional().describe(`Most characters. Default: ${longestText}.`),
    minLength: z.int().min(1).max(longestText).optional().describe('Fewest characters, once anything is written.'),
    rows: z.int().min(1).max(50).optional().describe('How many lines the field shows. Default: 1, a single line.'),
    inputType: z
      .enum(inputTypes)
      .optional()
      .describe('What is written: an e-mail address, a telephone number or a web address.'),
    mask: z
      .string()
      .min(1)
      .max(longestMask)
      .optional()
      .describe(
        'The form of the text, sign by sign: 9 a figure, a letter for "a", either for "*"; "\\" before a sign means it.',
      ),
    placeholder: textSchema
      .optional()
      .describe('Shown in the empty field. Vanishes when writing begins: say what matters in the hint.'),
  })
  .refine(({ minLength = 1, maxLength = longestText }) => minLength <= maxLength, {
    path: ['minLength'],
    error: '"minLength" must not be more than "maxLength"',
  })
  .superRefine(({ rows = 1, inputType, mask }, context) => {
    const refuse = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (rows > 1 && inputType !== undefined) refuse('inputType', 'only has a meaning in a single line');
    if (rows > 1 && mask !== undefined) refuse('mask', 'only has a meaning in a single line');
    if (inputType !== undefined && mask !== undefined) refuse('mask', 'cannot stand beside "inputType"');
  })
  .describe('Writing a text, of one line or several.');

/** Writing a text. */
export type TextQuestion = Readonly<z.infer<typeof textQuestionSchema>>;
