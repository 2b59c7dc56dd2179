import { z } from 'zod';
import { questionSchema } from '../../schema/question.ts';
import { partNames } from './date-parts.ts';
import { isDateText } from './iso-date.ts';

const limitSchema = z
  .string()
  .refine((limit) => limit === 'today' || isDateText(limit), 'expected a date such as "2020-02-11", or "today"');

/** How a date of each precision is written. */
const examples = { day: '2020-02-11', month: '2020-02', year: '2020' } as const;

/** Giving a date. */
export const dateSchema = questionSchema
  .extend({
    type: z.literal('date'),
    min: limitSchema
      .optional()
      .describe('Earliest date: "YYYY-MM-DD", or "today". A month or a year when these are asked for.'),
    max: limitSchema
      .optional()
      .describe('Latest date: "YYYY-MM-DD", or "today". A month or a year when these are asked for.'),
    precision: z
      .enum(partNames)
      .optional()
      .describe('"month" asks for month and year, "year" for the year alone. Default: "day".'),
    picker: z.boolean().optional().describe('Offers the calendar of the browser besides typing. Default: false.'),
  })
  .superRefine(({ min, max, precision = 'day', picker }, context) => {
    const refuse = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    const example = examples[precision];
    for (const [key, limit] of Object.entries({ min, max })) {
      if (isDateText(limit) && limit.length !== example.length) {
        refuse(key, `expected a ${precision} such as "${example}", or "today"`);
      }
    }
    if (isDateText(min) && isDateText(max) && min > max) refuse('min', '"min" must not be later than "max"');
    if (picker !== undefined && precision !== 'day') refuse('picker', 'only has a meaning with "precision": "day"');
  })
  .describe(
    'Giving a date by its day, month and year. Stored as "YYYY-MM-DD"; a month as "YYYY-MM", a year as "YYYY".',
  );

/** Giving a date. */
export type DateQuestion = Readonly<z.infer<typeof dateSchema>>;
