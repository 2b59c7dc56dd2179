import { own } from '../../schema/own.ts';
import type { Issue } from '../../engine/question-logic.ts';
import { plainSigns } from '../../engine/plain-signs.ts';
import { isoDate } from './iso-date.ts';
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
    // What holds several parts is read like all that is written in the field of the day.
    const other = /\d\D+\d/.test(input) ? ['', '', input] : [input];
    const [year = '', month = '', day = ''] = /^\d{4}(-\d\d){0,2}$/.test(input) ? input.split('-') : other;
    return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
  }
  const parts = own(input ?? own({})) as Readonly<Record<PartName, unknown>>;
  const textOf = (part: unknown): string => (typeof part === 'string' ? part : '');
  return { day: textOf(parts.day), month: textOf(parts.month), year: textOf(parts.year) };
}

/** A day alone, also the first or the third of a month. */
const dayForm = /^(\d{1,2})(?:er|e|de|ste|st|nd|rd|th|\.)?$/i;

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
  const textOf = (part: PartName): string => plainSigns(parts[part]).trim();
  const blank = names.find((part) => textOf(part) === '');
  if (blank) return { code: missing[blank], part: blank };
  const day = dayForm.exec(textOf('day'))?.[1];
  const month = monthOf(textOf('month'));
  const year = /^[1-9]\d{3}$/.exec(textOf('year'))?.[0];
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= 31;
  if (precision === 'day' && !isDay) return { code: 'date.invalidDay', part: 'day' };
  if (precision !== 'year' && month === undefined) return { code: 'date.invalidMonth', part: 'month' };
  if (year === undefined) {
    return { code: /^0\d{3}$/.test(textOf('year')) ? 'date.earlyYear' : 'date.shortYear', part: 'year' };
  }
  if (precision === 'year') return year;
  if (precision === 'month') return `${year}-${String(month).padStart(2, '0')}`;
  return isoDate(Number(year), month!, Number(day)) ?? { code: 'date.invalid', part: 'day' };
}
