import { own } from '../schema/own.ts';

/**
 * A date, a month or a year as the language writes it, in UTC, where a date without a time has the same day everywhere.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @example
 * formatDate('2020-02-11', 'fr-BE'); // "11 février 2020"
 */
export function formatDate(date: string, language: string): string {
  if (date.length === 'YYYY'.length) return date;
  const month = { month: 'long', year: 'numeric' } as const;
  const style = date.length === 'YYYY-MM'.length ? month : ({ dateStyle: 'long' } as const);
  return new Intl.DateTimeFormat(language, own<Intl.DateTimeFormatOptions>({ ...style, timeZone: 'UTC' })).format(
    new Date(date),
  );
}
