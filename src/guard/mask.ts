import type { Finding } from './finding.ts';

/**
 * What to write in the place of something found: its kind in brackets, or an ellipsis where that would be longer. So no
 * text grows, and none passes its limit, by being masked.
 *
 * @param found the text that was found
 * @param word its kind in the respondent's language, in short: a button names it on a phone
 * @example
 * maskFor('0470 12 34 56', 'tél.'); // "[tél.]"
 */
export const maskFor = (found: string, word: string): string => (word.length + 2 <= found.length ? `[${word}]` : '…');

/**
 * Writes something else in the place of something found.
 *
 * @example
 * mask('Mme Dubois', { kind: 'name', start: 4, end: 10 }, '[nom]'); // "Mme [nom]"
 */
export const mask = (text: string, { start, end }: Pick<Finding, 'start' | 'end'>, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);
