import type { QuestionLogic } from '../../engine/question-logic.ts';
import { matrixOutline } from './matrix.outline.ts';
import type { MatrixQuestion } from './matrix.schema.ts';

/** The value of the column picked, by the value of the row. */
export type MatrixAnswer = Readonly<Record<string, string>>;

/** Picking one column for each row. */
export const matrixLogic: QuestionLogic<MatrixQuestion, MatrixAnswer, MatrixAnswer> = {
  ...matrixOutline,

  /** Rows and columns that are hidden now do not count. In the order of the file, so that a random order leaves no trace. */
  read(input, { question, items: { rows, columns } }) {
    if (typeof input !== 'object' || input === null) return undefined;
    const answered = question.rows.flatMap(({ value: row }) => {
      const picked = Object.hasOwn(input, row) ? input[row] : undefined;
      const counts = rows!.some(({ value }) => value === row) && columns!.some(({ value }) => value === picked);
      return counts ? [[row, picked!] as const] : [];
    });
    return Object.fromEntries(answered);
  },

  /** When an answer is required, every row that is shown needs one. */
  validate({ required, answer = {}, items: { rows } }) {
    const open = required ? rows!.find(({ value }) => !Object.hasOwn(answer, value)) : undefined;
    return open && { code: 'matrix.required', params: { row: open.text }, part: partOf(open.value) };
  },
};

/** The part of a question that a row is, apart from the names that the element uses itself. */
export const partOf = (row: string): string => `row-${row}`;
