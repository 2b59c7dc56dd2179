import { z } from 'zod';
import { isName, isValue, mostEntries } from './names.ts';
import { roles } from './role.ts';
import { textSchema } from './text.ts';

/** The name of a page or a question. */
export const nameSchema = z
  .string()
  .refine(isName, 'expected a letter, then letters, digits or "_" (64 at most), and no name that JavaScript reserves')
  .describe('A name, unique in the survey: a letter, then letters, digits or "_".');

/** The stored value of a choice, a row or a column. */
export const valueSchema = z
  .string()
  .refine(isValue, 'expected a string without spaces, quotes, braces or commas (64 characters at most)')
  .describe('What is stored when this is picked. Never shown.');

/** A condition; its syntax is checked by the engine's parser. */
export const conditionSchema = z
  .string()
  .max(2000)
  .register(roles, { role: 'condition' })
  .describe("A condition on other answers, for example \"{impacted} anyof ['now', 'before']\".");

/** Warnings that are meant. */
export const acceptSchema = z
  .record(z.string(), z.string())
  .describe('Warnings and notices of "survey-form check" that are meant, by their code, each with its reason.');

/** How much a question could give its respondent away; results are grouped accordingly. */
export const privacySchema = z
  .enum(['quasi', 'sensitive', 'free-text'])
  .describe(
    '"quasi": could single someone out together with others. "sensitive": needs care. "free-text": may name someone.',
  );

/** What every question may say, whatever its type. A question type's own schema extends this. */
export const questionSchema = z.strictObject({
  type: z.string(),
  name: nameSchema,
  $comment: z.string().optional().describe('A note for the people who edit this file. Never shown.'),
  accept: acceptSchema.optional(),
  title: textSchema.describe('The question.'),
  hint: textSchema.optional().describe('Help shown under the question. Small Markdown.'),
  required: z.boolean().optional().describe('Must it be answered? Default: false.'),
  requiredIf: conditionSchema.optional().describe('Must be answered when this condition holds.'),
  visibleIf: conditionSchema
    .optional()
    .describe('Shown only when this condition holds. A hidden question has no answer.'),
  enableIf: conditionSchema
    .optional()
    .describe('Can be answered only when this condition holds; otherwise it is shown with the answer that it has.'),
  validIf: conditionSchema
    .optional()
    .describe('An answer is taken only when this condition holds. May read the question itself: "{end} >= {start}".'),
  invalidText: textSchema.optional().describe('What is said when "validIf" does not hold.'),
  defaultValue: z.unknown().optional().describe('The answer at the start, in the form in which it is stored.'),
  setValueIf: conditionSchema
    .optional()
    .describe('When this condition begins to hold, the question gets the value of "setValueExpression".'),
  setValueExpression: conditionSchema
    .optional()
    .describe('The value that "setValueIf" gives, for example "{gross} * 0.8". Can be changed by the respondent.'),
  fixed: z.boolean().optional().describe('Keeps its place when the questions of the page are in random order.'),
  privacy: privacySchema.optional(),
});

/** What every question says, whatever its type. */
export interface Question {
  readonly type: string;
  readonly name: string;
  readonly $comment?: string | undefined;
  readonly accept?: Readonly<Record<string, string>> | undefined;
  readonly title: z.infer<typeof textSchema>;
  readonly hint?: z.infer<typeof textSchema> | undefined;
  readonly required?: boolean | undefined;
  readonly requiredIf?: string | undefined;
  readonly visibleIf?: string | undefined;
  readonly enableIf?: string | undefined;
  readonly validIf?: string | undefined;
  readonly invalidText?: z.infer<typeof textSchema> | undefined;
  readonly defaultValue?: unknown;
  readonly setValueIf?: string | undefined;
  readonly setValueExpression?: string | undefined;
  readonly fixed?: boolean | undefined;
  readonly privacy?: z.infer<typeof privacySchema> | undefined;
}

/** One entry of a list: a choice, a row or a column. */
export const itemSchema = z.strictObject({
  value: valueSchema,
  text: textSchema.describe('What the respondent reads.'),
  visibleIf: conditionSchema.optional(),
  missing: z.boolean().optional().describe('"Don\'t know", "not applicable": counted apart, left out of averages.'),
  fixed: z.boolean().optional().describe('Keeps its place when the order is random.'),
});

/** One entry of a list: a choice, a row or a column. */
export type Item = Readonly<z.infer<typeof itemSchema>>;

/** A list of entries with values that differ. */
export const listOf = <T extends z.ZodType<{ value: string }>>(item: T, min = 1) =>
  z
    .array(item)
    .min(min)
    .max(mostEntries)
    .superRefine((items, context) => {
      const seen = new Set<string>();
      items.forEach(({ value }, index) => {
        if (seen.has(value))
          context.addIssue({ code: 'custom', path: [index, 'value'], message: `the value "${value}" is used twice` });
        seen.add(value);
      });
    });
