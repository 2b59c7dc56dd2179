import { plainSigns } from '../../engine/plain-signs.ts';
import { dayFromToday } from '../../engine/today.ts';
import { partNames, partNamesOf, readParts, type DateParts, type PartName, type Precision } from './date-parts.ts';
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
const dates = [
  formOf('(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)'),
  formOf(day, between, month, between, year),
  formOf('(?<month>\\p{L}{3,}\\.?) ', day, ' ', year),
];

type Forms = Readonly<Record<PartName, readonly RegExp[]>>;

/** What is whole in the field of each part. */
const whole: Forms = {
  day: dates,
  month: [...dates, formOf(year, '-(?<month>\\d\\d)'), formOf(month, between, year)],
  year: dates,
};

/** What may go on while it is typed, and is read once it does not. */
const settled: Forms = {
  day: [
    ...whole.day,
    formOf(year, between, '(?<month>\\d{1,2})', between, '(?<day>\\d{1,2})'),
    formOf('(?<day>\\d\\d)(?<month>\\d\\d)', year),
    formOf(day, between, month, between, "'?(?<year>\\d\\d)"),
    formOf(day, between, month),
    formOf(month, between, year),
  ],
  month: [...whole.month, formOf(year, '[/-]', month), formOf(month, between, "'?(?<year>\\d\\d)")],
  year: whole.year,
};

/** The first and the last date that count. */
export interface DateLimits {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/**
 * The parts of a whole date that was written or pasted into one field.
 *
 * @returns `undefined` when it is none, or may go on: `31/12/19` can become `31/12/1984`
 * @example
 * splitDate('31/12/2019'); // { day: '31', month: '12', year: '2019' }
 */
export const splitDate = (text: string): DateParts | undefined => match(text, dates) as DateParts | undefined;

/**
 * The parts of a date while it is typed, with those of a whole one in their places: `3/4/2020` in the field of the day, but
 * not `3/4/20`. Where the other fields are filled, nothing is moved.
 */
export const spreadWhole = (parts: DateParts, precision?: Precision): DateParts => spread(parts, precision, whole);

/**
 * The parts of a date that is typed no more, with what was written of others in the field of one in its place: `3 avril` or
 * `3/4/20` in that of the day. Where the other fields are filled, nothing is moved.
 *
 * @param parts what was typed
 * @param precision what is asked for
 * @param limits tell 1984 from 2084
 */
export function settleParts(parts: DateParts, precision: Precision | undefined, limits: DateLimits): DateParts {
  const after = spread(parts, precision, settled);
  const isMoved = after.year !== parts.year && after.year.length === 2;
  return isMoved ? { ...after, year: fullYear(after, precision, limits) } : after;
}

function spread(parts: DateParts, precision: Precision | undefined, forms: Forms): DateParts {
  const filled = partNamesOf(precision).filter((part) => parts[part].trim() !== '');
  for (const part of filled) {
    const found = match(parts[part], forms[part]);
    const others = partNames.filter((other) => other !== part && found?.[other] !== undefined);
    if (found && !others.some((other) => filled.includes(other))) return { ...parts, [part]: '', ...found };
  }
  return parts;
}

/**
 * The year that two figures stand for: the one less than a hundred years away with which the date lies within the limits. Of
 * two, it is the later one, unless that is more than 20 years ahead. Where there is none, the figures stay, and four are
 * asked for.
 */
function fullYear(parts: DateParts, precision: Precision | undefined, { earliest, latest }: DateLimits): string {
  const now = Number(dayFromToday().slice(0, 4));
  const ahead = now + ((((Number(parts.year) - now) % 100) + 100) % 100);
  const isWithin = (year: string): boolean => {
    const date = readParts({ ...parts, year }, precision);
    // What is no date, or not yet, is judged by its year.
    const text = typeof date === 'string' ? date : year;
    const { length } = text;
    return (!earliest || text >= earliest.slice(0, length)) && (!latest || text <= latest.slice(0, length));
  };
  const years = ahead === now ? [ahead] : ahead > now + 20 ? [ahead - 100, ahead] : [ahead, ahead - 100];
  return years.map(String).find(isWithin) ?? parts.year;
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
