import { own } from '../schema/own.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number the way a language does, with every digit it has: no sentence, limit or answer says 0 for 0.0005.
 *
 * @param value a number; what `written` has made a text of stays as it is
 * @param language a BCP 47 tag
 * @param typed is it there to be typed, as an example or in a field? Without signs between thousands, which can be read in
 *   two ways, and in the digits of every keyboard
 * @example
 * formatNumber(12345.0005, 'fr'); // "12 345,0005"
 */
export function formatNumber(value: number | string, language: string, typed = false): string {
  if (typeof value === 'string') return value;
  // Small numbers of the built-in languages without `Intl`: its first format costs a page 10 ms, as much as ten questions.
  if (Number.isInteger(value) && value >= 0 && value < 1000 && /^(de|en|fr|nl)\b/.test(language)) {
    return String(value);
  }
  const key = `${language} ${typed}`;
  let format = formats.get(key);
  if (!format) {
    // No number has more than 17 digits, and all but 21 of them are the zeros of very large and very small ones.
    const options = { maximumSignificantDigits: 21, ...(typed && { useGrouping: false, numberingSystem: 'latn' }) };
    formats.set(key, (format = new Intl.NumberFormat(language, own(options))));
  }
  // Adding 0 makes 0 of -0.
  return format.format(value + 0);
}
