import type { QuestionOutline } from '../../engine/question-logic.ts';
import { optional, refuse, type Check } from '../../engine/shape.ts';
import { isIsoDate } from './iso-date.ts';

const limit: Check = (value, path) => {
  if (value !== 'today' && !isIsoDate(value)) refuse('expected a date such as "2020-02-11", or "today"', path);
};

/** What a date question may say in a survey file. */
export const dateOutline = {
  type: 'date',
  shape: { min: optional(limit), max: optional(limit) },
} satisfies QuestionOutline;
