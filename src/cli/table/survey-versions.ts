import { Option } from 'commander';
import { compareSurveys } from '../../diff/compare-surveys.ts';
import type { QuestionLogic } from '../../engine/question-logic.ts';
import type { CheckedSurvey } from '../../engine/read-survey.ts';
import { SurveyError } from '../../schema/survey-error.ts';
import { readSurveyFile } from '../io/read-survey-file.ts';

/** A version of a survey, and where its file is. */
export interface SurveyVersion {
  readonly path: string;
  readonly checked: CheckedSurvey;
}

/** The versions of one survey whose files were given. */
export interface SurveyVersions {
  /** The one with the highest version. */
  readonly present: CheckedSurvey;
  /** All of them, the newest first. */
  readonly all: readonly SurveyVersion[];
  /** The versions whose answers can be taken together: the present one, and those that `diff` calls compatible with it. */
  readonly together: ReadonlySet<number>;
  /** What keeps a version apart from the present one, as `diff` says it; nothing for one whose file was not given. */
  apart(version: number): string | undefined;
}

/** `--survey`, once for each version of the survey. */
export const versionsOption = (description: string): Option =>
  new Option('--survey <file>', `${description}; once for each version whose answers are taken`).argParser(
    (path: string, before: readonly string[] | undefined) => [...(before ?? []), path],
  );

/**
 * Reads the files of the versions of one survey.
 *
 * @param paths given by `--survey`
 * @param types question types besides the built-in ones
 * @throws {SurveyError} when a file has faults, is of another survey, or two are the same version
 * @example
 * const { present, together } = readSurveyVersions(['survey-v1.json', 'survey.json']);
 */
export const readSurveyVersions = (paths: readonly string[], types: readonly QuestionLogic[] = []): SurveyVersions =>
  versionsOf(paths.map((path) => ({ path, checked: readSurveyFile(path, types) })));

/**
 * Compares the versions of one survey with the newest one.
 *
 * @param versions in any order, at least one
 * @throws {SurveyError} `survey-invalid` when one is of another survey, or two are the same version
 */
export function versionsOf(versions: readonly SurveyVersion[]): SurveyVersions {
  const all = versions.toSorted((one, other) => other.checked.survey.version - one.checked.survey.version);
  const [newest, ...older] = all as [SurveyVersion, ...SurveyVersion[]];
  const { id } = newest.checked.survey;
  const reasons = new Map<number, string>();
  older.forEach(({ path, checked }, index) => {
    const { survey } = checked;
    if (survey.id !== id) {
      const message = `${path} is the survey "${survey.id}", and ${newest.path} is "${id}": give versions of one survey`;
      throw new SurveyError('survey-invalid', message);
    }
    if (survey.version === all[index]!.checked.survey.version) {
      throw new SurveyError('survey-invalid', `${path} and ${all[index]!.path} are both version ${survey.version}`);
    }
    const { isCompatible, changes } = compareSurveys(checked, newest.checked);
    const broken = changes.filter(({ impact }) => impact === 'breaking').map(({ message }) => message);
    if (!isCompatible)
      reasons.set(survey.version, broken[0]! + (broken.length > 1 ? `; ${broken.length - 1} more` : ''));
  });
  const numbers = all.map(({ checked }) => checked.survey.version);
  return {
    present: newest.checked,
    all,
    together: new Set(numbers.filter((version) => !reasons.has(version))),
    apart: (version) => reasons.get(version),
  };
}

/**
 * Says why answers to a version are left out, and what to do, as the end of a sentence.
 *
 * @param version of the answers
 * @param versions those whose files were given
 */
export function wayOut(version: number, { apart, present }: SurveyVersions): string {
  const reason = apart(version);
  if (reason === undefined) return 'give the survey file of that version too, with one more --survey';
  const { version: newest } = present.survey;
  return `they cannot be taken together with version ${newest} (${reason}); give the survey file of that version alone`;
}

/**
 * Lists how many answers there are to which version, the newest first.
 *
 * @example
 * listVersions(new Map([[1, 80], [2, 40]])); // "40 to version 2, 80 to version 1"
 */
export const listVersions = (counts: ReadonlyMap<number, number>): string =>
  [...counts]
    .toSorted(([one], [other]) => other - one)
    .map(([version, count]) => `${count} to version ${version}`)
    .join(', ');
