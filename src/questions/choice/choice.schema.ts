import { z } from 'zod';
import { itemSchema, listOf, nameSchema, questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';
import { isImageLink } from './image-link.ts';

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
  imageLink: z
    .string()
    .refine(isImageLink, 'expected the address of a picture: http, https, data:image, or relative to the page')
    .optional()
    .describe('A picture above the text. Relative addresses start at the page that shows the survey.'),
  imageAlt: textSchema.optional().describe('What the picture shows, when the text of the choice does not say it.'),
});

const plainSchema = questionSchema.extend({
  type: z.literal('choice'),
  choices: listOf(choiceItemSchema).optional().describe('What can be picked, in the order in which it is shown.'),
  choicesFromQuestion: nameSchema
    .optional()
    .describe('Takes over the choices of this question, before those of "choices".'),
  choicesFromQuestionMode: z
    .enum(['all', 'selected', 'unselected'])
    .optional()
    .describe('Which of them: all, those picked there, or those not picked there. Default: "all".'),
  choicesOrder: z.literal('random').optional().describe('Shows the choices in another order to each respondent.'),
  multiple: z.boolean().optional().describe('May several be picked? Default: false.'),
  display: z
    .enum(['list', 'dropdown', 'combobox'])
    .optional()
    .describe(
      'Default: "list"; for one of more than 20 choices, without pictures and columns, "combobox": a list that can be searched.',
    ),
  colCount: z
    .int()
    .min(1)
    .max(4)
    .optional()
    .describe('A list in up to so many columns, where there is room. Default: 1.'),
  selectAll: z.boolean().optional().describe('With "multiple": offers a check box for all choices. Default: false.'),
  minChoices: z.int().min(0).max(500).optional().describe('With "multiple": at least this many, once any is picked.'),
  maxChoices: z.int().min(1).max(500).optional().describe('With "multiple": at most this many.'),
});

/** Picking from a list. */
export const choiceSchema = plainSchema
  .superRefine((question, context) => {
    for (const { path, message } of faultsOf(question)) context.addIssue({ code: 'custom', path: [...path], message });
  })
  .describe('Picking from a list: one (radio buttons or a dropdown) or several (check boxes).');

/** What single keys cannot know: which keys go together. */
function* faultsOf(
  question: z.infer<typeof plainSchema>,
): Generator<{ path: readonly (string | number)[]; message: string }> {
  const { choices, multiple, display = 'list', minChoices, maxChoices, selectAll, colCount } = question;
  const taken = question.choicesFromQuestion !== undefined;
  if (!choices && !taken) yield { path: ['choices'], message: 'expected a list of choices, or "choicesFromQuestion"' };
  if (!taken && question.choicesFromQuestionMode !== undefined) {
    yield { path: ['choicesFromQuestionMode'], message: 'only has a meaning with "choicesFromQuestion"' };
  }
  if (display !== 'list') {
    const needsList = 'only has a meaning with "display": "list"';
    if (multiple) yield { path: ['display'], message: `a ${display} cannot take several answers` };
    if (colCount !== undefined) yield { path: ['colCount'], message: needsList };
    for (const [index, { imageLink }] of (choices ?? []).entries()) {
      if (imageLink !== undefined) yield { path: ['choices', index, 'imageLink'], message: needsList };
    }
  }
  for (const [index, { imageLink, imageAlt }] of (choices ?? []).entries()) {
    if (imageAlt !== undefined && imageLink === undefined) {
      yield { path: ['choices', index, 'imageAlt'], message: 'only has a meaning with "imageLink"' };
    }
  }
  if (!multiple) {
    const needsMultiple = 'only has a meaning with "multiple": true';
    if (minChoices !== undefined) yield { path: ['minChoices'], message: needsMultiple };
    if (maxChoices !== undefined) yield { path: ['maxChoices'], message: needsMultiple };
    if (selectAll !== undefined) yield { path: ['selectAll'], message: needsMultiple };
    for (const [index, { exclusive }] of (choices ?? []).entries()) {
      if (exclusive !== undefined) yield { path: ['choices', index, 'exclusive'], message: needsMultiple };
    }
    return;
  }
  if (selectAll && maxChoices !== undefined) yield { path: ['selectAll'], message: 'cannot stand beside "maxChoices"' };
  if (minChoices === undefined) return;
  if (maxChoices !== undefined && minChoices > maxChoices) {
    yield { path: ['minChoices'], message: '"minChoices" must not be more than "maxChoices"' };
  }
  const together = (choices ?? []).filter(({ exclusive, missing }) => !exclusive && !missing).length;
  if (!taken && minChoices > together) {
    yield {
      path: ['minChoices'],
      message: `only ${together} ${together === 1 ? 'choice' : 'choices'} can be picked together`,
    };
  }
}

/** A choice of a list. */
export type Choice = Readonly<z.infer<typeof choiceItemSchema>>;

/** Picking from a list. */
export type ChoiceQuestion = Readonly<Omit<z.infer<typeof choiceSchema>, 'choices'>> & {
  /** All that can be picked, those taken over from another question included. */
  readonly choices: readonly Choice[];
};
