import type { Issue, QuestionLogic } from '../../engine/question-logic.ts';
import { dayFromToday } from '../../engine/today.ts';
import { boolean, oneOf, optional, textRule } from '../../engine/shape.ts';
import { formatDate } from '../../locales/format-date.ts';
import { isBlank, partNames, partsOf, readParts, type DateParts, type Precision } from './date-parts.ts';
import type { DateQuestion } from './date.schema.ts';
import { isDateText } from './iso-date.ts';
import { settleParts, spreadWhole, type DateLimits } from './written-date.ts';

/** How many characters a date has, as it is stored. */
const lengths = { day: 10, month: 7, year: 4 } as const;

const limit = textRule('a date such as "2020-02-11", or "today"', (text) => text === 'today' || isDateText(text));

/**
 * Giving a date, typed in its parts, stored as `YYYY-MM-DD`; or a month, `YYYY-MM`, or a year, `YYYY`.
 *
 * `today` is the day on the clock of the device.
 */
export const dateLogic: QuestionLogic<DateQuestion, DateParts, string> = {
  type: 'date',
  shape: {
    min: optional(limit),
    max: optional(limit),
    precision: optional(oneOf(...partNames)),
    picker: optional(boolean),
  },

  read(input, { question }) {
    const read = readParts(spreadWhole(shownParts(input, question), question.precision), question.precision);
    return typeof read === 'string' ? read : undefined;
  },

  recall(kept, { question }) {
    const parts = shownParts(kept, question);
    return isBlank(parts) ? undefined : parts;
  },

  settle: (input, { question }) => settledParts(input, question),

  validate({ question: { min, max, precision = 'day' }, input, required }) {
    const parts = spreadWhole(shownParts(input, { min, max, precision }), precision);
    if (isBlank(parts)) return required ? { code: 'date.required', part: precision } : undefined;
    const date = readParts(parts, precision);
    if (typeof date !== 'string') return date;
    const { earliest, latest } = limitsOf({ min, max, precision });
    if (earliest !== undefined && date < earliest) return outside('date.min', earliest, precision);
    if (latest !== undefined && date > latest) return outside('date.max', latest, precision);
    return undefined;
  },

  display: (answer, { language }) => formatDate(answer, language),
};

/** The limits and the precision of a question. */
type DateKeys = Pick<DateQuestion, 'min' | 'max' | 'precision'>;

/** The parts of what is typed no more, each in its place. */
export const settledParts = (input: unknown, question: DateKeys): DateParts =>
  settleParts(partsOf(input), question.precision, limitsOf(question));

/** The parts as they are typed; those of a text that was stored are typed no more. */
export const shownParts = (input: unknown, question: DateKeys): DateParts =>
  typeof input === 'string' ? settledParts(input, question) : partsOf(input);

/** The first and the last date that count. */
export function limitsOf({ min, max, precision = 'day' }: DateKeys): DateLimits {
  const dateOf = (limit: string | undefined): string | undefined =>
    limit === 'today' ? dayFromToday().slice(0, lengths[precision]) : limit;
  return { earliest: dateOf(min), latest: dateOf(max) };
}

/** A date in figures, day first, as the languages of Belgium write it. */
export const inFigures = (date: string): string => date.split('-').reverse().join('/');

const outside = (code: string, date: string, part: Precision): Issue => ({
  code,
  part,
  params: { date: inFigures(date) },
});
