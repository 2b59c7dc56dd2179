import { plainSigns } from '../../engine/plain-signs.ts';
import { dayFromToday } from '../../engine/today.ts';
import { partNames, partNamesOf, type DateParts, type PartName, type Precision } from './date-parts.ts';
import { monthOf } from './month-names.ts';

/** Longer texts are no date. */
const longest = 60;

type Written = Partial<DateParts>;

const day = '(?<day>\\d{1,2}(?:er|e|de|ste|st|nd|rd|th|\\.)?)';
const month = '(?<month>\\d{1,2}|\\p{L}{3,}\\.?)';
const year = '(?<year>\\d{4})';
const between = '[ ./-]+';
const formOf = (...parts: string[]): RegExp => new RegExp(`^${parts.join('')}$`, 'iu');

/** Whole dates: nothing that is still being typed looks like one. */
const whole = [
  formOf('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'),
  formOf(day, between, month, between, year),
  formOf('(?<month>\\p{L}{3,}\\.?) ', day, ' ', year),
];

/** What may go on while it is typed, and is read once it does not. */
const unfinished: Readonly<Record<PartName, readonly RegExp[]>> = {
  day: [
    formOf(year, between, '(?<month>\\d{1,2})', between, '(?<day>\\d{1,2})'),
    formOf('(?<day>\\d\\d)(?<month>\\d\\d)', year),
    formOf(day, between, month, between, "'?(?<year>\\d\\d)"),
    formOf(day, between, month),
    formOf(month, between, year),
  ],
  month: [formOf(year, '[/-]', month), formOf(month, between, year), formOf(month, between, "'?(?<year>\\d\\d)")],
  year: [],
};

/**
 * The parts of a whole date that was written or pasted into one field.
 *
 * @returns `undefined` when it is none, or may go on: `31/12/19` can become `31/12/1984`
 * @example
 * splitDate('31/12/2019'); // { day: '31', month: '12', year: '2019' }
 */
export const splitDate = (text: string): DateParts | undefined => match(text, whole) as DateParts | undefined;

/**
 * The parts of a date, with what was written of others in the field of one in its place: `3 avril` or `3/4/20` in that of
 * the day. Where the other fields are filled, nothing is moved.
 *
 * @param parts what was typed
 * @param precision what is asked for
 * @param latest the last date that counts, which tells 1984 from 2084
 */
export function spreadParts(parts: DateParts, precision: Precision = 'day', latest?: string): DateParts {
  const names = partNamesOf(precision);
  const filled = names.filter((part) => parts[part].trim() !== '');
  for (const part of filled) {
    const found = match(parts[part], [...whole, ...unfinished[part]]);
    const others = partNames.filter((other) => other !== part && found?.[other] !== undefined);
    if (!found || others.some((other) => filled.includes(other))) continue;
    const { year: written } = found;
    const isShort = written?.length === 2;
    return { ...parts, [part]: '', ...found, ...(isShort && { year: fullYear(written, latest) }) };
  }
  return parts;
}

/** The year that two figures stand for: the last one that counts, or that is not far ahead. */
function fullYear(figures: string, latest = `${Number(dayFromToday().slice(0, 4)) + 20}`): string {
  return `20${figures}` > latest.slice(0, 4) ? `19${figures}` : `20${figures}`;
}

function match(text: string, forms: readonly RegExp[]): Written | undefined {
  if (text.length > longest) return undefined;
  const plain = plainSigns(text)
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/^(?:(?:le|op|am|on) )?(?:(?:\p{L}+(?:di|dag|tag|day)|dimanche|mittwoch) )?/iu, '');
  for (const form of forms) {
    const groups = form.exec(plain)?.groups;
    if (groups && isMonth(groups['month'])) return withoutZeros(groups);
  }
  return undefined;
}

const isMonth = (text = ''): boolean => /^\d/.test(text) || monthOf(text) !== undefined;

/** As a stored date is shown in the fields. */
const withoutZeros = ({ day: ofMonth, month: ofYear, year: written }: Readonly<Record<string, string>>): Written => ({
  ...(ofMonth !== undefined && { day: ofMonth.replace(/^0(?=\d)/, '') }),
  ...(ofYear !== undefined && { month: ofYear.replace(/^0(?=\d)/, '') }),
  ...(written !== undefined && { year: written }),
});
