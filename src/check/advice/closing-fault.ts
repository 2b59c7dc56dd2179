import type { AddFault } from '../reach/reach-faults.ts';

/**
 * Finds a survey that never closes, or that has closed already. A file that is kept for its results is right as it is:
 * this is a notice, so that no build begins to fail on the day after the survey.
 *
 * @param survey the parsed file
 * @param now the moment of the check; without it, nothing is said of a closing date that is over
 * @param add takes what is found
 */
export function findClosingFault(
  { closes }: Readonly<Record<string, unknown>>,
  now: Date | undefined,
  add: AddFault,
): void {
  if (closes === undefined) {
    const message = 'the survey never closes: give "closes", so that late answers do not change published results';
    add('no-closing-date', [], message);
  } else if (typeof closes === 'string' && now && Date.parse(closes) <= now.getTime()) {
    const message = `the survey has been closed since ${closes.slice(0, 40)}: nobody can answer it. Give a later date, unless you keep the file for its results`;
    add('already-closed', ['closes'], message);
  }
}
