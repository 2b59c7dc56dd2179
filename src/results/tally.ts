import type { Value } from '../engine/expression/syntax.ts';
import type { ChoiceQuestion } from '../questions/choice/choice.schema.ts';
import type { MatrixQuestion } from '../questions/matrix/matrix.schema.ts';
import type { RankingQuestion } from '../questions/ranking/ranking.schema.ts';
import { pointsOf } from '../questions/rating/rating.logic.ts';
import type { RatingQuestion } from '../questions/rating/rating.schema.ts';
import type { PublishedTally } from '../schema/published-results.ts';
import type { Item, Question } from '../schema/question.ts';
import type { TallyBounds } from './suppress.ts';

/** What can be counted of a question: its answers, or those of one row. */
export interface Countable extends Pick<PublishedTally, 'row' | 'kind'>, Omit<TallyBounds, 'answered'> {
  /** What can be answered, in the order of the survey file. */
  readonly values: readonly (string | number | boolean)[];
  /** What counts of a stored answer; nothing of one from a time when the question was another. */
  given(answer: Value): readonly Value[];
}

/** The question types whose answers are counted. Texts, dates and numbers are not: they can be somebody's own. */
const countableByType: Readonly<Record<string, (question: never) => readonly Countable[]>> = {
  choice: ({ multiple, choices, minChoices = 1, maxChoices }: ChoiceQuestion) => {
    if (!multiple) return [oneOf(valuesOf(choices))];
    const exclusive = [...choices.keys()].filter((index) => choices[index]!.exclusive);
    const together = choices.length - exclusive.length;
    const most = Math.max(1, Math.min(maxChoices ?? together, together));
    // An exclusive choice is enough by itself, whatever "minChoices" asks of the others, and so is all that is shown.
    const always = choices.filter(({ visibleIf }) => visibleIf === undefined).length;
    const least = choices.some((choice) => choice.exclusive === true || choice.missing === true)
      ? 1
      : Math.max(1, Math.min(minChoices, always));
    return [{ ...severalOf(valuesOf(choices), most), least, exclusive }];
  },
  'yes-no': () => [oneOf([true, false])],
  rating: (question: RatingQuestion) => [oneOf(pointsOf(question))],
  matrix: ({ rows, columns, multiple, cellType }: MatrixQuestion) =>
    cellType
      ? []
      : valuesOf(rows).map((row) => {
          const countable = multiple ? severalOf(valuesOf(columns), columns.length) : oneOf(valuesOf(columns));
          return { ...countable, row, given: (answer) => countable.given(cellOf(answer, row)) };
        }),
  ranking: ({ choices }: RankingQuestion) => [
    { ...oneOf(valuesOf(choices)), kind: 'first', given: (answer) => listOf(answer).slice(0, 1) },
  ],
};

/**
 * What can be counted of a question; nothing for types that are not counted.
 *
 * @param question as the engine has read it
 * @example
 * countablesOf(matrix).map(({ row }) => row); // ["sound", "screen"]
 */
export const countablesOf = (question: Question): readonly Countable[] =>
  Object.hasOwn(countableByType, question.type) ? countableByType[question.type]!(question as never) : [];

/** How many answered a question, and how many gave each answer, so far. */
export interface Tally {
  readonly answered: number;
  readonly counts: readonly number[];
  /** Counts one more answer; one that the question does not offer counts as none. */
  add(answer: Value): void;
}

/**
 * Begins to count the answers to a question.
 *
 * @param countable what is counted
 * @example
 * const tally = createTally(countablesOf(yesNo)[0]);
 * for (const answer of [true, true, undefined]) tally.add(answer);
 * tally; // { answered: 2, counts: [2, 0] }
 */
export function createTally({ values, given }: Countable): Tally {
  const counts = values.map(() => 0);
  let answered = 0;
  return {
    counts,
    get answered() {
      return answered;
    },
    add(answer) {
      const positions = new Set(given(answer).map((value) => values.indexOf(value as string)));
      positions.delete(-1);
      if (positions.size > 0) answered++;
      for (const position of positions) counts[position]!++;
    },
  };
}

const oneOf = (values: Countable['values']): Countable => ({
  kind: 'one',
  values,
  least: 1,
  most: 1,
  given: (answer) => [answer],
});

const severalOf = (values: Countable['values'], most: number): Countable => ({
  kind: 'several',
  values,
  least: 1,
  most,
  given: listOf,
});

const valuesOf = (items: readonly Item[]): readonly string[] => items.map(({ value }) => value);

const listOf = (answer: Value): readonly Value[] => (Array.isArray(answer) ? (answer as readonly Value[]) : []);

function cellOf(answer: Value, row: string): Value {
  if (typeof answer !== 'object' || !Object.hasOwn(answer, row)) return undefined;
  return (answer as Readonly<Record<string, Value>>)[row];
}
