import { own } from '../../schema/own.ts';
import type { Issue } from '../../engine/question-logic.ts';
import { isIsoDate, isoDate } from './iso-date.ts';
import { monthOf } from './month-names.ts';

/** The parts of a date, in the order in which Belgium writes them. */
export const partNames = ['day', 'month', 'year'] as const;

/** How exactly a date is asked for. */
export type Precision = (typeof partNames)[number];

/** The parts that are asked for: month and year do without the smaller ones. */
export const partNamesOf = (precision: Precision = 'day'): readonly PartName[] =>
  partNames.slice(partNames.indexOf(precision));

/** A part of a date. */
export type PartName = (typeof partNames)[number];

/** A date as it is typed. */
export type DateParts = Readonly<Record<PartName, string>>;

const missing = { day: 'date.missingDay', month: 'date.missingMonth', year: 'date.missingYear' } as const;

/** The parts of what was typed, or of a stored date. What is neither has no parts. */
export function partsOf(input: unknown): DateParts {
  if (typeof input === 'string') {
    const [year = '', month = '', day = ''] = /^\d{4}(-\d\d){0,2}$/.test(input) ? input.split('-') : [input];
    return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
  }
  const parts = own(input ?? own({})) as Readonly<Record<PartName, unknown>>;
  const textOf = (part: unknown): string => (typeof part === 'string' ? part : '');
  return { day: textOf(parts.day), month: textOf(parts.month), year: textOf(parts.year) };
}

/**
 * The parts of a whole date that was written or pasted into one field.
 *
 * @returns `undefined` when it is none
 * @example
 * splitDate('31/12/2019'); // { day: '31', month: '12', year: '2019' }
 */
export function splitDate(text: string): DateParts | undefined {
  if (isIsoDate(text.trim())) return partsOf(text.trim());
  const [, day, month, year] =
    /^(\d{1,2}(?:er|\.)?)[\s./-]+(\d{1,2}|\p{L}{3,}\.?)[\s./-]+(\d{4})$/iu.exec(text.trim()) ?? [];
  return day && month && year ? { day, month, year } : undefined;
}

/** Is nothing typed in any part? */
export const isBlank = (parts: DateParts): boolean => partNames.every((part) => parts[part].trim() === '');

/**
 * Reads the parts of a date. A fault of the date as a whole stands at its day, where correcting begins.
 *
 * | day         | month       | year   | gives               |
 * |-------------|-------------|--------|---------------------|
 * | `1er`       | `févr.`     | `2020` | `2020-02-01`        |
 * | `1`         |             | `2020` | `missingMonth`      |
 * | `1`         | `2`         | `20`   | `shortYear`         |
 * | `1`         | `2`         | `0999` | `earlyYear`         |
 * | `32`, `one` | `2`         | `2020` | `invalidDay`        |
 * | `1`         | `13`, `jui` | `2020` | `invalidMonth`      |
 * | `30`        | `2`         | `2020` | `invalid`, at `day` |
 *
 * @param parts what was typed
 * @param precision what is asked for; smaller parts are not looked at
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or the first fault
 */
export function readParts(parts: DateParts, precision: Precision = 'day'): string | Issue {
  const names = partNamesOf(precision);
  const blank = names.find((part) => parts[part].trim() === '');
  if (blank) return { code: missing[blank], part: blank };
  const day = /^(\d{1,2})(?:er|\.)?$/i.exec(parts.day.trim())?.[1];
  const month = monthOf(parts.month);
  const year = /^[1-9]\d{3}$/.exec(parts.year.trim())?.[0];
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= 31;
  if (precision === 'day' && !isDay) return { code: 'date.invalidDay', part: 'day' };
  if (precision !== 'year' && month === undefined) return { code: 'date.invalidMonth', part: 'month' };
  if (year === undefined) {
    return { code: /^0\d{3}$/.test(parts.year.trim()) ? 'date.earlyYear' : 'date.shortYear', part: 'year' };
  }
  if (precision === 'year') return year;
  if (precision === 'month') return `${year}-${String(month).padStart(2, '0')}`;
  return isoDate(Number(year), month!, Number(day)) ?? { code: 'date.invalid', part: 'day' };
}
