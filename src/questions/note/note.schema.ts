import { z } from 'zod';
import { questionSchema } from '../../schema/question.ts';
import { textSchema } from '../../schema/text.ts';

/** What only makes sense where something is answered. */
const keysOfAnswers = ['hint', 'required', 'requiredIf', 'privacy'] as const;

/** A text between the questions. */
export const noteSchema = questionSchema
  .extend({
    type: z.literal('note'),
    title: textSchema.default('').describe('A line in bold above the text. May be left out.'),
    text: textSchema.describe('What it says. Small Markdown.'),
  })
  .superRefine((note, context) => {
    for (const key of keysOfAnswers) {
      if (note[key] === undefined) continue;
      context.addIssue({ code: 'custom', path: [key], message: `a note has no answer, so it has no "${key}"` });
    }
  })
  .describe('A text between the questions. Nothing to answer.');

/** A text between the questions. */
export type NoteQuestion = Readonly<z.infer<typeof noteSchema>>;
