/** The version of the format of results files that this code reads and writes. */
export const resultsFormat = 1;

/** Smaller numbers of people are not published. */
export const smallestShown = 5;

/**
 * How answers were counted: `one` for each respondent, `several` for each, or `first`, the one that was put in the first
 * place.
 */
export type TallyKind = 'one' | 'several' | 'first';

/** How often one answer was given. */
export interface PublishedCount {
  /** The choice, the column or the point of a scale, as it is stored; its text stands in the survey file. */
  readonly value: string | number | boolean;
  /** How many people gave it; `null` when that is not published. */
  readonly count: number | null;
}

/** The counts of one question, or of one row of a matrix. */
export interface PublishedTally {
  /** Name of the question. */
  readonly question: string;
  /** Value of the row. */
  readonly row?: string;
  readonly kind: TallyKind;
  /** How many people answered the question. */
  readonly answered: number;
  /** In the order of the survey file. */
  readonly counts: readonly PublishedCount[];
}

/**
 * A file of published results: counts and no texts, which stand in the survey file in every language. A question that is
 * not here was left out.
 *
 * @example
 * { "format": 1, "survey": "poll", "version": 1, "responses": 42, "tallies": [
 *   { "question": "calm", "kind": "one", "answered": 40,
 *     "counts": [{ "value": true, "count": 30 }, { "value": false, "count": 10 }] } ] }
 */
export interface PublishedResults {
  readonly format: typeof resultsFormat;
  /** `id` of the survey. */
  readonly survey: string;
  /** The version of the survey that was answered. */
  readonly version: number;
  /** How many people answered this version. */
  readonly responses: number;
  readonly tallies: readonly PublishedTally[];
}
