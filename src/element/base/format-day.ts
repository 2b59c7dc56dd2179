import { own } from '../../schema/own.ts';

/**
 * The day of a moment without its weekday, in the time zone of the survey: for sentences in which it follows an article,
 * as in "nach dem 11. Februar 2020", where a weekday would be wrong.
 */
export const formatDay = (moment: string | Date, locale: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(locale, own({ dateStyle: 'long', timeZone })).format(new Date(moment));
