import { utcDay } from '../../schema/utc-day.ts';

/**
 * Writes a date as `YYYY-MM-DD`.
 *
 * @param month 1 to 12
 * @returns `undefined` when the calendar has no such day
 */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? utcDay(date) : undefined;
}

/** Is this a day of the calendar, written `YYYY-MM-DD`, from the year 1000 on? */
export function isIsoDate(text: unknown): text is string {
  const parts = typeof text === 'string' ? /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text) : undefined;
  return !!parts && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}

/** Is this a year, a month or a day of the calendar, as it is stored? */
export const isDateText = (text: unknown): text is string =>
  isIsoDate(text) || (typeof text === 'string' && /^[1-9]\d{3}(-(0[1-9]|1[0-2]))?$/.test(text));
