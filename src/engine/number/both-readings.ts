import type { TwoReadings } from './parse-number.ts';
import { written } from './written.ts';

/**
 * Both numbers as they stand in a sentence, and can be typed: with a comma where the point before two figures of one could
 * be a time again.
 */
export function bothReadings({ large, small }: TwoReadings): Readonly<Record<'large' | 'small', number | string>> {
  if (![large, small].some((size) => /\.\d\d/.test(String(size)))) return { large: written(large), small };
  const [more = '', less = ''] = [large, small].map((size) => String(size).replace('.', ','));
  return { large: more, small: less };
}
