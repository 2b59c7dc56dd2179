/**
 * The day of a moment in UTC, as `YYYY-MM-DD`. Written here, because `toISOString` gives the time of the device where MooTools
 * is on the page.
 *
 * @example
 * utcDay(new Date('2020-02-11T23:30:00+01:00')); // "2020-02-11"
 */
export const utcDay = (date: Date): string =>
  [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
    .map((part, index) => String(part).padStart(index ? 2 : 4, '0'))
    .join('-');
