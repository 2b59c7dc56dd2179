import type { Text } from '../../schema/text.ts';

/** Most things that a respondent can add: more is no survey, but a spreadsheet. */
export const mostThings = 20;

/** One of the things that questions are repeated for. */
export interface Thing {
  /** What stands for it in the names of its questions: a number, or the value of a choice. */
  readonly key: string;
  /** Its text, when it is a choice of another question; of one with a text field, what respondents write there. */
  readonly text?: Text | undefined;
}
