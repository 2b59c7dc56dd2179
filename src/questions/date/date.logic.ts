import type { Issue, QuestionLogic } from '../../engine/question-logic.ts';
import { optional, textRule } from '../../engine/shape.ts';
import { isBlank, partsOf, readParts, type DateParts } from './date-parts.ts';
import type { DateQuestion } from './date.schema.ts';
import { dayFromToday, isIsoDate } from './iso-date.ts';

const limit = textRule('a date such as "2020-02-11", or "today"', (text) => text === 'today' || isIsoDate(text));

/**
 * Giving a date, typed in three parts, stored as `YYYY-MM-DD`.
 *
 * `today` is the day on the clock of the device. A stored date was judged when it was typed, maybe in another time zone
 * or just before midnight: there a day more is allowed, so that no answer is lost on its way.
 */
export const dateLogic: QuestionLogic<DateQuestion, DateParts, string> = {
  type: 'date',
  shape: { min: optional(limit), max: optional(limit) },

  read(input) {
    const read = readParts(partsOf(input));
    return typeof read === 'string' ? read : undefined;
  },

  validate({ question: { min, max }, input, required }) {
    const parts = partsOf(input);
    if (isBlank(parts)) return required ? { code: 'date.required', part: 'day' } : undefined;
    const date = readParts(parts);
    if (typeof date !== 'string') return date;
    const grace = typeof input === 'string' ? 1 : 0;
    const earliest = min === 'today' ? dayFromToday(-grace) : min;
    const latest = max === 'today' ? dayFromToday(grace) : max;
    if (earliest !== undefined && date < earliest) return outside('date.min', earliest);
    if (latest !== undefined && date > latest) return outside('date.max', latest);
    return undefined;
  },

  /** The day as the language writes it, in UTC, where a date without a time has the same day everywhere. */
  display: (answer, { language }) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(answer)),
};

/** The limit in figures, day first, as the languages of Belgium write it. */
const outside = (code: string, date: string): Issue => ({
  code,
  part: 'day',
  params: { date: date.split('-').reverse().join('/') },
});
