import type { LeftOut, Publication } from '../results/publish.ts';

const reasons: Readonly<Record<LeftOut, string>> = {
  'too-few': 'too few answers, or nearly all the same',
  depends: 'asked because of answers that are not published in full',
  profile: 'could single somebody out ("privacy")',
  'not-counted': 'of a type that is not counted',
};

/**
 * Says what was counted, and which questions are not, or not wholly, among the results.
 *
 * @param publication what is published
 * @param others how many answers there are to other versions of the survey
 * @example
 * console.error(writeResultsReport(publishResults(checked, responses), 0));
 */
export function writeResultsReport({ results, leftOut }: Publication, others: number): string {
  const hidden = results.tallies.flatMap(({ counts }) => counts).filter(({ count }) => count === null).length;
  const lines = Object.entries(reasons).flatMap(([reason, words]) => {
    const names = [...leftOut].flatMap(([name, why]) => (why === reason ? [name] : []));
    return names.length > 0 ? [`Left out, ${words}: ${names.join(', ')}.`] : [];
  });
  return [
    `Counted ${results.responses} answers to version ${results.version} of "${results.survey}".`,
    ...(others > 0 ? [`Not counted: ${others} answers to other versions.`] : []),
    ...(hidden > 0 ? [`Hidden numbers: ${hidden}.`] : []),
    ...lines,
  ].join('\n');
}
