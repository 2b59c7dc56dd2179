import { z } from 'zod';
import { itemSchema, listOf, questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';

/** A choice of a list. */
export const choiceItemSchema = itemSchema.extend({
  exclusive: z.boolean().optional().describe('Cannot be combined with other choices, for example "None of these".'),
  other: z
    .strictObject({
      title: textSchema
        .optional()
        .describe('What to write, for example "Which one?". Default: the text of the choice.'),
      hint: textSchema.optional(),
      maxLength: z.int().min(1).max(10000).optional().describe('Most characters. Default: 200.'),
      required: z.boolean().optional().describe('Must the text be written? Default: false.'),
    })
    .optional()
    .describe('Asks for a text while this choice is picked; stored as "<question>-<value>".'),
});

/** Picking from a list. */
export const choiceSchema = questionSchema
  .extend({
    type: z.literal('choice'),
    choices: listOf(choiceItemSchema),
    choicesOrder: z.literal('random').optional().describe('Shows the choices in another order to each respondent.'),
    multiple: z.boolean().optional().describe('May several be picked? Default: false.'),
    display: z.enum(['list', 'dropdown']).optional().describe('Default: "list".'),
    minChoices: z.int().min(0).optional().describe('With "multiple": at least this many, once any is picked.'),
    maxChoices: z.int().min(1).optional().describe('With "multiple": at most this many.'),
  })
  .describe('Picking from a list: one (radio buttons or a dropdown) or several (check boxes).');

/** A choice of a list. */
export type Choice = Readonly<z.infer<typeof choiceItemSchema>>;

/** Picking from a list. */
export type ChoiceQuestion = Readonly<z.infer<typeof choiceSchema>>;
