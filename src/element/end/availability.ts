import type { Survey } from '../../schema/survey.ts';
import { own } from '../../schema/own.ts';

/** Can a survey be answered at a moment? */
export type Availability = 'not-open' | 'open' | 'closed';

const day = 24 * 60 * 60 * 1000;

/**
 * Compares a moment with the opening and closing of a survey.
 *
 * | moment                | availability |
 * |-----------------------|--------------|
 * | before `opens`        | `not-open`   |
 * | at or after `closes`  | `closed`     |
 * | otherwise             | `open`       |
 */
export function availabilityOf({ opens, closes }: Pick<Survey, 'opens' | 'closes'>, now: Date): Availability {
  if (opens !== undefined && now < new Date(opens)) return 'not-open';
  return closes !== undefined && now >= new Date(closes) ? 'closed' : 'open';
}

/** Whole days from now to a moment, counted by the calendar of a time zone: 0 is today. */
export function daysUntil(moment: string, now: Date, timeZone: string | undefined): number {
  // The one form of a date that every engine both writes and reads; rounding takes out the hour of summer time.
  const dayOf = (date: Date): number => new Date(date.toLocaleDateString('en-US', own({ timeZone }))).getTime() / day;
  return Math.round(dayOf(new Date(moment)) - dayOf(now));
}

/** What Belgian French and Dutch write between the hour and the minutes, where `Intl` writes a colon. */
const marks: Readonly<Record<string, string>> = { fr: '\u00a0h\u00a0', nl: '.' };

/** A moment in words, in the time zone of the survey. */
export function formatMoment(
  moment: string,
  locale: string,
  timeZone: string | undefined,
): { date: string; time: string } {
  const at = new Date(moment);
  const time = at.toLocaleTimeString(locale, own({ timeStyle: 'short', timeZone }));
  return {
    date: at.toLocaleDateString(locale, own({ dateStyle: 'full', timeZone })),
    time: time.replace(':', marks[locale.slice(0, 2)] ?? ':'),
  };
}
