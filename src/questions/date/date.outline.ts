import type { QuestionOutline } from '../../engine/question-logic.ts';
import { optional, refuse, type Check } from '../../engine/shape.ts';

/** A day of the calendar: read and written again, it is the same. */
const isDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const moment = new Date(value);
  return moment.getTime() > -1e15 && moment.toISOString().startsWith(value);
};

const limit: Check = (value, path) => {
  if (value !== 'today' && !isDay(value)) refuse('expected a date such as "2020-02-11", or "today"', path);
};

/** What a date question may say in a survey file. */
export const dateOutline = {
  type: 'date',
  shape: { min: optional(limit), max: optional(limit) },
} satisfies QuestionOutline;
