import { partsNamed } from './expression/reference.ts';
import type { Term } from './expression/term.ts';
import type { CheckedSurvey } from './read-survey.ts';

/**
 * Gives conditions the answers that they read: also those for all things of a repeated question, `{devices.hours}`, as one
 * list.
 *
 * @param questions of the survey
 * @param answerTo gives the present answer to one of them
 */
export const lookupIn =
  <T extends Term>(questions: CheckedSurvey['questions'], answerTo: (name: string) => T) =>
  (name: string, row?: string): T | { readonly [part: string]: T } => {
    const parts = partsNamed(row, name, questions);
    if (parts.length === 0) return answerTo(name);
    return { [row!]: parts.flatMap((part) => answerTo(part) ?? []) as readonly Term[] as T };
  };
