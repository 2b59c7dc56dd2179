import { z } from 'zod';
import { nestedQuestions } from '../../schema/nested.ts';
import { nameSchema, questionSchema, type Question } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';
import { mostThings, type Thing } from './thing.ts';

/** What is said of things that are added, or of an answer of one's own. */
const withoutForEach = [
  ...(['min', 'max', 'entryTitle', 'required', 'requiredIf', 'validIf', 'invalidText'] as const),
  ...(['defaultValue', 'setValueIf', 'setValueExpression'] as const),
];

/** The same questions for each of several things. */
export const repeatSchema = questionSchema
  .extend({
    type: z.literal('repeat'),
    questions: nestedQuestions(
      'What is asked about each thing; any type but "group" and "repeat". They name each other "{panel.name}".',
    ),
    forEach: nameSchema
      .optional()
      .describe(
        'A choice question: these questions are asked for each choice picked there, but for those that are "exclusive" or "missing". Without it, things are added.',
      ),
    min: z.int().min(0).max(mostThings).optional().describe('Fewest things. Default: 0.'),
    max: z.int().min(1).max(mostThings).optional().describe(`Most things, ${mostThings} at most. Default: 5.`),
    entryTitle: textSchema.optional().describe('What one thing is called, for example "Device". It is numbered.'),
  })
  .superRefine((question, context) => {
    const refuse = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
    const { forEach, min = 0, max = 5 } = question;
    if (min > max) refuse('min', '"min" must not be more than "max"');
    if (forEach === undefined) return;
    for (const key of withoutForEach) {
      if (question[key] !== undefined) refuse(key, `has no meaning with "forEach"`);
    }
  })
  .describe(
    'The same questions for each of several things: as many as are added, or one for each choice picked elsewhere.',
  );

/** The same questions for each of several things. */
export type RepeatQuestion = Readonly<Omit<z.infer<typeof repeatSchema>, 'questions'>> & {
  readonly questions: readonly Question[];
  /** What it is repeated for; written out when the file is read. */
  readonly things?: readonly Thing[];
};
