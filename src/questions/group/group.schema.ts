import { z } from 'zod';
import { nestedQuestions } from '../../schema/nested.ts';
import { questionSchema, type Question } from '../../schema/question.ts';

/** What only makes sense where something is answered. */
const keysOfAnswers = ['required', 'requiredIf', 'validIf', 'defaultValue', 'setValueIf', 'privacy'] as const;

/** Questions under one heading. */
export const groupSchema = questionSchema
  .extend({
    type: z.literal('group'),
    questions: nestedQuestions('The questions of the group; any type but "group" and "repeat".'),
  })
  .superRefine((group, context) => {
    for (const key of keysOfAnswers) {
      if (group[key] === undefined) continue;
      const message = `a group has no answer, so it has no "${key}": give it to questions of the group`;
      context.addIssue({ code: 'custom', path: [key], message });
    }
  })
  .describe('Questions under one heading, with one condition.');

/** Questions under one heading. */
export type GroupQuestion = Readonly<Omit<z.infer<typeof groupSchema>, 'questions'>> & {
  readonly questions: readonly Question[];
};
