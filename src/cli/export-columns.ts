import type { Value } from '../engine/expression/syntax.ts';
import type { CheckedSurvey, QuestionNode } from '../engine/read-survey.ts';
import type { ChoiceQuestion } from '../questions/choice/choice.schema.ts';
import type { MatrixQuestion } from '../questions/matrix/matrix.schema.ts';
import type { RankingQuestion } from '../questions/ranking/ranking.schema.ts';
import type { SumQuestion } from '../questions/sum/sum.schema.ts';

/** What stands in one cell of a table. */
export type Cell = string | number | undefined;

/** A column of the exported table. */
export interface Column {
  /** Name of the question; with a dot, its row, choice or position: `tool.sound`, `problems.noise`, `priorities.1`. */
  readonly name: string;
  /** The cell for an answer to the question; empty when there is none. */
  cell(answer: Value): Cell;
  /** Name of the question. */
  readonly question: string;
}

type Part = readonly [part: string, cell: (answer: Value) => Cell];

/**
 * The question types whose answers have several parts. An answer may come from an older version of the question, so
 * its type is looked at again.
 */
const partsByType: Readonly<Record<string, (question: never) => readonly Part[] | undefined>> = {
  /** One column per choice: 1 picked, 0 not picked. */
  choice: ({ multiple, choices }: ChoiceQuestion) =>
    multiple
      ? choices.map(({ value }): Part => [value, (answer) => ([answer].flat().includes(value) ? 1 : 0)])
      : undefined,
  /** One column per row: the value of the column picked; with several picks or numbers one column per cell. */
  matrix: ({ rows, columns, multiple, cellType }: MatrixQuestion) =>
    rows.flatMap(({ value: row }): readonly Part[] => {
      if (!multiple && !cellType) return [[row, (answer) => partOf(answer, row)]];
      return columns.map(({ value }): Part => [
        `${row}.${value}`,
        (answer) => {
          const cells = valueAt(answer, row);
          return Array.isArray(cells) ? (cells.includes(value) ? 1 : 0) : partOf(cells, value);
        },
      ]);
    }),
  /** One column per item: its number. */
  sum: ({ items }: SumQuestion) => items.map(({ value }): Part => [value, (answer) => partOf(answer, value)]),
  /** One column per place: the value that was put there. */
  ranking: ({ choices, maxChoices = choices.length }: RankingQuestion) =>
    Array.from({ length: Math.min(maxChoices, choices.length) }, (_, index): Part => [
      String(index + 1),
      (answer) => partOf(answer, index),
    ]),
};

function partOf(answer: Value, key: string | number): Cell {
  return plainCell(valueAt(answer, key));
}

function valueAt(answer: Value, key: string | number): Value {
  if (typeof answer !== 'object' || !Object.hasOwn(answer, key)) return undefined;
  return (answer as Readonly<Record<string, Value>>)[key];
}

/**
 * Lays out the table of a survey's answers: the columns of every question, in the order of the file.
 *
 * @param checked the survey
 * @example
 * exportColumns(checked).map(({ name }) => name); // ["admin", "admin-other", "problems.noise", "problems.delay"]
 */
export const exportColumns = ({ questions }: CheckedSurvey): readonly Column[] =>
  [...questions.values()].filter(({ logic }) => !logic.answerless).flatMap(columnsOf);

function columnsOf({ question }: QuestionNode): readonly Column[] {
  const { name, type } = question;
  const parts = Object.hasOwn(partsByType, type) ? partsByType[type]!(question as never) : undefined;
  if (!parts) return [{ name, question: name, cell: plainCell }];
  return parts.map(([part, cell]) => ({
    name: `${name}.${part}`,
    question: name,
    cell: (answer) => (answer === undefined ? undefined : cell(answer)),
  }));
}

/** Texts and numbers as they are; anything else, from question types that this table does not know, as JSON. */
function plainCell(answer: Value): Cell {
  return answer === undefined || typeof answer === 'string' || typeof answer === 'number'
    ? answer
    : JSON.stringify(answer);
}
