import { decimalsOf } from '../../schema/decimal.ts';
import type { Text } from '../../schema/text.ts';
import { parseNumber, twoReadings, type TwoReadings } from './parse-number.ts';

/** What a question says of its numbers. */
interface NumberKeys {
  readonly step?: number | undefined;
  readonly unit?: Text | undefined;
}

/**
 * Reads a number as it is typed into a field, with or without the unit that stands beside it, or as it is stored.
 *
 * @returns `undefined` when it is no number, could be two, or is too large to be exact
 * @example
 * readNumber('2,5 jours', { step: 0.5, unit: 'jours' }); // 2.5
 */
export function readNumber(given: unknown, { step = 1, unit }: NumberKeys): number | undefined {
  if (typeof given === 'string') return parseNumber(withoutUnit(given, unit), decimalsOf(step));
  // Adding 0 makes 0 of -0.
  return typeof given === 'number' && Math.abs(given) <= Number.MAX_SAFE_INTEGER ? given + 0 : undefined;
}

/** The two numbers that somebody may have meant, when what was typed can be either. */
export const readTwofold = (given: unknown, { step = 1, unit }: NumberKeys): TwoReadings | undefined =>
  typeof given === 'string' ? twoReadings(withoutUnit(given, unit), decimalsOf(step)) : undefined;

/** The unit in any language, also without its last letter: one is "1 jour", not "1 jours". */
function withoutUnit(typed: string, unit: Text = ''): string {
  const plain = typed.trim().toLowerCase();
  const units = (typeof unit === 'string' ? [unit] : Object.keys(unit).map((language) => unit[language]!)).map((one) =>
    one.trim().toLowerCase(),
  );
  const said = [...units, ...units.filter(({ length }) => length > 3).map((one) => one.slice(0, -1))];
  const found = said.find((one) => one !== '' && !/\d/.test(one) && plain.endsWith(one));
  return found === undefined ? typed : plain.slice(0, -found.length);
}
