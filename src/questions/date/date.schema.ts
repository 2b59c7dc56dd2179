import { z } from 'zod';
import { questionSchema } from '../../schema/question.ts';
import { isIsoDate } from './iso-date.ts';

const limitSchema = z
  .string()
  .refine((limit) => limit === 'today' || isIsoDate(limit), 'expected a date such as "2020-02-11", or "today"');

/** Giving a date. */
export const dateSchema = questionSchema
  .extend({
    type: z.literal('date'),
    min: limitSchema.optional().describe('Earliest date: "YYYY-MM-DD", or "today".'),
    max: limitSchema.optional().describe('Latest date: "YYYY-MM-DD", or "today".'),
  })
  .refine(({ min, max }) => !isIsoDate(min) || !isIsoDate(max) || min <= max, {
    path: ['min'],
    error: '"min" must not be later than "max"',
  })
  .describe('Giving a date by its day, month and year. Stored as "YYYY-MM-DD".');

/** Giving a date. */
export type DateQuestion = Readonly<z.infer<typeof dateSchema>>;
