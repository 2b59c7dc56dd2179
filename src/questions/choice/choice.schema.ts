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
    choices: listOf(choiceItemSchema).describe('What can be picked, in the order in which it is shown.'),
    choicesOrder: z.literal('random').optional().describe('Shows the choices in another order to each respondent.'),
    multiple: z.boolean().optional().describe('May several be picked? Default: false.'),
    display: z.enum(['list', 'dropdown']).optional().describe('Default: "list".'),
    minChoices: z.int().min(0).max(500).optional().describe('With "multiple": at least this many, once any is picked.'),
    maxChoices: z.int().min(1).max(500).optional().describe('With "multiple": at most this many.'),
  })
  .superRefine((question, context) => {
    for (const { path, message } of faultsOf(question)) context.addIssue({ code: 'custom', path: [...path], message });
  })
  .describe('Picking from a list: one (radio buttons or a dropdown) or several (check boxes).');

/** What single keys cannot know: which keys go together. */
function* faultsOf(question: {
  readonly choices: readonly Choice[];
  readonly multiple?: boolean | undefined;
  readonly display?: string | undefined;
  readonly minChoices?: number | undefined;
  readonly maxChoices?: number | undefined;
}): Generator<{ path: readonly (string | number)[]; message: string }> {
  const { choices, multiple, display, minChoices, maxChoices } = question;
  if (!multiple) {
    const needsMultiple = 'only has a meaning with "multiple": true';
    if (minChoices !== undefined) yield { path: ['minChoices'], message: needsMultiple };
    if (maxChoices !== undefined) yield { path: ['maxChoices'], message: needsMultiple };
    for (const [index, { exclusive }] of choices.entries()) {
      if (exclusive !== undefined) yield { path: ['choices', index, 'exclusive'], message: needsMultiple };
    }
    return;
  }
  if (display === 'dropdown') yield { path: ['display'], message: 'a dropdown cannot take several answers' };
  if (minChoices === undefined) return;
  if (maxChoices !== undefined && minChoices > maxChoices) {
    yield { path: ['minChoices'], message: '"minChoices" must not be more than "maxChoices"' };
  }
  const together = choices.filter(({ exclusive }) => !exclusive).length;
  if (minChoices > together) {
    yield { path: ['minChoices'], message: `only ${together} choices can be picked together` };
  }
}

/** A choice of a list. */
export type Choice = Readonly<z.infer<typeof choiceItemSchema>>;

/** Picking from a list. */
export type ChoiceQuestion = Readonly<z.infer<typeof choiceSchema>>;
