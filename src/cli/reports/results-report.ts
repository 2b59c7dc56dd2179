import type { LeftOut, Publication } from '../../results/publish.ts';
import { listVersions, wayOut, type SurveyVersions } from '../table/survey-versions.ts';

const reasons: Readonly<Record<LeftOut, string>> = {
  'too-few': 'too few answers, or nearly all the same',
  depends: 'asked because of answers that are not published in full',
  profile: 'could single somebody out ("privacy")',
  'not-counted': 'of a type that is not counted',
};

/** How many answers there are to which version. */
export interface CountedVersions {
  /** Those that were counted. */
  readonly taken: ReadonlyMap<number, number>;
  /** Those that were not. */
  readonly others: ReadonlyMap<number, number>;
}

/**
 * Says what was counted, and which questions are not, or not wholly, among the results.
 *
 * @param publication what is published
 * @param counted how many answers there are to which version of the survey
 * @param versions those whose files were given
 */
export function writeResultsReport(
  { results, leftOut }: Publication,
  { taken, others }: CountedVersions,
  versions: SurveyVersions,
): string {
  const hidden = results.tallies.flatMap(({ counts }) => counts).filter(({ count }) => count === null).length;
  const lines = Object.entries(reasons).flatMap(([reason, words]) => {
    const names = [...leftOut].flatMap(([name, why]) => (why === reason ? [name] : []));
    return names.length > 0 ? [`Left out, ${words}: ${names.join(', ')}.`] : [];
  });
  const counted =
    taken.size > 1
      ? `Counted ${results.responses} answers to "${results.survey}": ${listVersions(taken)}.`
      : `Counted ${results.responses} answers to version ${[...taken.keys()][0] ?? results.version} of "${results.survey}".`;
  return [
    counted,
    ...describeOthers(others, versions),
    ...(hidden > 0 ? [`Hidden numbers: ${hidden}.`] : []),
    ...lines,
  ].join('\n');
}

/**
 * Says which answers were not counted, and what to do.
 *
 * @param others how many, by version
 * @param versions those whose files were given
 */
export const describeOthers = (others: CountedVersions['others'], versions: SurveyVersions): readonly string[] =>
  [...others].map(
    ([version, count]) => `Not counted: ${count} answers to version ${version}: ${wayOut(version, versions)}.`,
  );
