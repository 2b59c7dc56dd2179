import type { Text } from '../../schema/text.ts';
import { plainSigns } from '../plain-signs.ts';
import { isHours, isSameUnit } from './same-unit.ts';

/** Longer texts are no number with a unit. */
const longest = 200;

/**
 * A number without the unit that was written before or behind it, in any language of the survey; hours and minutes as hours.
 *
 * @returns the same text when what stands around the number is not the unit
 * @example
 * withoutUnit('€ 12,50', 'euro'); // "12,50"
 * withoutUnit('7h30', 'heures'); // "7,5": a point could be read as a time once more
 */
export function withoutUnit(typed: string, unit: Text = ''): string {
  const plain = plainUnits(unit);
  if (plain.length === 0 || typed.length > longest) return typed;
  const text = plainSigns(typed).trim();
  const [, hours, minutes] =
    /^(\d{1,3}) ?(?:h|u|uur|heures?|stunden?|hours?|:) ?([0-5]\d)(?: ?mi?n\.?)?$/i.exec(text) ?? [];
  if (hours !== undefined && countsHours(unit)) return String(Number(hours) + Number(minutes) / 60).replace('.', ',');
  const [, sign = '', before = '', inner = '', figures = '', behind = ''] =
    /^([-+]?) ?([^\d.,+-]*)([-+]?) ?([.,\u066b]?\d[\d.,' \u066b\u066c]*)(.*)$/.exec(text) ?? [];
  if (figures === '' || (sign !== '' && inner !== '')) return typed;
  // "h30" is half past something.
  if (before.trim() !== '' && countsHours(unit)) return typed;
  // "12,-" is an amount without cents.
  const rest = /[.,]$/.test(figures) ? behind.replace(/^(?:--?|=)/, '') : behind;
  const around = [before, rest].map((part) => part.trim()).filter(Boolean);
  const isUnit = around.every((part) => plain.some((one) => isSameUnit(part, one)));
  return isUnit ? sign + inner + figures.trim() : typed;
}

/** Are hours asked for, so that `7h30` is half past seven? */
export const countsHours = (unit: Text = ''): boolean => plainUnits(unit).some(isHours);

/** The unit in each language. What has a figure, such as `1 000 euros`, would be taken for a part of the number. */
const plainUnits = (unit: Text): string[] =>
  (typeof unit === 'string' ? [unit] : Object.keys(unit).map((language) => unit[language]!))
    .map((one) => plainSigns(one).trim())
    .filter((one) => one !== '' && !/(^|\s)\d/.test(one));
