import { unopenedWords, type Refused } from '../keys/open-answers.ts';
import { listVersions, wayOut, type SurveyVersions } from '../table/survey-versions.ts';

/** So many lines are named; more help nobody to find what is wrong. */
const maxNamed = 5;

/**
 * Says what was opened, of which versions, and what was not and why.
 *
 * @param opened how many, by version
 * @param refused which lines, by reason
 * @param versions those whose files were given
 * @example
 * writeOpenReport(new Map([[1, 2]]), [{ reason: 'damaged', lines: [7] }], versions);
 * // "2 opened.\n1 refused: changed, cut off, …: nothing in them can be trusted (line 7)."
 */
export function writeOpenReport(
  opened: ReadonlyMap<number, number>,
  refused: readonly Refused[],
  versions: SurveyVersions,
): string {
  const count = [...opened.values()].reduce((sum, one) => sum + one, 0);
  const list = opened.size > 1 ? `: ${listVersions(opened)}` : '';
  return [
    `${count} opened${list}.`,
    ...refused.map(({ reason, version, lines }) => {
      const words =
        version === undefined ? unopenedWords[reason] : `of version ${version}: ${wayOut(version, versions)}`;
      return `${lines.length} refused: ${words} (${placesOf(lines)}).`;
    }),
  ].join('\n');
}

function placesOf(lines: readonly number[]): string {
  const named = lines.slice(0, maxNamed).join(', ');
  const more = lines.length > maxNamed ? ` and ${lines.length - maxNamed} more` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${named}${more}`;
}
