import { decimalsOf } from '../../schema/decimal.ts';
import type { Text } from '../../schema/text.ts';
import { parseNumber, twoReadings, type TwoReadings } from './parse-number.ts';
import { timeOrDecimal } from './time-or-decimal.ts';
import { countsHours, withoutUnit } from './without-unit.ts';

/** What a question says of its numbers. */
interface NumberKeys {
  readonly step?: number | undefined;
  readonly unit?: Text | undefined;
}

/**
 * Reads a number as it is typed into a field, with the unit that stands beside it, before or behind, or without, or as it is
 * stored.
 *
 * @returns `undefined` when it is no number, could be two, or is too large to be exact
 * @example
 * readNumber('2,5 jours', { step: 0.5, unit: 'jours' }); // 2.5
 */
export function readNumber(given: unknown, { step = 1, unit }: NumberKeys): number | undefined {
  if (typeof given === 'string') {
    const text = withoutUnit(given, unit);
    return timeIn(text, { step, unit }) ? undefined : parseNumber(text, decimalsOf(step));
  }
  // Adding 0 makes 0 of -0.
  return typeof given === 'number' && Math.abs(given) <= Number.MAX_SAFE_INTEGER ? given + 0 : undefined;
}

/** The two numbers that somebody may have meant, when what was typed can be either. */
export function readTwofold(given: unknown, { step = 1, unit }: NumberKeys): TwoReadings | undefined {
  if (typeof given !== 'string') return undefined;
  const text = withoutUnit(given, unit);
  return timeIn(text, { step, unit }) ?? twoReadings(text, decimalsOf(step));
}

/** Both readings of what may be a time, where hours are asked for. */
const timeIn = (text: string, { step = 1, unit }: NumberKeys): TwoReadings | undefined => {
  const both = timeOrDecimal(text, step);
  return both && countsHours(unit) ? both : undefined;
};
