import type { Issue } from '../../engine/question-logic.ts';
import { isoDate } from './iso-date.ts';
import { monthOf } from './month-names.ts';

/** The parts of a date, in the order in which Belgium writes them. */
export const partNames = ['day', 'month', 'year'] as const;

/** A part of a date. */
export type PartName = (typeof partNames)[number];

/** A date as it is typed. */
export type DateParts = Readonly<Record<PartName, string>>;

const missing = { day: 'date.missingDay', month: 'date.missingMonth', year: 'date.missingYear' } as const;

/** The parts of what was typed, or of a stored date. What is neither has no parts. */
export function partsOf(input: unknown): DateParts {
  if (typeof input === 'string') {
    const [year = '', month = '', day = ''] = /^\d{4}-\d\d-\d\d$/.test(input) ? input.split('-') : [input];
    return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
  }
  const parts = (input ?? {}) as Readonly<Record<PartName, unknown>>;
  const textOf = (part: unknown): string => (typeof part === 'string' ? part : '');
  return { day: textOf(parts.day), month: textOf(parts.month), year: textOf(parts.year) };
}

/** Is nothing typed in any part? */
export const isBlank = (parts: DateParts): boolean => partNames.every((part) => parts[part].trim() === '');

/**
 * Reads the parts of a date. A fault of the date as a whole stands at its day, where correcting begins.
 *
 * | day   | month           | year   | gives                 |
 * |-------|-----------------|--------|-----------------------|
 * | `1er` | `févr.`         | `2020` | `2020-02-01`          |
 * | `1`   |                 | `2020` | `missingMonth`        |
 * | `1`   | `2`             | `20`   | `shortYear`           |
 * | `1`   | `13`, `jui`     | `2020` | `invalid`, at `month` |
 * | `30`  | `2`             | `2020` | `invalid`, at `day`   |
 *
 * @returns `YYYY-MM-DD`, or the first fault
 */
export function readParts(parts: DateParts): string | Issue {
  const blank = partNames.find((part) => parts[part].trim() === '');
  if (blank) return { code: missing[blank], part: blank };
  const day = /^(\d{1,2})(?:er|\.)?$/i.exec(parts.day.trim())?.[1];
  const month = monthOf(parts.month);
  const year = /^[1-9]\d{3}$/.exec(parts.year.trim())?.[0];
  if (day === undefined) return { code: 'date.invalid', part: 'day' };
  if (month === undefined) return { code: 'date.invalid', part: 'month' };
  if (year === undefined) return { code: 'date.shortYear', part: 'year' };
  return isoDate(Number(year), month, Number(day)) ?? { code: 'date.invalid', part: 'day' };
}
