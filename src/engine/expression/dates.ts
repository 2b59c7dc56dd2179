import { utcDay } from '../../schema/utc-day.ts';
import type { Value } from './syntax.ts';

/** The moment at which a date begins, in UTC; `undefined` for what is no date. */
export function timeOf(value: Value): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  return utcDay(date) === value ? date.getTime() : undefined;
}

/** Whole years from one date to another; a birthday counts from its day on. */
export function yearsBetween(from: Value, to: Value): number | undefined {
  if (timeOf(from) === undefined || timeOf(to) === undefined) return undefined;
  const [start, end] = [from as string, to as string];
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return end.slice(5) < start.slice(5) ? years - 1 : years;
}

const day = 24 * 60 * 60 * 1000;

/** Days from one date to another; negative when that lies before. */
export function daysBetween(from: Value, to: Value): number | undefined {
  const [start, end] = [timeOf(from), timeOf(to)];
  return start === undefined || end === undefined ? undefined : (end - start) / day;
}
