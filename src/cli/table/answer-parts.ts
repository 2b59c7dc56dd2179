import type { Value } from '../../engine/expression/syntax.ts';
import type { ChoiceQuestion } from '../../questions/choice/choice.schema.ts';
import type { MatrixQuestion } from '../../questions/matrix/matrix.schema.ts';
import type { RankingQuestion } from '../../questions/ranking/ranking.schema.ts';
import type { RepeatQuestion } from '../../questions/repeat/repeat.schema.ts';
import type { SumQuestion } from '../../questions/sum/sum.schema.ts';
import type { Item, Question } from '../../schema/question.ts';

/** What stands in one cell of a table. */
export type Cell = string | number | undefined;

/** Where a part of an answer stands in its question: its row, choice, item or place; nothing for the whole answer. */
export type PartPath = readonly string[];

/** A part of an answer that has a cell of its own. */
export type Part = readonly [path: PartPath, cell: Cell];

/** How the answers to one question are laid out in columns. */
export interface AnswerLayout {
  /** The columns that the survey file foresees. */
  readonly paths: readonly PartPath[];
  /**
   * Takes a stored answer apart: every part of it, whether the file foresees it or not. What has another form than the
   * question asks, from a time when it was another one, is a part as a whole.
   */
  partsOf(answer: Value): readonly Part[];
  /** Does an answer without this part say that it was not picked? */
  isUnpicked?(path: PartPath, answer: Value): boolean;
}

const whole: PartPath = [];

/** An answer in one cell. */
export const plainLayout: AnswerLayout = { paths: [whole], partsOf: (answer) => [[whole, plainCell(answer)]] };

/** The question types whose answers have several parts. */
const layoutByType: Readonly<Record<string, (question: never) => AnswerLayout>> = {
  /** One column per choice: 1 picked, 0 not picked. */
  choice: ({ multiple, choices }: ChoiceQuestion) =>
    multiple
      ? {
          paths: pathsOf(choices),
          partsOf: (answer) => picksOf(answer)?.map((value): Part => [[value], 1]) ?? plainLayout.partsOf(answer),
          isUnpicked: (path, answer) => path.length === 1 && picksOf(answer) !== undefined,
        }
      : plainLayout,

  /** One column per row: the value of the column picked; with several picks or numbers one column per cell. */
  matrix: ({ rows, columns, multiple, cellType }: MatrixQuestion) => {
    const cellsOf = (row: string, cell: Value): readonly Part[] => {
      const picks = multiple && !cellType ? picksOf(cell) : undefined;
      if (picks) return picks.map((value) => [[row, value], 1]);
      const numbers = cellType ? entriesOf(cell) : undefined;
      if (numbers) return numbers.map(([column, value]) => [[row, column], plainCell(value)]);
      return [[[row], plainCell(cell)]];
    };
    const isSplit = multiple === true || cellType !== undefined;
    return {
      paths: isSplit ? rows.flatMap((row) => columns.map((column) => [row.value, column.value])) : pathsOf(rows),
      partsOf: (answer) =>
        entriesOf(answer)?.flatMap(([row, cell]) => cellsOf(row, cell)) ?? plainLayout.partsOf(answer),
      isUnpicked: ([row, column], answer) =>
        multiple === true && !cellType && column !== undefined && picksOf(entryOf(answer, row!)) !== undefined,
    };
  },

  /** One column per item: its number. */
  sum: ({ items }: SumQuestion) => ({
    paths: pathsOf(items),
    partsOf: (answer) =>
      entriesOf(answer)?.map(([item, value]): Part => [[item], plainCell(value)]) ?? plainLayout.partsOf(answer),
  }),

  /** What is repeated for the choices of another question has no answer of its own. */
  repeat: ({ forEach }: RepeatQuestion) => (forEach === undefined ? plainLayout : { ...plainLayout, paths: [] }),

  /** One column per place: the value that was put there. */
  ranking: ({ choices, maxChoices = choices.length }: RankingQuestion) => ({
    paths: Array.from({ length: Math.min(maxChoices, choices.length) }, (_, index) => [String(index + 1)]),
    partsOf: (answer) =>
      Array.isArray(answer)
        ? answer.map((value: Value, index): Part => [[String(index + 1)], plainCell(value)])
        : plainLayout.partsOf(answer),
  }),
};

/**
 * Says how the answers to a question are laid out.
 *
 * @param question as the engine has read it
 * @example
 * layoutOf(ranking).partsOf(['pay', 'calm']); // [[['1'], 'pay'], [['2'], 'calm']]
 */
export const layoutOf = (question: Question): AnswerLayout =>
  Object.hasOwn(layoutByType, question.type) ? layoutByType[question.type]!(question as never) : plainLayout;

const pathsOf = (items: readonly Item[]): readonly PartPath[] => items.map(({ value }) => [value]);

/** What was picked, one or several; nothing for an answer of another form. */
function picksOf(answer: Value): readonly string[] | undefined {
  const picks: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return picks.every((pick) => typeof pick === 'string') ? picks : undefined;
}

function entriesOf(answer: Value): readonly (readonly [string, Value])[] | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
  return Object.entries<Value>(answer as Readonly<Record<string, Value>>);
}

function entryOf(answer: Value, key: string): Value {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, key)) return undefined;
  return (answer as Readonly<Record<string, Value>>)[key];
}

/** Texts and numbers as they are; anything else, from question types that this table does not know, as JSON. */
function plainCell(answer: Value): Cell {
  return answer === undefined || typeof answer === 'string' || typeof answer === 'number'
    ? answer
    : JSON.stringify(answer);
}
