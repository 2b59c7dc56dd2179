import { Fraction } from '../../schema/fraction.ts';
import { plainSigns } from '../plain-signs.ts';

const whole = /^\d+$/;
const oneMark = /^\d*[.,]\d+$/;
const thousands = /^[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
/** More digits than anybody writes. */
const longest = 100;
const twofold = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads a number the way people in Belgium write it: comma or point for decimals; spaces, points, commas or apostrophes
 * between thousands; any dash for a minus.
 *
 * | written                         | whole numbers | 1 or 2 decimals  | 3 decimals or more |
 * |---------------------------------|---------------|------------------|--------------------|
 * | `1500`, `1 500`                 | 1500          | 1500             | 1500               |
 * | `1.500`, `1,500`                | 1500          | none: which one? | 1.5                |
 * | `1.234,5`, `1,234.5`, `1 234,5` | 1234.5        | 1234.5           | 1234.5             |
 * | `1.234.567`                     | 1234567       | 1234567          | 1234567            |
 * | `0,5`, `.5`                     | 0.5           | 0.5              | 0.5                |
 * | `5,`, `5.`, `5,-`               | 5             | 5                | 5                  |
 *
 * @param text what was written
 * @param decimals how many decimals an answer may have; decides what one point before three figures is
 * @returns `undefined` when it is no number, could be two, or is too large to be exact
 */
export function parseNumber(text: string, decimals: number): number | undefined {
  const [, sign, figures] = /^([-+]?) ?(.*)$/.exec(plainNumber(text))!;
  const plain = plainFigures(figures!, decimals);
  const size = Number(plain);
  if (plain === undefined || plain.length > longest || size > Number.MAX_SAFE_INTEGER) return undefined;
  // JavaScript keeps about 16 digits, and would change the last ones of more without a word.
  if (Fraction.of(plain)!.compare(Fraction.of(size)!) !== 0) return undefined;
  return size > 0 && sign === '-' ? -size : size;
}

/** The numbers that a text such as `1.500` stands for, as thousands and as decimals. */
export interface TwoReadings {
  readonly large: number;
  readonly small: number;
}

/**
 * Both numbers that a text can stand for: where answers have one or two decimals, `1.500` is one or the other. The small
 * one has no more decimals than an answer may have, so that whoever types it is understood.
 *
 * @returns `undefined` when it is clear, or no number
 */
export function twoReadings(text: string, decimals: number): TwoReadings | undefined {
  if (decimals === 0 || parseNumber(text, decimals) !== undefined) return undefined;
  const [large, small] = [0, 3].map((places) => parseNumber(text, places));
  return large === undefined || small === undefined ? undefined : { large, small: Number(small.toFixed(decimals)) };
}

/** A number as it was written, with one sign for each of those that mean the same, and no mark behind which nothing comes. */
const plainNumber = (text: string): string =>
  plainSigns(text)
    .replace(/\s+/g, ' ')
    .trim()
    // Between thousands, and before decimals, in Arabic.
    .replace(/(\d)['\u066c](?=\d{3})/g, '$1 ')
    .replace('\u066b', ',')
    .replace(/(\d)[.,](?:--?|=)?$/, '$1');

/** The figures as JavaScript writes them. */
function plainFigures(figures: string, decimals: number): string | undefined {
  if (twofold.test(figures)) {
    if (decimals === 0) return figures.replace(/[.,]/, '');
    return decimals < 3 ? undefined : figures.replace(',', '.');
  }
  if (whole.test(figures) || oneMark.test(figures)) return figures.replace(',', '.');
  const mark = thousands.exec(figures)?.[1];
  return mark === undefined ? undefined : figures.replaceAll(mark, '').replace(',', '.');
}
