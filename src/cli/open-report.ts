import { unopenedWords, type RefusedLines } from './open-answers.ts';

/** So many lines are named; more help nobody to find what is wrong. */
const maxNamed = 5;

/**
 * Says what was opened, and what was not and why.
 *
 * @param opened how many
 * @param refused which lines, by reason
 * @example
 * writeOpenReport(2, new Map([['damaged', [7]]]));
 * // "2 opened.\n1 refused: changed, cut off, …: nothing in them can be trusted (line 7)."
 */
export const writeOpenReport = (opened: number, refused: RefusedLines): string =>
  [
    `${opened} opened.`,
    ...[...refused].map(([reason, lines]) => `${lines.length} refused: ${unopenedWords[reason]} (${placesOf(lines)}).`),
  ].join('\n');

function placesOf(lines: readonly number[]): string {
  const named = lines.slice(0, maxNamed).join(', ');
  const more = lines.length > maxNamed ? ` and ${lines.length - maxNamed} more` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more}`;
}
