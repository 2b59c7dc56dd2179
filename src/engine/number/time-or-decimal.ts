import { decimalsOf, isMultiple } from '../../schema/decimal.ts';
import type { TwoReadings } from './parse-number.ts';

/**
 * Both numbers of hours that `7.30` can stand for: half past seven, which is 7.5, or 7.3.
 *
 * @param text what was written, without its unit
 * @param step of which the answer is a multiple: where there are but quarters of an hour, `7.25` is clear
 * @returns `undefined` when it is clear, or no time
 */
export function timeOrDecimal(text: string, step: number): TwoReadings | undefined {
  const decimals = decimalsOf(step);
  const [, hours, minutes] = /^(\d{1,2})\.([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined || decimals === 0) return undefined;
  const large = Number((Number(hours) + Number(minutes) / 60).toFixed(decimals));
  const small = Number(text);
  return large === small || !isMultiple(large, step) ? undefined : { large, small };
}
