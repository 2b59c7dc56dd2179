import { utcDay } from '../schema/utc-day.ts';

let chosen: string | undefined;

/**
 * A day by the calendar of this device, as `YYYY-MM-DD`: what `today()` gives in conditions, and `"today"` as the limit of
 * a date.
 *
 * @param days 0 is today, 1 tomorrow, -1 yesterday
 * @example
 * dayFromToday(-1); // "2020-02-10"
 */
export function dayFromToday(days = 0): string {
  const now = chosen === undefined ? new Date() : new Date(`${chosen}T12:00:00`);
  return utcDay(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)));
}

/**
 * Runs a function on another day: there `today()` is that day. The function must not wait for anything, since it would
 * share the day with whatever runs meanwhile.
 *
 * @param day such as `2020-02-11`; the day on the clock when `undefined`
 * @param run what to do on that day
 * @example
 * onDay('2020-02-11', () => createSession(checked).next());
 */
export function onDay<T>(day: string | undefined, run: () => T): T {
  const before = chosen;
  chosen = day;
  try {
    return run();
  } finally {
    chosen = before;
  }
}
